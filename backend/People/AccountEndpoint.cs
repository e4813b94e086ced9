using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

/// <summary>What people do with their own accounts, and with nobody else's.</summary>
internal static class AccountEndpoint
{
    public static void MapAccount(this RouteGroupBuilder door)
    {
        var own = door.MapGroup("/own").AddEndpointFilter(SignedIn);
        own.MapAuthenticator();
        own.MapOwnPasskeys();
        own.MapPost("/password", async (NewPassword asked, SigningIn signingIn, Door open, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        {
            var person = await signingIn.ByPassword(await EmailOf(db, stop), asked.Current, stop);
            open.Note(SecurityEventKind.PasswordSet, person.Id);
            db.Add(new Mail(MailKind.PasswordSet, person, clock.GetUtcNow()));
            await signingIn.SetPassword(person, asked.Password, stop);
            await open.Again(person, null, stop);
            return Results.NoContent();
        });
        own.MapPost("/end-session", async (Named asked, Door open, PortalContext db, IMemoryCache cache, TimeProvider clock, CancellationToken stop) =>
        {
            var session = await db.Sessions.FirstOrDefaultAsync(s => s.Id == asked.Id && s.PersonId == db.Viewer.PersonId && s.EndedAt == null, stop) ?? throw new NotFoundException();
            session.End(clock.GetUtcNow());
            open.Note(SecurityEventKind.SessionEnded, session.PersonId);
            await db.SaveInTurn(stop);
            Sessions.Forget(session.Id, cache);
            return Results.NoContent();
        });
        own.MapPost("/act-as", async (Named asked, Door open, PortalContext db, CancellationToken stop) =>
        {
            var person = await db.People.Include(p => p.Roles).FirstAsync(p => p.Id == db.Viewer.PersonId, stop);
            await open.Again(person, person.Roles.FirstOrDefault(r => r.Id == asked.Id && r.EndedAt is null) ?? throw new NotFoundException(), stop);
            return Results.NoContent();
        });
    }

    private static Task<string> EmailOf(PortalContext db, CancellationToken stop) => db.People.Where(p => p.Id == db.Viewer.PersonId).Select(p => p.Email).FirstAsync(stop);

    private static async ValueTask<object?> SignedIn(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.RequestServices.GetRequiredService<PortalContext>().Viewer is { PersonId: not null, SeenAs: null } ? await next(context) : Results.StatusCode(StatusCodes.Status401Unauthorized);

    private sealed record NewPassword(string Current, string Password);

    /// <summary>A session or a role of one's own, by its id in the API.</summary>
    private sealed record Named(string Thing)
    {
        public Guid Id => NodeId.Read(Thing)?.Id ?? Guid.Empty;
    }
}
