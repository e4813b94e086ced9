using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.EntityFrameworkCore.Models;
using OpenIddict.Server;
using ScrutinyPortal.Access;
using ScrutinyPortal.People;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace ScrutinyPortal.Partners;

/// <summary>Gives a program that has proved who it is a token for what it asks, which is within its clearance: that was looked at before. For a person it gives one for as long as their consent, their role and their access last.</summary>
internal sealed class Issue(PortalContext db, PortalOptions options, Door door, TimeProvider clock) : IOpenIddictServerHandler<HandleTokenRequestContext>
{
    public async ValueTask HandleAsync(HandleTokenRequestContext context)
    {
        if (context.Request.IsClientCredentialsGrantType())
        {
            context.SignIn(await To(context.ClientId!, context.Request.GetScopes(), db, context.CancellationToken));
            return;
        }

        var principal = context.Principal!;
        if (Bearer.ConsentOf(principal) is not { } consent || await Consents.Read(consent, db, options.Demonstration, context.CancellationToken) is null)
        {
            context.Reject(Errors.InvalidGrant, "The person's consent, their role or their access has ended.");
        }
        else if (!await Redeems(principal.GetTokenId(), context.CancellationToken))
        {
            await Replay.End(consent, context, db, door, clock);
        }
        else
        {
            var left = await Consents.Until(consent, db, context.CancellationToken) - db.Now;
            context.SignIn(left < TokenServer.AccessFor ? principal.SetAccessTokenLifetime(left) : principal);
        }
    }

    // OpenIddict serves all who come at once with the same code or refresh token; the database lets one of them through.
    private async Task<bool> Redeems(string? token, CancellationToken stop) => await db.Set<OpenIddictEntityFrameworkCoreToken>()
        .Where(t => t.Id == token && t.Status == Statuses.Valid).ExecuteUpdateAsync(set => set.SetProperty(t => t.Status, Statuses.Redeemed), stop) == 1;

    /// <summary>Who is told by a token, and what it lets be read.</summary>
    public static async Task<ClaimsPrincipal> To(string subject, IReadOnlyCollection<string> scopes, PortalContext db, CancellationToken stop)
    {
        var asked = scopes.Count > 0 ? scopes : [Scope.Public.ToString()]; // who asks for nothing is shown what anybody is
        var identity = new ClaimsIdentity(TokenServer.Scheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, subject);
        return new ClaimsPrincipal(identity).SetScopes(asked).SetResources([TokenServer.Audience, .. await Gateways(asked, db, stop)]);
    }

    // Those who may ask whether it is good.
    private static async Task<List<string>> Gateways(IEnumerable<string> scopes, PortalContext db, CancellationToken stop)
    {
        if (Scope.Widest(scopes).Body is not { } body) return [];
        var mark = $"\"{Client.Checks(body)}\"";
        return await db.Set<OpenIddictEntityFrameworkCoreApplication>().Where(c => c.Permissions!.Contains(mark)).Select(c => c.ClientId!).ToListAsync(stop);
    }
}
