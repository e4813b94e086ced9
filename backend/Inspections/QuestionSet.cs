using System.Text.Json;
using System.Text.Json.Serialization;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

/// <summary>A question that the inspectorate asks.</summary>
/// <param name="Text">The question or area.</param>
/// <param name="IsGraded">Whether it is given a grade.</param>
public sealed record Question(string Text, bool IsGraded = true);

/// <summary>What a cycle of a programme asks and which grades it gives, as far as it is known here. It is data: question-sets.json.</summary>
public sealed class QuestionSet
{
    private static readonly IReadOnlyList<QuestionSet> All = Read();

    public required InspectionProgramme Programme { get; init; }

    public required IReadOnlyList<string> Cycles { get; init; }

    /// <summary>Where a report does not name its cycle: those published before this day are of this one.</summary>
    public DateOnly? PublishedBefore { get; init; }

    /// <summary>The grades that it gives, the best first; empty where it gives none.</summary>
    public required IReadOnlyList<Grade> Scale { get; init; }

    /// <summary>The questions that are known here.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Whether these are all its questions.</summary>
    public bool IsComplete { get; init; }

    public required string English { get; init; }

    public required string Cymraeg { get; init; }

    /// <summary>What is known of the cycle and what is not, in the reader's language.</summary>
    public string Note => new Text(English, Cymraeg).ToString();

    /// <summary>The set of a cycle; null where it is not known here.</summary>
    public static QuestionSet? Of(InspectionProgramme programme, string? cycle, DateOnly publishedOn)
    {
        var sets = All.Where(set => set.Programme == programme).ToList();
        var named = cycle?.Replace('–', '-');
        return named is not null ? sets.Find(set => set.Cycles.Contains(named))
            : sets.Find(set => set.PublishedBefore > publishedOn) ?? (sets.Exists(set => set.PublishedBefore is not null) ? sets[^1] : null);
    }

    /// <summary>Refuses a grade that the cycle does not give, and a question that it does not ask. That there is no grade can always be said.</summary>
    public void Refuse(string question, Grade grade)
    {
        var asked = Questions.FirstOrDefault(q => q.Text == question);
        if (asked is null && IsComplete) throw new InvalidInputException("question", new("This cycle does not ask this question. Choose one of its own.", "Nid yw'r cylch hwn yn gofyn y cwestiwn hwn. Dewiswch un o'i gwestiynau."));
        if (grade is Grade.NotGraded or Grade.NotInspected or Grade.NotComparable) return;
        if (asked is { IsGraded: false } || !Scale.Contains(grade)) throw new GradeNotOfScaleException(asked is { IsGraded: false } ? [] : Scale);
    }

    private static List<QuestionSet> Read()
    {
        using var file = typeof(QuestionSet).Assembly.GetManifestResourceStream("question-sets.json")!;
        return JsonSerializer.Deserialize<List<QuestionSet>>(file, new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        })!;
    }
}

/// <summary>The cycle of the inspection does not give this grade.</summary>
public sealed class GradeNotOfScaleException(IReadOnlyList<Grade> scale) : DomainException(
    "GRADE_NOT_OF_SCALE", new("This cycle does not give that grade to this question. Choose a grade of its scale, or say why there is none.",
        "Nid yw'r cylch hwn yn rhoi'r radd honno i'r cwestiwn hwn. Dewiswch radd o'i raddfa, neu dywedwch pam nad oes un."), "grade")
{
    /// <summary>The grades that it gives; empty where it gives none.</summary>
    public IReadOnlyList<Grade> Scale { get; } = scale;
}
