using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Publication;

internal sealed class PublicationSchema : IRoomSchema
{
    private static readonly Keyset<Edition> NewestFirst = Keyset<Edition>.Descending(e => e.PublishedOn).Then(e => e.Id, descending: true);

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<Edition>()
            .Columns(e => e.Reference, e => e.Kind, e => e.Title, e => e.Html, e => e.Sha256, e => e.PublishedBy, e => e.PublishedOn, e => e.Path)
            .Field("publishedAt", "When it was published here.", (edition, _) => edition.PublishedAt!.Value);

        schema.Roots
            .One("edition", "What was published under a reference.", EditionQueries.ByReference,
                Argument.Of<string>("reference", "Its reference."))
            .Pages("editions", "What was published, newest first.", (db, given) => EditionQueries.All(db, given.Get<EditionKind?>("kind")), NewestFirst,
                [Argument.Optional<EditionKind>("kind", "Only of this kind.")]);
    }
}
