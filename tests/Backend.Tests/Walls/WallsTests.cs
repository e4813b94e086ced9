using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Walls;

/// <summary>What stands around the portal, against the real host.</summary>
public sealed class WallsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_answer_carries_the_headers_a_refusal_and_a_fault_too()
    {
        await using var portal = await Walled.With(new Faulty());
        using var http = new HttpClient { BaseAddress = portal.Address };

        foreach (var (path, status) in new[] { ("/health/live", HttpStatusCode.OK), ("/graphql", HttpStatusCode.BadRequest), ("/evidence/files/none", HttpStatusCode.NotFound), ("/published", HttpStatusCode.InternalServerError) })
        {
            using var answer = await http.GetAsync(path, Stop);

            Assert.Equal((path, status), (path, answer.StatusCode));
            Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Equal(("nosniff", "strict-origin-when-cross-origin", "same-origin", "same-origin"), (Header(answer, "X-Content-Type-Options"), Header(answer, "Referrer-Policy"), Header(answer, "Cross-Origin-Opener-Policy"), Header(answer, "Cross-Origin-Resource-Policy")));
            Assert.NotEmpty(Header(answer, "X-Request-Id"));
            Assert.False(answer.Headers.Contains("Server"));
            Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
        }
    }

    [Fact]
    public async Task The_explorer_alone_writes_styles_of_its_own_and_runs_no_script_that_is_not_a_file_of_the_portals()
    {
        await using var portal = await Walled.With();
        using var http = new HttpClient { BaseAddress = portal.Address };

        foreach (var path in new[] { "/graphql/explore", "/cy/graphql/explore" })
        {
            using var answer = await http.GetAsync(path, Stop);
            var policy = Header(answer, "Content-Security-Policy").Split("; ");

            Assert.All(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "connect-src 'self'"], rule => Assert.Contains(rule, policy));
            Assert.Equal(["style-src 'self' 'unsafe-inline'"], policy.Where(rule => rule.Contains("unsafe", StringComparison.Ordinal)));
            Assert.DoesNotContain(policy, rule => rule.Contains("http", StringComparison.Ordinal) || rule.Contains('*', StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task By_another_name_the_portal_says_where_it_is_and_nothing_else()
    {
        await using var portal = await Walled.With("--PORTAL_ADDRESS=https://scrutiny.example");
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var right = new HttpRequestMessage(HttpMethod.Get, "/published") { Headers = { Host = "scrutiny.example" } };

        using var wrong = await http.GetAsync("/published", Stop);
        using var health = await http.GetAsync("/health/live", Stop);
        using var page = await http.SendAsync(right, Stop);

        Assert.Equal((HttpStatusCode.MisdirectedRequest, "This portal is at https://scrutiny.example/."), (wrong.StatusCode, await wrong.Content.ReadAsStringAsync(Stop)));
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Contains("""<link rel="canonical" href="https://scrutiny.example/published""", await page.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_proxy_is_believed_about_who_asks_and_over_what()
    {
        await using var portal = await Walled.With("--PORTAL_PROXIES=127.0.0.1,::1", "--PORTAL_VISITOR_REQUESTS=2");
        using var http = new HttpClient { BaseAddress = portal.Address };

        for (var i = 0; i < 2; i++) Assert.Equal(HttpStatusCode.OK, (await Through(http, "203.0.113.7")).StatusCode);
        using var beyond = await Through(http, "203.0.113.7");
        using var another = await Through(http, "203.0.113.8");

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (beyond.StatusCode, another.StatusCode));
        Assert.Equal("max-age=31536000", Header(another, "Strict-Transport-Security"));
    }

    [Fact]
    public async Task Whoever_is_no_named_proxy_is_not_believed()
    {
        await using var portal = await Walled.With("--PORTAL_PROXIES=192.0.2.1", "--PORTAL_VISITOR_REQUESTS=2");
        using var http = new HttpClient { BaseAddress = portal.Address };

        using var first = await Through(http, "203.0.113.7");
        using var second = await Through(http, "203.0.113.8");
        using var third = await Through(http, "203.0.113.9");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode, third.StatusCode));
        Assert.False(first.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task An_address_that_asks_too_often_is_told_when_to_come_again_and_who_is_signed_in_is_not_counted()
    {
        await using var portal = await Walled.With("--PORTAL_VISITOR_REQUESTS=3");
        var officer = await portal.As(Role.ScrutinyOfficer); // the first of the three
        using var visitor = new HttpClient { BaseAddress = portal.Address };

        for (var i = 0; i < 2; i++) Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/published", Stop)).StatusCode);
        using var refused = await visitor.GetAsync("/published", Stop);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20));
        Assert.Equal("Too many requests came from your address. Wait a little and try again.", await refused.Content.ReadAsStringAsync(Stop));
        Assert.NotEmpty(Header(refused, "Content-Security-Policy"));
        for (var i = 0; i < 5; i++) await officer.Data("{ reports(first: 1) { nodes { reference } } }");
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/live", Stop)).StatusCode);
    }

    [Fact]
    public async Task Whoever_tries_to_get_in_again_and_again_is_slowed_down()
    {
        await using var portal = await Walled.With("--PORTAL_SIGN_INS=2");
        using var http = new HttpClient { BaseAddress = portal.Address };
        http.ComesFromThePortal();
        var answers = new List<HttpStatusCode>();

        for (var i = 0; i < 3; i++) answers.Add((await http.PostAsJsonAsync("/sign-in/demo", new { role = "NOBODY" }, Stop)).StatusCode);

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public async Task Whoever_asks_for_tokens_again_and_again_is_slowed_down()
    {
        await using var portal = await Walled.With("--PORTAL_VISITOR_REQUESTS=2");
        using var http = new HttpClient { BaseAddress = portal.Address };
        var answers = new List<HttpStatusCode>();

        for (var i = 0; i < 3; i++) answers.Add((await http.PostAsync("/connect/token", new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "nobody"), new("client_secret", "guessed")]), Stop)).StatusCode);

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public async Task What_is_more_than_can_be_answered_is_refused_at_once_while_health_is_told()
    {
        var held = new Held();
        await using var portal = await Walled.With(held, "--PORTAL_AT_ONCE=1");
        using var http = new HttpClient { BaseAddress = portal.Address };
        var answered = http.GetAsync("/published", Stop);
        await held.Reached.WaitAsync(Stop);
        var nine = Enumerable.Range(0, 9).Select(_ => http.GetAsync("/published", Stop)).ToList();

        var first = await Task.WhenAny(nine); // eight of them wait, and the other is one too many
        var refused = await first;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal("1", Header(refused, "Retry-After"));
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health/live", Stop)).StatusCode);
        held.Go.Release(20);
        Assert.Equal(HttpStatusCode.OK, (await answered).StatusCode);
        Assert.All(await Task.WhenAll(nine.Where(one => one != first)), one => Assert.Equal(HttpStatusCode.OK, one.StatusCode));
    }

    [Fact]
    public async Task Four_times_what_is_borne_is_answered_or_told_when_to_come_again_and_health_is_told_all_the_while()
    {
        var slow = new Slow();
        await using var portal = await Walled.With(slow, "--PORTAL_AT_ONCE=4", "--PORTAL_VISITOR_REQUESTS=0");
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var over = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var alive = new List<TimeSpan>();
        var asks = Task.Run(async () =>
        {
            for (; !over.IsCancellationRequested; await Task.Delay(20, Stop))
            {
                var since = Stopwatch.GetTimestamp();
                Assert.Equal("live", await http.GetStringAsync("/health/live", Stop));
                alive.Add(Stopwatch.GetElapsedTime(since));
            }
        }, Stop);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4 * (4 + 32)).Select(_ => http.GetAsync("/published", Stop))); // a place and those who wait for it, four times

        await over.CancelAsync();
        await asks;
        Assert.All(answers, one => Assert.True(one.StatusCode is HttpStatusCode.OK || (one.StatusCode is HttpStatusCode.ServiceUnavailable && Header(one, "Retry-After") == "1")));
        Assert.Contains(answers, one => one.StatusCode is HttpStatusCode.OK);
        Assert.Contains(answers, one => one.StatusCode is HttpStatusCode.ServiceUnavailable);
        Assert.NotEmpty(alive);
        Assert.All(alive, took => Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task The_public_API_may_be_asked_by_pages_of_named_others_and_by_no_one_elses_and_never_with_a_session()
    {
        await using var portal = await Walled.With("--PORTAL_FOREIGN_ORIGINS=https://data.example");
        using var http = new HttpClient { BaseAddress = portal.Address };

        using var named = await From(http, "https://data.example");
        using var unnamed = await From(http, "https://evil.example");

        Assert.Equal("https://data.example", Header(named, "Access-Control-Allow-Origin"));
        Assert.False(named.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.False(unnamed.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Who_begins_a_request_and_does_not_go_on_is_not_waited_for()
    {
        await using var portal = await Walled.With();
        using var client = new TcpClient();
        await client.ConnectAsync(portal.Address.Host, portal.Address.Port, Stop);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("GET /published HTTP/1.1\r\nHost: 127"), Stop);
        var since = Stopwatch.GetTimestamp();

        var answer = await new StreamReader(client.GetStream()).ReadToEndAsync(Stop).WaitAsync(TimeSpan.FromSeconds(60), Stop);

        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(since), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Who_sends_a_body_drop_by_drop_is_cut_off()
    {
        await using var portal = await Walled.With();
        using var client = new TcpClient();
        await client.ConnectAsync(portal.Address.Host, portal.Address.Port, Stop);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"), Stop);
        var since = Stopwatch.GetTimestamp();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var drops = Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), over.Token);
                await client.GetStream().WriteAsync(" "u8.ToArray(), over.Token);
            }
        }, Stop);

        var answer = await new StreamReader(client.GetStream()).ReadToEndAsync(Stop).WaitAsync(TimeSpan.FromSeconds(60), Stop);

        await over.CancelAsync();
        await drops.ContinueWith(_ => { }, TaskScheduler.Default);
        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(since), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(60));
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();

    private static Task<HttpResponseMessage> Through(HttpClient http, string client) =>
        http.SendAsync(new(HttpMethod.Get, "/published") { Headers = { { "X-Forwarded-For", client }, { "X-Forwarded-Proto", "https" } } }, Stop);

    private static Task<HttpResponseMessage> From(HttpClient http, string origin) =>
        http.SendAsync(new(HttpMethod.Post, "/graphql") { Headers = { { "Origin", origin } }, Content = JsonContent.Create(new { query = "{ reports(first: 1) { nodes { reference } } }" }) }, Stop);

    // On the thread that asks, as SQLite does.
    private sealed class Slow : AtEditions
    {
        protected override Task Reading(CancellationToken stop)
        {
            Thread.Sleep(50);
            return Task.CompletedTask;
        }
    }

    private sealed class Faulty : AtEditions
    {
        protected override Task Reading(CancellationToken stop) => throw new InvalidOperationException("The disk is gone.");
    }
}
