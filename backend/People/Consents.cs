using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using OpenIddict.EntityFrameworkCore.Models;
using ScrutinyPortal.Access;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace ScrutinyPortal.People;

/// <summary>For whom a program reads, read from the record: so that a consent that was ended, or whose role or person was, ends everywhere.</summary>
internal static class Consents
{
    /// <summary>How long a host may go on with what it read. A token that was ended is refused at once; this is for the role that the person held.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(20);

    /// <summary>As whom a program with this consent reads; null where it lasts no more.</summary>
    public static async Task<Acting?> Of(Guid consent, PortalContext db, bool demonstration, IMemoryCache cache, CancellationToken stop)
    {
        if (cache.TryGetValue((nameof(Consent), consent), out Seen? seen) && db.Now - seen!.At is var since && since >= TimeSpan.Zero && since < Kept) return seen.Acting;
        return cache.Set((nameof(Consent), consent), new Seen(await Read(consent, db, demonstration, stop), db.Now), Kept).Acting;
    }

    /// <summary>As the other, from the record as it stands now.</summary>
    public static async Task<Acting?> Read(Guid consent, PortalContext db, bool demonstration, CancellationToken stop)
    {
        var found = await db.Consents.IgnoreQueryFilters().AsNoTracking().Where(c => c.Id == consent && c.EndedAt == null && c.Until > db.Now)
            .Select(c => new
            {
                c.Role, c.PersonId, Body = db.Bodies.Where(b => b.Id == c.BodyId).Select(b => b.Slug).FirstOrDefault(),
                Name = db.People.IgnoreQueryFilters().Where(p => p.Id == c.PersonId && p.EndedAt == null).Select(p => p.Name).FirstOrDefault(),
                Holds = db.RolesHeld.IgnoreQueryFilters().Any(r => r.PersonId == c.PersonId && r.BodyId == c.BodyId && r.Role == c.Role && r.EndedAt == null),
            }).FirstOrDefaultAsync(stop);
        var lasts = found is { Name: not null, Holds: true } || (found is { PersonId: null } && demonstration);
        return lasts ? new(found!.Role, found.Body, found.PersonId, found.Name) : null;
    }

    /// <summary>Until when the consent lasts.</summary>
    public static Task<DateTimeOffset> Until(Guid consent, PortalContext db, CancellationToken stop) =>
        db.Consents.IgnoreQueryFilters().Where(c => c.Id == consent).Select(c => c.Until).FirstOrDefaultAsync(stop);

    /// <summary>Ends those consents that last, and every token that came of them. Streams end when it is saved.</summary>
    public static async Task<IReadOnlyList<Consent>> End(PortalContext db, Expression<Func<Consent, bool>> which, DateTimeOffset now, CancellationToken stop)
    {
        var ended = await db.Consents.IgnoreQueryFilters().Where(c => c.EndedAt == null).Where(which).ToListAsync(stop);
        foreach (var consent in ended) consent.End(now);
        var keys = ended.ConvertAll(consent => consent.Key);
        if (keys.Count == 0) return ended;
        await db.Set<OpenIddictEntityFrameworkCoreToken>().Where(t => keys.Contains(t.Authorization!.Id!)).ExecuteUpdateAsync(set => set.SetProperty(t => t.Status, Statuses.Revoked), stop);
        await db.Set<OpenIddictEntityFrameworkCoreAuthorization>().Where(a => keys.Contains(a.Id!)).ExecuteUpdateAsync(set => set.SetProperty(a => a.Status, Statuses.Revoked), stop);
        return ended;
    }

    private sealed record Seen(Acting? Acting, DateTimeOffset At);
}
