using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Caching.Memory;
using ScrutinyPortal.Changes;

namespace ScrutinyPortal.Access;

/// <summary>The bodies whose records are a viewer's own, and their forces.</summary>
public sealed record Territory(Guid BodyId, IReadOnlyList<Guid> BodyIds, IReadOnlyList<Guid> ForceIds);

/// <summary>As what somebody acts, for which body and, where they have an account, who they are.</summary>
public sealed record Acting(Role Role, string? Body, Guid? PersonId = null, string? Name = null);

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
        services.AddMemoryCache().AddHttpContextAccessor().AddSingleton<SealedCookies>();
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

    /// <summary>Begins a session of a demonstration: nobody's, it says itself as what one acts.</summary>
    public static async Task SignIn(HttpContext http, Role role, string bodySlug)
    {
        await End(http);
        await Open(http, Guid.NewGuid(), new(ClaimTypes.Role, role.ToString()), new(BodyClaim, bodySlug));
    }

    /// <summary>Gives the browser a session under a new id.</summary>
    public static Task Open(HttpContext http, Guid id, params IEnumerable<Claim> claims) => http.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(
        [new(IdClaim, $"{id:N}"), .. claims], CookieAuthenticationDefaults.AuthenticationScheme)));

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

    /// <summary>As what one acts in a demonstration, as the session says. Outside one nobody asks it.</summary>
    public static Acting? InDemonstration(ClaimsPrincipal user) =>
        Enum.TryParse<Role>(user.FindFirstValue(ClaimTypes.Role), out var role) && user.FindFirstValue(BodyClaim) is { } body ? new(role, body) : null;

    /// <summary>Who asks: the role in which they act, with the territory of its body as it stands today.</summary>
    public static async Task<Viewer> ViewerOf(Acting? acting, IMemoryCache cache, Func<string, Task<Territory?>> territory)
    {
        if (acting is not { Role: not Role.Visitor }) return Viewer.Visitor;
        if (acting.Body is not { } body) return new(acting.Role, null, [], []) { PersonId = acting.PersonId, Name = acting.Name };
        return await TerritoryOf(body, cache, territory) is { } own ? new(acting.Role, own.BodyId, own.BodyIds, own.ForceIds) { PersonId = acting.PersonId, Name = acting.Name } : Viewer.Visitor;
    }

    /// <summary>The territory of a body, as it was at most a minute ago.</summary>
    internal static Task<Territory?> TerritoryOf(string body, IMemoryCache cache, Func<string, Task<Territory?>> territory) =>
        cache.GetOrCreateAsync((nameof(Territory), body), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1); // how long a succession may take to be felt
            return territory(body);
        });

    // What is kept open in the session is closed, on every host.
    private static Task End(HttpContext http) => IdOf(http.User) is { } session
        ? http.RequestServices.GetRequiredService<ChangeFeed>().Announce(session, http.RequestAborted)
        : Task.CompletedTask;
}
