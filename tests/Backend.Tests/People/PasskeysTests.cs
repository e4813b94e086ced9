using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static ScrutinyPortal.Tests.People.AtTheDoor;

namespace ScrutinyPortal.Tests.People;

/// <summary>Passkeys: added, shown alone or beside the password, removed; and those who would pass for one. Another person's in each test.</summary>
public abstract class PasskeysTests(Portal portal) : IAsyncLifetime
{
    protected const string Here = "http://127.0.0.1:0"; // as which the portal knows itself in the tests
    protected static readonly string[] Refused = ["PASSKEY_REFUSED"], NotIn = ["WRONG_NAME_OR_PASSWORD"];

    protected Portal Portal { get; } = portal;
    internal Caller Ada { get; } = portal.Somebody();
    internal Caller Anywhere { get; } = portal.Somebody();
    internal SoftwareKey Key { get; } = new(Here);
    protected string Email { get; } = $"{Guid.NewGuid():N}@example.org";
    protected IReadOnlyList<string> Recovery { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await Portal.HasAdministrator(Email);
        Assert.Empty(await Ada.SignsIn(Email, Password));
        var (refused, added) = await Adds(Ada, Key, "Work laptop");
        Assert.Empty(refused);
        Recovery = [.. added.GetProperty("codes").EnumerateArray().Select(c => c.GetString()!)];
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Ada.Dispose();
        Anywhere.Dispose();
        Key.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_passkey_alone_lets_its_owner_in_again_and_again()
    {
        for (var times = 0; times < 2; times++)
        {
            Assert.Empty(await Shows(Anywhere, Key));
            Assert.Equal("ADMINISTRATOR", await Anywhere.Role());
        }

        var me = await Me(Anywhere);
        Assert.Equal("PASSKEY", me.GetProperty("sessions")[0].GetProperty("means").GetString());
        Assert.Equal("Work laptop", me.GetProperty("passkeys")[0].GetProperty("name").GetString());
        Assert.Equal(Portal.Clock.GetUtcNow().Date, me.GetProperty("passkeys")[0].GetProperty("addedAt").GetDateTimeOffset().Date);
    }

    [Fact]
    public async Task What_a_passkey_said_once_it_does_not_say_again_to_whoever_copied_everything()
    {
        var asked = await Asked(Anywhere);
        using var thief = Anywhere.Copy();
        var shown = new { passkey = Key.Shown(asked) };

        var brought = await Task.WhenAll(Anywhere.Asks("passkey", shown), thief.Asks("passkey", shown));

        Assert.Single(brought, refused => refused.Count == 0);
        using var late = Anywhere.Copy();
        Assert.Equal(Refused, await late.Asks("passkey", shown));
    }

    [Fact]
    public async Task A_passkey_that_is_removed_lets_nobody_in_and_after_the_last_the_password_alone_does()
    {
        var mine = (await Me(Ada)).GetProperty("passkeys")[0].GetProperty("id").GetString();
        Assert.Equal(NotIn, await Ada.Asks("own/passkeys/remove", new { password = "not the right one", passkey = mine }));
        Assert.Equal(["NOT_FOUND"], await Ada.Asks("own/passkeys/remove", new { password = Password, passkey = "AAAA" }));

        Assert.Empty(await Ada.Asks("own/passkeys/remove", new { password = Password, passkey = mine }));

        Assert.Equal(Refused, await Shows(Anywhere, Key));
        Assert.False((await Me(Ada)).GetProperty("hasSecondProof").GetBoolean());
        Assert.Equal(["ILLEGAL_MOVE"], await Ada.Asks("own/recovery-codes", new { password = Password }));
        Assert.Empty(await Anywhere.SignsIn(Email, Password));
    }

    [Fact]
    public async Task The_administrator_ends_the_passkeys_of_who_has_lost_them()
    {
        var id = (await Me(Ada)).GetProperty("id").GetString();
        var other = $"{Guid.NewGuid():N}@example.org";
        await Portal.HasAdministrator(other);
        Assert.Empty(await Anywhere.SignsIn(other, Password));

        (await Anywhere.Does("turnOffSecondProof", $"personId: \"{id}\"", "person { id }")).Thing("person");

        using var after = Portal.Somebody();
        Assert.Equal(Refused, await Shows(after, Key));
        Assert.Empty(await after.SignsIn(Email, Password));
    }

    internal static async Task<JsonElement> Asked(Caller caller) => (await caller.Said("passkey/options", new { })).Said;

    internal static async Task<IReadOnlyList<string>> Shows(Caller caller, SoftwareKey key) => await caller.Asks("passkey", new { passkey = key.Shown(await Asked(caller)) });

    internal static async Task<(IReadOnlyList<string> Codes, JsonElement Said)> Adds(Caller caller, SoftwareKey key, string name) =>
        await caller.Said("own/passkeys", new { name, passkey = key.Made((await caller.Said("own/passkeys/options", new { password = Password })).Said) });

    internal static async Task<JsonElement> Me(Caller caller) =>
        (await caller.Data("{ viewer { person { id hasSecondProof hasAuthenticatorApp passkeys { id name addedAt } sessions { means } } } }")).GetProperty("viewer").GetProperty("person");
}

/// <summary>Those who would pass for a passkey, and what is told of each.</summary>
public sealed class PasskeysOnSqlite(PeoplePortal portal) : PasskeysTests(portal), IClassFixture<PeoplePortal>
{
    [Fact]
    public async Task Beside_a_passkey_the_password_alone_lets_nobody_in()
    {
        Assert.Equal(["SECOND_PROOF_NEEDED"], await Anywhere.SignsIn(Email, Password));
        Assert.Equal("VISITOR", await Anywhere.Role());

        Assert.Empty(await Anywhere.Asks("sign-in", new { email = Email, password = Password, passkey = Key.Shown(await Asked(Anywhere)) }));

        Assert.Equal("PASSWORD_AND_PASSKEY", (await Me(Anywhere)).GetProperty("sessions")[0].GetProperty("means").GetString());
    }

    [Fact]
    public async Task A_recovery_code_lets_in_when_the_passkey_is_lost_and_six_figures_of_no_app_do_not()
    {
        Assert.Equal(10, Recovery.Distinct().Count());
        Assert.Empty((await Ada.Said("own/authenticator", new { password = Password })).Codes); // begun, and never turned on

        Assert.Equal(["WRONG_CODE"], await Anywhere.Asks("sign-in", new { email = Email, password = Password, code = "000000" }));
        Assert.Empty(await Anywhere.Asks("sign-in", new { email = Email, password = Password, code = Recovery[0] }));
    }

    [Fact]
    public async Task Somebody_elses_passkey_beside_the_password_lets_nobody_in()
    {
        var other = $"{Guid.NewGuid():N}@example.org";
        await Portal.HasAdministrator(other);

        Assert.Equal(Refused, await Anywhere.Asks("sign-in", new { email = other, password = Password, passkey = Key.Shown(await Asked(Anywhere)) }));

        Assert.Equal("VISITOR", await Anywhere.Role());
    }

    [Fact]
    public async Task What_was_asked_of_another_browser_or_too_long_ago_or_never_is_answered_in_vain()
    {
        using var other = Portal.Somebody();
        Assert.Equal(Refused, await other.Asks("passkey", new { passkey = Key.Shown(await Asked(Anywhere)) })); // asked nothing
        var foreign = await Asked(Anywhere);
        await Asked(other);
        Assert.Equal(Refused, await other.Asks("passkey", new { passkey = Key.Shown(foreign) })); // asked something else
        var late = await Asked(other);
        Portal.Clock.Set(Portal.Clock.GetUtcNow().AddMinutes(5));
        Assert.Equal(Refused, await other.Asks("passkey", new { passkey = Key.Shown(late) }));
        await Asked(other);
        Assert.Equal(Refused, await other.Asks("passkey", new { passkey = "no passkey" }));

        Assert.Equal("VISITOR", await other.Role());
    }

    [Fact]
    public async Task A_passkey_shown_on_another_page_or_by_a_device_that_does_not_know_its_holder_or_for_somebody_else_is_refused()
    {
        Assert.Equal(Refused, await Anywhere.Asks("passkey", new { passkey = Key.Shown(await Asked(Anywhere), from: "https://Portal.example") }));
        Assert.Equal(Refused, await Anywhere.Asks("passkey", new { passkey = Key.Shown(await Asked(Anywhere), user: Convert.ToBase64String(Guid.NewGuid().ToByteArray()).TrimEnd('=')) }));
        using var careless = new SoftwareKey(Here) { Verifies = false };
        Assert.Equal(Refused, (await Adds(Ada, careless, "Careless")).Codes);
        using var elsewhere = new SoftwareKey("https://Portal.example");
        Assert.Equal(Refused, (await Adds(Ada, elsewhere, "Elsewhere")).Codes);
        using var unknown = new SoftwareKey(Here);
        Assert.Equal(Refused, await Shows(Anywhere, unknown));

        Assert.Equal("VISITOR", await Anywhere.Role());
        Assert.Single((await Me(Ada)).GetProperty("passkeys").EnumerateArray());
    }

    [Fact]
    public async Task A_passkey_is_added_by_whoever_says_their_password_afreshunder_a_name_and_once()
    {
        Assert.Equal(NotIn, await Ada.Asks("own/passkeys/options", new { password = "not the right one" }));
        using var second = new SoftwareKey(Here);
        Assert.Equal(["INVALID_INPUT"], (await Adds(Ada, second, " ")).Codes);
        Assert.Equal(Refused, await Ada.Asks("own/passkeys", new { name = "Shown, not made", passkey = Key.Shown(await Asked(Ada)) }));

        var (refused, added) = await Adds(Ada, second, "Phone");
        Assert.Empty(refused);
        Assert.Empty(added.GetProperty("codes").EnumerateArray()); // the codes of the first serve this one too
        Assert.Equal(Refused, (await Adds(Ada, second, "Phone again")).Codes);

        Assert.Empty(await Shows(Anywhere, second));
        Assert.Equal(["Work laptop", "Phone"], (await Me(Ada)).GetProperty("passkeys").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Each_change_is_told_by_mail_and_stands_in_the_log_of_security()
    {
        var mine = (await Me(Ada)).GetProperty("passkeys")[0].GetProperty("id").GetString();
        Portal.Clock.Set(Portal.Clock.GetUtcNow().AddMinutes(1)); // the same refusal is kept once a minute, another test's too
        Assert.Equal(Refused, await Shows(Anywhere, new(Here)));
        Assert.Empty(await Ada.Asks("own/passkeys/remove", new { password = Password, passkey = mine }));

        var read = await Ada.Data("{ mail(first: 2) { nodes { kind } } securityEvents(first: 3) { nodes { kind detail } } }");

        Assert.Equal(["PASSKEY_REMOVED", "PASSKEY_ADDED"], read.GetProperty("mail").GetProperty("nodes").EnumerateArray().Select(m => m.GetProperty("kind").GetString()));
        Assert.Equal(["PASSKEY_REMOVED ", "SIGN_IN_FAILED Passkey", "PASSKEY_ADDED "], read.GetProperty("securityEvents").GetProperty("nodes").EnumerateArray().Select(e => $"{e.GetProperty("kind").GetString()} {e.GetProperty("detail").GetString()}"));
    }

    [Fact]
    public async Task Whose_access_has_ended_is_not_let_in_by_a_passkey_either()
    {
        await using (var scope = Portal.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
            await db.People.IgnoreQueryFilters().Where(p => p.Email == Email).ExecuteUpdateAsync(p => p.SetProperty(x => x.EndedAt, Portal.Clock.GetUtcNow()), TestContext.Current.CancellationToken);
        }

        Assert.Equal(Refused, await Shows(Anywhere, Key));
        Assert.Equal("VISITOR", await Anywhere.Role());
    }

    [Fact]
    public async Task Guessing_at_the_password_keeps_nobody_from_their_passkey()
    {
        for (var tries = 0; tries < 6; tries++) Assert.Equal(NotIn, await Anywhere.SignsIn(Email, "not the right one"));

        using var fresh = Portal.Somebody();
        Assert.Equal(NotIn, await fresh.SignsIn(Email, Password));
        Assert.Empty(await Shows(fresh, Key));
    }
}

public sealed class PasskeysOnPostgres(PostgresPeople portal) : PasskeysTests(portal.Here()), IClassFixture<PostgresPeople>;
