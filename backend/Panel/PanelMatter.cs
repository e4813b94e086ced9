using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using static ScrutinyPortal.Panel.PanelMatterStatus;

namespace ScrutinyPortal.Panel;

/// <summary>What a Police and Crime Panel puts to the body.</summary>
public enum PanelMatterKind
{
    /// <summary>A request for information (Police Reform and Social Responsibility Act 2011, s.13).</summary>
    Information,

    /// <summary>A request to attend before the panel.</summary>
    Attendance,

    /// <summary>A report or recommendations on the annual report, to which the body responds (Police Reform and Social Responsibility Act 2011, s.12).</summary>
    AnnualReport,

    /// <summary>Another report or recommendation (Police Reform and Social Responsibility Act 2011, s.28).</summary>
    Recommendation,
}

/// <summary>Where a matter that the panel put stands.</summary>
public enum PanelMatterStatus
{
    /// <summary>Received: no reply is recorded here.</summary>
    Received,

    /// <summary>Replied to.</summary>
    Replied,

    /// <summary>Published with the reply.</summary>
    Published,

    /// <summary>Replaced by a later reply.</summary>
    Superseded,
}

/// <summary>A request or a recommendation of the Police and Crime Panel, and what the body replied. The panel, the office and the force read it from the beginning, everybody once it is published with the reply.</summary>
public sealed partial class PanelMatter : BodyRecord, IReferenced, IInWords
{
    /// <summary>Overdue: the day that the panel set for the reply has passed, and none is recorded here. Where no day is recorded, nothing is overdue, nor is a reply that replaces another.</summary>
    public static readonly DayRule<PanelMatter> Overdue = new((matter, today) => matter.ReplyBy < today && matter.Status == Received && matter.SupersedesId == null);

    private static readonly Transitions<PanelMatterStatus> Moves = new(Word)
    {
        { Received, Replied },
        { Replied, Published },
        { Published, Superseded },
    };

    private PanelMatter() { }

    public PanelMatter(LocalPolicingBody body, string reference, RecordPanelMatterInput input, DateOnly madeOn)
    {
        (Body, BodyId, Reference, Kind, MadeOn) = (body, body.Id, reference, input.Kind, madeOn);
        Title = Entered.Required(input.Title, "title", Entered.Title);
        Words = Entered.Required(input.Words, "words", Entered.Long);
        if (input.ReplyBy is { } day) ReplyBy = Entered.NotBefore(madeOn, day, "replyBy");
        ShowTo(Audience.Panel);
        Happened("received");
    }

    public LocalPolicingBody Body { get; private init; } = null!;

    /// <summary>The readable reference, which addresses carry.</summary>
    public string Reference { get; private init; } = null!;

    /// <summary>What the panel asks for or gives.</summary>
    public PanelMatterKind Kind { get; private init; }

    /// <summary>What it is about, in a line.</summary>
    public string Title { get; private init; } = null!;

    /// <summary>What the panel asks or recommends, in Markdown.</summary>
    public string Words { get; private init; } = null!;

    /// <summary>The day on which the panel put it.</summary>
    public DateOnly MadeOn { get; private init; }

    /// <summary>The day by which the panel wants the reply; null where none is recorded here.</summary>
    public DateOnly? ReplyBy { get; private init; }

    /// <summary>Where it stands.</summary>
    public PanelMatterStatus Status { get; private set; } = Received;

    /// <summary>What the body replied, in Markdown; null where no reply is recorded here.</summary>
    public string? Reply { get; private set; }

    /// <summary>On what ground a part is not given; null where all is.</summary>
    public string? NotGivenBecause { get; private set; }

    /// <summary>The day of the reply; null where none is recorded here.</summary>
    public DateOnly? RepliedOn { get; private set; }

    /// <summary>The body that replied, by the name that it had; null where no reply is recorded here.</summary>
    public string? RepliedBy { get; private set; }

    /// <summary>The day of publication; null until then.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>How many days after the day that the panel set the reply came, or have passed without one; null where it is in time.</summary>
    public int? DaysLate(DateOnly today)
    {
        if (SupersedesId is not null) return null;
        var day = RepliedOn ?? (Overdue.Holds(this, today) ? today : ReplyBy);
        return day > ReplyBy ? day.Value.DayNumber - ReplyBy.Value.DayNumber : null;
    }

    /// <summary>Replies to the panel, which reads it at once. What is not given has its ground.</summary>
    public void Answer(string reply, string? notGivenBecause, DateOnly on, string by)
    {
        var status = Moves.Move(Status, Replied);
        (Reply, NotGivenBecause) = (Entered.Required(reply, "reply", Entered.Long), Entered.Optional(notGivenBecause, "notGivenBecause", Entered.Line));
        (Status, RepliedOn, RepliedBy) = (status, Entered.NotBefore(MadeOn, on, "repliedOn"), by);
        ShowTo(Audience.Panel);
        Happened("answered");
    }

    /// <summary>What is taken back from everybody, the panel goes on reading: it put the matter and had the reply.</summary>
    internal override void Withdraw(string reason)
    {
        base.Withdraw(reason);
        ShowTo(Audience.Panel);
    }

    /// <summary>What a reader calls the status.</summary>
    private static Text Word(PanelMatterStatus status) => status switch
    {
        Received => new("No reply is recorded here", "Nid oes ateb wedi'i gofnodi yma"),
        Replied => new("Replied to", "Atebwyd"),
        Published => new("Published", "Cyhoeddwyd"),
        _ => new("Superseded", "Wedi'i ddisodli"),
    };
}
