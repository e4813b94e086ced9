using OpenIddict.Abstractions;
using OpenIddict.Server;
using ScrutinyPortal.Access;
using ScrutinyPortal.Changes;
using ScrutinyPortal.People;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace ScrutinyPortal.Partners;

/// <summary>A program that ends its refresh token is done reading for that person: what else came of their consent ends with it (RFC 7009, 2.1).</summary>
internal sealed class GivenBack(PortalContext db, Door door, TimeProvider clock) : IOpenIddictServerHandler<HandleRevocationRequestContext>
{
    public async ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        if (context.GenericTokenPrincipal is not { } principal || !principal.HasTokenType(TokenTypeIdentifiers.RefreshToken) || Bearer.ConsentOf(principal) is not { } consent) return;
        foreach (var ended in await Consents.End(db, c => c.Id == consent, clock.GetUtcNow(), context.CancellationToken)) door.Note(SecurityEventKind.ConsentEnded, ended.PersonId, ended.Scope, ended.PartnerId);
        await db.SaveInTurn(context.CancellationToken);
    }
}

/// <summary>What is open under a token ends with it, on every host: a revoked one is told of once it is.</summary>
internal sealed class ToldWhenRevoked(ChangeFeed feed) : IOpenIddictServerHandler<HandleRevocationRequestContext>
{
    public async ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        if (Guid.TryParse(context.GenericTokenPrincipal?.GetTokenId(), out var token)) await feed.Announce(token, context.CancellationToken);
    }
}
