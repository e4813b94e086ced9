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
