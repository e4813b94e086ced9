using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

/// <summary>What of a report was corrected.</summary>
public enum CorrectedFact
{
    /// <summary>Its title.</summary>
    Title,

    /// <summary>Its address.</summary>
    Url,

    /// <summary>How many recommendations it says that it makes.</summary>
    StatedRecommendationCount,

    /// <summary>The day on which it was published, as year-month-day: what is counted from it was counted anew.</summary>
    PublishedOn,

    /// <summary>How that day is known.</summary>
    PublishedOnNote,
}

/// <summary>What every correction keeps to.</summary>
public static class Correction
{
    /// <summary>The day of a correction: not before that of an earlier one, for what was recorded on a day is told from their order.</summary>
    public static DateOnly After(IEnumerable<DateOnly> earlier, DateOnly on) => Entered.NotBefore(earlier.DefaultIfEmpty(on).Max(), on, "correctedOn");

    /// <summary>The refusal of a correction that changes nothing.</summary>
    public static InvalidInputException OfNothing(string field) => new(field, new("Nothing of this differs from what is recorded.", "Nid oes dim o hyn yn wahanol i'r hyn a gofnodwyd."));
}

/// <summary>What was said of a report before it was corrected, with the reason and the day: what was said stays.</summary>
public sealed class ReportCorrection : Entity
{
    private ReportCorrection() { }

    internal ReportCorrection(InspectionReport report, CorrectedFact fact, string? before, string? after, string reason, DateOnly on)
    {
        (Report, ReportId, Fact, Before, After, CorrectedOn) = (report, report.Id, fact, before, after, on);
        Reason = Entered.Required(reason, "reason", Entered.Line);
        Happened("recorded");
    }

    public Guid ReportId { get; private init; }

    public InspectionReport Report { get; private init; } = null!;

    /// <summary>What was corrected.</summary>
    public CorrectedFact Fact { get; private init; }

    /// <summary>As it was recorded before; null where nothing was.</summary>
    public string? Before { get; private init; }

    /// <summary>As it is since then; null where nothing is recorded any more.</summary>
    public string? After { get; private init; }

    /// <summary>Why it was corrected.</summary>
    public string Reason { get; private init; } = null!;

    /// <summary>The day on which it was corrected.</summary>
    public DateOnly CorrectedOn { get; private init; }
}

/// <summary>A national report has the same findings as a report on one force: the answer to that one suffices for the force.</summary>
public sealed class SameFindings : Entity
{
    private SameFindings() { }

    internal SameFindings(InspectionReport national, InspectionReport report, Bodies.Force force)
    {
        if (national.Id == report.Id || !national.Forces.Contains(force) || !report.Forces.Contains(force) || national.Forces.Count < 2)
            throw new InvalidInputException("nationalReportId", new("Choose a report on several forces, the force of this report among them.", "Dewiswch adroddiad ar sawl heddlu, a heddlu'r adroddiad hwn yn eu plith."));
        (National, NationalId, Report, ReportId, ForceId) = (national, national.Id, report, report.Id, force.Id);
        Happened("recorded");
    }

    public Guid NationalId { get; private init; }

    public InspectionReport National { get; private init; } = null!;

    public Guid ReportId { get; private init; }

    /// <summary>The report on the force, whose answer suffices.</summary>
    public InspectionReport Report { get; private init; } = null!;

    public Guid ForceId { get; private init; }
}

/// <summary>The report is under embargo: until the hour of its release nobody outside the office may learn of it.</summary>
public sealed class EmbargoedException(DateTimeOffset until) : DomainException(
    "EMBARGOED", new($"This report is under embargo until {At(until, Text.British)}. Until then nobody outside the office may learn of it.",
        $"Mae embargo ar yr adroddiad hwn tan {At(until, Text.Welsh)}. Tan hynny ni chaiff neb y tu allan i'r swyddfa wybod amdano."))
{
    /// <summary>The hour of its release.</summary>
    public DateTimeOffset Until { get; } = until;

    private static string At(DateTimeOffset until, IFormatProvider reader) => Clock.LondonTime(until).ToString("HH:mm, d MMMM yyyy", reader);
}
