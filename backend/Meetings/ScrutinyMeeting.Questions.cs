using ScrutinyPortal.Model;
using static ScrutinyPortal.Meetings.MeetingStatus;

namespace ScrutinyPortal.Meetings;

// What the public asks the meeting.
public sealed partial class ScrutinyMeeting
{
    private readonly List<PublicQuestion> _questions = [];

    public IReadOnlyList<PublicQuestion> Questions => _questions;

    /// <summary>Whether a question to it can be recorded: it is open to the public, not cancelled, and its minutes are not published.</summary>
    public bool TakesQuestions => IsPublic && Status is not (Cancelled or MinutesPublished);

    /// <summary>Whether anybody may put a question to it on that day: its agenda is public, and it is to come.</summary>
    public bool TakesQuestionsOn(DateOnly today) => IsPublic && Status is AgendaPublished && HeldOn >= today;

    /// <summary>Records a question that came for the meeting, before it, at it or for its minutes.</summary>
    public PublicQuestion Receive(string question, DateOnly receivedOn)
    {
        if (!IsPublic) throw new InvalidInputException("meetingId", new("The meeting is not open to the public.", "Nid yw'r cyfarfod yn agored i'r cyhoedd."));
        if (!TakesQuestions) throw new IllegalMoveException(Status.ToString(), nameof(Planned), MeetingWords.Of(Status));
        var received = new PublicQuestion(this, _questions.Count + 1, question, receivedOn);
        _questions.Add(received);
        return received;
    }

    /// <summary>Decides what becomes of a question: it is put, put together with another, or not put for a reason.</summary>
    public void Decide(PublicQuestion question, ModerateQuestionInput input)
    {
        if (input.Decision is QuestionDecision.Use) question.Use(input.Question, input.AgendaItemId is { } id ? Under(id) : null);
        else if (input.Decision is QuestionDecision.Decline) question.Decline(input.Reason);
        else question.MergeInto(_questions.Find(q => q.Id == input.IntoId) ?? throw new NotFoundException("intoId"), input.Reason);
    }

    private AgendaItem Under(Guid id) => _items.Find(i => i.Id == id) switch
    {
        null => throw new NotFoundException("agendaItemId"),
        { IsPrivate: true } => throw new InvalidInputException("agendaItemId", new("A question from the public cannot be put under a private item.", "Ni ellir gofyn cwestiwn gan y cyhoedd o dan eitem breifat.")),
        var item => item,
    };

    private void ShowQuestions()
    {
        foreach (var question in _questions.Where(q => q.IsPut)) question.ShowTo(Audience.Force);
    }

    private void PublishQuestions(DateTimeOffset now)
    {
        foreach (var question in _questions.Where(q => q.IsPut))
        {
            question.Publish(now);
            question.Answer?.Publish(now);
        }
    }

    // No question vanishes: what is published tells of each what became of it.
    private void RequireQuestionsDecided()
    {
        var open = _questions.Count(q => q.Status is QuestionStatus.Received);
        if (open > 0) throw new InvalidInputException("meetingId", new(
            $"Decide first what becomes of every question from the public. Not decided: {open}.", $"Penderfynwch yn gyntaf beth sy'n digwydd i bob cwestiwn gan y cyhoedd. Heb eu penderfynu: {open}."));
    }
}
