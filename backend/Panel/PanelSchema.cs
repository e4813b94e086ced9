using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Panel;

internal sealed class PanelSchema : IRoomSchema
{
    private static readonly Keyset<PanelMatter> LatestFirst = Keyset<PanelMatter>.Descending(m => m.MadeOn).Then(m => m.Id, descending: true);
    private static readonly Loader<Edition> Editions = Loader<Edition>.By(db => db.Editions.Where(e => e.Kind == EditionKind.Panel), e => e.SubjectId);

    private static readonly Loader<PanelMatter> Replacements = Loader<PanelMatter>.By(db => db.PanelMatters.Where(m => m.SupersedesId != null), m => m.SupersedesId!.Value);

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<PanelMatter>()
            .Columns(m => m.Reference, m => m.Version, m => m.Kind, m => m.Status, m => m.Title, m => m.Words, m => m.MadeOn, m => m.ReplyBy, m => m.Reply, m => m.NotGivenBecause, m => m.RepliedOn, m => m.RepliedBy, m => m.PublishedOn, m => m.Number, m => m.SupersessionReason)
            .One<PanelMatter>("supersedes", "That of which it replaces the reply, or will once it is published; null for the first.", m => m.SupersedesId)
            .One("supersededBy", "That of which the reply replaces it, or is to; null where there is none.", m => m.Id, Replacements)
            .Many("warnings", WarningSchema.Description, WarningSchema.Of(EditionKind.Panel), m => m.Id)
            .Field("overdue", "Whether the day that the panel set for the reply has passed, and none is recorded here. Where no day is recorded, nothing is overdue.", (matter, asked) => PanelMatter.Overdue.Holds(matter, asked.Today), by: m => new { m.ReplyBy, m.Status, m.RepliedOn, m.SupersedesId })
            .Field("daysLate", "How many days after the day that the panel set the reply came, or have passed without one; null where it is in time.", (matter, asked) => matter.DaysLate(asked.Today), by: m => new { m.ReplyBy, m.Status, m.RepliedOn, m.SupersedesId })
            .One<LocalPolicingBody>("body", "The body to which the panel put it.", m => m.BodyId)
            .One("edition", "The frozen text as it was published.", m => m.Id, Editions)
            .Can("viewerCanReply", Act.ReplyToPanel, m => m.Status == PanelMatterStatus.Received)
            .Can("viewerCanPublish", Act.Publish, m => m.Status == PanelMatterStatus.Replied)
            .Can("viewerCanRevise", Act.Publish, m => m.Status == PanelMatterStatus.Published);
        schema.Roots
            .One("panelMatter", "A request or a recommendation of a Police and Crime Panel.", (db, reference) => db.PanelMatters.Where(m => m.Reference == reference), Argument.Of<string>("reference", "Its reference."))
            .Pages("panelMatters", "What Police and Crime Panels put to the bodies, the latest first.",
                (db, given) => PanelQueries.All(db, given.Asked.Today, given.Get<string>("body"), given.Get<PanelMatterStatus?>("status"), given.Get<bool?>("overdue")), LatestFirst,
                [
                    Argument.Optional<string>("body", "Only to this body, by its name in addresses."),
                    Argument.Optional<PanelMatterStatus>("status", "Only in this state."),
                    Argument.Optional<bool>("overdue", "Only those that are overdue, or that are not."),
                ]);
        schema.Act<RecordPanelMatterInput, PanelMatter>(Act.RecordPanelMatters, "matter", PanelMutations.RecordPanelMatter);
        schema.Act<ReplyToPanelInput, PanelMatter>(Act.ReplyToPanel, "matter", PanelMutations.ReplyToPanel);
        schema.Act<ReviseReplyToPanelInput, PanelMatter>(Act.Publish, "matter", PanelMutations.ReviseReplyToPanel);
        schema.Act<PublishPanelMatterInput, PanelMatter>(Act.Publish, "matter", PanelMutations.PublishPanelMatter);
    }
}
