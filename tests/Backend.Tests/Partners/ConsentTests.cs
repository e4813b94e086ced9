using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using static ScrutinyPortal.Tests.Partners.Consenting;

namespace ScrutinyPortal.Tests.Partners;

/// <summary>A program reads for a person who allowed it: what both may read, until either ends. What comes of it is proven on both stores, by the tests of the family.</summary>
public sealed class ConsentTests(Portal portal) : IClassFixture<Portal>
{
    private const string Panel = "panel:wexshire-pcc", Office = "office:wexshire-pcc", Secret = "Only the office knows";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_person_is_asked_and_goes_back_with_a_code_the_state_and_the_issuer_or_with_a_refusal()
    {
        var (officer, partner) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel));
        var request = partner.Request($"{Panel} offline_access");

        using var asked = await officer.PostAsJsonAsync("/identity/consent/asked", new { query = request }, Stop);
        var shown = await asked.Content.ReadFromJsonAsync<JsonElement>(Stop);
        var allowed = await officer.Allows(request);
        var refused = Told(await officer.Follows(await officer.Answers(request, allows: false)));
        var silent = Told(await officer.Follows(partner.Request(Panel, ("prompt", "none"))));

        Assert.Equal(("Wexshire safeguarding partnership", "PANEL", "PANEL", "app.partnership.example", 90), (shown.Text("program"), shown.Text("asks"), shown.Text("reads"), shown.Text("returnsTo"), shown.GetProperty("days").GetInt32()));
        Assert.Equal((State, "http://127.0.0.1:0/", true), (allowed["state"], allowed["iss"], allowed["code"].Length > 40));
        Assert.Equal(("access_denied", State, "http://127.0.0.1:0/"), (refused["error"], refused["state"], refused["iss"]));
        Assert.Equal("consent_required", silent["error"]);
        Assert.StartsWith("/cy/consent?", (await officer.Follows(partner.Request(Panel, ("ui_locales", "cy-GB en")))).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_reads_for_a_person_what_both_may_read_and_does_nothing()
    {
        await portal.HasNorshireAndSudshire();
        var officer = await portal.As(Role.ScrutinyOfficer);
        await officer.Does("draftRequest", $"force: \"wexshire\", kind: ACTION, subject: \"{Secret}\", question: \"Q\"", "request { id }");
        var (office, panel) = (await portal.RegistersForPeople(Audience.Office), await portal.RegistersForPeople(Audience.Panel));
        var token = (await portal.LetsRead(officer.Http, office, Office)).Access;

        Assert.Contains(Secret, await Subjects(token), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await Subjects((await portal.LetsRead(officer.Http, office, Panel)).Access), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await Subjects((await portal.LetsRead(officer.Http, panel, Panel)).Access), StringComparison.Ordinal);
        foreach (var role in new[] { Role.PanelMember, Role.ForceLiaison, Role.Administrator })
        {
            Assert.DoesNotContain(Secret, await Subjects((await portal.LetsRead((await portal.As(role)).Http, office, Office)).Access), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Secret, await Subjects((await portal.LetsRead((await portal.As(Role.ScrutinyOfficer, "norshire")).Http, office, Office)).Access), StringComparison.Ordinal);
        var acts = await (await portal.Reads(token, "{ viewer { role acts person { id } partner { clientId } } }")).Content.ReadFromJsonAsync<JsonElement>(Stop);
        Assert.Equal(("PARTNER", 0, office.ClientId), (Viewer(acts).Text("role"), Viewer(acts).GetProperty("acts").GetArrayLength(), Viewer(acts).GetProperty("partner").Text("clientId")));
        Assert.Contains("FORBIDDEN", await (await portal.Reads(token, "mutation { draftRequest(input: { force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\" }) { request { id } } }")).Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_is_good_once_for_what_was_asked_for_who_gave_it_and_for_five_minutes()
    {
        var (officer, approver, partner) = ((await portal.As(Role.ScrutinyOfficer)).Http, (await portal.As(Role.Approver)).Http, await portal.RegistersForPeople(Audience.Office));
        var request = partner.Request(Panel);
        var (first, late) = (await officer.Answers(request, allows: true), await officer.Answers(request, allows: true));
        var word = first[first.IndexOf("&consent=", StringComparison.Ordinal)..];
        if (word.IndexOf('&', 1) is var more and > 0) word = word[..more];

        await IsAskedAnew(approver, first);
        await IsAskedAnew(portal.Anybody(), first);
        await IsAskedAnew(officer, $"/connect/authorize{partner.Request(Office)}{word}");
        await IsAskedAnew(officer, $"/connect/authorize{partner.Request(Panel, ("redirect_uri", Other))}{word}");
        Told(await officer.Follows(first));
        await IsAskedAnew(officer, first);
        portal.Clock.Set(portal.Clock.GetUtcNow().AddMinutes(5));
        await IsAskedAnew(officer, late);
    }

    [Fact]
    public async Task No_foreign_page_and_nobody_who_looks_as_another_gives_a_persons_word()
    {
        var (officer, partner) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel));
        var answer = new { query = partner.Request(Panel), allows = true };
        using var http = portal.Anybody();
        http.DefaultRequestHeaders.Authorization = new("Bearer", (await portal.LetsRead(officer, partner, Panel)).Access);
        using var program = await http.PostAsJsonAsync("/identity/consent", answer, Stop);
        using var visitor = portal.Anybody();
        visitor.ComesFromThePortal();
        using var nobody = await visitor.PostAsJsonAsync("/identity/consent", answer, Stop);
        officer.DefaultRequestHeaders.Add(Looking.Header, "Panel");
        using var looking = await officer.PostAsJsonAsync("/identity/consent", answer, Stop);
        officer.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        using var foreign = await officer.PostAsJsonAsync("/identity/consent", answer, Stop);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (nobody.StatusCode, looking.StatusCode, foreign.StatusCode, program.StatusCode));
    }

    [Theory]
    [InlineData("invalid_request", "code_challenge", null)]
    [InlineData("invalid_request", "code_challenge_method", "plain")]
    [InlineData("invalid_request", "code_challenge_method", null)]
    [InlineData("unsupported_response_type", "response_type", "token")]
    [InlineData("unsupported_response_type", "response_type", "code token")]
    [InlineData("invalid_request", "scope", "office:wexshire-pcc")]
    [InlineData("invalid_request", "scope", "panel:elsewhere-pcc")]
    [InlineData("invalid_request", "response_mode", "form_post")]
    public async Task What_is_asked_unsafely_or_beyond_the_clearance_is_refused_and_nobody_is_asked(string error, string parameter, string? value)
    {
        var (officer, partner) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel));

        using var answer = await officer.Follows(partner.Request(Panel, (parameter, value)));

        Assert.Equal((HttpStatusCode.BadRequest, null), (answer.StatusCode, answer.Headers.Location));
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"Tell whoever runs it:\n\n{error}", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://app.partnership.example/back/")]
    [InlineData("https://app.partnership.example/back?x=1")]
    [InlineData("https://app.partnership.example/Back")]
    [InlineData("https://app.partnership.example:443/back")]
    [InlineData("http://app.partnership.example/back")]
    [InlineData("https://app.partnership.example/back/../back")]
    [InlineData("https://app.partnership.example@evil.example/back")]
    [InlineData("https://evil.example/back")]
    [InlineData("javascript:alert(1)")]
    [InlineData(null)]
    public async Task Nobody_is_sent_to_an_address_that_is_not_exactly_registered(string? address)
    {
        var (officer, partner) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel));

        using var answer = await officer.Follows(partner.Request(Panel, ("redirect_uri", address)));

        Assert.Equal((HttpStatusCode.BadRequest, null), (answer.StatusCode, answer.Headers.Location));
    }

    [Fact]
    public async Task Nobody_is_asked_for_a_program_that_is_unknown_suspended_or_reads_only_for_itself()
    {
        var (officer, administrator) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.As(Role.Administrator));
        var (suspended, alone) = (await portal.RegistersForPeople(Audience.Panel), await portal.Registers(Audience.Panel));
        await administrator.Does("suspendPartner", $"partnerId: \"{suspended.Id}\", version: {suspended.Version}, reason: \"R\"", "partner { id }");

        foreach (var partner in new[] { suspended, alone, alone with { ClientId = Guid.NewGuid().ToString("N") } })
        {
            using var answer = await officer.Follows(partner.Request(Panel));
            using var asked = await officer.PostAsJsonAsync("/identity/consent", new { query = partner.Request(Panel), allows = true }, Stop);
            Assert.NotEqual("/consent", answer.Headers.Location?.OriginalString.Split('?')[0]);
            Assert.Equal(HttpStatusCode.NotFound, asked.StatusCode);
        }
    }

    [Fact]
    public async Task Nobody_is_shown_a_page_for_what_the_token_server_would_refuse()
    {
        var (officer, partner) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel));

        foreach (var request in new[] { partner.Request(Office), partner.Request(Panel, ("redirect_uri", "https://evil.example/")), partner.Request(Panel, ("redirect_uri", null)), partner.Request(new string('x', 600)), "?", "" })
        {
            using var asked = await officer.PostAsJsonAsync("/identity/consent/asked", new { query = request }, Stop);
            using var answer = await officer.PostAsJsonAsync("/identity/consent", new { query = request, allows = true }, Stop);
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (asked.StatusCode, answer.StatusCode));
        }
    }

    [Theory]
    [InlineData("http://app.partnership.example/back")]
    [InlineData("https://app.partnership.example/*")]
    [InlineData("https://app.partnership.example/back#x")]
    [InlineData("https://user@app.partnership.example/back")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/back")]
    public async Task Only_whole_and_safe_addresses_are_registered(string address)
    {
        var refused = await (await portal.As(Role.Administrator)).Does("registerPartner", $"name: \"N\", contact: \"C\", clearance: PUBLIC, body: \"wexshire-pcc\", redirectAddresses: [\"{address}\"]", "partner { id }");

        Assert.Equal(["INVALID_INPUT"], refused.Refusals);
    }

    [Fact]
    public async Task The_metadata_tells_of_the_code_with_a_challenge_and_of_nothing_less_safe()
    {
        using var http = portal.Anybody();
        var told = await http.GetFromJsonAsync<JsonElement>("/.well-known/oauth-authorization-server", Stop);

        Assert.EndsWith("/connect/authorize", told.Text("authorization_endpoint"), StringComparison.Ordinal);
        Assert.Equal((["authorization_code", "client_credentials", "refresh_token"], ["code"], ["query"], ["S256"]), (All("grant_types_supported"), All("response_types_supported"), All("response_modes_supported"), All("code_challenge_methods_supported")), Lists);
        Assert.True(told.GetProperty("authorization_response_iss_parameter_supported").GetBoolean());

        string[] All(string name) => [.. told.GetProperty(name).EnumerateArray().Select(one => one.GetString()!).Order(StringComparer.Ordinal)];
        static bool Lists((string[], string[], string[], string[]) one, (string[], string[], string[], string[]) other) =>
            one.Item1.SequenceEqual(other.Item1) && one.Item2.SequenceEqual(other.Item2) && one.Item3.SequenceEqual(other.Item3) && one.Item4.SequenceEqual(other.Item4);
    }

    private static async Task IsAskedAnew(HttpClient browser, string address)
    {
        using var answer = await browser.Follows(address);
        Assert.Equal((HttpStatusCode.Redirect, "/consent"), (answer.StatusCode, answer.Headers.Location!.OriginalString.Split('?')[0]));
        Assert.DoesNotContain("consent=", answer.Headers.Location.OriginalString, StringComparison.Ordinal);
    }

    private static JsonElement Viewer(JsonElement answer) => answer.GetProperty("data").GetProperty("viewer");

    private async Task<string> Subjects(string token) => await (await portal.Reads(token, "{ requests(first: 100) { nodes { subject } } }")).Content.ReadAsStringAsync(Stop);
}
