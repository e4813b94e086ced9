namespace ScrutinyPortal.Responses;

public sealed record RecordActionPlanInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The day on which it came; today unless given.</summary>
    public DateOnly? ReceivedOn { get; init; }
}

public sealed record SubmitResponseForReviewInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The day on which it was submitted; today unless given.</summary>
    public DateOnly? SubmittedOn { get; init; }
}

public sealed record ReturnResponseInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>Why it goes back.</summary>
    public required string Comment { get; init; }

    /// <summary>The day of the decision; today unless given.</summary>
    public DateOnly? On { get; init; }
}

public sealed record SubmitResponseForApprovalInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The day on which it was submitted; today unless given.</summary>
    public DateOnly? SubmittedOn { get; init; }
}

public sealed record SendBackResponseInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>Why it goes back.</summary>
    public required string Comment { get; init; }

    /// <summary>The day of the decision; today unless given.</summary>
    public DateOnly? On { get; init; }
}

public sealed record ApproveResponseInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>A comment, which stays in the office.</summary>
    public string? Comment { get; init; }

    /// <summary>The day of the decision; today unless given.</summary>
    public DateOnly? On { get; init; }
}

public sealed record PublishResponseInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The day of publication; today unless given.</summary>
    public DateOnly? PublishedOn { get; init; }
}

public sealed record RecordCopySentInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>To whom the copy was sent.</summary>
    public required CopyRecipient Recipient { get; init; }

    /// <summary>The day on which the copy was sent.</summary>
    public required DateOnly SentOn { get; init; }
}

public sealed record ReviseResponseInput
{
    /// <summary>The published response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>Why it is to be replaced. Everybody reads it in the edition that replaces it.</summary>
    public required string Reason { get; init; }
}

/// <summary>How a member of a board voted.</summary>
public sealed record BoardVoteInput
{
    /// <summary>The member's name.</summary>
    public required string Member { get; init; }

    /// <summary>For, against or neither.</summary>
    public required VoteChoice Choice { get; init; }
}

public sealed record VoteOnResponseInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The votes of all members who were present.</summary>
    public required IReadOnlyList<BoardVoteInput> Votes { get; init; }

    /// <summary>How many members must be present, by the board's own rules.</summary>
    public required int Quorum { get; init; }

    /// <summary>A comment, which stays in the office; where the vote is not carried, what is to be changed.</summary>
    public string? Comment { get; init; }

    /// <summary>The day of the vote; today unless given.</summary>
    public DateOnly? On { get; init; }
}
