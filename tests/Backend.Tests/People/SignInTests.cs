using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.People;
using static ScrutinyPortal.Tests.People.AtTheDoor;

namespace ScrutinyPortal.Tests.People;

/// <summary>Who gets in, and who does not.</summary>
public sealed class SignInTests(PeoplePortal portal) : IClassFixture<PeoplePortal>
{
    private static readonly string[] NotIn = ["WRONG_NAME_OR_PASSWORD"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_session_is_a_cookie_that_no_script_and_no_other_host_reads()
    {
        using var ada = await portal.First();

        var attributes = ada.Given!.Split("; ").Skip(1).Select(a => a.ToLowerInvariant()).ToList();
        Assert.StartsWith("__Host-", ada.Given, StringComparison.Ordinal);
        Assert.Contains("httponly", attributes);
        Assert.Contains("secure", attributes);
        Assert.Contains("samesite=lax", attributes);
        Assert.Contains("path=/", attributes);
        Assert.DoesNotContain(attributes, a => a.StartsWith("domain", StringComparison.Ordinal));
        Assert.Equal("ADMINISTRATOR", await ada.Role());
    }

    [Fact]
    public async Task After_signing_out_the_session_is_worth_nothing_in_any_tab_nor_to_a_thief()
    {
        using var ada = await portal.First();
        using var thief = ada.Copy();

        (await ada.Post("/sign-out", new { })).Dispose();

        Assert.Equal("VISITOR", await thief.Role());
        Assert.Equal("VISITOR", await ada.Role());
    }

    [Fact]
    public async Task Signing_in_again_ends_the_session_that_the_browser_had()
    {
        using var ada = await portal.First();
        using var before = ada.Copy();

        Assert.Empty(await ada.SignsIn(Administrator, Password));

        Assert.Equal("VISITOR", await before.Role());
        Assert.Equal("ADMINISTRATOR", await ada.Role());
    }

    [Fact]
    public async Task A_session_that_is_ended_elsewhere_is_ended_here_within_a_minute()
    {
        using var ada = await portal.First();
        Assert.Equal("ADMINISTRATOR", await ada.Role());

        await using (var scope = portal.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
            await db.Sessions.IgnoreQueryFilters().ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, portal.Clock.GetUtcNow()), Stop);
        }

        portal.Clock.Set(portal.Clock.GetUtcNow().AddSeconds(59));
        Assert.Equal("VISITOR", await ada.Role());
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_it_is_used()
    {
        using var ada = await portal.First();
        for (var hours = 0; hours < 12; hours += 4)
        {
            Assert.Equal("ADMINISTRATOR", await ada.Role());
            portal.Clock.Set(portal.Clock.GetUtcNow().AddHours(4));
        }

        Assert.Equal("VISITOR", await ada.Role());
    }

    [Fact]
    public async Task Guessing_is_slowed_and_the_owner_waits_five_minutes_at_most()
    {
        using var ada = await portal.First();
        using var guesser = portal.Somebody();

        var guesses = await Task.WhenAll(Enumerable.Range(0, 5).Select(n => guesser.SignsIn(Administrator, $"wrong guess number {n}")));

        Assert.All(guesses, refused => Assert.Equal(NotIn, refused));
        Assert.Equal(NotIn, await guesser.SignsIn(Administrator, Password)); // the right one too
        Assert.Equal("ADMINISTRATOR", await ada.Role()); // who is in stays in
        portal.Clock.Set(portal.Clock.GetUtcNow().AddMinutes(5));
        Assert.Empty(await guesser.SignsIn(Administrator, Password));
    }

    [Fact]
    public async Task Whether_a_name_is_known_is_told_neither_by_the_answer_nor_by_the_work()
    {
        (await portal.First()).Dispose();
        using var somebody = portal.Somebody();

        var known = await Work(() => somebody.Said("sign-in", new { email = Administrator, password = "not the right one" }));
        var unknown = await Work(() => somebody.Said("sign-in", new { email = "nobody@example.org", password = "not the right one" }));

        Assert.Equal(known.Answer, unknown.Answer);
        Assert.Equal(1, known.Compared);
        Assert.Equal(1, unknown.Compared);
        Assert.Equal(known.Statements, unknown.Statements);
    }

    [Fact]
    public async Task The_set_up_code_makes_one_administrator_and_no_second()
    {
        (await portal.First()).Dispose();
        using var late = portal.Somebody();

        Assert.False(portal.Services.GetRequiredService<SetUpCode>().Awaited);
        Assert.Equal(["WRONG_SET_UP_CODE"], await late.Asks("set-up", new { code = "22222-22222-22222-22222", name = "Mallory", email = "mallory@example.org", password = Password }));
    }

    [Fact]
    public async Task Another_hosts_set_up_code_makes_no_second_administrator_either()
    {
        (await portal.First()).Dispose();
        using var late = portal.Somebody();
        var code = portal.Services.GetRequiredService<SetUpCode>();

        var refused = await late.Asks("set-up", new { code = code.Make(), name = "Mallory", email = "mallory@example.org", password = Password });

        code.Take(code.Make());
        Assert.Equal(["SET_UP_ALREADY"], refused);
        Assert.Equal(NotIn, await late.SignsIn("mallory@example.org", Password));
    }

    [Fact]
    public async Task Who_is_refused_again_and_again_is_kept_once_a_minute_with_the_address()
    {
        using var ada = await portal.First();
        using var guesser = portal.Somebody();
        var name = $"nobody-{Guid.NewGuid():N}@example.org";
        var before = await Failures(ada);

        for (var i = 0; i < 3; i++) await guesser.SignsIn(name, "not the right one");
        Assert.Equal(before + 1, await Failures(ada));
        portal.Clock.Set(portal.Clock.GetUtcNow().AddMinutes(1));
        await guesser.SignsIn(name, "not the right one");

        Assert.Equal(before + 2, await Failures(ada));
    }

    [Fact]
    public async Task Outside_a_demonstration_nobody_takes_a_role_by_asking()
    {
        using var somebody = portal.Somebody();

        using var answer = await somebody.Post("/sign-in/demo", new { role = "APPROVER" });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task No_foreign_page_signs_anybody_in()
    {
        using var somebody = portal.Somebody();

        using var answer = await somebody.Post("/identity/sign-in", new { email = Administrator, password = Password }, fromThePortal: false);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task<int> Failures(Caller ada) =>
        (await ada.Data("{ securityEvents(first: 50) { nodes { kind address } } }")).GetProperty("securityEvents").GetProperty("nodes").EnumerateArray().Count(e => e.GetProperty("kind").GetString() == "SIGN_IN_FAILED");

    private async Task<(string Answer, int Compared, IReadOnlyList<string> Statements)> Work(Func<Task<(IReadOnlyList<string> Codes, System.Text.Json.JsonElement Said)>> ask)
    {
        var (before, answer) = (portal.Hasher.Compared, "");
        var statements = await portal.Statements.Of(async () => answer = (await ask()).Said.ToString());
        return (answer, portal.Hasher.Compared - before, statements);
    }
}
