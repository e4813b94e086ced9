using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

/// <summary>What was answered to a question from the public. A row of its own: the question is public with the minutes, and an answer that comes later is not before a further edition of them tells it.</summary>
public sealed class QuestionAnswer : BodyRecord
{
    private QuestionAnswer() { }

    internal QuestionAnswer(PublicQuestion question)
    {
        (BodyId, QuestionId) = (question.BodyId, question.Id);
        ShowTo(question.Audience is Audience.Office ? Audience.Office : Audience.Force);
    }

    public Guid QuestionId { get; private init; }

    /// <summary>What was answered, in Markdown.</summary>
    public string Text { get; private set; } = null!;

    /// <summary>Who answered, by role.</summary>
    public string AnsweredBy { get; private set; } = null!;

    /// <summary>The day of the answer.</summary>
    public DateOnly AnsweredOn { get; private set; }

    internal void Say(string answer, string by, DateOnly on)
    {
        Text = Entered.Required(answer, "answer", Entered.Long);
        (AnsweredBy, AnsweredOn) = (Entered.Required(by, "answeredBy", Entered.Title), on);
        Happened("answered");
    }
}
