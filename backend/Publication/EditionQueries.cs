using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

public static class EditionQueries
{
    /// <summary>What stands published, whoever asks: what was withdrawn is not among it, though its office reads it.</summary>
    public static IQueryable<Edition> Standing(PortalContext db) => db.Editions.Where(e => e.Audience == Audience.Public);

    /// <summary>That an edition was replaced, and that it replaced another; both with their editions, which must still stand.</summary>
    public static async Task<(Supersession? By, Supersession? Of)> Supersessions(PortalContext db, Edition edition, CancellationToken stop)
    {
        var all = await db.Supersessions.AsNoTracking().Include(s => s.Earlier).Include(s => s.Later)
            .Where(s => (s.EarlierId == edition.Id || s.LaterId == edition.Id) && s.Earlier.Audience == Audience.Public && s.Later.Audience == Audience.Public).ToListAsync(stop);
        return (all.Find(s => s.EarlierId == edition.Id), all.Find(s => s.LaterId == edition.Id));
    }

    /// <summary>What was published.</summary>
    public static IQueryable<Edition> All(PortalContext db, EditionKind? kind = null) =>
        kind is { } wanted ? db.Editions.Where(e => e.Kind == wanted) : db.Editions;

    public static IQueryable<Edition> ByReference(PortalContext db, string reference) => db.Editions.Where(e => e.Reference == reference);
}
