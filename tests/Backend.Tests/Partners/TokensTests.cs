using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.EntityFrameworkCore.Models;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Partners;

public sealed class TokensOnSqlite(Portal portal) : TokensTests(portal), IClassFixture<Portal>;

public sealed class TokensOnPostgres(PostgresPortal portal) : TokensTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>A program proves who it is, is given a token for what it may see, and that ends when it should.</summary>
public abstract class TokensTests(Portal portal)
{
    private const string Panel = "panel:wexshire-pcc", Office = "office:wexshire-pcc";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_gets_a_token_with_its_secret_in_the_header_or_in_the_form_and_reads_with_it()
    {
        var partner = await portal.Registers(Audience.Panel);

        var header = await portal.Asks("token", partner, ("grant_type", "client_credentials"), ("scope", Panel));
        var form = await portal.Posts("token", null, ("grant_type", "client_credentials"), ("client_id", partner.ClientId), ("client_secret", partner.Secret!));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (header.Status, form.Status));
        Assert.Equal("Bearer", header.Answer.Text("token_type"));
        Assert.InRange(header.Answer.GetProperty("expires_in").GetInt32(), 1, 3600);
        using var read = await portal.Reads(header.Answer.Text("access_token"), "{ viewer { role acts partner { clientId clearance newSecret } } }");
        var viewer = (await read.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("data").GetProperty("viewer");
        Assert.Equal(("PARTNER", 0), (viewer.Text("role"), viewer.GetProperty("acts").GetArrayLength()));
        Assert.Equal((partner.ClientId, "PANEL", JsonValueKind.Null), (viewer.GetProperty("partner").Text("clientId"), viewer.GetProperty("partner").Text("clearance"), viewer.GetProperty("partner").GetProperty("newSecret").ValueKind));
    }

    [Fact]
    public async Task A_token_shows_what_its_scope_names_and_never_more_than_the_clearance()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"Only the office knows\", question: \"Q\"", "request { id }");
        var (panel, office) = (await portal.Registers(Audience.Panel), await portal.Registers(Audience.Office));

        Assert.Equal(HttpStatusCode.BadRequest, (await portal.Asks("token", panel, ("grant_type", "client_credentials"), ("scope", Office))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await portal.Asks("token", office, ("grant_type", "client_credentials"), ("scope", "office:elsewhere-pcc"))).Status);
        Assert.DoesNotContain("Only the office knows", await Subjects(await portal.Token(panel, Panel)), StringComparison.Ordinal);
        Assert.DoesNotContain("Only the office knows", await Subjects(await portal.Token(office)), StringComparison.Ordinal);
        Assert.DoesNotContain("Only the office knows", await Subjects(await portal.Token(office, $"public {Panel}")), StringComparison.Ordinal);
        Assert.Contains("Only the office knows", await Subjects(await portal.Token(office, Office)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_token_is_refused_with_the_next_call()
    {
        var partner = await portal.Registers(Audience.Public);
        var token = await portal.Token(partner);
        Assert.Equal(HttpStatusCode.OK, (await portal.Reads(token)).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await portal.Asks("revoke", partner, ("token", token))).Status);

        await IsRefused(await portal.Reads(token));
    }

    [Fact]
    public async Task A_token_that_has_run_out_is_refused()
    {
        var token = await portal.Token(await portal.Registers(Audience.Public));
        var before = portal.Clock.GetUtcNow();
        try
        {
            portal.Clock.Set(before.AddMinutes(61));
            await IsRefused(await portal.Reads(token));
        }
        finally
        {
            portal.Clock.Set(before);
        }
    }

    [Fact]
    public async Task Suspending_a_partner_ends_its_tokens_at_once_and_gives_it_no_other_until_it_is_let_in_again()
    {
        var administrator = await portal.As(Role.Administrator);
        var partner = await portal.Registers(Audience.Public);
        var token = await portal.Token(partner);

        var suspended = (await administrator.Does("suspendPartner", $"partnerId: \"{partner.Id}\", version: {partner.Version}, reason: \"Asked by the partnership\"", "partner { status version }")).Thing("partner");
        await IsRefused(await portal.Reads(token));
        Assert.Equal((HttpStatusCode.BadRequest, "unauthorized_client"), await Refusal(partner));
        await administrator.Does("resumePartner", $"partnerId: \"{partner.Id}\", version: {suspended.Version()}, reason: \"Asked again\"", "partner { status }");

        await IsRefused(await portal.Reads(token));
        Assert.Equal(HttpStatusCode.OK, (await portal.Reads(await portal.Token(partner))).StatusCode);
    }

    [Fact]
    public async Task A_lower_clearance_ends_the_tokens_that_show_more()
    {
        var partner = await portal.Registers(Audience.Office);
        var token = await portal.Token(partner, Office);

        await (await portal.As(Role.Administrator)).Does("changePartner", $"partnerId: \"{partner.Id}\", version: {partner.Version}, name: \"N\", contact: \"C\", clearance: PANEL", "partner { version }");

        await IsRefused(await portal.Reads(token));
        Assert.Equal(HttpStatusCode.BadRequest, (await portal.Asks("token", partner, ("grant_type", "client_credentials"), ("scope", Office))).Status);
    }

    [Fact]
    public async Task A_new_secret_works_beside_the_old_one_for_a_day_unless_the_old_one_ends_now()
    {
        var administrator = await portal.As(Role.Administrator);
        var first = await portal.Registers(Audience.Public);

        var second = (await administrator.Does("rotatePartnerSecret", $"partnerId: \"{first.Id}\", version: {first.Version}", Programs.Known)).Partner();
        var (token, _) = (await portal.Token(first), await portal.Token(second));
        var third = (await administrator.Does("rotatePartnerSecret", $"partnerId: \"{first.Id}\", version: {second.Version}, endsOldNow: true", Programs.Known)).Partner();

        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_client"), await Refusal(first));
        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_client"), await Refusal(second));
        await IsRefused(await portal.Reads(token));
        await portal.Token(third);
    }

    [Fact]
    public async Task A_program_learns_of_its_own_token_and_a_gateway_of_those_of_its_body_and_nobody_of_anothers()
    {
        var (owner, stranger, gateway) = (await portal.Registers(Audience.Panel), await portal.Registers(Audience.Panel), await portal.Registers(Audience.Public, ", checksTokens: true"));
        var token = await portal.Token(owner, Panel);

        var (own, byGateway, byStranger) = (await Told(owner, token), await Told(gateway, token), await Told(stranger, token));

        Assert.True(own.GetProperty("active").GetBoolean());
        Assert.Equal((true, owner.ClientId, Panel), (byGateway.GetProperty("active").GetBoolean(), byGateway.Text("client_id"), byGateway.Text("scope")));
        Assert.False(byStranger.GetProperty("active").GetBoolean());
        await portal.Asks("revoke", owner, ("token", token));
        Assert.False((await Told(gateway, token)).GetProperty("active").GetBoolean());
    }

    [Fact]
    public async Task A_token_in_an_address_is_answered_with_nothing_even_where_it_is_good()
    {
        var token = await portal.Token(await portal.Registers(Audience.Public));
        using var http = portal.Anybody();

        foreach (var address in new[] { $"/graphql?query=%7Bviewer%7Brole%7D%7D&access_token={token}", "/graphql?query=%7Bviewer%7Brole%7D%7D&access_token=x", $"/published?access_token={token}", $"/export/reports.csv?access_token={token}" })
        {
            using var answer = await http.GetAsync(address, Stop);
            Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public async Task The_metadata_names_the_issuer_and_what_is_offered_whatever_the_request_says_of_the_host()
    {
        using var http = portal.Anybody();
        foreach (var address in new[] { "/.well-known/oauth-authorization-server", "/.well-known/openid-configuration" })
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, address);
            asked.Headers.Host = "evil.example";
            var told = await (await http.SendAsync(asked, Stop)).Content.ReadFromJsonAsync<JsonElement>(Stop);

            Assert.DoesNotContain("evil.example", $"{told}", StringComparison.Ordinal);
            Assert.EndsWith("/connect/token", told.Text("token_endpoint"), StringComparison.Ordinal);
            Assert.Equal(["client_secret_basic", "client_secret_post", "private_key_jwt"], told.GetProperty("token_endpoint_auth_methods_supported").EnumerateArray().Select(m => m.GetString()).Order());
        }
    }

    [Fact]
    public async Task Neither_a_secret_nor_a_token_stands_in_the_database_as_it_was_given_out()
    {
        var partner = await portal.Registers(Audience.Public);
        var token = await portal.Token(partner);
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();

        var clients = await db.Set<OpenIddictEntityFrameworkCoreApplication>().Select(c => c.ClientSecret + c.Properties + c.Settings).ToListAsync(Stop);
        var tokens = await db.Set<OpenIddictEntityFrameworkCoreToken>().Select(t => t.ReferenceId + t.Payload + t.Properties).ToListAsync(Stop);
        var trail = await db.AuditTrail.IgnoreQueryFilters().Select(e => e.ChangesText).ToListAsync(Stop);

        Assert.NotEmpty(tokens);
        Assert.All([.. clients, .. tokens, .. trail], kept => Assert.False(kept?.Contains(partner.Secret!, StringComparison.Ordinal) is true || kept?.Contains(token, StringComparison.Ordinal) is true));
    }

    internal static async Task IsRefused(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.StatusCode is HttpStatusCode.Unauthorized, $"{answer.StatusCode}: {body}");
        Assert.StartsWith("Bearer", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", body, StringComparison.Ordinal);
    }

    private async Task<string> Subjects(string token) => await (await portal.Reads(token, "{ requests(first: 100) { nodes { subject } } }")).Content.ReadAsStringAsync(Stop);

    private async Task<JsonElement> Told(Registered who, string token) => (await portal.Asks("introspect", who, ("token", token))).Answer;

    private async Task<(HttpStatusCode, string)> Refusal(Registered partner)
    {
        var (status, answer) = await portal.Asks("token", partner, ("grant_type", "client_credentials"));
        return (status, answer.Text("error"));
    }
}
