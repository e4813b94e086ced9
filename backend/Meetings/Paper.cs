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
}

/// <summary>A paper that the force, or somebody else, is to bring for an agenda item. Whoever sees the item sees it; the paper itself is a piece of evidence, with a marking and an audience of its own.</summary>
public sealed class Paper : Entity
{
    /// <summary>Missing: the last day has passed and it is not received. Where no last day is recorded, nothing is missing.</summary>
    public static readonly DayRule<Paper> Missing = new((paper, today) => paper.ReceivedOn == null && paper.DueOn < today);

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
    public DateOnly? DueOn { get; private init; }

    /// <summary>The day on which it came; null until then.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    public Guid? EvidenceId { get; private set; }

    public PieceOfEvidence? Evidence { get; private set; }

    public PaperState StateOn(DateOnly today) => ReceivedOn is not null ? PaperState.Received : Missing.Holds(this, today) ? PaperState.Missing : PaperState.Asked;

    /// <summary>How many days after its last day it came, or have passed without it; null where it is in time.</summary>
    public int? DaysLate(DateOnly today) => (ReceivedOn ?? today) is var day && day > DueOn ? day.DayNumber - DueOn.Value.DayNumber : null;

    /// <summary>Records that it came, and under which reference it is kept.</summary>
    public void Receive(DateOnly on, PieceOfEvidence? evidence)
    {
        if (ReceivedOn is not null) throw new IllegalMoveException(nameof(PaperState.Received), nameof(PaperState.Received), new("received", "derbyniwyd"));
        ReceivedOn = Entered.NotBefore(AskedOn, on, "receivedOn");
        (Evidence, EvidenceId) = (evidence, evidence?.Id);
        Happened("received");
    }
}
