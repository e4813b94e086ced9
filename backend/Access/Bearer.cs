using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Memory;
using OpenIddict.Abstractions;
using OpenIddict.Validation.AspNetCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Walls;

namespace ScrutinyPortal.Access;

/// <summary>A program that comes with a token. Credentials that are offered and not accepted end the request: nobody who offers any is answered as a visitor.</summary>
public static class Bearer
{
    /// <summary>Where partners' programs get, try and end their tokens, and read how.</summary>
    public static readonly PathString Tokens = "/connect", Metadata = "/.well-known";

    private const string Scheme = OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme;
    private const string InAddress = "access_token";

    /// <summary>Whether the request is one for the token server.</summary>
    public static bool IsForTokens(HttpRequest request) => request.Path.StartsWithSegments(Tokens) || request.Path.StartsWithSegments(Metadata);

    /// <summary>Addresses are kept in logs and histories: a token that came in one is answered with nothing (RFC 9700, 2.6).</summary>
    public static IApplicationBuilder UseNoTokenInAddress(this IApplicationBuilder app) => app.Use((http, next) => http.Request.Query.ContainsKey(InAddress)
        ? Refuse(http, StatusCodes.Status400BadRequest, new("A token has no place in an address: send it in the header Authorization.", "Nid oes lle i docyn mewn cyfeiriad: anfonwch ef yn y pennyn Authorization."))
        : next(http));

    /// <summary>Turns away who brought too many tokens that were not accepted, before anything is done for them.</summary>
    public static IApplicationBuilder UseGuesses(this IApplicationBuilder app)
    {
        var guesses = app.ApplicationServices.GetRequiredService<Guesses>();
        return app.Use((http, next) => !IsBrought(http.Request) || guesses.AreLeft(http) ? next(http) : guesses.Refuse(http));
    }

    public static IApplicationBuilder UseBearer(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (!IsBrought(http.Request)) await next(http);
        else if (await http.AuthenticateAsync(Scheme) is { Succeeded: true } known)
        {
            http.User = known.Principal;
            http.Features.Set<IAuthenticateResultFeature>(new Authenticated { AuthenticateResult = known });
            await next(http);
        }
        else
        {
            http.RequestServices.GetRequiredService<Guesses>().Count(http);
            await http.ChallengeAsync(Scheme);
            await Refuse(http, StatusCodes.Status401Unauthorized, new("The token is not one of ours, has run out or was revoked.", "Nid yw'r tocyn yn un o'n rhai ni, mae wedi dod i ben neu fe'i diddymwyd."));
        }
    });

    /// <summary>Whether a program asks, with a token that was accepted.</summary>
    public static bool Is(ClaimsPrincipal user) => ClientOf(user) is not null;

    /// <summary>The name of the program that asks; null where none does.</summary>
    public static string? ClientOf(ClaimsPrincipal user) => user.FindFirstValue(OpenIddictConstants.Claims.ClientId);

    /// <summary>The consent of a person for whom the program reads, which its token names; null where it reads for itself.</summary>
    public static Guid? ConsentOf(ClaimsPrincipal user) => Guid.TryParseExact(user.GetAuthorizationId(), "N", out var consent) ? consent : null;

    /// <summary>Under these ids it may be told that the token has ended: its own, the program's and the consent's. News of them may be other news too.</summary>
    public static IEnumerable<Guid> EndsWith(ClaimsPrincipal user) => ((string?[])[user.GetTokenId(), user.FindFirstValue(OpenIddictConstants.Claims.ClientId), user.GetAuthorizationId()])
        .Select(id => Guid.TryParse(id, out var known) ? known : Guid.Empty);

    /// <summary>Whether the token would be accepted still: whoever suspends the program, or ends its consent, ends the token.</summary>
    public static async Task<bool> Lasts(ClaimsPrincipal user, IServiceProvider services, CancellationToken stop)
    {
        var tokens = services.GetRequiredService<IOpenIddictTokenManager>();
        return user.GetTokenId() is { } id && await tokens.FindByIdAsync(id, stop) is { } token && await tokens.HasStatusAsync(token, OpenIddictConstants.Statuses.Valid, stop);
    }

    /// <summary>Who asks: a partner who sees what the scopes of its token name and, where it reads for a person, what they see too; and no act.</summary>
    public static async Task<Viewer> ViewerOf(ClaimsPrincipal user, Func<Guid, Task<Acting?>> consented, IMemoryCache cache, Func<string, Task<Territory?>> territory)
    {
        var program = await ProgramOf(user, cache, territory);
        if (ConsentOf(user) is not { } consent) return program;
        var person = await Session.ViewerOf(await consented(consent), cache, territory);
        return program.AtMost(person) with { ConsentId = consent, Name = person.Name };
    }

    private static bool IsBrought(HttpRequest request) => request.Headers.Authorization.Count > 0 && !request.Path.StartsWithSegments(Tokens);

    private static async Task<Viewer> ProgramOf(ClaimsPrincipal user, IMemoryCache cache, Func<string, Task<Territory?>> territory)
    {
        var scope = Scope.Widest(user.GetScopes());
        var own = scope.Body is { } body ? await Session.TerritoryOf(body, cache, territory) : null;
        var partner = Guid.Parse(ClientOf(user)!);
        return own is null
            ? new(Role.Partner, null, [], []) { PartnerId = partner }
            : new(Role.Partner, own.BodyId, own.BodyIds, own.ForceIds) { PartnerId = partner, Sees = scope.Audience };
    }

    internal static Task Refuse(HttpContext http, int status, Text says) =>
        Results.Problem(says.ToString(), statusCode: status).ExecuteAsync(http);
}
