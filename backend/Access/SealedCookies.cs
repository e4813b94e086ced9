using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ScrutinyPortal.Access;

/// <summary>What a browser keeps for the portal beside its session: sealed, for a time, and read by nobody else.</summary>
public sealed class SealedCookies(IHttpContextAccessor accessor, IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly CookieOptions Closed = new() { Path = "/", Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true };

    private HttpContext Http => accessor.HttpContext!;

    public void Give(string name, string content, TimeSpan life)
    {
        var until = (clock.GetUtcNow() + life).ToUnixTimeSeconds();
        Http.Response.Cookies.Append(name, Seal(name).Protect(string.Create(CultureInfo.InvariantCulture, $"{until} {content}")), new(Closed) { MaxAge = life });
    }

    /// <summary>What was given under that name; null where nothing was, where its time is over, and where it is not ours.</summary>
    public string? Read(string name)
    {
        if (Http.Request.Cookies[name] is not { } brought) return null;
        try
        {
            return Seal(name).Unprotect(brought).Split(' ', 2) is [var until, var content] && long.Parse(until, CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds() ? content : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void TakeBack(string name) => Http.Response.Cookies.Delete(name, Closed);

    private IDataProtector Seal(string name) => protection.CreateProtector("cookies.v1", name);
}
