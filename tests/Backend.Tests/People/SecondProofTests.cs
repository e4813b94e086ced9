using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;
using ScrutinyPortal.GraphQL;
using static ScrutinyPortal.Tests.People.AtTheDoor;

namespace ScrutinyPortal.Tests.People;

/// <summary>An authenticator app that is asked for after the password: another person's in each test.</summary>
public sealed class SecondProofTests(PeoplePortal portal) : IClassFixture<PeoplePortal>, IAsyncLifetime
{
    private static readonly string[] Needed = ["SECOND_PROOF_NEEDED"], Wrong = ["WRONG_CODE"];
    private readonly string _email = $"{Guid.NewGuid():N}@example.org";
    private readonly Caller _ada = portal.Somebody();
    private string _key = "";
    private IReadOnlyList<string> _recovery = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await portal.HasAdministrator(_email);
        Assert.Empty(await Comes(_ada, null));
        var (_, begun) = await _ada.Said("own/authenticator", new { password = Password });
        _key = begun.GetProperty("key").GetString()!;
        Assert.StartsWith("otpauth://totp/", begun.GetProperty("address").GetString(), StringComparison.Ordinal);
        Assert.Equal(Wrong, await _ada.Asks("own/authenticator/on", new { code = Shown(offset: 10) }));
        var (refused, on) = await _ada.Said("own/authenticator/on", new { code = Shown() });
        Assert.Empty(refused);
        _recovery = [.. on.GetProperty("codes").EnumerateArray().Select(c => c.GetString()!)];
        Later(minutes: 2);
    }

    public ValueTask DisposeAsync()
    {
        _ada.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_password_alone_lets_nobody_in_and_with_the_code_of_the_app_its_owner_comes_in()
    {
        using var somebody = portal.Somebody();

        Assert.Equal(Needed, await Comes(somebody, null));
        Assert.Equal("VISITOR", await somebody.Role());
        Assert.Empty(await Comes(somebody, Shown()));

        Assert.Equal("ADMINISTRATOR", await somebody.Role());
        Assert.Contains("PASSWORD_AND_APP", (await somebody.Data("{ viewer { person { hasSecondProof sessions { means } } } }")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_serves_once_also_of_those_who_bring_it_at_once()
    {
        var brought = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            using var somebody = portal.Somebody();
            return await Comes(somebody, Shown());
        }));

        Assert.Single(brought, refused => refused.Count == 0);
        using var late = portal.Somebody();
        Assert.Equal(Wrong, await Comes(late, Shown()));
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task Clocks_may_differ_by_half_a_minute_and_no_more(int halfMinutes, bool isTaken)
    {
        using var somebody = portal.Somebody();

        Assert.Equal(isTaken ? [] : Wrong, await Comes(somebody, Shown(halfMinutes)));
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once_when_the_app_is_lost_and_new_ones_end_the_old()
    {
        using var somebody = portal.Somebody();
        Assert.Equal(10, _recovery.Distinct().Count());

        Assert.Empty(await Comes(somebody, _recovery[0].ToUpperInvariant()));
        Assert.Equal(Wrong, await Comes(somebody, _recovery[0]));
        Assert.Empty((await _ada.Said("own/recovery-codes", new { password = Password })).Codes);

        Assert.Equal(Wrong, await Comes(somebody, _recovery[1]));
    }

    [Fact]
    public async Task Whoever_knows_the_password_cannot_guess_the_code_either()
    {
        using var thief = portal.Somebody();
        for (var tries = 0; tries < 5; tries++) Assert.Equal(Wrong, await Comes(thief, "000000"));

        Assert.Equal(["WRONG_NAME_OR_PASSWORD"], await Comes(thief, Shown()));
        Later(minutes: 5);
        Assert.Empty(await Comes(thief, Shown()));
    }

    [Fact]
    public async Task Neither_the_key_nor_a_recovery_code_stands_in_the_database()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var kept = await db.Set<IdentityUserToken<Guid>>().Where(t => db.Accounts.Any(a => a.Id == t.UserId && a.Email == _email)).Select(t => t.Value!).ToListAsync(Stop);

        Assert.Equal(2, kept.Count);
        Assert.DoesNotContain(kept, value => value.Contains(_key, StringComparison.Ordinal) || _recovery.Any(code => value.Contains(code, StringComparison.Ordinal) || value.Contains(code.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Turning_it_off_asks_for_the_password_and_is_told_to_its_owner()
    {
        Assert.Equal(["WRONG_NAME_OR_PASSWORD"], await _ada.Asks("own/authenticator/off", new { password = "not the right one" }));
        Assert.Empty(await _ada.Asks("own/authenticator/off", new { password = Password }));

        using var somebody = portal.Somebody();
        Assert.Empty(await Comes(somebody, null));
        Assert.Contains("SECOND_PROOF_OFF", (await _ada.Data("{ mail(first: 1) { nodes { kind } } }")).ToString(), StringComparison.Ordinal);
        Assert.Contains("SECOND_PROOF_OFF", (await _ada.Data("{ securityEvents(first: 5) { nodes { kind } } }")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrator_turns_it_off_for_who_has_lost_it_and_their_sessions_end()
    {
        var ada = (await _ada.Data("{ viewer { person { id } } }")).GetProperty("viewer").GetProperty("person").GetProperty("id").GetString();
        using var second = portal.Somebody();
        Assert.Empty(await Comes(second, Shown()));

        Assert.False((await _ada.Does("turnOffSecondProof", $"personId: \"{ada}\"", "person { hasSecondProof }")).Thing("person").GetProperty("hasSecondProof").GetBoolean());

        Later(minutes: 1);
        Assert.Equal("VISITOR", await second.Role());
        using var again = portal.Somebody();
        Assert.Empty(await Comes(again, null));
        Assert.Equal(["ILLEGAL_MOVE"], (await again.Does("turnOffSecondProof", $"personId: \"{ada}\"", "person { id }")).Refusals);
        Assert.Equal(["NOT_FOUND"], (await again.Does("turnOffSecondProof", $"personId: \"{NodeId.Of(nameof(ScrutinyPortal.People.Person), Guid.NewGuid())}\"", "person { id }")).Refusals);
    }

    private Task<IReadOnlyList<string>> Comes(Caller somebody, string? code) => somebody.Asks("sign-in", new { email = _email, password = Password, code });

    private string Shown(int offset = 0) => new Totp(Base32Encoding.ToBytes(_key)).ComputeTotp(portal.Clock.GetUtcNow().AddSeconds(30 * offset).UtcDateTime);

    private void Later(int minutes) => portal.Clock.Set(portal.Clock.GetUtcNow().AddMinutes(minutes));
}
