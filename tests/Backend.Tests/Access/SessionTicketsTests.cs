using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Access;

/// <summary>A cookie is unsealed once in twenty seconds, and never taken for another's.</summary>
public sealed class SessionTicketsTests
{
    private static readonly DateTimeOffset Begin = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider _clock = new(Begin);
    private readonly Unsealing _unsealing = new();
    private readonly RequestDelegate _pipeline;
    private readonly ServiceProvider _services;

    public SessionTicketsTests()
    {
        _services = new ServiceCollection().AddMemoryCache().AddSingleton<TimeProvider>(_clock).AddSingleton<IAuthenticationService>(_unsealing).BuildServiceProvider();
        _pipeline = new ApplicationBuilder(_services).UseSessionTickets().Build();
    }

    [Fact]
    public async Task A_cookie_is_unsealed_again_after_twenty_seconds()
    {
        foreach (var cookie in (string[])["first", "first", "second"]) Assert.Equal(cookie, await Who(cookie));
        Assert.Equal(2, _unsealing.Times);

        _clock.Advance(TimeSpan.FromSeconds(21));
        Assert.Equal("first", await Who("first"));
        Assert.Equal(3, _unsealing.Times);
    }

    [Fact]
    public async Task A_session_that_has_run_out_is_asked_for_again()
    {
        _unsealing.Lasts = TimeSpan.FromSeconds(5);
        await Who("first");
        _clock.Advance(TimeSpan.FromSeconds(6));
        _unsealing.Refuses = true;

        Assert.Null(await Who("first"));
    }

    [Fact]
    public async Task A_cookie_in_pieces_is_never_taken_for_anothers()
    {
        await Who("chunks-2");
        await Who("chunks-2");

        Assert.Equal(2, _unsealing.Times);
    }

    [Fact]
    public async Task What_is_not_of_our_own_sealing_is_not_kept()
    {
        _unsealing.Refuses = true;
        foreach (var cookie in (string?[])["made-up", "made-up", null]) Assert.Null(await Who(cookie));
        Assert.Equal(2, _unsealing.Times);
    }

    private async Task<string?> Who(string? cookie)
    {
        var http = new DefaultHttpContext { RequestServices = _services };
        if (cookie is not null) http.Request.Headers.Cookie = $"{Session.CookieName}={cookie}";
        await _pipeline(http);
        return http.User.Identity?.Name;
    }

    /// <summary>The framework's part: it says of every cookie that its own words name somebody.</summary>
    private sealed class Unsealing : IAuthenticationService
    {
        public int Times { get; private set; }
        public bool Refuses { get; set; }
        public TimeSpan Lasts { get; set; } = TimeSpan.FromHours(8);

        public Task<AuthenticateResult> AuthenticateAsync(HttpContext context, string? scheme)
        {
            Times++;
            if (Refuses) return Task.FromResult(AuthenticateResult.Fail("not ours"));
            var who = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.Name, context.Request.Cookies[Session.CookieName]!)], scheme));
            return Task.FromResult(AuthenticateResult.Success(new(who, new() { ExpiresUtc = Begin + Lasts }, scheme!)));
        }

        public Task ChallengeAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) => throw new NotSupportedException();
        public Task ForbidAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) => throw new NotSupportedException();
        public Task SignInAsync(HttpContext context, string? scheme, ClaimsPrincipal principal, AuthenticationProperties? properties) => throw new NotSupportedException();
        public Task SignOutAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) => throw new NotSupportedException();
    }
}
