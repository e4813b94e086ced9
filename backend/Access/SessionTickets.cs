using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Caching.Memory;

namespace ScrutinyPortal.Access;

/// <summary>
/// Who asks the API by a session. There no protocol is spoken, so that the handlers of protocols, which every other request passes, are not asked;
/// and a cookie that was unsealed is not unsealed again at each request. What it says cannot change; whether the session still lasts, and what it may, is asked of the record (People/Sessions).
/// </summary>
internal static class SessionTickets
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(20); // after which a session that is used is prolonged, if it is time
    private const string InPieces = "chunks-"; // in place of a cookie that was too long, and no more than how many pieces it has

    public static IApplicationBuilder UseSessionTickets(this IApplicationBuilder app)
    {
        var (tickets, clock) = (app.ApplicationServices.GetRequiredService<IMemoryCache>(), app.ApplicationServices.GetRequiredService<TimeProvider>());
        return app.Use(async (http, next) =>
        {
            if (await Known(http, tickets, clock.GetUtcNow()) is { } known)
            {
                http.User = known.Principal!;
                http.Features.Set<IAuthenticateResultFeature>(new Authenticated { AuthenticateResult = known });
            }

            await next(http);
        });
    }

    private static async Task<AuthenticateResult?> Known(HttpContext http, IMemoryCache tickets, DateTimeOffset now)
    {
        if (http.Request.Cookies[Session.CookieName] is not { } cookie) return null;
        if (cookie.StartsWith(InPieces, StringComparison.Ordinal)) return await Unsealed(http);
        var key = new Key(cookie);
        if (tickets.TryGetValue(key, out Ticket? known) && known!.Holds(now)) return known.Result;
        return await Unsealed(http) is not { } result ? null : tickets.Set(key, new Ticket(result, now), Kept).Result; // only what is of our own sealing is kept
    }

    private static async Task<AuthenticateResult?> Unsealed(HttpContext http) =>
        await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme) is { Succeeded: true } result ? result : null;

    private readonly record struct Key(string Cookie);

    private sealed record Ticket(AuthenticateResult Result, DateTimeOffset At)
    {
        public bool Holds(DateTimeOffset now) => At <= now && now < At + Kept && now < Result.Properties!.ExpiresUtc;
    }
}

/// <summary>Who was made out, where the rest of the host asks for it.</summary>
internal sealed class Authenticated : IAuthenticateResultFeature
{
    public AuthenticateResult? AuthenticateResult { get; set; }
}
