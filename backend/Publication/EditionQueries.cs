using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

public static class EditionQueries
{
    /// <summary>What stands published, whoever asks: what was withdrawn is not among it, though its office reads it.</summary>
    public static IQueryable<Edition> Standing(PortalContext db) => db.Editions.Where(e => e.Audience == Audience.Public);

    /// <summary>What was published.</summary>
    public static IQueryable<Edition> All(PortalContext db, EditionKind? kind = null) =>
        kind is { } wanted ? db.Editions.Where(e => e.Kind == wanted) : db.Editions;

    public static IQueryable<Edition> ByReference(PortalContext db, string reference) => db.Editions.Where(e => e.Reference == reference);
}
