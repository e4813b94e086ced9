using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

/// <summary>A finding as it was recorded before it was corrected, with the reason and the day: what was recorded stays.</summary>
public sealed class FindingCorrection : Entity
{
    private FindingCorrection() { }

    internal FindingCorrection(Finding finding, string reason, DateOnly on)
    {
        (Finding, FindingId, CorrectedOn) = (finding, finding.Id, on);
        (Kind, Polarity, Section, Text, IssuedOn, IssuedBy) = (finding.Kind, finding.Polarity, finding.Section, finding.Text, finding.IssuedOn, finding.IssuedBy);
        Reason = Entered.Required(reason, "reason", Entered.Line);
        Happened("recorded");
    }

    public Guid FindingId { get; private init; }

    public Finding Finding { get; private init; } = null!;

    /// <summary>The kind of finding that it was said to be.</summary>
    public FindingKind Kind { get; private init; }

    /// <summary>Which way it was said to point; null where that was not recorded.</summary>
    public Polarity? Polarity { get; private init; }

    /// <summary>The section in which it was said to stand; null where that was not recorded.</summary>
    public string? Section { get; private init; }

    /// <summary>Its words, as they were recorded.</summary>
    public string Text { get; private init; } = null!;

    /// <summary>The day on which it was said to have been issued before the report; null where none was recorded.</summary>
    public DateOnly? IssuedOn { get; private init; }

    /// <summary>The document by which it was said to have been issued; null where none was recorded.</summary>
    public string? IssuedBy { get; private init; }

    /// <summary>Why it was corrected.</summary>
    public string Reason { get; private init; } = null!;

    /// <summary>The day on which it was corrected.</summary>
    public DateOnly CorrectedOn { get; private init; }

    /// <summary>Whether the finding still says what it said then.</summary>
    internal bool SaysTheSame => (Kind, Polarity, Section, Text, IssuedOn, IssuedBy) == (Finding.Kind, Finding.Polarity, Finding.Section, Finding.Text, Finding.IssuedOn, Finding.IssuedBy);
}
