using ScrutinyPortal.Bodies;
using ScrutinyPortal.Evidence;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal;

/// <summary>The act "publish" and its undoing stand above the rooms: they reach the records of several.</summary>
internal sealed class PublishSchema : IRoomSchema
{
    public void Build(SchemaBuilder schema)
    {
        var published = schema.Union("PublishedRecord", "What can be made public by the act \"publish\", and withdrawn again.",
            [typeof(InspectionReport), typeof(OtherSource), typeof(Statement), typeof(ForceUpdate), typeof(Assurance), typeof(InspectorateDecision), typeof(DueDateChange), typeof(OwnerChange), typeof(PieceOfEvidence), typeof(MonitoringPhase), typeof(Request), typeof(Edition)]);
        schema.Act<PublishInput>(Access.Act.Publish, "published", published, PublicationMutations.Publish);
        schema.Act<WithdrawPublicationInput>(Access.Act.Publish, "withdrawn", published, PublicationMutations.WithdrawPublication);
    }
}
