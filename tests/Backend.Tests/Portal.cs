using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Tests.Partners;
using ScrutinyPortal.Webhooks;

namespace ScrutinyPortal.Tests;

/// <summary>The real host on a free port with a database of its own, the synthetic force of Wexshire and a clock that the test sets.</summary>
public class Portal : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("portal-").FullName;
    private WebApplication _app = null!;

    public Statements Statements { get; } = new();

    /// <summary>Whatever else a test looks for: no act reads as often as it has rows before it.</summary>
    private readonly ReadsWithinActs _reads = new();

    public Uri Address { get; private set; } = null!;
    public SettableClock Clock => _app.Services.GetRequiredService<SettableClock>();
    public IServiceProvider Services => _app.Services;

    /// <summary>The folder of the keys that seal sessions and tokens: hosts of one database share it.</summary>
    public string Keys => Path.Combine(_data, "keys");

    /// <summary>Further settings of the host, such as another store or sample.</summary>
    protected virtual Task<string[]> Settings() => Task.FromResult<string[]>([]);

    /// <summary>Makes what the host begins with, in its folder or elsewhere.</summary>
    protected virtual Task MakeDatabase(string folder) => MadeOnce.CopyTo(folder);

    /// <summary>What else stands between the host and its database.</summary>
    protected virtual IEnumerable<IInterceptor> Interceptors => [];

    /// <summary>What else the test puts into the host.</summary>
    protected virtual void More(IServiceCollection services) { }

    /// <summary>Why this portal cannot run on this machine; null where it can.</summary>
    public virtual string? Missing => null;

    public virtual async ValueTask InitializeAsync()
    {
        if (Missing is not null) return;
        await MakeDatabase(_data);
        _app = PortalHost.Build(["--environment=Test", $"--PORTAL_DATA={_data}", "--PORTAL_URLS=http://127.0.0.1:0", "--PORTAL_SAMPLE=wexshire", "--PORTAL_CLOCK=2022-03-29T09:30:00Z",
                "--PORTAL_API_MAX_COST=6000", "--PORTAL_AT_ONCE=256" /* tests ask for much at once, on a machine of any size */, .. await Settings()],
            services =>
            {
                services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationFactory?.Method.ReturnType == typeof(Courier))); // it goes when a test says so: its statements would be among those that are counted
                Array.ForEach([Statements, _reads, .. Interceptors], interceptor => services.AddSingleton(interceptor));
                More(services);
            });
        await PortalHost.Start(_app);
        _reads.Repeated.Clear(); // an upgrade of the database reads in portions
        Address = new(_app.Urls.First());
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
        Assert.Empty(_reads.Repeated);
    }

    /// <summary>Somebody who comes to the portal in a role, for the body of Wexshire unless another force is named; the visitor does not sign in, and a partner is a program with a token that shows it all of its body.</summary>
    public async Task<Person> As(Role role, string? force = null)
    {
        if (role is Role.Partner) return await this.Program(Audience.Office, force ?? "wexshire");
        var person = new Person(new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address });
        if (role is not Role.Visitor) await person.SignIn(role, force);
        return person;
    }

    /// <summary>This portal, or the tests are skipped and say why.</summary>
    public Portal Here()
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        return this;
    }

    public void TodayIs(int year, int month, int day) => Clock.Set(new DateTimeOffset(year, month, day, 10, 0, 0, TimeSpan.Zero));
}

/// <summary>One person's client: it sends what the portal's own pages send.</summary>
public sealed class Person(HttpClient http)
{
    public HttpClient Http => http;

    public async Task SignIn(Role role, string? force = null)
    {
        http.ComesFromThePortal();
        using var answer = await http.PostAsJsonAsync("/sign-in/demo", new { role = role.ToString(), force });
        answer.EnsureSuccessStatusCode();
        // The session cookie is for secure origins; a browser counts the loopback as one, this client would not send it.
        http.DefaultRequestHeaders.Add("Cookie", answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
    }

    /// <summary>The whole answer: data and errors.</summary>
    public async Task<JsonElement> Ask(string query, object? variables = null)
    {
        using var answer = await http.PostAsJsonAsync("/graphql", new { query, variables });
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The data of a query that must not fail.</summary>
    public async Task<JsonElement> Data(string query, object? variables = null)
    {
        var answer = await Ask(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Does one act: the input is given in GraphQL's own words, the selection says what to give back.</summary>
    public async Task<Outcome> Does(string verb, string input, string selection)
    {
        var answer = await Ask($"mutation {{ {verb}(input: {{ {input} }}) {{ {selection} errors {{ ... on UserError {{ code message field }} }} }} }}");
        return new(verb, answer);
    }
}

internal static class Browsers
{
    /// <summary>Sends what a browser sends with what one of the portal's own pages asks.</summary>
    public static void ComesFromThePortal(this HttpClient http)
    {
        http.DefaultRequestHeaders.Add(SameOrigin.Header, "1");
        http.DefaultRequestHeaders.Add("Origin", http.BaseAddress!.GetLeftPart(UriPartial.Authority));
    }
}

/// <summary>What came of an act: the payload, the refusals that the user can put right, or the refusal of the role.</summary>
public sealed record Outcome(string Verb, JsonElement Answer)
{
    public JsonElement Payload => Answer.GetProperty("data").GetProperty(Verb);

    public IReadOnlyList<string> Refusals => Answer.TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().Select(e => e.TryGetProperty("extensions", out var x) ? x.GetProperty("code").GetString()! : e.GetProperty("message").GetString()!)]
        : [.. Payload.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("code").GetString()!)];

    /// <summary>The thing that the act gave back, when it was done.</summary>
    public JsonElement Thing(string field)
    {
        Assert.True(Refusals.Count == 0, $"{Verb} was refused: {Answer}");
        return Payload.GetProperty(field);
    }
}
