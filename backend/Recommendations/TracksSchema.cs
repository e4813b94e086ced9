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

    private static void BuildSummary(SchemaBuilder schema)
    {
        schema.Type<Summary>()
            .Field("countedAt", "When it was counted.", (_, asked) => asked.Clock.GetUtcNow())
            .Count("recommendations", "Recommendations and areas for improvement.", new())
            .Count("overdueRecommendations", "Those whose due date is over while the force is known to be still at work.", new() { Overdue = true })
            .Count("disputedRecommendations", "Those of which one track contradicts another.", new() { Disputed = true })
            .Count("claimedCompleteRecommendations", "Those that the force claims to be complete, or has signed off.", new() { ForceStatus = [ForceStatus.ClaimedComplete, ForceStatus.SignedOff] });
        schema.Roots.Field("summary", "What there is to count, for a force or for all.", given => new Summary(given.Get<string>("force")), Argument.Optional<string>("force", "Only of this force, by its slug."));
    }
}

internal static class SummaryFields
{
    /// <summary>A number of the summary, counted by a filter of the list, so that the list behind it shows the same rows.</summary>
    public static ObjectBuilder<Summary> Count(this ObjectBuilder<Summary> summary, string name, string description, RecommendationFilter filter) =>
        summary.Read(name, description, (of, db, asked, stop) => RecommendationQueries.Recommendations(db, asked.Today, filter with { Force = of.Force }).CountAsync(stop));
}
