using System.Net;
using System.Net.Http.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using static ScrutinyPortal.Tests.Partners.Consenting;

namespace ScrutinyPortal.Tests.Partners;

public sealed class FamilyOnSqlite(Portal portal) : FamilyTests(portal), IClassFixture<Portal>;

public sealed class FamilyOnPostgres(PostgresPortal portal) : FamilyTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>A code, and the tokens that come of it one after another: all of one consent, and all end with it.</summary>
public abstract class FamilyTests(Portal portal)
{
    private const string Panel = "panel:wexshire-pcc", GoesOn = $"{Panel} offline_access";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_code_is_exchanged_by_its_own_program_with_its_own_verifier_and_address_and_by_nobody_else()
    {
        var (officer, partner, stranger) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel), await portal.RegistersForPeople(Audience.Panel));
        var code = (await officer.Allows(partner.Request(Panel)))["code"];

        foreach (var (status, answer) in new[]
        {
            await portal.Exchanges(partner, code, verifier: Verifier + "x"), await portal.Exchanges(partner, code, verifier: null), await portal.Exchanges(partner, code, verifier: Challenge),
            await portal.Exchanges(partner, code, back: Other), await portal.Exchanges(stranger, code),
        })
        {
            Assert.True(status is HttpStatusCode.BadRequest && answer.Text("error") is "invalid_grant" or "invalid_request", $"{status}: {answer}");
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await portal.Exchanges(partner with { Secret = "not the secret" }, code)).Status);
        Assert.Null((await portal.Exchanges(partner, code)).Answer.Held().Refresh);
    }

    [Fact]
    public async Task A_code_that_nobody_exchanges_runs_out_in_a_minute()
    {
        var (officer, partner) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel));
        var code = (await officer.Allows(partner.Request(Panel)))["code"];

        portal.Clock.Set(portal.Clock.GetUtcNow().AddSeconds(61));

        Assert.Equal("invalid_grant", (await portal.Exchanges(partner, code)).Answer.Text("error"));
    }

    [Fact]
    public async Task A_code_used_twice_ends_what_it_gave_the_first_time()
    {
        var (officer, partner) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel));
        var code = (await officer.Allows(partner.Request(GoesOn)))["code"];
        var held = (await portal.Exchanges(partner, code)).Answer.Held();

        Assert.Equal("invalid_grant", (await portal.Exchanges(partner, code)).Answer.Text("error"));

        await IsOver(partner, held);
    }

    [Fact]
    public async Task A_refresh_token_is_used_once_and_gives_the_next()
    {
        var (officer, partner) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel));
        var held = await portal.LetsRead(officer, partner, GoesOn);

        for (var times = 0; times < 3; times++)
        {
            var (_, answer) = await portal.Refreshes(partner, held.Refresh!);
            var next = answer.Held();
            Assert.True(next.Refresh != held.Refresh && next.Access != held.Access);
            Assert.InRange(answer.GetProperty("expires_in").GetInt32(), 1, 3600);
            Assert.Equal(HttpStatusCode.OK, (await portal.Reads(next.Access)).StatusCode);
            held = next;
        }

        Assert.Equal("invalid_request", (await portal.Asks("token", partner, ("grant_type", "refresh_token"), ("refresh_token", held.Refresh!), ("scope", "office:wexshire-pcc"))).Answer.Text("error"));
    }

    [Fact]
    public async Task A_replayed_refresh_token_ends_the_whole_family_and_stands_in_the_log_of_security()
    {
        var (officer, partner, administrator) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel), await portal.As(Role.Administrator));
        var (first, another) = (await portal.LetsRead(officer, partner, GoesOn), await portal.LetsRead(officer, partner, GoesOn));
        var second = (await portal.Refreshes(partner, first.Refresh!)).Answer.Held();

        Assert.Equal("invalid_grant", (await portal.Refreshes(partner, first.Refresh!)).Answer.Text("error"));

        await IsOver(partner, first, second);
        Assert.Equal(HttpStatusCode.OK, (await portal.Reads(another.Access)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await portal.Refreshes(partner, another.Refresh!)).Status);
        var events = (await administrator.Data($"{{ securityEvents(first: 20, partner: \"{partner.Id}\") {{ nodes {{ kind detail }} }} }}")).GetProperty("securityEvents").GetProperty("nodes").EnumerateArray().Select(e => e.Text("kind")).ToList();
        Assert.Equal((1, 2), (events.Count(kind => kind == "TOKEN_REPLAYED"), events.Count(kind => kind == "CONSENT_GIVEN")));
    }

    [Fact]
    public async Task Of_those_that_come_at_once_with_one_word_one_code_or_one_refresh_token_at_most_one_is_served()
    {
        var (officer, partner) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel));
        var (word, held) = (await officer.Answers(partner.Request(Panel), allows: true), await portal.LetsRead(officer, partner, GoesOn));
        var code = (await officer.Allows(partner.Request(Panel)))["code"];

        var words = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => officer.Follows(word)));
        var codes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => portal.Exchanges(partner, code)));
        var refreshed = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => portal.Refreshes(partner, held.Refresh!)));

        Assert.All(words, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(words, answer => answer.Headers.Location!.OriginalString.StartsWith(Back, StringComparison.Ordinal));
        foreach (var all in new[] { codes, refreshed })
        {
            Assert.InRange(all.Count(one => one.Status is HttpStatusCode.OK), 0, 1);
            Assert.All(all.Where(one => one.Status is not HttpStatusCode.OK), one => Assert.Equal("invalid_grant", one.Answer.Text("error")));
        }
    }

    [Fact]
    public async Task A_stolen_refresh_token_is_of_no_use_to_another_program()
    {
        var (officer, partner, thief) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel), await portal.RegistersForPeople(Audience.Panel));
        var held = await portal.LetsRead(officer, partner, GoesOn);

        Assert.Equal("invalid_grant", (await portal.Refreshes(thief, held.Refresh!)).Answer.Text("error"));

        Assert.Equal(HttpStatusCode.OK, (await portal.Refreshes(partner, held.Refresh!)).Status);
    }

    [Fact]
    public async Task A_person_sees_the_programs_that_read_for_them_and_ends_one_at_once_and_nobody_elses()
    {
        var (member, other, partner) = ((await portal.As(Role.PanelMember)).Http, (await portal.As(Role.PanelOfficer)).Http, await portal.RegistersForPeople(Audience.Panel));
        var held = await portal.LetsRead(member, partner, GoesOn);
        var program = Assert.Single(await member.Programs());
        Assert.Equal(("Wexshire safeguarding partnership", "PANEL"), (program.Text("program"), program.Text("asks")));
        var named = new { id = program.Id() };

        Assert.Empty(await other.Programs());
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsJsonAsync("/identity/consent/end", named, Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await portal.Reads(held.Access)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await member.PostAsJsonAsync("/identity/consent/end", named, Stop)).StatusCode);

        await IsOver(partner, held);
        Assert.Empty(await member.Programs());
    }

    [Fact]
    public async Task A_program_that_ends_its_refresh_token_gets_no_other_and_one_that_is_suspended_reads_for_nobody()
    {
        var (officer, partner) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel));
        var (ended, suspended) = (await portal.LetsRead(officer, partner, GoesOn), await portal.LetsRead(officer, partner, GoesOn));

        Assert.Equal(HttpStatusCode.OK, (await portal.Asks("revoke", partner, ("token", ended.Refresh!))).Status);
        await IsOver(partner, ended);
        await (await portal.As(Role.Administrator)).Does("suspendPartner", $"partnerId: \"{partner.Id}\", version: {partner.Version}, reason: \"R\"", "partner { id }");

        await IsOver(partner, suspended);
    }

    [Fact]
    public async Task A_consent_lasts_ninety_days_however_often_its_tokens_are_renewed()
    {
        var before = portal.Clock.GetUtcNow();
        var (officer, partner) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel));
        var held = await portal.LetsRead(officer, partner, GoesOn);
        try
        {
            foreach (var days in new[] { 13, 26, 39, 52, 65, 78, 89.999 })
            {
                portal.Clock.Set(before.AddDays(days));
                var (_, answer) = await portal.Refreshes(partner, held.Refresh!);
                held = answer.Held();
                if (days > 89) Assert.InRange(answer.GetProperty("expires_in").GetInt32(), 1, 90);
            }

            portal.Clock.Set(before.AddDays(90.001)); // the clock runs
            await IsOver(partner, held);
        }
        finally
        {
            portal.Clock.Set(before);
        }
    }

    private async Task IsOver(Registered partner, params Held[] all)
    {
        foreach (var held in all)
        {
            await TokensTests.IsRefused(await portal.Reads(held.Access));
            Assert.Equal("invalid_grant", (await portal.Refreshes(partner, held.Refresh!)).Answer.Text("error"));
        }
    }
}
