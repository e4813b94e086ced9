using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

internal sealed class InspectionsSchema : IRoomSchema
{
    private static readonly Keyset<InspectionReport> NewestFirst = Keyset<InspectionReport>.Descending(r => r.PublishedOn).Then(r => r.Id, descending: true);

    private static readonly Loader<Force> Forces = Loader<Force>.Links((db, ids) =>
        from report in db.InspectionReports
        where EF.Parameter(ids).Contains(report.Id)
        from force in report.Forces
        orderby force.Name
        select new Linked<Force> { Of = report.Id, It = force });

    private static readonly Loader<InspectionReport> Follows = Loader<InspectionReport>.Links((db, ids) =>
        from report in db.InspectionReports
        where EF.Parameter(ids).Contains(report.Id)
        from earlier in report.Follows
        orderby earlier.PublishedOn
        select new Linked<InspectionReport> { Of = report.Id, It = earlier });

    private static readonly Loader<InspectionReport> FollowedBy = Loader<InspectionReport>.Links((db, ids) =>
        from report in db.InspectionReports
        where EF.Parameter(ids).Contains(report.Id)
        from later in report.FollowedBy
        orderby later.PublishedOn
        select new Linked<InspectionReport> { Of = report.Id, It = later });

    private static readonly Loader<GradeCount> GradeCounts = Loader<GradeCount>.By(db => db.GradeCounts, c => c.ReportId);

    public void Build(SchemaBuilder schema)
    {
        BuildReport(schema);
        BuildParts(schema);
        schema.Roots
            .Pages("reports", "Inspection reports, the latest first.", (db, given) => InspectionQueries.Reports(db, given.Get<string>("force"), given.Get<string>("body"),
                    given.Get<InspectionProgramme?>("programme"), given.Get<DateOnly?>("publishedFrom"), given.Get<DateOnly?>("publishedTo")), NewestFirst,
                [
                    Argument.Optional<string>("force", "Only those about this force, by its slug."),
                    Argument.Optional<string>("body", "Only those in the record of this body, by its slug."),
                    Argument.Optional<InspectionProgramme>("programme", "Only those of this programme."),
                    Argument.Optional<DateOnly>("publishedFrom", "Only those published on this day or later."),
                    Argument.Optional<DateOnly>("publishedTo", "Only those published on this day or earlier."),
                ])
            .One("report", "An inspection report.", InspectionQueries.Report, Argument.Of<string>("reference", "Its reference."));

        schema.Subscriptions
            .Changed<InspectionReport>("reportChanged", "An inspection report with its findings and recommendations, what the force and the inspectorate said of them, and the response.")
            .AndOf<InspectionReport>((db, report) => db.Findings.Where(f => f.ReportId == report).Select(f => f.Id));

        schema.Act<RecordReportInput, InspectionReport>(Act.RecordInspections, "report", InspectionMutations.RecordReport);
        schema.Act<RecordJudgmentInput, Judgment>(Act.RecordInspections, "judgment", InspectionMutations.RecordJudgment);
        schema.Act<RecordCaseAuditInput, CaseAudit>(Act.RecordInspections, "caseAudit", InspectionMutations.RecordCaseAudit);
        schema.Act<RecordFindingInput, Finding>(Act.RecordInspections, "finding", InspectionMutations.RecordFinding);
        schema.Act<RecordStatementInput, Statement>(Act.RecordInspections, "statement", InspectionMutations.RecordStatement);
    }

    private static void BuildReport(SchemaBuilder schema) => schema.NodeType<InspectionReport>()
        .Columns(
            r => r.Reference, r => r.Version, r => r.Audience, r => r.Title, r => r.Programme, r => r.Cycle, r => r.Inspectorates, r => r.FieldworkFrom, r => r.FieldworkTo,
            r => r.PublishedOn, r => r.PublishedOnNote, r => r.Url, r => r.Sources, r => r.StatedRecommendationCount, r => r.ResponseDeadline)
        .Many("forces", "The forces that were inspected.", Forces, r => r.Id)
        .Many("follows", "The earlier reports that this one reviews.", Follows, r => r.Id)
        .Many("followedBy", "The later reports that review this one.", FollowedBy, r => r.Id)
        .Parts<Judgment>("judgments", "The grades that the inspectorate gave, and where it gave none.", j => j.ReportId, all => all.OrderBy(j => j.Position))
        .Field("gradeCounts", "How many areas received each grade, where a source says only that; the best first.", GradeCounts, r => r.Id, (counts, _, _) => counts.OrderBy(c => c.Grade))
        .Parts<CaseAudit>("caseAudits", "How many of the case files were judged good, requiring improvement or inadequate.", a => a.ReportId, all => all.OrderBy(a => a.Position))
        .Parts<Finding>("findings", "What the inspectorate found.", f => f.ReportId, all => all.OrderBy(f => f.Position))
        .Parts<Statement>("statements", "What was publicly said about the report; no part of the statutory response.", s => s.ReportId, all => all.OrderBy(s => s.SaidOn).ThenBy(s => s.RecordedAt))
        .Can("viewerCanRecord", Act.RecordInspections, _ => true)
        .Can("viewerCanPublish", Act.Publish, r => r.Audience is not Audience.Public);

    private static void BuildParts(SchemaBuilder schema)
    {
        schema.NodeType<Judgment>().Columns(j => j.Question, j => j.Grade);
        schema.Type<GradeCount>().Columns(c => c.Grade, c => c.Count);
        schema.NodeType<CaseAudit>().Columns(a => a.Category, a => a.Total, a => a.Good, a => a.RequiresImprovement, a => a.Inadequate, a => a.Note);
        schema.NodeType<Finding>()
            .Columns(f => f.Kind, f => f.Polarity, f => f.Section, f => f.Text)
            .One<InspectionReport>("report", "The report in which it stands.", f => f.ReportId);
        schema.NodeType<Statement>()
            .Columns(s => s.Actor, s => s.By, s => s.SaidOn, s => s.Words, s => s.Sources, s => s.Audience, s => s.RecordedAt)
            .One<InspectionReport>("report", "The report about which it was said.", s => s.ReportId)
            .Can("viewerCanPublish", Act.Publish, s => s.Audience is not Audience.Public);
    }
}
