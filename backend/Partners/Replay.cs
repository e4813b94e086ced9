using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;
using OpenIddict.Server;
using ScrutinyPortal.Access;
using ScrutinyPortal.People;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace ScrutinyPortal.Partners;

/// <summary>A code or a refresh token that comes a second time was stolen from its program, or by it: all that came of that consent ends, whoever holds it (RFC 9700, 4.14).</summary>
internal sealed class Replay(PortalContext db, Door door, TimeProvider clock) : IOpenIddictServerHandler<ValidateTokenContext>
{
    public async ValueTask HandleAsync(ValidateTokenContext context)
    {
        if (context.EndpointType is not OpenIddictServerEndpointType.Token || context.TokenId is not { } token || Bearer.ConsentOf(context.Principal!) is not { } consent) return;
        if (!await db.Set<OpenIddictEntityFrameworkCoreToken>().AnyAsync(t => t.Id == token && t.Status == Statuses.Redeemed, context.CancellationToken)) return;
        await End(consent, context, db, door, clock);
    }

    public static async Task End(Guid consent, BaseValidatingContext context, PortalContext db, Door door, TimeProvider clock)
    {
        foreach (var ended in await Consents.End(db, c => c.Id == consent, clock.GetUtcNow(), context.CancellationToken)) door.Note(SecurityEventKind.TokenReplayed, ended.PersonId, ended.Scope, ended.PartnerId);
        await db.SaveInTurn(context.CancellationToken);
        context.Reject(Errors.InvalidGrant, "It was used before. Everything that came of this consent has ended.");
    }
}
