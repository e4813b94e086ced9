using ScrutinyPortal.Evidence;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

/// <summary>Where a paper stands.</summary>
public enum PaperState
{
    /// <summary>Asked for; its last day has not passed, or none is recorded.</summary>
    Asked,

    /// <summary>Received.</summary>
    Received,

    /// <summary>Its last day has passed without it.</summary>
    Missing,

    /// <summary>Not received, and not awaited: its meeting was cancelled.</summary>
    NotAwaited,
}

/// <summary>A paper that the force, or somebody else, is to bring for an agenda item. Whoever sees the item sees it; the paper itself is a piece of evidence, with a marking and an audience of its own.</summary>
public sealed class Paper : Entity
{
    /// <summary>Missing: the last day has passed and it is not received. Where no last day is recorded, or the meeting is put off or cancelled, nothing is missing. Needs the meeting loaded.</summary>
    public static readonly DayRule<Paper> Missing = new((paper, today) => paper.ReceivedOn == null && paper.DueOn < today && paper.Item.Meeting.Status != MeetingStatus.Postponed && paper.Item.Meeting.Status != MeetingStatus.Cancelled);

    private Paper() { }

    internal Paper(AgendaItem item, AskPaperInput ask, DateOnly on)
    {
        (Item, AgendaItemId, AskedOn) = (item, item.Id, on);
        Title = Entered.Required(ask.Title, "title", Entered.Title);
        ExpectedFrom = Entered.Required(ask.ExpectedFrom, "expectedFrom", Entered.Title);
        DueOn = ask.DueOn is { } due && due <= on ? throw new DueDateInThePastException(due) : ask.DueOn;
        if (DueOn > item.Meeting.HeldOn) throw new InvalidInputException("dueOn", new("A paper must be there on the day of the meeting at the latest.", "Rhaid i bapur fod yno ar ddiwrnod y cyfarfod fan bellaf."));
        Happened("asked");
    }

    public Guid AgendaItemId { get; private init; }

    public AgendaItem Item { get; private init; } = null!;

    /// <summary>What is asked for.</summary>
    public string Title { get; private init; } = null!;

    /// <summary>Who is to bring it, by role.</summary>
    public string ExpectedFrom { get; private init; } = null!;

    /// <summary>The day on which it was asked for.</summary>
    public DateOnly AskedOn { get; private init; }

    /// <summary>The last day for it; null where none is recorded here.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The day on which it came; null until then.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    public Guid? EvidenceId { get; private set; }

    public PieceOfEvidence? Evidence { get; private set; }

    /// <summary>Where it stands on a day. Needs the meeting loaded.</summary>
    public PaperState StateOn(DateOnly today) => ReceivedOn is not null ? PaperState.Received
        : Item.Meeting.Status is MeetingStatus.Cancelled ? PaperState.NotAwaited
        : Missing.Holds(this, today) ? PaperState.Missing : PaperState.Asked;

    /// <summary>How many days after its last day it came, or have passed without it; null where it is in time. Needs the meeting loaded.</summary>
    public int? DaysLate(DateOnly today)
    {
        var day = ReceivedOn ?? (Missing.Holds(this, today) ? today : null);
        return day > DueOn ? day.Value.DayNumber - DueOn.Value.DayNumber : null;
    }

    /// <summary>Keeps its last day as many days before the meeting as it was, where the meeting is put off and it has not come.</summary>
    internal void FollowMeeting(int days)
    {
        if (ReceivedOn is null) DueOn = DueOn?.AddDays(days);
    }

    /// <summary>Records that it came, and under which reference it is kept.</summary>
    public void Receive(DateOnly on, PieceOfEvidence? evidence)
    {
        if (ReceivedOn is not null) throw new IllegalMoveException(nameof(PaperState.Received), nameof(PaperState.Received), new("received", "derbyniwyd"));
        ReceivedOn = Entered.NotBefore(AskedOn, on, "receivedOn");
        (Evidence, EvidenceId) = (evidence, evidence?.Id);
        Happened("received");
    }
}
