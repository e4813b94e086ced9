using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Audit;

internal sealed class AuditSchema : IRoomSchema
{
    private static readonly Keyset<AuditEntry> NewestFirst = Keyset<AuditEntry>.Descending(e => e.Id);

    private static readonly Loader<string> Persons = new(async (db, ids, stop) =>
        (await AuditQueries.Persons(db).Where(p => ids.Contains(p.Id)).ToListAsync(stop)).ToLookup(p => p.Id, p => p.Name));

    public void Build(SchemaBuilder schema)
    {
        schema.Type<AuditEntry>()
            .Columns(e => e.At, e => e.Role, e => e.Happened, e => e.SubjectKind)
            .Field("changes", "What changed, field by field; what was added, as it was at the beginning.", (entry, _) => entry.Changes)
            .Field("by", "The name of the person who acted; null in a demonstration, where nobody has an account, where the portal itself acted, and before entries named one.", Persons, e => e.PersonId, (names, _, _) => names.FirstOrDefault(), nullable: true)
            .Field("words", "What happened, in sentences in the reader's language: first who did what on which day, then what changed from what to what. Long texts are cut; changes has them whole.", Persons, e => e.PersonId, (names, entry, _) => AuditSentences.Of(entry, names.FirstOrDefault()).Select(sentence => sentence.ToString()))
            .AnyNode("subject", "The thing that it happened to; null where it is not one that can be fetched by an id.", e => (e.SubjectKind, e.SubjectId));
        schema.Roots.Pages("auditTrail", "What was done in the viewer's own bodies, the latest first. Only for their offices.",
            (db, given) => AuditQueries.Trail(db, new(
                given.Get<string>("of") is { } of ? NodeId.Read(of)?.Id ?? Guid.Empty : null,
                given.Get<Role?>("by"), given.Get<string>("kind"), given.Get<DateOnly?>("from"), given.Get<DateOnly?>("to"))),
            NewestFirst,
            [
                Argument.Optional<Guid>("of", "Only of this thing and its parts."),
                Argument.Optional<Role>("by", "Only what people in this role did."),
                Argument.Optional<string>("kind", "Only what happened to things of this kind, by the name of its type: Request."),
                Argument.Optional<DateOnly>("from", "Only on this day or later, in London."),
                Argument.Optional<DateOnly>("to", "Only on this day or earlier, in London."),
            ],
            only: Act.ReadAudit);
    }
}
