using ScrutinyPortal.Publication;
using LongDay = ScrutinyPortal.Model.Text;

namespace ScrutinyPortal.Meetings;

/// <summary>What the published minutes tell of the questions from the public: what was put and answered, what was put together with another, and of what was not put how many there were and why.</summary>
internal static class QuestionEditions
{
    public static EditionText Add(EditionText text, IReadOnlyList<PublicQuestion> questions)
    {
        text.Heading("Questions from the public");
        foreach (var question in questions.Where(q => q.IsPut)) Put(text, question);
        Others(text, "Questions that were put together with another", questions.Where(q => q.Status is QuestionStatus.Merged),
            q => $"Put together with question {questions.Single(other => other.Id == q.MergedIntoId).Number}, which was put. {q.Reason}");
        return Others(text, "Questions that were not put", questions.Where(q => q.Status is QuestionStatus.NotUsed), q => q.Reason!);
    }

    private static void Put(EditionText text, PublicQuestion question)
    {
        text.Subheading(question.AgendaItem is { } item ? $"Question {question.Number}, under item {item.Number}" : $"Question {question.Number}").Said(question.Question);
        if (question.IsReworded) text.Paragraph("The office has put it in these words.");
        if (question.Answer is not { } answer) text.Paragraph("No answer is recorded here.");
        else text.Label($"Answered by the {answer.AnsweredBy} on {LongDay.Long(answer.AnsweredOn).English}").Said(answer.Text);
    }

    private static EditionText Others(EditionText text, string heading, IEnumerable<PublicQuestion> questions, Func<PublicQuestion, string> told) =>
        questions.ToList() is { Count: > 0 and var count } others ? text.Heading($"{heading}: {count}").Facts(others.Select(q => ($"Question {q.Number}", told(q).TrimEnd()))) : text;
}
