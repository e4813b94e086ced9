using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

/// <summary>The grades an inspectorate gives, and why there may be none. Grades of different cycles are not comparable.</summary>
public enum Grade
{
    /// <summary>Well above what is good.</summary>
    Outstanding,

    /// <summary>Good.</summary>
    Good,

    /// <summary>Adequate, with areas to improve.</summary>
    Adequate,

    /// <summary>Much needs to improve.</summary>
    RequiresImprovement,

    /// <summary>There are causes of concern.</summary>
    Inadequate,

    /// <summary>Inspected, but the programme gives no grade for it.</summary>
    NotGraded,

    /// <summary>Not inspected this time.</summary>
    NotInspected,

    /// <summary>Not comparable with the earlier grade.</summary>
    NotComparable,
}

/// <summary>The inspectorate's answer to one of its questions.</summary>
public sealed class Judgment : Entity
{
    private Judgment() { }

    internal Judgment(InspectionReport report, int position, string question, Grade grade)
    {
        (Report, ReportId, Position, Grade) = (report, report.Id, position, grade);
        Question = Entered.Required(question, "question", Entered.Title);
        Happened("recorded");
    }

    internal Judgment(Judgment corrects, Grade grade, string reason, DateOnly on) : this(corrects.Report, corrects.Position, corrects.Question, grade)
    {
        (Corrects, CorrectsId, CorrectedOn) = (corrects, corrects.Id, on);
        Reason = Entered.Required(reason, "reason", Entered.Line);
    }

    public Guid ReportId { get; private init; }

    public InspectionReport Report { get; private init; } = null!;

    public Guid? CorrectsId { get; private init; }

    public Judgment? Corrects { get; private init; }

    /// <summary>Why it corrects what was said before; null where it corrects nothing.</summary>
    public string? Reason { get; private init; }

    /// <summary>The day on which it was corrected; null where it corrects nothing.</summary>
    public DateOnly? CorrectedOn { get; private init; }

    /// <summary>The place in the report: 1 is the first.</summary>
    public int Position { get; private init; }

    /// <summary>The question or area that was judged, as the programme's cycle names it.</summary>
    public string Question { get; private init; } = null!;

    /// <summary>The grade that was given. Grades of different cycles are not comparable.</summary>
    public Grade Grade { get; private init; }
}

/// <summary>How many areas received a grade, as a source states it where it does not say which areas.</summary>
public sealed class GradeCount : Entity
{
    private GradeCount() { }

    internal GradeCount(InspectionReport report, Grade grade, int count)
    {
        (Report, ReportId, Grade) = (report, report.Id, grade);
        Count = count > 0 ? count : throw new InvalidInputException("count", new("A count begins at 1.", "Mae cyfrif yn dechrau ar 1."));
        Happened("recorded");
    }

    public Guid ReportId { get; private init; }

    public InspectionReport Report { get; private init; } = null!;

    /// <summary>The grade. Grades of different cycles are not comparable.</summary>
    public Grade Grade { get; private init; }

    /// <summary>The number of areas that received the grade.</summary>
    public int Count { get; private init; }
}
