using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Partners;

namespace ScrutinyPortal.Tests.Partners;

public sealed class LimitedPortal : Portal
{
    internal static readonly string[] Limits = ["--PORTAL_PARTNER_REQUESTS=6", "--PORTAL_PARTNER_COST=60"];

    protected override Task<string[]> Settings() => Task.FromResult(Limits);
}

public sealed class LimitedPostgres : PostgresPortal
{
    protected override async Task<string[]> Settings() => [.. await base.Settings(), .. LimitedPortal.Limits];
}

public sealed class LimitsOnSqlite(LimitedPortal portal) : LimitsTests(portal), IClassFixture<LimitedPortal>;

public sealed class LimitsOnPostgres(LimitedPostgres portal) : LimitsTests(portal.Here()), IClassFixture<LimitedPostgres>;

/// <summary>A program takes what it may in a minute, is told what is left, and keeps nobody else waiting.</summary>
public abstract class LimitsTests(Portal portal)
{
    private const string Who = "{ viewer { role } }", Fifty = "{ reports(first: 50) { nodes { id } } }";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_answer_tells_a_program_what_it_may_take_and_what_is_left()
    {
        using var answer = await portal.Reads(await NewToken(), Fifty);

        Assert.Equal("\"requests\";q=6;w=60, \"cost\";q=60;w=60", Header(answer, "RateLimit-Policy"));
        Assert.Matches("""^"requests";r=4;t=\d+, "cost";r=10;t=\d+$""", Header(answer, "RateLimit"));
    }

    [Fact]
    public async Task A_request_too_many_is_refused_until_the_minute_is_over_whichever_token_it_comes_with_and_only_for_that_program()
    {
        var partner = await portal.Registers(Audience.Public);
        var (first, second) = (await portal.Token(partner), await portal.Token(partner));
        foreach (var token in new[] { first, second, first, second }) Assert.Equal(HttpStatusCode.OK, (await portal.Reads(token, Who)).StatusCode);

        using var refused = await portal.Reads(first, Who);
        using var file = await With(first).GetAsync("/export/reports.csv", Stop);

        Assert.Equal((HttpStatusCode.TooManyRequests, "application/problem+json"), (refused.StatusCode, refused.Content.Headers.ContentType?.MediaType));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.StartsWith("\"requests\";r=0;", Header(refused, "RateLimit"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, file.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await portal.Reads(await NewToken(), Who)).StatusCode);
        Assert.Equal("APPROVER", (await (await portal.As(Role.Approver)).Data(Who)).GetProperty("viewer").Text("role"));
        portal.Clock.Set(portal.Clock.GetUtcNow().AddMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await portal.Reads(second, Who)).StatusCode);
    }

    [Fact]
    public async Task What_it_asks_of_the_token_server_is_counted_once_it_has_shown_who_it_is()
    {
        var partner = await portal.Registers(Audience.Public);
        for (var i = 0; i < 8; i++) Assert.Equal(HttpStatusCode.Unauthorized, (await portal.Asks("token", partner with { Secret = "guessed" }, ("grant_type", "client_credentials"))).Status); // another's guesses cost it nothing
        var token = await portal.Token(partner);
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.OK, (await portal.Asks("introspect", partner, ("token", token))).Status);

        foreach (var (endpoint, field) in new[] { ("token", ("grant_type", "client_credentials")), ("introspect", ("token", token)), ("revoke", ("token", token)) })
        {
            Assert.Equal((endpoint, HttpStatusCode.TooManyRequests), (endpoint, (await portal.Asks(endpoint, partner, field)).Status));
        }

        using var refused = await portal.Reads(token, Who);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        portal.Clock.Set(portal.Clock.GetUtcNow().AddMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await portal.Reads(token, Who)).StatusCode); // nothing was revoked
    }

    [Fact]
    public async Task What_costs_more_than_is_left_is_refused_and_what_costs_less_is_answered()
    {
        var token = await NewToken();
        Assert.Equal(HttpStatusCode.OK, (await portal.Reads(token, Fifty)).StatusCode);

        using var refused = await portal.Reads(token, Fifty);
        using var stream = await Streams(token, Fifty);
        using var small = await portal.Reads(token, Who);

        foreach (var answer in new[] { refused, stream })
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
            Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
            Assert.Equal("COST_USED_UP", (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("errors")[0].GetProperty("extensions").Text("code"));
        }

        Assert.Equal(HttpStatusCode.OK, small.StatusCode);
    }

    [Fact]
    public async Task What_a_program_took_is_written_down_by_the_day_and_read_by_the_administrator_and_by_itself()
    {
        var (partner, other) = (await portal.Registers(Audience.Public), await portal.Registers(Audience.Public));
        var token = await portal.Token(partner);
        await portal.Reads(token, Fifty);
        await Written();
        await portal.Reads(token, Fifty);
        await Written();

        portal.Clock.Set(portal.Clock.GetUtcNow().AddMinutes(1));
        const string Use = "use { usedOn requests cost refused }";
        var told = (await (await portal.As(Role.Administrator)).Data($"{{ node(id: \"{partner.Id}\") {{ ... on Partner {{ {Use} }} }} }}")).GetProperty("node").GetProperty("use");
        using var own = await portal.Reads(token, $"{{ viewer {{ partner {{ {Use} }} }} }}");
        using var others = await portal.Reads(await portal.Token(other), $"{{ node(id: \"{partner.Id}\") {{ ... on Partner {{ {Use} }} }} }}");

        var day = Assert.Single(told.EnumerateArray());
        Assert.Equal((portal.Clock.Today().ToString("O"), 3, 50, 1), (day.Text("usedOn"), day.GetProperty("requests").GetInt32(), day.GetProperty("cost").GetInt32(), day.GetProperty("refused").GetInt32()));
        Assert.Equal($"{told}", $"{(await own.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("data").GetProperty("viewer").GetProperty("partner").GetProperty("use")}");
        Assert.Equal(JsonValueKind.Null, (await others.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("data").GetProperty("node").ValueKind);
    }

    [Fact]
    public async Task What_a_program_took_is_kept_for_31_days()
    {
        var partner = await portal.Registers(Audience.Public);
        var before = portal.Clock.GetUtcNow();
        try
        {
            await portal.Reads(await portal.Token(partner), Who);
            portal.Clock.Set(before.AddDays(30));
            await Written();
            Assert.Equal(1, await Days(partner));
            portal.Clock.Set(before.AddDays(31));
            await Written();
            Assert.Equal(0, await Days(partner));
        }
        finally
        {
            portal.Clock.Set(before);
        }
    }

    private async Task<string> NewToken() => await portal.Token(await portal.Registers(Audience.Public));

    private Task Written() => portal.Services.GetRequiredService<UseKeeper>().Keep(Stop);

    private async Task<int> Days(Registered partner) =>
        (await (await portal.As(Role.Administrator)).Data($"{{ node(id: \"{partner.Id}\") {{ ... on Partner {{ use {{ usedOn }} }} }} }}")).GetProperty("node").GetProperty("use").GetArrayLength();

    private HttpClient With(string token)
    {
        var http = portal.Anybody();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    private async Task<HttpResponseMessage> Streams(string token, string query)
    {
        using var http = With(token);
        http.DefaultRequestHeaders.Accept.ParseAdd("text/event-stream");
        return await http.PostAsJsonAsync("/graphql/stream", new { query }, Stop);
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));
}
