using ScrutinyPortal.Bodies;
using ScrutinyPortal.Evidence;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal;

/// <summary>The act "publish" stands above the rooms: it reaches the records of several.</summary>
internal sealed class PublishSchema : IRoomSchema
{
    public void Build(SchemaBuilder schema) => schema.Act<PublishInput>(Access.Act.Publish, "published",
        schema.Union("PublishedRecord", "What can be made public by the act \"publish\".",
            [typeof(InspectionReport), typeof(OtherSource), typeof(Statement), typeof(ForceUpdate), typeof(Assurance), typeof(InspectorateDecision), typeof(DueDateChange), typeof(OwnerChange), typeof(PieceOfEvidence), typeof(MonitoringPhase), typeof(Request)]),
        PublicationMutations.Publish);
}
