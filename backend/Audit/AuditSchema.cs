using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Audit;

internal sealed class AuditSchema : IRoomSchema
{
    private static readonly Keyset<AuditEntry> NewestFirst = Keyset<AuditEntry>.Descending(e => e.Id);

    public void Build(SchemaBuilder schema)
    {
        schema.Type<AuditEntry>()
            .Columns(e => e.At, e => e.Role, e => e.Happened, e => e.SubjectKind)
            .Field("changes", "What changed, field by field; what was added, as it was at the beginning.", (entry, _) => entry.Changes)
            .AnyNode("subject", "The thing that it happened to; null where it is not one that can be fetched by an id.", e => (e.SubjectKind, e.SubjectId));
        schema.Roots.Pages("auditTrail", "What was done in the viewer's own bodies, the latest first. Only for their offices.",
            (db, given) => given.Get<string>("of") is { } of ? AuditQueries.Trail(db, NodeId.Read(of)?.Id ?? Guid.Empty) : AuditQueries.Trail(db),
            NewestFirst, [Argument.Optional<Guid>("of", "Only of this thing.")], only: Access.Act.ReadAudit);
    }
}
