using System.Net;
using System.Net.Http.Headers;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Tests.Partners;

namespace ScrutinyPortal.Tests.Walls;

/// <summary>Who brings something to be known by is not counted as a visitor, and gets no way around the limits by it.</summary>
public sealed class SharesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tokens_that_are_not_accepted_are_counted_by_address_and_beyond_that_none_is_looked_up()
    {
        await using var portal = await Walled.With("--PORTAL_VISITOR_REQUESTS=6", "--PORTAL_PROXIES=127.0.0.1,::1");
        var officer = await portal.As(Role.ScrutinyOfficer);
        var good = await portal.Token(await portal.Registers(Audience.Public));

        foreach (var path in new[] { "/published", "/graphql", "/health/live", "/", "/assets/none.js", "/identity/sign-in" }) Assert.Equal(HttpStatusCode.Unauthorized, (await Brings(portal, path, "junk")).StatusCode);
        HttpResponseMessage? refused = null, goodOne = null;
        var statements = await portal.Statements.Of(async () =>
        {
            foreach (var path in new[] { "/published", "/", "/assets/none.js", "/health/ready" }) refused = await Brings(portal, path, "junk");
            goodOne = await Brings(portal, "/published", good);
        });

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests), (refused!.StatusCode, goodOne!.StatusCode));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20));
        Assert.Empty(statements);
        Assert.Equal(HttpStatusCode.OK, (await Brings(portal, "/published", good, from: "203.0.113.8")).StatusCode);
        await officer.Data("{ viewer { role } }");
        using var plain = portal.Anybody();
        Assert.Equal(HttpStatusCode.OK, (await plain.GetAsync("/health/live", Stop)).StatusCode);
    }

    [Fact]
    public async Task A_session_that_is_none_is_counted_as_a_visitor()
    {
        await using var portal = await Walled.With("--PORTAL_VISITOR_REQUESTS=2");
        using var http = portal.Anybody();
        http.DefaultRequestHeaders.Add("Cookie", $"{Session.CookieName}=junk");
        var answers = new List<HttpStatusCode>();

        for (var i = 0; i < 3; i++) answers.Add((await http.GetAsync("/published", Stop)).StatusCode);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public async Task A_session_asks_for_so_much_in_a_minute_and_keeps_nobody_elses_waiting()
    {
        await using var portal = await Walled.With("--PORTAL_PERSON_REQUESTS=3");
        Person one = await portal.As(Role.ScrutinyOfficer), other = await portal.As(Role.ScrutinyOfficer);

        for (var i = 0; i < 3; i++) await one.Data("{ viewer { role } }");
        using var refused = await one.Http.GetAsync("/published", Stop);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20));
        Assert.Equal("You have asked for too much in a short time. Wait a little and try again.", await refused.Content.ReadAsStringAsync(Stop));
        await other.Data("{ viewer { role } }");
    }

    [Fact]
    public async Task A_session_takes_half_of_what_is_answered_at_once_and_no_more()
    {
        var held = new Held();
        await using var portal = await Walled.With(held, "--PORTAL_AT_ONCE=2");
        Person one = await portal.As(Role.ScrutinyOfficer), other = await portal.As(Role.ScrutinyOfficer);
        Task<HttpResponseMessage>[] two = [one.Http.GetAsync("/published", Stop), one.Http.GetAsync("/published", Stop)];

        var first = await Task.WhenAny(two);
        using var refused = await first;
        await other.Data("{ viewer { role } }");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, 1), (refused.StatusCode, refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds));
        held.Go.Release(10);
        Assert.Equal(HttpStatusCode.OK, (await two.Single(one => one != first)).StatusCode);
    }

    [Fact]
    public async Task Whether_the_record_can_be_reached_is_asked_of_it_once_a_second_however_many_ask()
    {
        await using var portal = await Walled.With();
        using var http = portal.Anybody();
        await http.GetAsync("/health/ready", Stop);

        var statements = await portal.Statements.Of(() => Task.WhenAll(Enumerable.Range(0, 20).Select(_ => http.GetAsync("/health/ready", Stop))));

        Assert.Empty(statements);
        Assert.Equal("ready", await http.GetStringAsync("/health/ready", Stop));
    }

    private static async Task<HttpResponseMessage> Brings(Portal portal, string path, string token, string from = "203.0.113.7")
    {
        using var http = portal.Anybody();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        http.DefaultRequestHeaders.Add("X-Forwarded-For", from);
        return await http.GetAsync(path, Stop);
    }
}
