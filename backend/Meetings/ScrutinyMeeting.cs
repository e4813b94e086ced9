using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using static ScrutinyPortal.Meetings.MeetingStatus;

namespace ScrutinyPortal.Meetings;

/// <summary>A meeting in which the commissioner, mayor or board holds the chief constable to account.</summary>
public sealed partial class ScrutinyMeeting : BodyRecord, IInWords
{
    private static readonly Transitions<MeetingStatus> Moves = new(MeetingWords.Of)
    {
        { Planned, AgendaPublished, InProgress, Postponed, Cancelled }, // a private meeting need not publish its agenda
        { AgendaPublished, AgendaPublished, InProgress, Postponed, Cancelled },
        { Postponed, Planned, AgendaPublished, Cancelled },
        { InProgress, Held },
        { Held, MinutesDrafted },
        { MinutesDrafted, MinutesDrafted, MinutesAgreed },
        { MinutesAgreed, MinutesPublished },
        { MinutesPublished, MinutesPublished },
    };

    private readonly List<AgendaItem> _items = [];
    private readonly List<MeetingChange> _changes = [];

    private ScrutinyMeeting() { }

    public ScrutinyMeeting(Guid bodyId, string reference, PlanMeetingInput plan)
    {
        (BodyId, Reference, HeldOn, IsPublic, MeetingKindId) = (bodyId, reference, plan.HeldOn, plan.IsPublic, plan.MeetingKindId);
        Title = Entered.Required(plan.Title, "title", Entered.Title);
        MeetingType = Entered.Required(plan.MeetingType, "meetingType", Entered.Title);
        SetHours(plan.StartsAt, plan.EndsAt);
        Place = Entered.Optional(plan.Place, "place", Entered.Line);
        SourceTexts = Entered.Sources(plan.Sources);
        Happened("planned");
    }

    public LocalPolicingBody Body { get; private init; } = null!;

    /// <summary>The readable reference, which addresses carry.</summary>
    public string Reference { get; private init; } = null!;

    /// <summary>The title of the meeting.</summary>
    public string Title { get; private init; } = null!;

    /// <summary>What the body calls this kind of meeting.</summary>
    public string MeetingType { get; private init; } = null!;

    /// <summary>The kind, as the body's office keeps it; null where it was planned without one.</summary>
    public Guid? MeetingKindId { get; private init; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly HeldOn { get; private set; }

    public TimeOnly? StartsAt { get; private set; }

    public TimeOnly? EndsAt { get; private set; }

    /// <summary>Where it is held, or where it can be watched; null where that is not recorded here.</summary>
    public string? Place { get; private init; }

    /// <summary>Where everybody is told that it is held: of a meeting in private they are not.</summary>
    internal string? PublicPlace => IsPublic ? Place : null;

    /// <summary>Where it is held, as far as the viewer is told.</summary>
    internal string? PlaceFor(Viewer viewer) => viewer.IsInside(this) ? Place : PublicPlace;

    /// <summary>Whether the public may attend or watch.</summary>
    public bool IsPublic { get; private init; }

    /// <summary>Where the meeting stands.</summary>
    public MeetingStatus Status { get; private set; } = Planned;

    public IReadOnlyList<string> SourceTexts { get; private init; } = [];

    /// <summary>Where what is recorded here comes from.</summary>
    public IReadOnlyList<Source> Sources => [.. SourceTexts.Select(text => new Source(text))];

    public IReadOnlyList<AgendaItem> AgendaItems => _items;

    /// <summary>How often, and why, it was put off or cancelled.</summary>
    public IReadOnlyList<MeetingChange> Changes => _changes;

    /// <summary>Whether the two are of one kind: one that the office keeps, or one of the same name.</summary>
    public bool IsOfSameKindAs(ScrutinyMeeting other) => (MeetingKindId is { } kind && kind == other.MeetingKindId) || MeetingType == other.MeetingType;

    /// <summary>Opens the meeting, on its day or after.</summary>
    public void Open(DateOnly today)
    {
        var status = Moves.Move(Status, InProgress);
        Status = HeldOn <= today ? status : throw new DateInFutureException("meetingId");
        foreach (var item in _items) item.Noting(); // there for all who take notes, so that two who begin at once write into one
        Happened("opened");
    }

    public void Close()
    {
        Status = Moves.Move(Status, Held);
        Happened("closed");
    }
}
