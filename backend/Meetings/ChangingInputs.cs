namespace ScrutinyPortal.Meetings;

public sealed record PostponeMeetingInput
{
    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The new day; absent where none is set yet.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>When it begins on that day, such as 14:30.</summary>
    public string? StartsAt { get; init; }

    /// <summary>When it ends on that day, such as 16:00.</summary>
    public string? EndsAt { get; init; }

    /// <summary>Why it is put off. Public where the meeting is.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of the decision; today unless given.</summary>
    public DateOnly? DecidedOn { get; init; }
}

public sealed record CancelMeetingInput
{
    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>Why it is not held. Public where the meeting is.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of the decision; today unless given.</summary>
    public DateOnly? DecidedOn { get; init; }
}
