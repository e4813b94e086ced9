using System.Net.Http.Json;
using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Access;

/// <summary>Looking as somebody else gives exactly their answer, and never more than one's own.</summary>
public sealed class ViewAsTests(Portal portal) : IClassFixture<Portal>
{
    private const string Everything = "{ viewer { role acts } reports { totalCount nodes { title viewerCanPublish } } requests { totalCount nodes { subject viewerCanAnswer viewerCanEdit } } recommendations { totalCount } meetings { totalCount } auditTrail { totalCount } }";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("FORCE", Role.ForceLiaison)]
    [InlineData("PANEL", Role.PanelMember)]
    [InlineData("PUBLIC", Role.Visitor)]
    [InlineData("PARTNER", Role.Visitor)]
    [InlineData("nobody that we know", Role.Visitor)]
    public async Task The_office_is_answered_as_that_viewer_is(string seenAs, Role role)
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        await officer.RecordsAReport();
        var draft = (await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"Only the office\", question: \"Q\"", "request { id version }")).Thing("request");
        var sent = (await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"The force too\", question: \"Q\"", "request { id version }")).Thing("request");
        await (await portal.As(Role.Approver)).Does("sendRequest", $"requestId: \"{sent.Id()}\", version: 1, dueOn: \"2022-06-01\"", "request { id }");
        var node = $"{{ node(id: \"{draft.Id()}\") {{ id }} nodes(ids: [\"{draft.Id()}\", \"{sent.Id()}\"]) {{ id }} }}";

        foreach (var query in (string[])[Everything, node])
        {
            Assert.Equal((await Ask(await portal.As(role), query, null)).GetProperty("data").ToString(), (await Ask(officer, query, seenAs)).GetProperty("data").ToString());
        }
    }

    [Theory]
    [InlineData(Role.PanelMember, "FORCE", Role.Visitor)]
    [InlineData(Role.PanelMember, "PANEL", Role.PanelMember)]
    [InlineData(Role.ForceLiaison, "PANEL", Role.PanelMember)]
    [InlineData(Role.ForceLiaison, "ScrutinyOfficer", Role.Visitor)]
    [InlineData(Role.ForceLiaison, "-1", Role.Visitor)]
    [InlineData(Role.ForceLiaison, "99", Role.Visitor)]
    [InlineData(Role.ForceLiaison, "PUBLIC, FORCE", Role.Visitor)]
    [InlineData(Role.Visitor, "FORCE", Role.Visitor)]
    public async Task What_one_sees_is_never_raised(Role role, string asked, Role answered)
    {
        var person = await portal.As(role);
        Assert.Equal((await Ask(await portal.As(answered), Everything, null)).GetProperty("data").ToString(), (await Ask(person, Everything, asked)).GetProperty("data").ToString());
    }

    [Fact]
    public void For_no_role_and_no_word_is_more_seen_than_before()
    {
        var territory = (Body: Guid.CreateVersion7(), Force: Guid.CreateVersion7());
        foreach (var role in Enum.GetValues<Role>())
        {
            var viewer = role is Role.Visitor ? Viewer.Visitor : new Viewer(role, territory.Body, [territory.Body], [territory.Force]);
            foreach (var word in (string[])[.. Enum.GetNames<ViewAs>(), .. Enum.GetNames<Role>(), "", "0", "7", "OFFICE"])
            {
                var request = new Microsoft.AspNetCore.Http.DefaultHttpContext().Request;
                request.Headers[Looking.Header] = word;
                var seen = viewer.AsAsked(request);
                Assert.True(seen.Sees >= viewer.Sees && seen.BodyIds.All(viewer.BodyIds.Contains), $"{role} as {word}");
                Assert.NotNull(seen.SeenAs);
            }
        }
    }

    [Fact]
    public async Task Nothing_can_be_done_in_somebody_elses_name()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        foreach (var seenAs in Enum.GetNames<ViewAs>())
        {
            var answer = await Ask(officer, "mutation { draftRequest(input: { force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\" }) { request { id } } }", seenAs);
            Assert.Equal("LOOKS_ONLY", answer.GetProperty("errors")[0].GetProperty("extensions").Text("code"));
        }
    }

    [Fact]
    public async Task The_pages_look_by_a_cookie_which_downloads_and_files_follow_too()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"Not for the panel\", question: \"Q\"", "request { id }");

        Assert.Contains("Not for the panel", await Download(officer, null));
        Assert.DoesNotContain("Not for the panel", await Download(officer, "PANEL"));
        Assert.Equal("""{"viewer":{"seenAs":"PANEL","role":"PANEL_MEMBER","viewsAs":[]}}""", (await Ask(officer, "{ viewer { seenAs role viewsAs } }", "PANEL", asCookie: true)).GetProperty("data").ToString());
    }

    [Fact]
    public async Task A_cookie_that_a_session_left_behind_means_nothing() =>
        Assert.Equal("""{"viewer":{"seenAs":null,"viewsAs":[]}}""", (await Ask(await portal.As(Role.Visitor), "{ viewer { seenAs viewsAs } }", "PANEL", asCookie: true)).GetProperty("data").ToString());

    [Theory]
    [InlineData(Role.ScrutinyOfficer, "PUBLIC PARTNER PANEL FORCE")]
    [InlineData(Role.ForceLiaison, "PUBLIC PARTNER PANEL")]
    [InlineData(Role.PanelMember, "PUBLIC PARTNER")]
    [InlineData(Role.Visitor, "")]
    public async Task One_is_offered_to_look_as_those_who_see_less(Role role, string others) =>
        Assert.Equal(others, string.Join(' ', (await (await portal.As(role)).Data("{ viewer { viewsAs } }")).GetProperty("viewer").GetProperty("viewsAs").EnumerateArray().Select(other => other.GetString())));

    private static async Task<string> Download(Person person, string? seenAs)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/export/requests.csv");
        if (seenAs is not null) request.Headers.Add("Cookie", Beside(person, seenAs));
        using var answer = await person.Http.SendAsync(request, Stop);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    private static async Task<JsonElement> Ask(Person person, string query, string? seenAs, bool asCookie = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        if (seenAs is not null) request.Headers.Add(asCookie ? "Cookie" : Looking.Header, asCookie ? Beside(person, seenAs) : seenAs);
        using var answer = await person.Http.SendAsync(request, Stop);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
    }

    // As a browser sends its cookies: in one header.
    private static string Beside(Person person, string seenAs) =>
        string.Join("; ", [.. person.Http.DefaultRequestHeaders.TryGetValues("Cookie", out var session) ? session : [], $"{Looking.Header}={seenAs}"]);
}
