namespace ScrutinyPortal.Meetings;

public sealed record DefineMeetingKindInput
{
    /// <summary>The kind to define anew; absent for a new one.</summary>
    public Guid? MeetingKindId { get; init; }

    /// <summary>The version that was read, of a kind to define anew.</summary>
    public int? Version { get; init; }

    /// <summary>The body's own name for it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for: its terms of reference, in Markdown.</summary>
    public string? Purpose { get; init; }

    /// <summary>Whether the public may attend or watch such meetings.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Whether no further ones are planned; that some are, where it is left out.</summary>
    public bool? IsRetired { get; init; }
}

public sealed record PlanProgrammeInput
{
    /// <summary>The kind of meeting.</summary>
    public required Guid MeetingKindId { get; init; }

    /// <summary>The day of the first meeting.</summary>
    public required DateOnly FirstOn { get; init; }

    /// <summary>How many meetings: 1 to 26.</summary>
    public required int Count { get; init; }

    /// <summary>Every how many weeks or months there is one: 1 to 52.</summary>
    public required int Every { get; init; }

    /// <summary>What the interval is counted in.</summary>
    public required IntervalUnit Unit { get; init; }

    /// <summary>When each begins, such as 14:30.</summary>
    public string? StartsAt { get; init; }

    /// <summary>When each ends, such as 16:00.</summary>
    public string? EndsAt { get; init; }

    /// <summary>Where they are held, or where they can be watched.</summary>
    public string? Place { get; init; }
}

public sealed record ShareAgendaInput
{
    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }
}

public sealed record CarryOverInput
{
    /// <summary>The meeting to which the items are carried over.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The items that earlier meetings left undone.</summary>
    public required IReadOnlyList<Guid> AgendaItemIds { get; init; }
}

public sealed record AskPaperInput
{
    /// <summary>The agenda item.</summary>
    public required Guid AgendaItemId { get; init; }

    /// <summary>What is asked for.</summary>
    public required string Title { get; init; }

    /// <summary>Who is to bring it, by role.</summary>
    public required string ExpectedFrom { get; init; }

    /// <summary>The last day for it: the day of the meeting at the latest; absent where none is known.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The day on which it was asked for; today unless given.</summary>
    public DateOnly? AskedOn { get; init; }
}

public sealed record ReceivePaperInput
{
    /// <summary>The paper.</summary>
    public required Guid PaperId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The piece of evidence that it is, where it is kept here.</summary>
    public Guid? EvidenceId { get; init; }

    /// <summary>The day on which it came; today unless given.</summary>
    public DateOnly? ReceivedOn { get; init; }
}

public sealed record RecordAttendanceInput
{
    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>For whom they come.</summary>
    public required AttendingFor ComesFor { get; init; }

    /// <summary>Their role, and not their name.</summary>
    public required string Role { get; init; }

    /// <summary>Whether they were there.</summary>
    public required Presence Presence { get; init; }

    /// <summary>The role of who was there instead, where they were represented.</summary>
    public string? RepresentedBy { get; init; }
}
