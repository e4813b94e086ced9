namespace ScrutinyPortal.Publication;

public static class EditionQueries
{
    /// <summary>What was published.</summary>
    public static IQueryable<Edition> All(PortalContext db, EditionKind? kind = null) =>
        kind is { } wanted ? db.Editions.Where(e => e.Kind == wanted) : db.Editions;

    public static IQueryable<Edition> ByReference(PortalContext db, string reference) => db.Editions.Where(e => e.Reference == reference);
}
