using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Meetings;

/// <summary>What a meeting takes up: the commissioner's requirement of the force.</summary>
public sealed class AgendaItem : BodyRecord
{
    private readonly List<Recommendation> _recommendations = [];
    private readonly List<Request> _requests = [];
    private readonly List<InspectionReport> _reports = [];
    private readonly List<Paper> _papers = [];

    private AgendaItem() { }

    internal AgendaItem(
        ScrutinyMeeting meeting, int number, string title, string requirement, string? privateGround,
        IReadOnlyList<Recommendation> recommendations, IReadOnlyList<Request> requests, IReadOnlyList<InspectionReport> reports)
    {
        (BodyId, Meeting, MeetingId, Number) = (meeting.BodyId, meeting, meeting.Id, number);
        Title = Entered.Required(title, "title", Entered.Title);
        Requirement = Entered.Required(requirement, "requirement", Entered.Long);
        PrivateGround = Entered.Optional(privateGround, "privateGround", Entered.Line);
        _recommendations.AddRange(recommendations);
        _requests.AddRange(requests);
        _reports.AddRange(reports);
        Happened("added");
    }

    public Guid MeetingId { get; private init; }

    public ScrutinyMeeting Meeting { get; private init; } = null!;

    /// <summary>The place on the agenda: 1 is the first.</summary>
    public int Number { get; private init; }

    /// <summary>The title, as the agenda shows it.</summary>
    public string Title { get; private init; } = null!;

    /// <summary>What the commissioner requires: which paper, and what it must answer.</summary>
    public string Requirement { get; private init; } = null!;

    /// <summary>The ground on which it is taken in private; null where it is public.</summary>
    public string? PrivateGround { get; private init; }

    /// <summary>Whether it is taken in private.</summary>
    public bool IsPrivate => PrivateGround is not null;

    /// <summary>The item of an earlier meeting that it takes up again.</summary>
    public Guid? CarriedFromId { get; internal init; }

    /// <summary>The papers that were asked for.</summary>
    public IReadOnlyList<Paper> Papers => _papers;

    public AgendaNote? Note { get; private set; }

    public IReadOnlyList<Recommendation> Recommendations => _recommendations;

    /// <summary>The requests that are taken up.</summary>
    public IReadOnlyList<Request> Requests => _requests;

    /// <summary>All words of it that the agenda tells everybody. Needs the papers loaded.</summary>
    internal string InWords => PrivateGround ?? string.Join('\n', Papers.Select(p => p.Title).Prepend(Requirement).Prepend(Title));

    /// <summary>The reports that are taken up as a whole.</summary>
    public IReadOnlyList<InspectionReport> Reports => _reports;

    /// <summary>Whether its meeting is over and nothing came of it, or that it be carried over.</summary>
    public bool IsLeftUndone => Meeting.IsOver && (Note?.Outcome is null or AgendaOutcome.CarriedOver);

    /// <summary>Asks for a paper, while the meeting is to come.</summary>
    internal Paper Ask(AskPaperInput ask, DateOnly on)
    {
        if (Meeting.IsOver) throw new IllegalMoveException(Meeting.Status.ToString(), nameof(MeetingStatus.Planned), MeetingWords.Of(Meeting.Status));
        var paper = new Paper(this, ask, on);
        _papers.Add(paper);
        return paper;
    }

    /// <summary>What was noted so far, or an empty note to begin with, while the meeting is held.</summary>
    public AgendaNote Noting() => Meeting.Status is MeetingStatus.InProgress
        ? Note ??= new(this)
        : throw new IllegalMoveException(Meeting.Status.ToString(), nameof(MeetingStatus.InProgress), MeetingWords.Of(Meeting.Status));

    /// <summary>Shows the item: to everybody, or to the force alone where it is private. What was withdrawn stays so.</summary>
    internal void Show(DateTimeOffset now)
    {
        if (IsPrivate) ShowTo(Audience.Force);
        else if (!IsWithdrawn) Publish(now);
    }
}

/// <summary>What was noted of an item in the room, and what came of it. It stays in the office: everybody reads the minutes, which are written from it, reviewed and agreed.</summary>
public sealed class AgendaNote : BodyRecord
{
    private AgendaNote() { }

    internal AgendaNote(AgendaItem item) => (BodyId, AgendaItemId) = (item.BodyId, item.Id);

    public Guid AgendaItemId { get; private init; }

    /// <summary>What was discussed, in Markdown; null while nothing is noted.</summary>
    public string? Discussion { get; private set; }

    /// <summary>What came of the item; null while it is open.</summary>
    public AgendaOutcome? Outcome { get; private set; }

    /// <summary>What came of the item, in words; null while it is open.</summary>
    public string? OutcomeWords { get; private set; }

    public void RecordDiscussion(string discussion)
    {
        Discussion = Entered.Required(discussion, "discussion", Entered.Long);
        Happened("discussion recorded");
    }

    public void RecordOutcome(AgendaOutcome outcome, string? words)
    {
        (Outcome, OutcomeWords) = (outcome, Entered.Optional(words, "words", Entered.Long));
        Happened("outcome recorded");
    }
}
