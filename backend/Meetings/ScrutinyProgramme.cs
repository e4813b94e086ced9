using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Meetings;

/// <summary>Where the programme of a year stands.</summary>
public enum ProgrammeStatus
{
    /// <summary>Its topics are being chosen.</summary>
    Draft,

    /// <summary>It is agreed.</summary>
    Agreed,

    /// <summary>What was agreed is published as an edition.</summary>
    Published,

    /// <summary>It was agreed, and changed since: each change is on record, and it can be agreed anew.</summary>
    Revised,
}

/// <summary>What a body means to scrutinise in a year, from April to March, and at which of its meetings. It stays in the office; once agreed, an edition of it can be published.</summary>
public sealed partial class ScrutinyProgramme : BodyRecord, IReferenced, IInWords
{
    private static readonly Transitions<ProgrammeStatus> Moves = new(MeetingWords.Of)
    {
        { ProgrammeStatus.Draft, ProgrammeStatus.Draft, ProgrammeStatus.Agreed },
        { ProgrammeStatus.Agreed, ProgrammeStatus.Revised, ProgrammeStatus.Published },
        { ProgrammeStatus.Published, ProgrammeStatus.Revised },
        { ProgrammeStatus.Revised, ProgrammeStatus.Revised, ProgrammeStatus.Agreed },
    };

    private readonly List<ProgrammeTopic> _topics = [];
    private readonly List<ProgrammeChange> _changes = [];

    private ScrutinyProgramme() { }

    public ScrutinyProgramme(Guid bodyId, string reference, int year)
    {
        (BodyId, Reference, Year) = (bodyId, reference, year);
        Happened("begun");
    }

    public LocalPolicingBody Body { get; private init; } = null!;

    /// <summary>The readable reference, which addresses carry.</summary>
    public string Reference { get; private init; } = null!;

    /// <summary>The year in which it begins: 2022 is April 2022 to March 2023.</summary>
    public int Year { get; private init; }

    /// <summary>Where it stands.</summary>
    public ProgrammeStatus Status { get; private set; } = ProgrammeStatus.Draft;

    /// <summary>The day on which it was agreed last; null where it never was.</summary>
    public DateOnly? AgreedOn { get; private set; }

    /// <summary>The body that agreed it last, by the name that it had; null where it never was agreed.</summary>
    public string? AgreedBy { get; private set; }

    /// <summary>The person who agreed it last; null where it never was agreed, and where that is not known.</summary>
    public string? AgreedByPerson { get; private set; }

    public IReadOnlyList<ProgrammeTopic> Topics => _topics;

    /// <summary>What was changed after it was agreed, in order.</summary>
    public IReadOnlyList<ProgrammeChange> Changes => _changes;

    private IEnumerable<ProgrammeTopic> Standing => _topics.Where(t => !t.IsDropped);

    /// <summary>The year of a programme in which a day lies.</summary>
    public static int YearOf(DateOnly day) => day.Month >= 4 ? day.Year : day.Year - 1;

    /// <summary>Sets a topic for a meeting of the year that is to come; once the programme was agreed, for a reason.</summary>
    public ProgrammeTopic Choose(ScrutinyMeeting meeting, ChooseTopicInput topic, IReadOnlyList<Recommendation> recommendations, IReadOnlyList<Request> requests, Said said)
    {
        RefuseUnlessToCome(meeting);
        var chosen = new ProgrammeTopic(this, meeting, topic, recommendations, requests);
        Change(ProgrammeChangeKind.Added, chosen.Title, null, meeting.HeldOn, said);
        _topics.Add(chosen);
        return chosen;
    }

    /// <summary>Sets a topic for another meeting of the year. Needs its meeting loaded.</summary>
    public void Move(ProgrammeTopic topic, ScrutinyMeeting to, Said said)
    {
        RefuseDropped(topic);
        if (to.Id == topic.MeetingId) throw new InvalidInputException("meetingId", new("It is set for this meeting already. Choose another.", "Mae wedi'i osod ar gyfer y cyfarfod hwn eisoes. Dewiswch un arall."));
        RefuseUnlessToCome(to);
        Change(ProgrammeChangeKind.Moved, topic.Title, topic.Meeting.HeldOn, to.HeldOn, said);
        topic.SetFor(to);
    }

    /// <summary>Takes a topic out. Needs its meeting loaded.</summary>
    public void Drop(ProgrammeTopic topic, Said said)
    {
        RefuseDropped(topic);
        Change(ProgrammeChangeKind.Dropped, topic.Title, topic.Meeting.HeldOn, null, said);
        topic.Drop();
    }

    public void Agree(DateOnly on, string by, string? person)
    {
        var status = Moves.Move(Status, ProgrammeStatus.Agreed);
        if (!Standing.Any()) throw new InvalidInputException("programmeId", new("Choose a topic first.", "Dewiswch bwnc yn gyntaf."));
        AgreedOn = Entered.NotBefore(_changes.Select(c => c.On).Append(AgreedOn ?? DateOnly.MinValue).Max(), on, "agreedOn");
        (Status, AgreedBy, AgreedByPerson) = (status, by, person);
        Happened("agreed");
    }

    private void Change(ProgrammeChangeKind kind, string title, DateOnly? from, DateOnly? to, Said said)
    {
        var status = Moves.Move(Status, Status is ProgrammeStatus.Draft ? ProgrammeStatus.Draft : ProgrammeStatus.Revised);
        if (status is ProgrammeStatus.Revised) _changes.Add(new(this, kind, title, from, to, said with { On = Entered.NotBefore(AgreedOn!.Value, said.On, "changedOn") }));
        Status = status;
        Happened("topics changed");
    }

    private void RefuseUnlessToCome(ScrutinyMeeting meeting)
    {
        if (YearOf(meeting.HeldOn) != Year) throw new InvalidInputException("meetingId", new("The meeting is not in the year of this programme.", "Nid yw'r cyfarfod ym mlwyddyn y rhaglen hon."));
        if (meeting.IsOver) throw new IllegalMoveException(meeting.Status.ToString(), nameof(MeetingStatus.Planned), MeetingWords.Of(meeting.Status));
    }

    private static void RefuseDropped(ProgrammeTopic topic)
    {
        if (topic.IsDropped) throw new IllegalMoveException(nameof(ProgrammeChangeKind.Dropped), nameof(ProgrammeChangeKind.Moved), new("taken out of the programme", "wedi'i dynnu o'r rhaglen"));
    }
}
