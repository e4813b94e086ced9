using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.EntityFrameworkCore.Models;
using OpenIddict.Server;
using ScrutinyPortal.Access;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace ScrutinyPortal.Partners;

/// <summary>Gives a program that has proved who it is a token for what it asks, which is within its clearance: that was looked at before.</summary>
internal sealed class Issue(PortalContext db) : IOpenIddictServerHandler<HandleTokenRequestContext>
{
    public async ValueTask HandleAsync(HandleTokenRequestContext context)
    {
        if (!context.Request.IsClientCredentialsGrantType()) return;
        var client = context.ClientId!;
        var asked = context.Request.GetScopes() is { Length: > 0 } named ? named : [Scope.Public.ToString()]; // who asks for nothing is shown what anybody is
        var identity = new ClaimsIdentity(TokenServer.Scheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, client);
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(asked).SetResources([TokenServer.Audience, .. await Gateways(asked, context.CancellationToken)]);
        context.SignIn(principal);
    }

    // Those who may ask whether it is good.
    private async Task<List<string>> Gateways(IEnumerable<string> scopes, CancellationToken stop)
    {
        if (Scope.Widest(scopes).Body is not { } body) return [];
        var mark = $"\"{Client.Checks(body)}\"";
        return await db.Set<OpenIddictEntityFrameworkCoreApplication>().Where(c => c.Permissions!.Contains(mark)).Select(c => c.ClientId!).ToListAsync(stop);
    }
}
