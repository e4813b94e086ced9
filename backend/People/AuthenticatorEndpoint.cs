using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.People;

/// <summary>Turning one's own second proof on and off. Each change asks for the password anew; turning it off is told by mail.</summary>
internal static class AuthenticatorEndpoint
{
    public static void MapAuthenticator(this RouteGroupBuilder own)
    {
        own.MapPost("/authenticator", async (Asked asked, SigningIn signingIn, Authenticator authenticator, PortalContext db, CancellationToken stop) =>
        {
            var (key, address) = await authenticator.Begin(await signingIn.Own(asked.Password, stop), stop);
            await db.SaveInTurn(stop);
            return Results.Json(new { key, address });
        });
        own.MapPost("/authenticator/on", async (Brought asked, Authenticator authenticator, Door open, PortalContext db, CancellationToken stop) =>
        {
            var account = await Own(db, stop);
            var codes = await authenticator.TurnOn(account, asked.Code, stop);
            open.Note(SecurityEventKind.SecondProofOn, account.Id);
            await db.SaveInTurn(stop);
            return Results.Json(new { codes });
        });
        own.MapPost("/authenticator/off", async (Asked asked, SigningIn signingIn, Authenticator authenticator, Door open, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        {
            var account = await signingIn.Own(asked.Password, stop);
            await authenticator.TurnOff(account, stop);
            open.Note(SecurityEventKind.SecondProofOff, account.Id);
            db.Add(new Mail(MailKind.SecondProofOff, await db.People.FirstAsync(p => p.Id == account.Id, stop), clock.GetUtcNow()));
            await db.SaveInTurn(stop);
            return Results.NoContent();
        });
        own.MapPost("/recovery-codes", async (Asked asked, SigningIn signingIn, Authenticator authenticator, Door open, PortalContext db, CancellationToken stop) =>
        {
            var account = await signingIn.Own(asked.Password, stop);
            var codes = await authenticator.MakeFurtherCodes(account.Id, stop);
            open.Note(SecurityEventKind.RecoveryCodesMade, account.Id);
            await db.SaveInTurn(stop);
            return Results.Json(new { codes });
        });
    }

    private static Task<Account> Own(PortalContext db, CancellationToken stop) => db.Accounts.FirstAsync(a => a.Id == db.Viewer.PersonId, stop);

    private sealed record Asked(string Password);

    private sealed record Brought(string Code);
}
