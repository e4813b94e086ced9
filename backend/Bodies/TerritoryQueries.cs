using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Bodies;

public static class TerritoryQueries
{
    /// <summary>The forces of a body on a day, and the bodies before it: what a predecessor left open passed to the one now responsible for the same force. A body whose every force has passed on has nothing of its own any more.</summary>
    public static async Task<Territory?> Of(PortalContext db, string bodySlug, DateOnly today, CancellationToken stop)
    {
        var body = await db.Bodies.AsNoTracking().FirstOrDefaultAsync(b => b.Slug == bodySlug, stop);
        if (body is null) return null;
        // The bodies that ever had one of its forces, with every force that those had: a body that still has another keeps its record to itself.
        var related = db.Responsibilities.Where(r => r.Force.Responsibilities.Any(own => own.BodyId == body.Id)).Select(r => r.BodyId);
        var forceIds = db.Responsibilities.Where(r => related.Contains(r.BodyId)).Select(r => r.ForceId);
        var all = await db.Responsibilities.AsNoTracking().Where(r => forceIds.Contains(r.ForceId)).ToListAsync(stop);
        var own = all.Where(r => r.BodyId == body.Id).ToList();
        if (PolicingResponsibility.AllHavePassed(today, own, all)) return new(body.Id, [], []);

        var forces = all.GroupBy(r => r.ForceId).Where(ofForce => PolicingResponsibility.On(today, ofForce)?.BodyId == body.Id).Select(ofForce => ofForce.Key).ToList();
        var before = all.Where(r => r.BodyId != body.Id).GroupBy(r => r.BodyId)
            .Where(other => other.Any(r => forces.Contains(r.ForceId)) && PolicingResponsibility.AllHavePassed(today, other, all)).Select(other => other.Key);
        return new(body.Id, [body.Id, .. before], forces);
    }

    /// <summary>The name in addresses of the body that is responsible for a force on a day; null where none is recorded here.</summary>
    public static async Task<string?> ResponsibleFor(PortalContext db, string forceSlug, DateOnly today, CancellationToken stop) =>
        PolicingResponsibility.On(today, await db.Responsibilities.AsNoTracking().Include(r => r.Body).Where(r => r.Force.Slug == forceSlug).ToListAsync(stop))?.Body.Slug;
}
