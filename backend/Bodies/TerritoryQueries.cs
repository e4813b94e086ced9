using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Bodies;

public static class TerritoryQueries
{
    /// <summary>The forces of a body on a day, and the bodies before it: what a predecessor left open passed to the one now responsible for the same force.</summary>
    public static async Task<Territory?> Of(PortalContext db, string bodySlug, DateOnly today, CancellationToken stop)
    {
        var body = await db.Bodies.AsNoTracking().FirstOrDefaultAsync(b => b.Slug == bodySlug, stop);
        if (body is null) return null;
        var all = await db.Responsibilities.AsNoTracking().Where(r => r.Force.Responsibilities.Any(own => own.BodyId == body.Id)).ToListAsync(stop);
        var forces = all.Where(r => r.BodyId == body.Id && r.Covers(today)).Select(r => r.ForceId).Distinct().ToList();
        var earlier = all.Where(r => forces.Contains(r.ForceId) && (r.From?.First ?? DateOnly.MinValue) <= today).Select(r => r.BodyId);
        return new(body.Id, [.. earlier.Append(body.Id).Distinct()], forces);
    }
}
