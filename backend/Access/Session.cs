using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Caching.Memory;
using ScrutinyPortal.Changes;

namespace ScrutinyPortal.Access;

/// <summary>The bodies whose records are a viewer's own, and their forces.</summary>
public sealed record Territory(Guid BodyId, IReadOnlyList<Guid> BodyIds, IReadOnlyList<Guid> ForceIds);

/// <summary>Who asks now, as the session and the record say.</summary>
public delegate Task<Viewer> WhoAsks(HttpContext http, PortalContext db);

/// <summary>The first-party session: a cookie that says as what somebody acts, and for which body. No token ever reaches a script.</summary>
public static class Session
{
    public const string CookieName = "__Host-portal";
    private const string BodyClaim = "body";
    private const string IdClaim = "session";

    public static IServiceCollection AddPortalSession(this IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Name = CookieName;
            o.Cookie.Path = "/";
            o.Cookie.HttpOnly = true;
            o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            o.Cookie.SameSite = SameSiteMode.Lax; // a link in a mail must find the session; forged requests are stopped by SameOrigin
            o.ExpireTimeSpan = TimeSpan.FromHours(8);
            o.SlidingExpiration = true;
        });
        return services;
    }

    public static async Task SignIn(HttpContext http, Role role, string bodySlug)
    {
        await End(http);
        await http.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(
            [new(ClaimTypes.Role, role.ToString()), new(BodyClaim, bodySlug), new(IdClaim, $"{Guid.NewGuid():N}")], CookieAuthenticationDefaults.AuthenticationScheme)));
    }

    public static async Task SignOut(HttpContext http)
    {
        await http.SignOutAsync();
        await End(http);
    }

    /// <summary>The session, under which its end is told; null where nobody is signed in.</summary>
    public static Guid? IdOf(ClaimsPrincipal user) => Guid.TryParseExact(user.FindFirstValue(IdClaim), "N", out var id) ? id : null;

    /// <summary>Whether the session with which the request came has run out since.</summary>
    public static bool HasRunOut(HttpContext http, DateTimeOffset now) =>
        http.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.ExpiresUtc <= now;

    /// <summary>Whether the request brings nothing by which anybody could be known.</summary>
    public static bool IsNobody(HttpRequest request) => request.Headers.Authorization.Count == 0 && (request.Headers.Cookie.Count == 0 || !request.Cookies.ContainsKey(CookieName));

    /// <summary>Who asks: the role of the session, with the territory of its body as it stands today.</summary>
    public static async Task<Viewer> ViewerOf(HttpContext http, Func<string, Task<Territory?>> territory)
    {
        if (!Enum.TryParse<Role>(http.User.FindFirstValue(ClaimTypes.Role), out var role) || http.User.FindFirstValue(BodyClaim) is not { } body) return Viewer.Visitor;
        var cache = http.RequestServices.GetRequiredService<IMemoryCache>();
        var own = await cache.GetOrCreateAsync((nameof(Territory), body), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1); // how long a succession may take to be felt
            return territory(body);
        });
        return own is null ? Viewer.Visitor : new(role, own.BodyId, own.BodyIds, own.ForceIds);
    }

    // What is kept open in the session is closed, on every host.
    private static Task End(HttpContext http) => IdOf(http.User) is { } session
        ? http.RequestServices.GetRequiredService<ChangeFeed>().Announce(session, http.RequestAborted)
        : Task.CompletedTask;
}
