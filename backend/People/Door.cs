using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Walls;

namespace ScrutinyPortal.People;

/// <summary>A refusal at the door, as the acts of the API word theirs.</summary>
internal sealed record DoorRefusal(string Code, string Message, string? Field)
{
    public static IResult Of(DomainException refusal) => Results.Json(new { errors = new[] { new DoorRefusal(refusal.Code, refusal.Says.ToString(), refusal.Field) } });
}

/// <summary>Opens and closes sessions, and writes into the log of security who came and went.</summary>
internal sealed class Door(PortalContext db, Attempts attempts, TimeProvider clock, IMemoryCache cache, IHttpContextAccessor accessor)
{
    private static readonly TimeSpan Once = TimeSpan.FromMinutes(1);

    private HttpContext Http => accessor.HttpContext!;

    /// <summary>Lets a person in, in the role that they were given first. The session that the browser had is ended.</summary>
    public Task Open(Person person, SignInMeans means, CancellationToken stop) => Open(person, null, means, stop);

    /// <summary>A new session for whoever is in already: as they came in, in another role where one is named.</summary>
    public async Task Again(Person person, RoleHeld? role, CancellationToken stop)
    {
        var id = Session.IdOf(Http.User) ?? Guid.Empty;
        await Open(person, role, await db.Sessions.Where(s => s.Id == id).Select(s => s.Means).FirstAsync(stop), stop);
    }

    private async Task Open(Person person, RoleHeld? role, SignInMeans means, CancellationToken stop)
    {
        role ??= person.Roles.Where(held => held.EndedAt is null).MinBy(held => held.GivenAt) ?? throw new NoRoleException();
        await Leave(stop);
        var session = new PersonSession(role, means, Http.Request.Headers.UserAgent, clock.GetUtcNow());
        db.Add(session);
        await attempts.Know(person.Id, stop);
        Note(SecurityEventKind.SignedIn, person.Id, $"{means}");
        await db.SaveInTurn(stop);
        await Session.Open(Http, session.Id);
    }

    /// <summary>Ends the browser's session.</summary>
    public async Task Close(CancellationToken stop)
    {
        if (await Leave(stop) is { } person) Note(SecurityEventKind.SignedOut, person);
        await db.SaveInTurn(stop);
        await Session.SignOut(Http);
    }

    /// <summary>Adds an entry to the log of security; it is kept with what is saved next.</summary>
    public void Note(SecurityEventKind kind, Guid? person, string? detail = null, Guid? partner = null) =>
        db.Add(new SecurityEvent(kind, person, clock.GetUtcNow(), Http.From(), detail, db.Viewer.PersonId) { PartnerId = partner });

    /// <summary>As the other, but the same once a minute from one address, so that nobody fills the log; says whether there is an entry to keep.</summary>
    public bool NoteOnce(SecurityEventKind kind, object about, Guid? person, string? detail = null, Guid? partner = null)
    {
        var (same, now) = ((kind, about, detail, Http.From()), clock.GetUtcNow());
        if (cache.TryGetValue(same, out DateTimeOffset noted) && now - noted is var since && since >= TimeSpan.Zero && since < Once) return false;
        cache.Set(same, now, Once);
        Note(kind, person, detail, partner);
        return true;
    }

    private async Task<Guid?> Leave(CancellationToken stop)
    {
        if (Session.IdOf(Http.User) is not { } id || await db.Sessions.FirstOrDefaultAsync(s => s.Id == id, stop) is not { } session) return null;
        session.End(clock.GetUtcNow());
        Sessions.Forget(id, cache);
        return session.PersonId;
    }
}
