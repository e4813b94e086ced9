using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Inspections;

namespace ScrutinyPortal.Recommendations;

internal sealed class RecommendationsSchema : IRoomSchema
{
    private static readonly IReadOnlyDictionary<RecommendationOrder, Keyset<Listed>> Orders = new Dictionary<RecommendationOrder, Keyset<Listed>>
    {
        [RecommendationOrder.ReportLatest] = Keyset<Listed>.Descending(l => l.ReportedOn).Then(l => l.ReportId).Then(l => l.Position).Then(l => l.Id),
        [RecommendationOrder.ReportEarliest] = Keyset<Listed>.Ascending(l => l.ReportedOn).Then(l => l.ReportId).Then(l => l.Position).Then(l => l.Id),
        [RecommendationOrder.DueSoonest] = Keyset<Listed>.Ascending(l => l.DueOn).Then(l => l.Id),
        [RecommendationOrder.DueLatest] = Keyset<Listed>.Descending(l => l.DueOn).Then(l => l.Id),
    };

    private static readonly Loader<Recommendation> OfReport = Loader<Recommendation>.By(db => db.Recommendations.OrderBy(r => r.Position), r => r.ReportId);
    private static readonly IReadOnlyDictionary<RecommendationKind, Loader<Recommendation>> OfReportByKind = Enum.GetValues<RecommendationKind>()
        .ToDictionary(kind => kind, kind => Loader<Recommendation>.AsAt((db, day) => RecommendationQueries.OfKind(db, kind, day), r => r.ReportId));
    private static readonly Loader<Recommendation> OfFinding = Loader<Recommendation>.By(db => db.Recommendations.Where(r => r.CauseOfConcernId != null).OrderBy(r => r.Position), r => r.CauseOfConcernId!.Value);
    private static readonly Loader<TrackEntry> OfWholeReport = Loader<TrackEntry>.AsAt((db, day) => RecommendationQueries.InOrder(RecommendationQueries.SaidBy(day, db.TrackEntries.Where(e => e.ReportId != null))), e => e.ReportId!.Value);
    private static readonly Loader<TrackEntry> OfWholeFinding = Loader<TrackEntry>.AsAt((db, day) => RecommendationQueries.InOrder(RecommendationQueries.SaidBy(day, db.TrackEntries.Where(e => e.FindingId != null))), e => e.FindingId!.Value);
    private static readonly Loader<TrackEntry> Entries = Loader<TrackEntry>.AsAt((db, day) => RecommendationQueries.InOrder(RecommendationQueries.SaidBy(day, db.TrackEntries.Where(e => e.RecommendationId != null))), e => e.RecommendationId!.Value);

    private static readonly Loader<ForceUpdate> LatestForceUpdate = Latest(db => db.TrackEntries.OfType<ForceUpdate>());
    private static readonly Loader<Assurance> LatestAssurance = Latest(db => db.TrackEntries.OfType<Assurance>().Where(a => a.State == AssuranceState.Confirmed));
    private static readonly Loader<Assurance> ProposedAssurance = Latest(db => db.TrackEntries.OfType<Assurance>().Where(a => a.State == AssuranceState.Proposed));
    private static readonly Loader<InspectorateDecision> LatestDecision = Latest(db => db.TrackEntries.OfType<InspectorateDecision>());

    private readonly SharedRow<Recommendation, Standing> _standing = new(Loader<Standing>.AsAt(Standing.Of, s => s.RecommendationId), r => r.Id);
    private readonly ProgressRule _progress;
    private readonly Loader<TimelineEntry> _timelines, _reportTimelines;

    public RecommendationsSchema(IEnumerable<TimelineContributor> rooms, IEnumerable<ReportTimelineContributor> ofReports, ProgressRule progress) => (_progress, _timelines, _reportTimelines) =
        (progress, new((db, ids, day, stop) => Timeline.Of(db, ids, rooms, day, stop)), new((db, ids, day, stop) => ReportTimeline.Of(db, ids, ofReports, day, stop)));

    public void Build(SchemaBuilder schema)
    {
        TracksSchema.Build(schema);
        schema.Subscriptions.AndOf<InspectionReport>((db, report) => db.Recommendations.Where(r => r.ReportId == report).Select(r => r.Id));
        BuildRecommendation(schema);
        schema.Type<InspectionReport>()
            .Pages("recommendations", "What the report asks for, in its order.", given => given.Get<RecommendationKind?>("kind") is { } kind ? OfReportByKind[kind] : OfReport, r => r.Id, r => r.Reference,
                [Argument.Optional<RecommendationKind>("kind", "Only recommendations, or only areas for improvement.")])
            .Pages("timeline", "Its story with that of the reports that follow it, told by all rooms, the latest first.", _reportTimelines, r => r.Id, moment => $"{moment.Of:N}-{moment.Kind}")
            .Many("entries", "What was said about the report as a whole, in the order of the days.", OfWholeReport, r => r.Id)
            .Can("viewerCanReportProgress", Act.ReportProgress, _ => true)
            .Can("viewerCanSignOff", Act.SignOffCompletion, _ => true)
            .Can("viewerCanProposeAssurance", Act.ProposeAssurance, _ => true)
            .Can("viewerCanRecordInspectorateDecision", Act.RecordInspections, _ => true);
        schema.Type<Finding>()
            .Many("recommendations", "What belongs to the cause of concern.", OfFinding, f => f.Id)
            .Many("entries", "What was said about the finding, in the order of the days.", OfWholeFinding, f => f.Id);

        schema.Roots
            .Pages("recommendations", "Recommendations and areas for improvement, those of the latest report first unless another order is asked for, in the order of the report.",
                Filter, RecommendationQueries.List, by => Orders[by.OrderBy], l => l.It, Arguments)
            .One("recommendation", "A recommendation or an area for improvement.", RecommendationQueries.Recommendation, Argument.Of<string>("reference", "Its reference."), Argument.AsAt)
            .Read("themes", "The themes that recommendations have, in alphabetical order.", (db, given, stop) => RecommendationQueries.Themes(db, given.Asked.Today, given.Get<string>("force"), stop),
                Argument.Optional<string>("force", "Only of this force, by its slug."));

        SourcesSchema.Build(schema);
        SlippageSchema.Build(schema, _standing);
        WordingSchema.Build(schema, _standing);
        schema.Act<RecordRecommendationInput, Recommendation>(Act.RecordInspections, "recommendation", RecommendationMutations.RecordRecommendation);
    }

    private void BuildRecommendation(SchemaBuilder schema) => schema.NodeType<Recommendation>()
        .Columns(r => r.Reference, r => r.Version)
        .One<Finding>("causeOfConcern", "The cause of concern to which it belongs.", r => r.CauseOfConcernId)
        .One<InspectionReport>("report", "The inspection report that makes it; null where another source does.", r => r.ReportId)
        .Shared("forceStatus", "What the force says: the latest that the viewer sees.", _standing, s => s.ForceStatus)
        .Shared("assurance", "How far the body is assured: the latest confirmed assurance that the viewer sees.", _standing, s => s.Assurance)
        .Shared("inspectorateStatus", "Where the inspectorate sees it: the latest that the viewer sees.", _standing, s => s.InspectorateStatus)
        .Shared("disputed", "Whether one track contradicts another: a claim of completion that the body is not assured of, or an inspectorate that still holds open what was claimed or assured before.", _standing, Standing.IsDisputed)
        .Shared("overdue", "Whether its due date is over while the force is known to be still at work. What is not recorded here is never late.", _standing, Standing.IsOverdue)
        .One("latestForceUpdate", "What the force said last.", r => r.Id, LatestForceUpdate)
        .One("latestAssurance", "The assurance that was given last.", r => r.Id, LatestAssurance)
        .One("latestInspectorateDecision", "What the inspectorate decided last.", r => r.Id, LatestDecision)
        .One("proposedAssurance", "The assurance that waits to be confirmed; only the office sees one.", r => r.Id, ProposedAssurance)
        .Many("entries", "What was said about it, in the order of the days.", Entries, r => r.Id)
        .Pages("timeline", "Its story, told by all rooms, the latest first.", _timelines, r => r.Id, moment => $"{moment.Of:N}-{moment.Kind}")
        .Can("viewerCanReportProgress", Act.ReportProgress, _standing, s => s.BodyId, _ => true)
        .Can("viewerCanClaimComplete", Act.ReportProgress, _standing, s => s.BodyId, s => ForceUpdate.Can(s.ForceStatus, ForceStatus.ClaimedComplete))
        .Can("viewerCanSignOff", Act.SignOffCompletion, _standing, s => s.BodyId, s => ForceUpdate.Can(s.ForceStatus, ForceStatus.SignedOff))
        .Can("viewerCanProposeAssurance", Act.ProposeAssurance, _standing, s => s.BodyId, s => !s.AssuranceProposed)
        .Can("viewerCanRecordInspectorateDecision", Act.RecordInspections, _standing, s => s.BodyId, _ => true);

    private static Loader<T> Latest<T>(Func<PortalContext, IQueryable<T>> entries) where T : TrackEntry =>
        Loader<T>.AsAt((db, day) => RecommendationQueries.Latest(RecommendationQueries.SaidBy(day, entries(db))), e => e.RecommendationId!.Value);

    private static readonly Argument[] Arguments =
    [
        Argument.AsAt,
        Argument.Optional<string>("force", "Only of this force, by its slug."),
        Argument.Optional<string>("body", "Only of the record of this body, by its slug."),
        Argument.Optional<bool>("own", "Only of the bodies for which the viewer acts: its own, and those whose record passed to it."),
        Argument.Optional<string>("report", "Only of this report or other source, by its reference."),
        Argument.Optional<List<SourceKind>>("source", "Only from sources of these kinds."),
        Argument.Optional<RecommendationKind>("kind", "Only recommendations, or only areas for improvement."),
        Argument.Optional<string>("theme", "Only of this theme."),
        Argument.Optional<List<ForceStatus>>("forceStatus", "Only where the force says one of these."),
        Argument.Optional<List<AssuranceRating>>("assurance", "Only where the body is assured so far."),
        Argument.Optional<List<InspectorateStatus>>("inspectorateStatus", "Only where the inspectorate says one of these."),
        Argument.Optional<bool>("overdue", "Only what is overdue, or only what is not."),
        Argument.Optional<bool>("disputed", "Only what is disputed, or only what is not."),
        Argument.Optional<bool>("open", "Only what the inspectorate has neither closed nor superseded nor given up, or only what it has."),
        Argument.Optional<bool>("assuranceProposed", "Only where an assurance waits to be confirmed, or only where none does; nobody outside the office sees one."),
        Argument.Optional<bool>("progressDue", "Only what the force is to report progress on: open, not claimed complete, and due soon, overdue or not reported on for the time that is the custom here. Told to the force and the office alone."),
        Argument.Optional<DateOnly>("dueFrom", "Only what is due on this day or later."),
        Argument.Optional<DateOnly>("dueBefore", "Only what is due before this day."),
        Argument.Optional<DateOnly>("reportedFrom", "Only of reports published on this day or later."),
        Argument.Optional<DateOnly>("reportedTo", "Only of reports published on this day or earlier."),
        Argument.Optional<DateOnly>("forceSaidFrom", "Only where the force spoke last on this day or later."),
        Argument.Optional<DateOnly>("assuredFrom", "Only where an assurance was given last on this day or later."),
        Argument.Optional<DateOnly>("decidedFrom", "Only where the inspectorate decided last on this day or later."),
        Argument.Optional<DateOnly>("dueDateChangedFrom", "Only where the last day was set anew on this day or later."),
        Argument.Optional<RecommendationOrder>("orderBy", "In which order: those of the latest report first, where nothing is given. A cursor is one of the order in which it was given."),
        Argument.Optional<DateTimeOffset>("changedSince", "Only what was recorded, corrected or published here at this moment or later, or on which an entry of its tracks was, as far as the viewer sees it."),
    ];

    private RecommendationFilter Filter(Given given) => given.Get<bool?>("progressDue") is true ? _progress.On(given.AsAt ?? given.Asked.Today, Chosen(given)) : Chosen(given);

    private static RecommendationFilter Chosen(Given given) => new()
    {
        Force = given.Get<string>("force"), Body = given.Get<string>("body"), Own = given.Get<bool?>("own") is true,
        Report = given.Get<string>("report"),
        Source = given.Get<List<SourceKind>>("source"),
        Kind = given.Get<RecommendationKind?>("kind"),
        Theme = given.Get<string>("theme"),
        ForceStatus = given.Get<List<ForceStatus>>("forceStatus"),
        Assurance = given.Get<List<AssuranceRating>>("assurance"),
        InspectorateStatus = given.Get<List<InspectorateStatus>>("inspectorateStatus"),
        Overdue = given.Get<bool?>("overdue"),
        Disputed = given.Get<bool?>("disputed"),
        Open = given.Get<bool?>("open"),
        AssuranceProposed = given.Get<bool?>("assuranceProposed"),
        DueFrom = given.Get<DateOnly?>("dueFrom"),
        DueBefore = given.Get<DateOnly?>("dueBefore"),
        ReportedFrom = given.Get<DateOnly?>("reportedFrom"),
        ReportedTo = given.Get<DateOnly?>("reportedTo"),
        ForceSaidFrom = given.Get<DateOnly?>("forceSaidFrom"),
        AssuredFrom = given.Get<DateOnly?>("assuredFrom"),
        DecidedFrom = given.Get<DateOnly?>("decidedFrom"),
        DueDateChangedFrom = given.Get<DateOnly?>("dueDateChangedFrom"),
        ChangedSince = given.Get<DateTimeOffset?>("changedSince"),
        OrderBy = given.Get<RecommendationOrder?>("orderBy") ?? RecommendationOrder.ReportLatest,
        AsAt = given.AsAt,
    };
}
