using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Meetings;

/// <summary>What the programme of a year sets for one of its meetings.</summary>
public sealed class ProgrammeTopic : Entity
{
    private readonly List<Recommendation> _recommendations = [];
    private readonly List<Request> _requests = [];

    private ProgrammeTopic() { }

    internal ProgrammeTopic(ScrutinyProgramme programme, ScrutinyMeeting meeting, ChooseTopicInput topic, IReadOnlyList<Recommendation> recommendations, IReadOnlyList<Request> requests)
    {
        (Programme, ProgrammeId, Meeting, MeetingId) = (programme, programme.Id, meeting, meeting.Id);
        Title = Entered.Required(topic.Title, "title", Entered.Title);
        Theme = Entered.Optional(topic.Theme, "theme", Entered.Title);
        Aim = Entered.Optional(topic.Aim, "aim", Entered.Long);
        _recommendations.AddRange(recommendations);
        _requests.AddRange(requests);
        Happened("chosen");
    }

    public Guid ProgrammeId { get; private init; }

    public ScrutinyProgramme Programme { get; private init; } = null!;

    public Guid MeetingId { get; private set; }

    public ScrutinyMeeting Meeting { get; private set; } = null!;

    /// <summary>What it is called.</summary>
    public string Title { get; private init; } = null!;

    /// <summary>The theme from whose recommendations it was proposed; null where it was chosen otherwise.</summary>
    public string? Theme { get; private init; }

    /// <summary>What the meeting is to find out; null where nothing was entered.</summary>
    public string? Aim { get; private init; }

    /// <summary>Whether it was taken out of the programme.</summary>
    public bool IsDropped { get; private set; }

    public IReadOnlyList<Recommendation> Recommendations => _recommendations;

    public IReadOnlyList<Request> Requests => _requests;

    internal void SetFor(ScrutinyMeeting meeting)
    {
        (Meeting, MeetingId) = (meeting, meeting.Id);
        Happened("moved");
    }

    internal void Drop()
    {
        IsDropped = true;
        Happened("dropped");
    }
}

/// <summary>What was changed about a programme after it was agreed.</summary>
public enum ProgrammeChangeKind
{
    /// <summary>A topic came in.</summary>
    Added,

    /// <summary>A topic was set for another meeting.</summary>
    Moved,

    /// <summary>A topic was taken out.</summary>
    Dropped,
}

/// <summary>That a programme was changed after it was agreed: what, when and why. Never altered.</summary>
public sealed class ProgrammeChange : Entity
{
    private ProgrammeChange() { }

    internal ProgrammeChange(ScrutinyProgramme programme, ProgrammeChangeKind kind, string topic, DateOnly? from, DateOnly? to, Said said)
    {
        (Programme, ProgrammeId, Kind, Topic, From, To) = (programme, programme.Id, kind, topic, from, to);
        (On, By, RecordedAt) = (said.On, said.By, said.RecordedAt);
        Reason = said.Required("reason").Words!;
        Happened("recorded");
    }

    public Guid ProgrammeId { get; private init; }

    public ScrutinyProgramme Programme { get; private init; } = null!;

    /// <summary>What was done.</summary>
    public ProgrammeChangeKind Kind { get; private init; }

    /// <summary>What the topic is called.</summary>
    public string Topic { get; private init; } = null!;

    /// <summary>The day of the meeting for which it was set; null for a topic that came in.</summary>
    public DateOnly? From { get; private init; }

    /// <summary>The day of the meeting for which it is set since; null for one that was taken out.</summary>
    public DateOnly? To { get; private init; }

    /// <summary>Why.</summary>
    public string Reason { get; private init; } = null!;

    /// <summary>The day on which it was decided.</summary>
    public DateOnly On { get; private init; }

    /// <summary>The body that decided it, by the name that it had.</summary>
    public string By { get; private init; } = null!;

    /// <summary>When it was entered here.</summary>
    public DateTimeOffset RecordedAt { get; private init; }
}
