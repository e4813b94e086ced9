using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

/// <summary>Coming in by a passkey alone, and seeing to one's own passkeys: each change asks for the password anew, and is told by mail.</summary>
internal static class PasskeyEndpoint
{
    public static void MapPasskey(this RouteGroupBuilder door)
    {
        door.MapPost("/passkey/options", async (Passkeys passkeys) => Json(await passkeys.AskToShow()));
        door.MapPost("/passkey", async (Shown asked, Passkeys passkeys, Door open, PortalContext db, CancellationToken stop) =>
        {
            Guid? account = null;
            try
            {
                account = await passkeys.Take(asked.Passkey, stop);
                await open.Open(await Sessions.Lasting(db, account.Value) ?? throw new PasskeyRefusedException(), SignInMeans.Passkey, stop);
            }
            catch (DomainException)
            {
                if (open.NoteOnce(SecurityEventKind.SignInFailed, account ?? Guid.Empty, account, $"{SignInMeans.Passkey}")) await db.SaveInTurn(stop);
                throw;
            }

            return Results.NoContent();
        });
    }

    public static void MapOwnPasskeys(this RouteGroupBuilder own)
    {
        own.MapPost("/passkeys/options", async (Asked asked, SigningIn signingIn, Passkeys passkeys, PortalContext db, CancellationToken stop) =>
        {
            var account = await signingIn.Own(asked.Password, stop);
            return Json(await passkeys.AskToMake(await Own(db, account, stop)));
        });
        own.MapPost("/passkeys", async (Made asked, Passkeys passkeys, Door open, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        {
            var account = await db.Accounts.FirstAsync(a => a.Id == db.Viewer.PersonId, stop);
            var codes = await passkeys.Add(account, asked.Name, asked.Passkey, stop);
            open.Note(SecurityEventKind.PasskeyAdded, account.Id);
            db.Add(new Mail(MailKind.PasskeyAdded, await Own(db, account, stop), clock.GetUtcNow()));
            await db.SaveInTurn(stop);
            return Results.Json(new { codes });
        });
        own.MapPost("/passkeys/remove", async (Removed asked, SigningIn signingIn, Passkeys passkeys, Door open, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        {
            var account = await signingIn.Own(asked.Password, stop);
            await passkeys.Remove(account, asked.Passkey, stop);
            open.Note(SecurityEventKind.PasskeyRemoved, account.Id);
            db.Add(new Mail(MailKind.PasskeyRemoved, await Own(db, account, stop), clock.GetUtcNow()));
            await db.SaveInTurn(stop);
            return Results.NoContent();
        });
    }

    private static Task<Person> Own(PortalContext db, Account account, CancellationToken stop) => db.People.FirstAsync(p => p.Id == account.Id, stop);

    // As the browser reads it.
    private static IResult Json(string options) => Results.Content(options, "application/json");

    private sealed record Asked(string Password);

    /// <summary>What the browser brings of a new passkey, in its own JSON, and what the passkey is called.</summary>
    private sealed record Made(string Name, string Passkey);

    /// <summary>What the browser brings of a passkey that was shown, in its own JSON.</summary>
    private sealed record Shown(string Passkey);

    /// <summary>A passkey of one's own, by its id in the API.</summary>
    private sealed record Removed(string Password, string Passkey);
}
