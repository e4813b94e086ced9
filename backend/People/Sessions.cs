using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.People;

/// <summary>Who a session is, read from the record: so that one that was ended, or whose role was, ends everywhere within seconds.</summary>
internal static class Sessions
{
    /// <summary>How long a host may go on with what it read of a session. Streams hear of the end at once; everything else within this.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan UsedToWithin = TimeSpan.FromMinutes(5);

    /// <summary>As whom the session acts; null where it has ended.</summary>
    public static async Task<Acting?> Of(Guid session, PortalContext db, IMemoryCache cache, CancellationToken stop)
    {
        if (cache.TryGetValue((nameof(PersonSession), session), out Seen? seen) && db.Now - seen!.At is var since && since >= TimeSpan.Zero && since < Kept) return seen.Acting;
        return cache.Set((nameof(PersonSession), session), new Seen(await Read(session, db, stop), db.Now), Kept).Acting;
    }

    /// <summary>Forgets what was read of a session, on this host.</summary>
    public static void Forget(Guid session, IMemoryCache cache) => cache.Remove((nameof(PersonSession), session));

    /// <summary>Ends every session of a person that lasts, and whatever reads for them.</summary>
    public static async Task EndAll(PortalContext db, Guid person, DateTimeOffset now, CancellationToken stop, Guid? except = null)
    {
        await Consents.End(db, consent => consent.PersonId == person, now, stop);
        foreach (var session in await db.Sessions.IgnoreQueryFilters().Where(s => s.PersonId == person && s.EndedAt == null && s.Id != except).ToListAsync(stop)) session.End(now);
    }

    /// <summary>Ends what goes with a role that has ended: the sessions in which somebody acts in it, and what programs read for them in it.</summary>
    public static async Task EndWith(RoleHeld held, PortalContext db, DateTimeOffset now, CancellationToken stop)
    {
        await Consents.End(db, consent => consent.PersonId == held.PersonId && consent.Role == held.Role && consent.BodyId == held.BodyId, now, stop);
        foreach (var session in await db.Sessions.IgnoreQueryFilters().Where(s => s.RoleHeldId == held.Id && s.EndedAt == null).ToListAsync(stop)) session.End(now);
    }

    /// <summary>The person with their roles, if their access lasts.</summary>
    public static Task<Person?> Lasting(PortalContext db, Guid person) => db.People.IgnoreQueryFilters().Include(p => p.Roles).FirstOrDefaultAsync(p => p.Id == person && p.EndedAt == null);

    /// <summary>Whether a link to choose a password was written to the person since then: nobody's inbox is filled by whoever knows an address.</summary>
    public static Task<bool> WasWritten(PortalContext db, Guid person, DateTimeOffset since) =>
        db.Mail.IgnoreQueryFilters().AnyAsync(m => m.PersonId == person && Mail.WithLink.Contains(m.Kind) && m.QueuedAt > since);

    private static async Task<Acting?> Read(Guid id, PortalContext db, CancellationToken stop)
    {
        var (now, began) = (db.Now, db.Now - PersonSession.Longest);
        var found = await (
            from session in db.Sessions.IgnoreQueryFilters()
            join held in db.RolesHeld.IgnoreQueryFilters() on session.RoleHeldId equals held.Id
            join person in db.People.IgnoreQueryFilters() on session.PersonId equals person.Id
            where session.Id == id && session.EndedAt == null && session.BeganAt > began && held.EndedAt == null && person.EndedAt == null
            select new { held.Role, Body = db.Bodies.Where(b => b.Id == held.BodyId).Select(b => b.Slug).FirstOrDefault(), person.Id, person.Name, session.LastUsedAt }).FirstOrDefaultAsync(stop);
        if (found is null) return null;
        if (now - found.LastUsedAt > UsedToWithin) await db.Sessions.IgnoreQueryFilters().Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastUsedAt, now), stop);
        return new(found.Role, found.Body, found.Id, found.Name);
    }

    private sealed record Seen(Acting? Acting, DateTimeOffset At);
}
