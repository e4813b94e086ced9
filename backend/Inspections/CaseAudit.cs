using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

/// <summary>How many of the case files that the inspectorate read it judged good, requiring improvement or inadequate. Counts only: a case is never shown.</summary>
public sealed class CaseAudit : Entity
{
    private CaseAudit() { }

    internal CaseAudit(InspectionReport report, int position, RecordCaseAuditInput audit)
        : this(report, position, audit.Category, audit.Note, (audit.Total, audit.Good, audit.RequiresImprovement, audit.Inadequate)) { }

    internal CaseAudit(CaseAudit corrects, CorrectCaseAuditInput audit, DateOnly on)
        : this(corrects.Report, corrects.Position, corrects.Category, audit.Note ?? corrects.Note, (audit.Total, audit.Good, audit.RequiresImprovement, audit.Inadequate))
    {
        (Corrects, CorrectsId, CorrectedOn) = (corrects, corrects.Id, on);
        Reason = Entered.Required(audit.Reason, "reason", Entered.Line);
        if ((Total, Good, RequiresImprovement, Note) == (corrects.Total, corrects.Good, corrects.RequiresImprovement, corrects.Note)) throw Correction.OfNothing("total");
    }

    private CaseAudit(InspectionReport report, int position, string? category, string? note, (int Total, int Good, int RequiresImprovement, int Inadequate) counts)
    {
        (Report, ReportId, Position) = (report, report.Id, position);
        Category = Entered.Optional(category, "category", Entered.Title);
        Note = Entered.Optional(note, "note", Entered.Line);
        Total = NotBelowZero(counts.Total, "total");
        Good = NotBelowZero(counts.Good, "good");
        RequiresImprovement = NotBelowZero(counts.RequiresImprovement, "requiresImprovement");
        Inadequate = NotBelowZero(counts.Inadequate, "inadequate");
        var sum = (long)Good + RequiresImprovement + Inadequate;
        if (sum != Total) throw new CaseAuditDoesNotAddUpException((int)Math.Min(sum, int.MaxValue), Total);
        Happened("recorded");
    }

    public Guid ReportId { get; private init; }

    public InspectionReport Report { get; private init; } = null!;

    /// <summary>The place in the report: 1 is the first.</summary>
    public int Position { get; private init; }

    /// <summary>The area of work whose cases these are; null for all cases together.</summary>
    public string? Category { get; private init; }

    /// <summary>The number of cases that were read: the sum of the three.</summary>
    public int Total { get; private init; }

    /// <summary>The number of cases judged good.</summary>
    public int Good { get; private init; }

    /// <summary>The number of cases judged to require improvement.</summary>
    public int RequiresImprovement { get; private init; }

    /// <summary>The number of cases judged inadequate.</summary>
    public int Inadequate { get; private init; }

    /// <summary>What must be known to read the figures, such as that one of them is derived.</summary>
    public string? Note { get; private init; }

    public Guid? CorrectsId { get; private init; }

    public CaseAudit? Corrects { get; private init; }

    /// <summary>Why it corrects what was recorded before; null where it corrects nothing.</summary>
    public string? Reason { get; private init; }

    /// <summary>The day on which it was corrected; null where it corrects nothing.</summary>
    public DateOnly? CorrectedOn { get; private init; }

    private static int NotBelowZero(int count, string field) => count >= 0 ? count : throw new InvalidInputException(
        field, new("A count of cases cannot be below zero.", "Ni all nifer yr achosion fod yn is na sero."));
}

/// <summary>The cases of an audit do not add up to its total.</summary>
public sealed class CaseAuditDoesNotAddUpException(int sum, int total) : DomainException(
    "CASE_AUDIT_DOES_NOT_ADD_UP", new(
        $"Good, requires improvement and inadequate add up to {sum}, not to {total}. Check the figures.",
        $"Mae da, angen gwella ac annigonol yn gwneud cyfanswm o {sum}, nid {total}. Gwiriwch y ffigurau."), "total")
{
    /// <summary>What the three counts add up to.</summary>
    public int Sum { get; } = sum;

    /// <summary>The total that was given.</summary>
    public int Total { get; } = total;
}
