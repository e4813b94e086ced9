using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

/// <summary>What was changed about a planned meeting.</summary>
public enum MeetingChangeKind
{
    /// <summary>It was put off.</summary>
    Postponed,

    /// <summary>It will not be held.</summary>
    Cancelled,
}

/// <summary>That a meeting was put off or cancelled: who said so, when, and why. Never altered; as public as the meeting.</summary>
public sealed class MeetingChange : BodyRecord
{
    private MeetingChange() { }

    internal MeetingChange(ScrutinyMeeting meeting, MeetingChangeKind kind, DateOnly? to, string reason, DateOnly on, string by, DateTimeOffset now)
    {
        (BodyId, MeetingId, Kind, From, To, On, By, RecordedAt) = (meeting.BodyId, meeting.Id, kind, meeting.HeldOn, to, on, by, now);
        Reason = Entered.Required(reason, "reason", Entered.Long);
        if (meeting.Audience is Audience.Public) Publish(now);
        else ShowTo(meeting.Audience);
        Happened(kind.ToString().ToLowerInvariant());
    }

    public Guid MeetingId { get; private init; }

    /// <summary>Whether it was put off or cancelled.</summary>
    public MeetingChangeKind Kind { get; private init; }

    /// <summary>The day on which it was to be held.</summary>
    public DateOnly From { get; private init; }

    /// <summary>The day to which it was put off; null where none was set, or where it was cancelled.</summary>
    public DateOnly? To { get; private init; }

    /// <summary>Why.</summary>
    public string Reason { get; private init; } = null!;

    /// <summary>The day on which it was decided.</summary>
    public DateOnly On { get; private init; }

    /// <summary>The body that decided it.</summary>
    public string By { get; private init; } = null!;

    /// <summary>When it was entered here.</summary>
    public DateTimeOffset RecordedAt { get; private init; }
}
