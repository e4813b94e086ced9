using ScrutinyPortal.Model;
using static ScrutinyPortal.Meetings.QuestionStatus;

namespace ScrutinyPortal.Meetings;

/// <summary>Where a question from the public stands.</summary>
public enum QuestionStatus
{
    /// <summary>Received: whether it is put is not decided.</summary>
    Received,

    /// <summary>To be put to the meeting, or put.</summary>
    Used,

    /// <summary>Put together with another that asks the same.</summary>
    Merged,

    /// <summary>Not put, for a reason.</summary>
    NotUsed,

    /// <summary>Put and answered, as far as the viewer reads the answer.</summary>
    Answered,
}

/// <summary>
/// A question that somebody of the public puts to a meeting. Who asked is not kept: they are told its number, by which they find what became of it.
/// It stays in the office; one that is used is shown to the force with the agenda, and to everybody with the minutes.
/// </summary>
public sealed class PublicQuestion : BodyRecord
{
    private static readonly Transitions<QuestionStatus> Moves = new(Words)
    {
        { Received, Used, Merged, NotUsed },
        { Used, Used, Merged, NotUsed },
        { Merged, Used, Merged, NotUsed },
        { NotUsed, Used, Merged, NotUsed },
    };

    private PublicQuestion() { }

    internal PublicQuestion(ScrutinyMeeting meeting, int number, string question, DateOnly receivedOn)
    {
        (BodyId, Meeting, MeetingId, Number, ReceivedOn) = (meeting.BodyId, meeting, meeting.Id, number, receivedOn);
        Question = Entered.Required(question, "question", Entered.Long);
        Happened("received");
    }

    public Guid MeetingId { get; private init; }

    public ScrutinyMeeting Meeting { get; private init; } = null!;

    /// <summary>Its number among the questions to the meeting, as it came in: 1 is the first. Who asked is told it.</summary>
    public int Number { get; private init; }

    /// <summary>The question, in Markdown.</summary>
    public string Question { get; private set; } = null!;

    /// <summary>Whether the office has put it in other words than it came in.</summary>
    public bool IsReworded { get; private set; }

    /// <summary>The day on which it came.</summary>
    public DateOnly ReceivedOn { get; private init; }

    /// <summary>What was decided of it.</summary>
    public QuestionStatus Status { get; private set; } = Received;

    /// <summary>Why it is not used, or why it is put together with another; who asked may read it, and everybody does with the minutes.</summary>
    public string? Reason { get; private set; }

    /// <summary>The question with which it is put together; null unless it is.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>The agenda item under which it is put; null where there is none.</summary>
    public Guid? AgendaItemId { get; private set; }

    public AgendaItem? AgendaItem { get; private set; }

    public QuestionAnswer? Answer { get; private set; }

    /// <summary>Whether it is put to the meeting by itself.</summary>
    public bool IsPut => Status is Used;

    /// <summary>Whether it may still be decided what becomes of it.</summary>
    public bool IsOpenIn(ScrutinyMeeting meeting) => Answer is null && meeting.Status is not MeetingStatus.MinutesPublished;

    /// <summary>Whether an answer can be recorded, or one put right that nobody outside has read.</summary>
    public bool IsAnswerable => IsPut && Answer?.Audience is not Audience.Public;

    /// <summary>Lets it be put to the meeting, in these words where the office shortens it, under an item where there is one.</summary>
    internal void Use(string? question, AgendaItem? item)
    {
        Decide(Used, null);
        if (Entered.Optional(question, "question", Entered.Long) is { } words && words != Question) (Question, IsReworded) = (words, true);
        (AgendaItem, AgendaItemId) = (item, item?.Id);
        if (Meeting.Audience > Audience.Office) ShowTo(Audience.Force);
    }

    /// <summary>Puts it together with another that is put.</summary>
    internal void MergeInto(PublicQuestion other, string? reason)
    {
        if (other == this || other.MeetingId != MeetingId || !other.IsPut)
            throw new InvalidInputException("intoId", new("Choose another question to this meeting that is used.", "Dewiswch gwestiwn arall i'r cyfarfod hwn sy'n cael ei ddefnyddio."));
        Decide(Merged, Entered.Optional(reason, "reason", Entered.Long));
        MergedIntoId = other.Id;
    }

    /// <summary>Does not put it, for a reason.</summary>
    internal void Decline(string? reason) => Decide(NotUsed, Entered.Required(reason, "reason", Entered.Long));

    /// <summary>Records what was answered, at the meeting or after it. Everybody reads it with the minutes; what comes after them, with a further edition of them.</summary>
    public void RecordAnswer(string answer, string by, DateOnly on)
    {
        if (!IsAnswerable) throw new IllegalMoveException(Answer is null ? Status.ToString() : nameof(Answered), nameof(Answered), Words(Answer is null ? Status : Answered));
        Entered.NotBefore(ReceivedOn, on, "answeredOn");
        (Answer ??= new(this)).Say(answer, by, on);
    }

    internal override void ShowTo(Audience audience)
    {
        base.ShowTo(audience);
        if (audience is not Audience.Public) Answer?.ShowTo(audience);
    }

    private void Decide(QuestionStatus next, string? reason)
    {
        var status = Moves.Move(Status, next);
        if (Answer is not null) throw new IllegalMoveException(nameof(Answered), next.ToString(), Words(Answered));
        if (!IsOpenIn(Meeting)) throw new IllegalMoveException(Meeting.Status.ToString(), next.ToString(), MeetingWords.Of(Meeting.Status));
        if (next is not Used && Meeting.Questions.Any(q => q.MergedIntoId == Id))
            throw new InvalidInputException("questionId", new("Other questions are put together with this one. Decide on them first.", "Mae cwestiynau eraill wedi'u cyfuno â hwn. Penderfynwch arnynt hwy yn gyntaf."));
        (Status, Reason, MergedIntoId, AgendaItem, AgendaItemId) = (status, reason, null, null, null);
        Happened("decided");
    }

    /// <summary>What a reader calls the status.</summary>
    private static Text Words(QuestionStatus status) => status switch
    {
        Received => new("Received", "Derbyniwyd"),
        Used => new("Used", "Defnyddir"),
        Merged => new("Put together with another", "Cyfunwyd ag un arall"),
        NotUsed => new("Not used", "Ni ddefnyddir"),
        _ => new("Answered", "Atebwyd"),
    };
}
