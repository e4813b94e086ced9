using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Decisions;

internal sealed class DecisionSchema : IRoomSchema
{
    private static readonly Keyset<DecisionNotice> LatestFirst = Keyset<DecisionNotice>.Descending(n => n.Id);
    private static readonly Loader<Edition> Editions = Loader<Edition>.By(db => db.Editions.Where(e => e.Kind == EditionKind.Decision), e => e.SubjectId);

    private static readonly Loader<DecisionNotice> Replacements = Loader<DecisionNotice>.By(db => db.DecisionNotices.Where(n => n.SupersedesId != null), n => n.SupersedesId!.Value);

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<DecisionNotice>()
            .Columns(n => n.Reference, n => n.Version, n => n.Status, n => n.Title, n => n.Decision, n => n.Reasons, n => n.RestrictedGround, n => n.SignedOn, n => n.SignedBy, n => n.PublishedOn, n => n.Number, n => n.SupersessionReason)
            .One<DecisionNotice>("supersedes", "The decision that it replaces, or will replace once it is published; null for the first.", n => n.SupersedesId)
            .One("supersededBy", "The decision that replaces it, or is to replace it; null where there is none.", n => n.Id, Replacements)
            .Many("warnings", WarningSchema.Description, WarningSchema.Of(EditionKind.Decision), n => n.Id)
            .One<LocalPolicingBody>("body", "The body that decides.", n => n.BodyId)
            .One("edition", "The frozen text as it was published.", n => n.Id, Editions)
            .Can("viewerCanWrite", Act.DraftDecisions, n => n.Status == DecisionStatus.Draft)
            .Can("viewerCanSign", Act.SignDecisions, n => n.Status == DecisionStatus.Draft)
            .Can("viewerCanPublish", Act.Publish, n => n.Status == DecisionStatus.Signed)
            .Can("viewerCanRevise", Act.DraftDecisions, n => n.Status == DecisionStatus.Published);
        schema.Roots
            .One("decisionNotice", "A decision notice.", (db, reference) => db.DecisionNotices.Where(n => n.Reference == reference), Argument.Of<string>("reference", "Its reference."))
            .Pages("decisionNotices", "Decision notices, the latest begun first. Of restricted ones the public reads the edition alone.",
                (db, given) => DecisionQueries.All(db, given.Get<string>("body"), given.Get<DecisionStatus?>("status")), LatestFirst,
                [
                    Argument.Optional<string>("body", "Only of this body, by its name in addresses."),
                    Argument.Optional<DecisionStatus>("status", "Only in this state."),
                ]);
        schema.Act<DraftDecisionInput, DecisionNotice>(Act.DraftDecisions, "decision", DecisionMutations.DraftDecision);
        schema.Act<SignDecisionInput, DecisionNotice>(Act.SignDecisions, "decision", DecisionMutations.SignDecision);
        schema.Act<ReviseDecisionInput, DecisionNotice>(Act.DraftDecisions, "decision", DecisionMutations.ReviseDecision);
        schema.Act<PublishDecisionInput, DecisionNotice>(Act.Publish, "decision", DecisionMutations.PublishDecision);
    }
}
