namespace ScrutinyPortal.Evidence;

public static class EvidenceQueries
{
    /// <summary>Pieces of evidence, of a force, in a status, of a kind, with a marking.</summary>
    public static IQueryable<PieceOfEvidence> All(
        PortalContext db, string? force = null, IReadOnlyList<EvidenceStatus>? status = null, IReadOnlyList<EvidenceKind>? kind = null, Marking? marking = null)
    {
        IQueryable<PieceOfEvidence> evidence = db.Evidence;
        if (force is not null) evidence = evidence.Where(e => e.Force.Slug == force);
        if (status is not null) evidence = evidence.Where(e => status.Contains(e.Status));
        if (kind is not null) evidence = evidence.Where(e => kind.Contains(e.Kind));
        if (marking is { } marked) evidence = evidence.Where(e => e.Marking == marked);
        return evidence;
    }

    public static IQueryable<PieceOfEvidence> ByReference(PortalContext db, string reference) => db.Evidence.Where(e => e.Reference == reference);
}
