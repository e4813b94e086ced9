namespace ScrutinyPortal.Meetings;

public sealed record PlanMeetingInput
{
    /// <summary>The title of the meeting.</summary>
    public required string Title { get; init; }

    /// <summary>What the body calls this kind of meeting; absent where one of the kinds that its office keeps is given.</summary>
    public string? MeetingType { get; init; }

    /// <summary>The kind, of those that the body's office keeps: its name becomes the meeting's.</summary>
    public Guid? MeetingKindId { get; init; }

    /// <summary>The day of the meeting.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>When it begins, such as 14:30.</summary>
    public string? StartsAt { get; init; }

    /// <summary>When it ends, such as 16:00.</summary>
    public string? EndsAt { get; init; }

    /// <summary>Where it is held, or where it can be watched.</summary>
    public string? Place { get; init; }

    /// <summary>Whether the public may attend or watch.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Where what is recorded comes from: addresses or citations.</summary>
    public IReadOnlyList<string>? Sources { get; init; }
}

public sealed record AddAgendaItemInput
{
    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The title, as the agenda shows it.</summary>
    public required string Title { get; init; }

    /// <summary>What the commissioner requires: which paper, and what it must answer.</summary>
    public required string Requirement { get; init; }

    /// <summary>The recommendations that are taken up.</summary>
    public IReadOnlyList<Guid>? RecommendationIds { get; init; }

    /// <summary>The reports that are taken up as a whole.</summary>
    public IReadOnlyList<Guid>? ReportIds { get; init; }

    /// <summary>The requests that are taken up.</summary>
    public IReadOnlyList<Guid>? RequestIds { get; init; }

    /// <summary>The ground on which it is taken in private; absent where it is public.</summary>
    public string? PrivateGround { get; init; }
}

public sealed record PublishAgendaInput
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

public sealed record OpenMeetingInput
{
    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }
}

public sealed record RecordDiscussionInput
{
    /// <summary>The agenda item.</summary>
    public required Guid AgendaItemId { get; init; }

    /// <summary>The version of the note that was read; absent where there was none.</summary>
    public int? Version { get; init; }

    /// <summary>What was said, in Markdown.</summary>
    public required string Discussion { get; init; }
}

public sealed record RecordOutcomeInput
{
    /// <summary>The agenda item.</summary>
    public required Guid AgendaItemId { get; init; }

    /// <summary>The version of the note that was read; absent where there was none.</summary>
    public int? Version { get; init; }

    /// <summary>What came of the item.</summary>
    public required AgendaOutcome Outcome { get; init; }

    /// <summary>What came of the item, in words.</summary>
    public string? Words { get; init; }
}

public sealed record CloseMeetingInput
{
    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }
}
