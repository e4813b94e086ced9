using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

/// <summary>For whom somebody comes to a meeting.</summary>
public enum AttendingFor
{
    /// <summary>The local policing body.</summary>
    Body,

    /// <summary>The force.</summary>
    Force,

    /// <summary>The Police and Crime Panel.</summary>
    Panel,

    /// <summary>Another organisation.</summary>
    Other,
}

/// <summary>Whether somebody who was expected at a meeting was there.</summary>
public enum Presence
{
    /// <summary>Expected: the meeting has still to be held.</summary>
    Expected,

    /// <summary>There.</summary>
    Present,

    /// <summary>Not there, and somebody else was there instead.</summary>
    Represented,

    /// <summary>Not there, with apologies.</summary>
    Apologies,

    /// <summary>Not there.</summary>
    Absent,

    /// <summary>Was not to come after all, or was entered by mistake: the minutes do not name them.</summary>
    NotExpected,
}

/// <summary>Who was at a meeting, by role and never by name. It stays in the office until the minutes are published.</summary>
public sealed class Attendance : BodyRecord
{
    private Attendance() { }

    internal Attendance(ScrutinyMeeting meeting, AttendingFor comesFor, string role) => (BodyId, MeetingId, ComesFor, Role) = (meeting.BodyId, meeting.Id, comesFor, role);

    public Guid MeetingId { get; private init; }

    /// <summary>For whom they come.</summary>
    public AttendingFor ComesFor { get; private set; }

    /// <summary>Their role, such as Deputy Chief Constable.</summary>
    public string Role { get; private init; } = null!;

    /// <summary>Whether they were there.</summary>
    public Presence Presence { get; private set; }

    /// <summary>The role of who was there instead; null unless they were represented.</summary>
    public string? RepresentedBy { get; private set; }

    internal void Record(AttendingFor comesFor, Presence presence, string? representedBy)
    {
        RepresentedBy = presence is Presence.Represented ? Entered.Required(representedBy, "representedBy", Entered.Title) : null;
        (ComesFor, Presence) = (comesFor, presence);
        Happened("recorded");
    }
}
