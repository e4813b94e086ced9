using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Deadlines;
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

    private static readonly Loader<InspectionReport> FollowedBy = Loader<InspectionReport>.LinksAsAt((db, ids, day) =>
        from report in db.InspectionReports
        where EF.Parameter(ids).Contains(report.Id)
        from later in report.FollowedBy
        where day == null || later.PublishedOn <= day
        orderby later.PublishedOn
        select new Linked<InspectionReport> { Of = report.Id, It = later });

    private static readonly Loader<Force> ForcesOfSource = Loader<Force>.Links((db, ids) =>
        from source in db.OtherSources
        where EF.Parameter(ids).Contains(source.Id)
        from force in source.Forces
        orderby force.Name
        select new Linked<Force> { Of = source.Id, It = force });

    private static readonly Loader<InspectionReport> CoveredBy = Loader<InspectionReport>.LinksAsAt((db, ids, day) =>
        from same in db.SameFindings
        where EF.Parameter(ids).Contains(same.NationalId) && (day == null || same.Report.PublishedOn <= day)
        orderby same.Report.Reference
        select new Linked<InspectionReport> { Of = same.NationalId, It = same.Report });

    private static readonly Loader<InspectionReport> Covers = Loader<InspectionReport>.LinksAsAt((db, ids, day) =>
        from same in db.SameFindings
        where EF.Parameter(ids).Contains(same.ReportId) && (day == null || same.National.PublishedOn <= day)
        orderby same.National.Reference
        select new Linked<InspectionReport> { Of = same.ReportId, It = same.National });

    private static readonly Loader<GradeCount> GradeCounts = Loader<GradeCount>.By(db => db.GradeCounts, c => c.ReportId);

    private static readonly Loader<FactualError> FactualErrors = Loader<FactualError>.AsAt((db, day) => (day is { } last ? db.FactualErrors.Where(e => e.FlaggedOn <= last) : db.FactualErrors).OrderBy(e => e.FlaggedOn).ThenBy(e => e.Id), e => e.ReportId);

    public void Build(SchemaBuilder schema)
    {
        schema.Type<QuestionSet>().Columns(s => s.Scale, s => s.Questions, s => s.IsComplete, s => s.Note);
        BuildReport(schema);
        BuildParts(schema);
        CorrectionsSchema.Build(schema);
        StatementsSchema.Build(schema);
        schema.NodeType<OtherSource>()
            .Columns(s => s.Reference, s => s.Version, s => s.Audience, s => s.SourceKind, s => s.Title, s => s.MadeBy, s => s.Number, s => s.PublishedOn, s => s.Url).Computed(s => s.Sources, s => s.SourceTexts)
            .Many("forces", "The forces that it is about.", ForcesOfSource, s => s.Id)
            .Can("viewerCanRecord", Act.RecordInspections, _ => true)
            .Can("viewerCanPublish", Act.Publish, s => s.Audience != Audience.Public)
            .Can("viewerCanWithdrawPublication", Act.Publish, s => s.Audience == Audience.Public);
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
            .OneSince("report", "An inspection report; as at a day before it was published there is none.", InspectionQueries.Report, r => r.PublishedOn, Argument.Of<string>("reference", "Its reference."))
            .One("otherSource", "A source of recommendations other than an inspection report.", InspectionQueries.Source, Argument.Of<string>("reference", "Its reference."))
            .Find("comparison", "Two reports side by side, and whether their grades may be compared; null where the viewer does not see both.",
                (db, given, stop) => InspectionQueries.Comparison(db, given.Get<string>("first")!, given.Get<string>("second")!, stop),
                Argument.Of<string>("first", "The reference of the one."), Argument.Of<string>("second", "The reference of the other."));

        schema.Subscriptions
            .Changed<InspectionReport>("reportChanged", "An inspection report with its findings and recommendations, what the force and the inspectorate said of them, and the response.")
            .AndOf<InspectionReport>((db, report) => db.Findings.Where(f => f.ReportId == report).Select(f => f.Id));

        schema.Act<RecordReportInput, InspectionReport>(Act.RecordInspections, "report", InspectionMutations.RecordReport);
        schema.Act<RecordSourceInput, OtherSource>(Act.RecordInspections, "source", InspectionMutations.RecordSource);
        schema.Act<RecordJudgmentInput, Judgment>(Act.RecordInspections, "judgment", InspectionMutations.RecordJudgment);
        schema.Act<RecordGradeCountInput, InspectionReport>(Act.RecordInspections, "report", InspectionMutations.RecordGradeCount);
        schema.Act<RecordCaseAuditInput, CaseAudit>(Act.RecordInspections, "caseAudit", InspectionMutations.RecordCaseAudit);
        schema.Act<RecordFindingInput, Finding>(Act.RecordInspections, "finding", InspectionMutations.RecordFinding);
        schema.Act<FlagFactualErrorInput, FactualError>(Act.FlagErrors, "factualError", FactualErrorMutations.FlagFactualError);
        schema.Act<AnswerFactualErrorInput, FactualError>(Act.RecordInspections, "factualError", FactualErrorMutations.AnswerFactualError);
    }

    private static void BuildReport(SchemaBuilder schema) => schema.NodeType<InspectionReport>()
        .Columns(
            r => r.Reference, r => r.Version, r => r.Audience, r => r.Programme, r => r.Cycle, r => r.Inspectorates, r => r.FieldworkFrom, r => r.FieldworkTo,
            r => r.ReleaseAt, r => r.CommissionedBy, r => r.IsToPartnership)
        .Computed(r => r.Sources, r => r.SourceTexts).Computed(r => r.QuestionSet, r => new { r.Programme, r.Cycle, r.PublishedOn })
        .Field("responseDeadline", "The 56th day from its publication, whether or not the law asks for a response.", (r, _) => DeadlineRule.Count(DeadlineRuleCode.Section55, r.PublishedOn), by: r => r.PublishedOn).Deprecated("Ask `statutoryDeadline`, which is null where it is not known whether the law asks for a response.")
        .Many("forces", "The forces that were inspected.", Forces, r => r.Id)
        .Many("follows", "The earlier reports that this one reviews.", Follows, r => r.Id)
        .Many("followedBy", "The later reports that review this one.", FollowedBy, r => r.Id)
        .Many("coveredBy", "The reports on single forces that have the same findings: the answers to them suffice for their forces.", CoveredBy, r => r.Id)
        .Many("covers", "The reports on several forces whose findings are the same.", Covers, r => r.Id)
        .Field("gradeCounts", "How many areas received each grade, where a source says only that; the best first.", GradeCounts, r => r.Id, (counts, _, _) => counts.OrderBy(c => c.Grade), by: r => r.Id)
        .Parts<Finding>("findings", "What the inspectorate found.", f => f.ReportId, all => all.OrderBy(f => f.Position))
        .Many("factualErrors", "What the force says is factually wrong in it, and what the office answered. The office and the force read it.", FactualErrors, r => r.Id)
        .Field("flaggedErrors", "How many factual errors the force flagged in it, as far as the viewer may read them.", FactualErrors, r => r.Id, (errors, _, _) => errors.Count(), by: r => r.Id, of: e => e.Id)
        .Can("viewerCanRecord", Act.RecordInspections, _ => true)
        .Can("viewerCanFlagErrors", Act.FlagErrors, r => r.Audience != Audience.Public)
        .Can("viewerCanPublish", Act.Publish, r => r.Audience != Audience.Public)
        .Can("viewerCanWithdrawPublication", Act.Publish, r => r.Audience == Audience.Public);

    private static void BuildParts(SchemaBuilder schema)
    {
        schema.NodeType<FactualError>()
            .Columns(e => e.Version, e => e.Passage, e => e.Correction, e => e.FlaggedOn)
            .AsAt(e => e.Outcome, (e, day) => e.AnsweredOn <= day ? e.Outcome : null)
            .AsAt(e => e.Answer, (e, day) => e.AnsweredOn <= day ? e.Answer : null)
            .AsAt(e => e.AnsweredOn, (e, day) => e.AnsweredOn <= day ? e.AnsweredOn : null)
            .Can("viewerCanAnswer", Act.RecordInspections, e => e.Outcome == null);
        schema.NodeType<Judgment>()
            .Columns(j => j.Question, j => j.Grade, j => j.Reason, j => j.CorrectedOn)
            .One<Judgment>("corrects", "What was said before, which stays on record.", j => j.CorrectsId);
        schema.Type<ReportComparison>()
            .Columns(c => c.IsComparable, c => c.Reason)
            .One<InspectionReport>("first", "The one report.", c => c.FirstId)
            .One<InspectionReport>("second", "The other.", c => c.SecondId);
        schema.Type<GradeCount>().Columns(c => c.Grade, c => c.Count);
        schema.NodeType<CaseAudit>()
            .Columns(a => a.Category, a => a.Total, a => a.Good, a => a.RequiresImprovement, a => a.Inadequate, a => a.Note, a => a.Reason, a => a.CorrectedOn)
            .One<CaseAudit>("corrects", "What was recorded before, which stays on record.", a => a.CorrectsId);
        schema.NodeType<Finding>()
            .Columns(f => f.Version)
            .One<InspectionReport>("report", "The report in which it stands.", f => f.ReportId);
    }
}
