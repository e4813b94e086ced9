using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>The part of the room's schema that is about its tracks.</summary>
internal static class TracksSchema
{
    private static readonly Keyset<Assurance> LatestFirst = Keyset<Assurance>.Descending(a => a.SaidOn).Then(a => a.Id, descending: true);

    public static void Build(SchemaBuilder schema)
    {
        schema.Interface<TrackEntry>()
            .Field<Guid>("id", "Opaque and lasting.")
            .Columns(e => e.Actor, e => e.SaidOn, e => e.SaidBy, e => e.Words, e => e.RecordedAt, e => e.Sources, e => e.Audience)
            .Field<bool>("viewerCanPublish", "Whether the viewer may publish it now.")
            .Field<bool>("viewerCanWithdrawPublication", "Whether the viewer may withdraw its publication now.");
        Entry<ForceUpdate>(schema).Columns(e => e.Status);
        schema.Type<VerificationRoute>().Columns(r => r.Code).Field("name", "Its name, in the reader's language. How the inspectorate defines it is not confirmed by a public source.", (r, _) => r.Words.ToString());
        Entry<InspectorateDecision>(schema).Columns(e => e.Status, e => e.ExternalLevel)
            .Field("verificationRoute", "On what the decision rests, as the document says; null where it does not, or it is not recorded here.", (e, _) => e.VerificationRoute, nullable: true);
        Entry<Assurance>(schema)
            .Columns(e => e.Rating, e => e.State, e => e.Version)
            .Can("viewerCanAssess", Act.AssessAssurance, e => e.State == AssuranceState.Proposed);
        schema.Roots.Pages("assurancesOfWholes", "Assurances about reports as a whole and about findings, the latest first.",
            (db, given) => TrackQueries.AssurancesOfWholes(db, given.Get<AssuranceState?>("state")), LatestFirst,
            [Argument.Optional<AssuranceState>("state", "Only those that have been given, or only those that wait to be confirmed; nobody outside the office sees one that waits.")]);
        schema.Roots.Field("verificationRoutes", "On what a decision of the inspectorate may rest, as far as that is known here.", _ => VerificationRoute.All);
        schema.Type<TimelineEntry>()
            .Columns(e => e.Kind, e => e.Actor, e => e.On, e => e.Words, e => e.By, e => e.RecordedAt, e => e.Reference, e => e.Sources, e => e.Audience, e => e.Marking)
            .Field("heading", "What happened, in a few words, in the reader's language.", (e, _) => e.Heading.ToString());
        BuildSummary(schema);

        IReadOnlyList<(string, Type)> about = [("recommendation", typeof(Recommendation)), ("report", typeof(InspectionReport)), ("finding", typeof(Finding))];
        schema.Act<UpdateForceProgressInput>(Act.ReportProgress, about, TrackMutations.UpdateForceProgress);
        schema.Act<ClaimCompleteInput>(Act.ReportProgress, about, TrackMutations.ClaimComplete);
        schema.Act<SignOffCompletionInput>(Act.SignOffCompletion, about, TrackMutations.SignOffCompletion);
        schema.Act<RecordInspectorateDecisionInput>(Act.RecordInspections, about, TrackMutations.RecordInspectorateDecision);
        schema.Act<ProposeAssuranceInput, Assurance>(Act.ProposeAssurance, "assurance", TrackMutations.ProposeAssurance);
        schema.Act<AssessAssuranceInput, Assurance>(Act.AssessAssurance, "assurance", TrackMutations.AssessAssurance);
        schema.Act<AssessAssurancesInput, IReadOnlyList<Assurance>>(Act.AssessAssurance, "assurances", TrackMutations.AssessAssurances);
    }

    internal static ObjectBuilder<T> Entry<T>(SchemaBuilder schema) where T : TrackEntry => schema.NodeType<T>()
        .Columns(e => e.Actor, e => e.SaidOn, e => e.SaidBy, e => e.Words, e => e.RecordedAt, e => e.Sources, e => e.Audience)
        .Can("viewerCanPublish", Act.Publish, e => e.Audience == Audience.Force || e.Audience == Audience.Panel)
        .Can("viewerCanWithdrawPublication", Act.Publish, e => e.Audience == Audience.Public)
        .One<Recommendation>("recommendation", "The recommendation that it is about; null where it is about a report or a finding.", e => e.RecommendationId)
        .One<InspectionReport>("report", "The report that it is about as a whole; null where it is about a recommendation or a finding.", e => e.ReportId)
        .One<Finding>("finding", "The finding that it is about; null where it is about a recommendation or a report.", e => e.FindingId)
        .Implements<TrackEntry>();

    // One reading of where all of them stand, with no more than the rules need.
    private static readonly Kept<Summary, StandingCounts> Counts = new(async (of, db, asked, stop) =>
    {
        var all = Standing.Of(RecommendationQueries.List(db, asked.Today, new() { Force = of.Force, Body = of.Body, AsAt = of.AsAt }), asked.Today, of.AsAt);
        Expression<Func<Standing, object>> place = s => new { s.Source, s.Kind, s.ReportedOn, s.ForceStatus, s.Assurance, s.InspectorateStatus };
        var wanted = Columns<Standing>.Read(Standing.IsOverdue) | Columns<Standing>.Read(Standing.IsDisputed) | Columns<Standing>.Read(place);
        return StandingCounts.Of(await Columns<Standing>.Select(all, wanted).ToListAsync(stop), of.AsAt ?? asked.Today);
    });

    private static void BuildSummary(SchemaBuilder schema)
    {
        schema.Type<Summary>()
            .Field("countedAt", "When it was counted.", (_, asked) => asked.Clock.GetUtcNow())
            .Kept("recommendations", "Recommendations and areas for improvement: all of them (recommendations).", Counts, counts => counts.All)
            .Kept("openRecommendations", "Those that the inspectorate has neither closed nor superseded nor given up (recommendations(open: true)).", Counts, counts => counts.Open)
            .Kept("overdueRecommendations", "Those whose due date is over while the force is known to be still at work (recommendations(overdue: true)).", Counts, counts => counts.Overdue)
            .Kept("disputedRecommendations", "Those of which one track contradicts another (recommendations(disputed: true)).", Counts, counts => counts.Disputed)
            .Kept("claimedCompleteRecommendations", "Those that the force claims to be complete, or has signed off (recommendations(forceStatus: [CLAIMED_COMPLETE, SIGNED_OFF])).", Counts, counts => counts.ClaimedComplete)
            .Kept("notAssuredRecommendations", "Those of which the body is not assured (recommendations(assurance: [NOT_ASSURED])).", Counts, counts => counts.NotAssured)
            .Kept("flow", "Where all of them stand: each source and each place on the three tracks at which any stands (recommendations with its source, kind, forceStatus, assurance and inspectorateStatus).", Counts, counts => counts.Flow)
            .Kept("ageing", "The open ones by the age of their reports (recommendations(open: true) with its reportedFrom and reportedTo).", Counts, counts => counts.Ages)
            .Kept("medianAgeDays", "The median age of the open ones, in days since the report's publication; null where none is open.", Counts, counts => counts.MedianAge);
        schema.Roots.Field("summary", "What there is to count, for a force, for a body or for all, now or as at a past day.", given => new Summary(given.Get<string>("force"), given.Get<string>("body"), given.AsAt),
            Argument.AsAt,
            Argument.Optional<string>("force", "Only of this force, by its slug."),
            Argument.Optional<string>("body", "Only of the record of this body, by its slug."));
    }
}
