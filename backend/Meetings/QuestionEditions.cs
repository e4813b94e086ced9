using ScrutinyPortal.Publication;
using LongDay = ScrutinyPortal.Model.Text;

namespace ScrutinyPortal.Meetings;

/// <summary>What the published minutes tell of the questions from the public: what was put and answered, and of the others how many there were and why.</summary>
internal static class QuestionEditions
{
    public static EditionText Add(EditionText text, IReadOnlyList<PublicQuestion> questions)
    {
        text.Heading("Questions from the public");
        foreach (var question in questions.Where(q => q.IsPut)) Put(text, question);
        var others = questions.Where(q => !q.IsPut).ToList();
        return others.Count == 0 ? text : text.Heading($"Questions that were not put: {others.Count}")
            .Facts(others.Select(q => ($"Question {q.Number}", Why(q, questions.FirstOrDefault(other => other.Id == q.MergedIntoId)))));
    }

    private static void Put(EditionText text, PublicQuestion question)
    {
        text.Subheading(question.AgendaItem is { } item ? $"Question {question.Number}, under item {item.Number}" : $"Question {question.Number}").Said(question.Question);
        if (question.IsReworded) text.Paragraph("The office has put it in these words.");
        if (question.Answer is not { } answer) text.Paragraph("No answer is recorded here.");
        else text.Label($"Answered by the {answer.AnsweredBy} on {LongDay.Long(answer.AnsweredOn).English}").Said(answer.Text);
    }

    private static string Why(PublicQuestion question, PublicQuestion? into) =>
        (into is null ? $"Not used. {question.Reason}" : $"Put together with question {into.Number}. {question.Reason}").TrimEnd();
}
