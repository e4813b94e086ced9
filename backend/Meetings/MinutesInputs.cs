namespace ScrutinyPortal.Meetings;

public sealed record DraftMinutesInput
{
    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The minutes, in Markdown.</summary>
    public required string Text { get; init; }
}

public sealed record AgreeMinutesInput
{
    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The day of agreement; today unless given.</summary>
    public DateOnly? AgreedOn { get; init; }
}

public sealed record PublishMinutesInput
{
    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>Why it replaces the edition before it, which everybody reads; left out for the first.</summary>
    public string? Reason { get; init; }

    /// <summary>The day of publication; today unless given.</summary>
    public DateOnly? PublishedOn { get; init; }
}
