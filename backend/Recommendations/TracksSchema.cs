using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>The part of the room's schema that is about its tracks.</summary>
internal static class TracksSchema
{
    public static void Build(SchemaBuilder schema)
    {
        schema.Interface<TrackEntry>()
            .Field<Guid>("id", "Opaque and lasting.")
            .Columns(e => e.Actor, e => e.SaidOn, e => e.SaidBy, e => e.Words, e => e.RecordedAt, e => e.Sources, e => e.Audience)
            .Field<bool>("viewerCanPublish", "Whether the viewer may publish it now.");
        Entry<ForceUpdate>(schema).Columns(e => e.Status);
        Entry<InspectorateDecision>(schema).Columns(e => e.Status);
        Entry<Assurance>(schema)
            .Columns(e => e.Rating, e => e.State, e => e.Version)
            .One<Recommendation>("recommendation", "The recommendation that it is about; null where it is about a report or a finding.", e => e.RecommendationId)
            .Can("viewerCanAssess", Act.AssessAssurance, e => e.State is AssuranceState.Proposed);
        schema.Type<TimelineEntry>()
            .Columns(e => e.Kind, e => e.Actor, e => e.On, e => e.Words, e => e.By, e => e.RecordedAt, e => e.Reference, e => e.Sources)
            .Field("heading", "What happened, in a few words, in the reader's language.", (e, _) => e.Heading.ToString());
        BuildSummary(schema);

        schema.Act<UpdateForceProgressInput, Recommendation>(Act.ReportProgress, "recommendation", RecommendationMutations.UpdateForceProgress);
        schema.Act<ClaimCompleteInput, Recommendation>(Act.ReportProgress, "recommendation", RecommendationMutations.ClaimComplete);
        schema.Act<RecordInspectorateDecisionInput, Recommendation>(Act.RecordInspections, "recommendation", RecommendationMutations.RecordInspectorateDecision);
        schema.Act<ProposeAssuranceInput, Assurance>(Act.ProposeAssurance, "assurance", RecommendationMutations.ProposeAssurance);
        schema.Act<AssessAssuranceInput, Assurance>(Act.AssessAssurance, "assurance", RecommendationMutations.AssessAssurance);
    }

    private static ObjectBuilder<T> Entry<T>(SchemaBuilder schema) where T : TrackEntry => schema.NodeType<T>()
        .Columns(e => e.Actor, e => e.SaidOn, e => e.SaidBy, e => e.Words, e => e.RecordedAt, e => e.Sources, e => e.Audience)
        .Can("viewerCanPublish", Act.Publish, e => e.Audience is Audience.Force or Audience.Panel)
        .Implements<TrackEntry>();

    // One reading of where all of them stand, with no more than the rules need.
    private static readonly Kept<Summary, StandingCounts> Counts = new(async (of, db, asked, stop) =>
    {
        var all = Standing.Of(RecommendationQueries.List(db, asked.Today, new() { Force = of.Force }), asked.Today);
        return StandingCounts.Of(await Columns<Standing>.Select(all, Columns<Standing>.Read(Standing.IsOverdue) | Columns<Standing>.Read(Standing.IsDisputed)).ToListAsync(stop));
    });

    private static void BuildSummary(SchemaBuilder schema)
    {
        schema.Type<Summary>()
            .Field("countedAt", "When it was counted.", (_, asked) => asked.Clock.GetUtcNow())
            .Kept("recommendations", "Recommendations and areas for improvement.", Counts, counts => counts.All)
            .Kept("overdueRecommendations", "Those whose due date is over while the force is known to be still at work.", Counts, counts => counts.Overdue)
            .Kept("disputedRecommendations", "Those of which one track contradicts another.", Counts, counts => counts.Disputed)
            .Kept("claimedCompleteRecommendations", "Those that the force claims to be complete, or has signed off.", Counts, counts => counts.ClaimedComplete);
        schema.Roots.Field("summary", "What there is to count, for a force or for all.", given => new Summary(given.Get<string>("force")), Argument.Optional<string>("force", "Only of this force, by its slug."));
    }
}
