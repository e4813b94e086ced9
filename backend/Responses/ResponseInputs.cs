namespace ScrutinyPortal.Responses;

public sealed record InviteChiefOfficerInput
{
    /// <summary>The report.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>The force, by the name in addresses.</summary>
    public required string Force { get; init; }

    /// <summary>The words of the invitation.</summary>
    public required string Invitation { get; init; }

    /// <summary>The last day for the comments.</summary>
    public required DateOnly ReplyBy { get; init; }

    /// <summary>The day of the invitation; today unless given.</summary>
    public DateOnly? InvitedOn { get; init; }
}

/// <summary>What the chief officer says on one recommendation.</summary>
public sealed record RecommendationCommentInput
{
    /// <summary>The recommendation.</summary>
    public required Guid RecommendationId { get; init; }

    /// <summary>The comment, in Markdown.</summary>
    public required string Text { get; init; }
}

public sealed record SubmitChiefOfficerCommentsInput
{
    /// <summary>The invitation to comment.</summary>
    public required Guid CommentsId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The comments on the report as a whole, in Markdown.</summary>
    public required string Text { get; init; }

    /// <summary>The comments on single recommendations.</summary>
    public required IReadOnlyList<RecommendationCommentInput> Recommendations { get; init; }

    /// <summary>The day on which they came; today unless given.</summary>
    public DateOnly? ReceivedOn { get; init; }
}

public sealed record DraftResponseInput
{
    /// <summary>The report.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>The force, by the name in addresses.</summary>
    public required string Force { get; init; }

    /// <summary>The version of the draft that was read; absent where there was none.</summary>
    public int? Version { get; init; }

    /// <summary>The body's own comments, in Markdown. Absent: as they were. Empty: cleared.</summary>
    public string? OwnComments { get; init; }

    /// <summary>The reply to the chief officer's comments, in Markdown. Absent: as it was. Empty: cleared.</summary>
    public string? ReplyToChiefOfficer { get; init; }
}

public sealed record ExplainRecommendationInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The recommendation.</summary>
    public required Guid RecommendationId { get; init; }

    /// <summary>The version of the explanation that was read, 0 where none was written. Left out, it is written over whatever stands there.</summary>
    public int? Version { get; init; }

    /// <summary>Whether action was taken, is proposed, or is not.</summary>
    public required ExplanationKind Kind { get; init; }

    /// <summary>The action taken or proposed, or why there is none, in Markdown.</summary>
    public required string Text { get; init; }
}

public sealed record AlsoAnswerReportsInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>All further reports that it answers, besides its first; none where it answers that alone.</summary>
    public required IReadOnlyList<Guid> ReportIds { get; init; }
}
