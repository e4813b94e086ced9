namespace ScrutinyPortal.Meetings;

/// <summary>Where a meeting stands.</summary>
public enum MeetingStatus
{
    /// <summary>The agenda is being put together.</summary>
    Planned,

    /// <summary>The agenda is public.</summary>
    AgendaPublished,

    /// <summary>Being held.</summary>
    InProgress,

    /// <summary>Held; the minutes are to be written.</summary>
    Held,

    /// <summary>The minutes are written and wait for agreement.</summary>
    MinutesDrafted,

    /// <summary>The minutes are agreed.</summary>
    MinutesAgreed,

    /// <summary>The minutes are public.</summary>
    MinutesPublished,

    /// <summary>Put off to another day.</summary>
    Postponed,

    /// <summary>Not held.</summary>
    Cancelled,
}

/// <summary>What came of an agenda item.</summary>
public enum AgendaOutcome
{
    /// <summary>What was said was noted.</summary>
    Noted,

    /// <summary>The commissioner considered how far to be assured.</summary>
    AssuranceConsidered,

    /// <summary>An action was agreed.</summary>
    ActionAgreed,

    /// <summary>Taken up again at another meeting.</summary>
    CarriedOver,
}
