using System.Globalization;
using ScrutinyPortal.Access;
using ScrutinyPortal.Deadlines;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Inspections;

/// <summary>The part of the room's schema that is about what was recorded wrongly and is put right: as at a past day it reads as it was recorded then.</summary>
internal static class CorrectionsSchema
{
    private static readonly Loader<ReportCorrection> OfReport = Loader<ReportCorrection>.By(db => db.ReportCorrections.OrderBy(c => c.CorrectedOn).ThenBy(c => c.Id), c => c.ReportId);

    private static readonly Loader<FindingCorrection> OfFinding = Loader<FindingCorrection>.By(db => db.FindingCorrections.OrderBy(c => c.CorrectedOn).ThenBy(c => c.Id), c => c.FindingId);

    private static readonly Loader<Judgment> Judgments = Loader<Judgment>.AsAt((db, day) =>
    {
        var said = day is { } last ? db.Judgments.Where(j => j.CorrectedOn == null || j.CorrectedOn <= last) : db.Judgments;
        return said.Where(j => !said.Any(later => later.CorrectsId == j.Id)).OrderBy(j => j.Position);
    }, j => j.ReportId);

    private static readonly Loader<CaseAudit> CaseAudits = Loader<CaseAudit>.AsAt((db, day) =>
    {
        var said = day is { } last ? db.CaseAudits.Where(a => a.CorrectedOn == null || a.CorrectedOn <= last) : db.CaseAudits;
        return said.Where(a => !said.Any(later => later.CorrectsId == a.Id)).OrderBy(a => a.Position);
    }, a => a.ReportId);

    public static void Build(SchemaBuilder schema)
    {
        BuildReport(schema);
        BuildFinding(schema);
        schema.Type<ReportCorrection>().Columns(c => c.Fact, c => c.Before, c => c.After, c => c.Reason, c => c.CorrectedOn);
        schema.Type<FindingCorrection>().Columns(c => c.Kind, c => c.Polarity, c => c.Section, c => c.Text, c => c.IssuedOn, c => c.IssuedBy, c => c.Reason, c => c.CorrectedOn);
        schema.Act<CorrectJudgmentInput, Judgment>(Act.RecordInspections, "judgment", CorrectionMutations.CorrectJudgment);
        schema.Act<CorrectReportInput, InspectionReport>(Act.RecordInspections, "report", CorrectionMutations.CorrectReport);
        schema.Act<CorrectCaseAuditInput, CaseAudit>(Act.RecordInspections, "caseAudit", CorrectionMutations.CorrectCaseAudit);
        schema.Act<CorrectFindingInput, Finding>(Act.RecordInspections, "finding", CorrectionMutations.CorrectFinding);
        schema.Act<CoverByForceReportInput, InspectionReport>(Act.RecordInspections, "report", CorrectionMutations.CoverByForceReport);
    }

    private static void BuildReport(SchemaBuilder schema) => schema.Type<InspectionReport>()
        .AsAt(r => r.Title, OfReport, r => r.Title, r => r.Id, (r, all, day) => Then(all, day, CorrectedFact.Title, before => before, r.Title))
        .AsAt(r => r.Url, OfReport, r => r.Url, r => r.Id, (r, all, day) => Then(all, day, CorrectedFact.Url, before => before is null ? null : new Uri(before), r.Url))
        .AsAt(r => r.PublishedOn, OfReport, r => r.PublishedOn, r => r.Id, (r, all, day) => PublishedOn(r, all, day))
        .AsAt(r => r.PublishedOnNote, OfReport, r => r.PublishedOnNote, r => r.Id, (r, all, day) => Then(all, day, CorrectedFact.PublishedOnNote, before => before, r.PublishedOnNote))
        .AsAt(r => r.StatedRecommendationCount, OfReport, r => r.StatedRecommendationCount, r => r.Id,
            (r, all, day) => Then(all, day, CorrectedFact.StatedRecommendationCount, before => before is null ? (int?)null : int.Parse(before, CultureInfo.InvariantCulture), r.StatedRecommendationCount))
        .AsAt("statutoryDeadline", "By when the body's response is due by law; null where it is not known whether the law asks for one.", (r, _) => r.StatutoryDeadline, OfReport, r => r.Id,
            (r, all, day) => r.Programme.Deadline(DeadlineRuleCode.Section55, PublishedOn(r, all, day)), r => new { r.Programme, r.PublishedOn }, nullable: true)
        .AsAt("actionPlanDeadline", "By when the inspectorate expects the force's action plan; null where no period is confirmed here for the programme.", (r, _) => r.ActionPlanDeadline, OfReport, r => r.Id,
            (r, all, day) => r.Programme.Deadline(DeadlineRuleCode.ChildProtectionActionPlan, PublishedOn(r, all, day)), r => new { r.Programme, r.PublishedOn }, nullable: true)
        .Many("corrections", "What was said of the report before it was corrected; also what was corrected after the day as at which it is asked.", OfReport, r => r.Id)
        .Many("judgments", "The grades that the inspectorate gave, and where it gave none; what was corrected, as it is since.", Judgments, r => r.Id)
        .Many("caseAudits", "How many of the case files were judged good, requiring improvement or inadequate; what was corrected, as it is since.", CaseAudits, r => r.Id);

    private static void BuildFinding(SchemaBuilder schema) => schema.Type<Finding>()
        .AsAt(f => f.Kind, OfFinding, f => f.Kind, f => f.Id, (f, all, day) => Then(all, day, c => c.Kind, f.Kind))
        .AsAt(f => f.Polarity, OfFinding, f => f.Polarity, f => f.Id, (f, all, day) => Then(all, day, c => c.Polarity, f.Polarity))
        .AsAt(f => f.Section, OfFinding, f => f.Section, f => f.Id, (f, all, day) => Then(all, day, c => c.Section, f.Section))
        .AsAt(f => f.Text, OfFinding, f => f.Text, f => f.Id, (f, all, day) => Then(all, day, c => c.Text, f.Text))
        .AsAt(f => f.IssuedOn, OfFinding, f => f.IssuedOn, f => f.Id, (f, all, day) => Then(all, day, c => c.IssuedOn, f.IssuedOn))
        .AsAt(f => f.IssuedBy, OfFinding, f => f.IssuedBy, f => f.Id, (f, all, day) => Then(all, day, c => c.IssuedBy, f.IssuedBy))
        .Many("corrections", "As it was recorded before each correction, in their order; also what was corrected after the day as at which it is asked.", OfFinding, f => f.Id);

    private static DateOnly PublishedOn(InspectionReport report, IEnumerable<ReportCorrection> all, DateOnly day) =>
        Then(all, day, CorrectedFact.PublishedOn, before => DateOnly.ParseExact(before!, "yyyy-MM-dd", CultureInfo.InvariantCulture), report.PublishedOn);

    // As it was recorded at the end of a day: as it was before the first correction after it.
    private static T Then<T>(IEnumerable<ReportCorrection> all, DateOnly day, CorrectedFact fact, Func<string?, T> recorded, T now) =>
        all.FirstOrDefault(c => c.Fact == fact && c.CorrectedOn > day) is { } after ? recorded(after.Before) : now;

    private static T Then<T>(IEnumerable<FindingCorrection> all, DateOnly day, Func<FindingCorrection, T> recorded, T now) =>
        all.FirstOrDefault(c => c.CorrectedOn > day) is { } after ? recorded(after) : now;
}
