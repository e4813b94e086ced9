using System.Net;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Partners;

public sealed class NotedOnSqlite(Portal portal) : NotedTests(portal), IClassFixture<Portal>;

public sealed class NotedOnPostgres(PostgresPortal portal) : NotedTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>What is done about a program, and which tokens it was given, stand in the log of security.</summary>
public abstract class NotedTests(Portal portal)
{
    private const string Events = "securityEvents(first: 20, partner: \"{0}\") {{ nodes {{ kind detail address person {{ id }} partner {{ name }} }} }}";

    [Fact]
    public async Task What_is_done_about_a_program_and_each_token_that_it_was_given_or_refused_stands_in_the_log_of_security()
    {
        var administrator = await portal.As(Role.Administrator);
        var partner = await portal.Registers(Audience.Panel);
        await portal.Token(partner, "panel:wexshire-pcc");
        for (var i = 0; i < 3; i++) await portal.Asks("token", partner with { Secret = "not the secret" }, ("grant_type", "client_credentials")); // kept once a minute: a known name is no secret, and the log is not to be filled
        var rotated = (await administrator.Does("rotatePartnerSecret", $"partnerId: \"{partner.Id}\", version: {partner.Version}", Programs.Known)).Partner();
        await administrator.Does("changePartner", $"partnerId: \"{partner.Id}\", version: {rotated.Version}, name: \"N\", contact: \"C\", clearance: PUBLIC", "partner { id }");
        await administrator.Does("suspendPartner", $"partnerId: \"{partner.Id}\", version: {rotated.Version + 1}, reason: \"R\"", "partner { id }");
        await administrator.Does("resumePartner", $"partnerId: \"{partner.Id}\", version: {rotated.Version + 2}, reason: \"R\"", "partner { id }");

        var events = (await administrator.Data($"{{ {string.Format(null, Events, partner.Id)} }}")).GetProperty("securityEvents").GetProperty("nodes").EnumerateArray().ToList();

        Assert.Equal(
            ["PARTNER_RESUMED ", "PARTNER_SUSPENDED ", "PARTNER_CHANGED ", "PARTNER_SECRET_ROTATED ", "TOKEN_REFUSED invalid_client", "TOKEN_ISSUED panel:wexshire-pcc", "PARTNER_REGISTERED "],
            events.Select(e => $"{e.Text("kind")} {e.GetProperty("detail").GetString()}"));
        Assert.All(events, e => Assert.Equal("N", e.GetProperty("partner").Text("name")));
        Assert.All(events, e => Assert.Contains(e.Text("address"), (string[])["127.0.0.1", "::1"]));
    }

    [Fact]
    public async Task Of_a_name_that_is_no_partners_nothing_is_kept_for_anybody_could_fill_the_log_with_it()
    {
        var administrator = await portal.As(Role.Administrator);
        var before = await Count(administrator);

        var (status, _) = await portal.Asks("token", new("", Guid.NewGuid().ToString("N"), "x", 0), ("grant_type", "client_credentials"));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal(before, await Count(administrator));
    }

    [Fact]
    public async Task What_is_about_a_program_is_read_by_the_administrator_alone_though_its_id_be_known()
    {
        var administrator = await portal.As(Role.Administrator);
        var partner = await portal.Registers(Audience.Public);
        var id = (await administrator.Data($"{{ securityEvents(first: 1, partner: \"{partner.Id}\") {{ nodes {{ id }} }} }}")).GetProperty("securityEvents").GetProperty("nodes")[0].Id();

        Assert.Equal(id, (await administrator.Data($"{{ node(id: \"{id}\") {{ id }} }}")).GetProperty("node").Id());
        foreach (var role in new[] { Role.Visitor, Role.Approver })
        {
            Assert.Equal(System.Text.Json.JsonValueKind.Null, (await (await portal.As(role)).Data($"{{ node(id: \"{id}\") {{ id }} }}")).GetProperty("node").ValueKind);
        }
    }

    private static async Task<int> Count(Person administrator) =>
        (await administrator.Data("{ securityEvents(first: 1) { totalCount } }")).GetProperty("securityEvents").GetProperty("totalCount").GetInt32();
}
