using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Sample;

/// <summary>The first version of the portal knew a force's body of today alone, not always since when, and no phase of its monitoring: a database from then is given what was known by the next. Whatever is there, or was recorded since, stays as it is.</summary>
internal static class SuccessionBackfill
{
    /// <summary>Whether there was anything to add. It is added once: where one of the earlier bodies is there, all are.</summary>
    public static async Task<bool> Fill(PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var slugs = SampleForces.EarlierBodies();
        if (await db.Bodies.CountAsync(b => slugs.Contains(b.Slug), stop) == slugs.Count) return false;
        db.Viewer = new(Role.Visitor, null, await db.Bodies.Select(b => b.Id).ToListAsync(stop), []) { Sees = Audience.Office };
        var today = await db.Responsibilities.Include(r => r.Body).Include(r => r.Force).ThenInclude(f => f.MonitoringPhases).ToListAsync(stop);
        db.Viewer = Viewer.Visitor;
        var earlier = SampleForces.Before(today);
        foreach (var known in SampleForces.EnglandAndWales().Concat(earlier).Where(r => r.From is not null))
        {
            if (today.Find(r => r.From is null && r.Force.Slug == known.Force.Slug && r.Body.Slug == known.Body.Slug) is { } here) here.KnownSince(known.From!.Value, known.Note);
        }

        var there = today.Select(r => r.Body.Slug).ToHashSet();
        var before = earlier.Where(r => !there.Contains(r.Body.Slug)).ToList();
        db.AddRange(before);
        var unmonitored = today.Where(r => r.Force.MonitoringPhases.Count == 0).Select(r => r.Force.Slug).ToHashSet();
        db.AddRange(SampleForces.Monitoring([.. today, .. before], clock, unmonitored.Contains));
        return true;
    }
}
