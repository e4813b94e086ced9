using System.Text.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;

namespace ScrutinyPortal.Tests.Bodies;

/// <summary>A portal whose body sends people to a place that was made up for the tests.</summary>
public sealed class SupportingPortal : Portal
{
    public const string Links = """{ "wexshire-pcc": [{ "name": "Wexshire Listens", "url": "https://listens.wexshire.example/", "words": "For anyone <who> needs it", "nameCymraeg": "Wexshire yn Gwrando" }] }""";

    private readonly string _file = Path.GetTempFileName();

    protected override async Task<string[]> Settings()
    {
        await File.WriteAllTextAsync(_file, Links);
        return [$"--PORTAL_SUPPORT={_file}"];
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        File.Delete(_file);
    }
}

/// <summary>Where people find help whom a report concerns (H6.6): what the office configured, and nothing else.</summary>
public sealed class SupportTests(SupportingPortal portal) : IClassFixture<SupportingPortal>
{
    [Fact]
    public async Task A_report_on_child_protection_and_what_follows_it_tell_where_help_is_found_and_others_do_not()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var inspection = await Report(officer, "NCPI");
        var review = await Report(officer, "POST_INSPECTION_REVIEW", $", follows: [\"{inspection.Id()}\"]");
        var other = await Report(officer, "PEEL");

        Assert.Equal("""[{"name":"Wexshire Listens","url":"https://listens.wexshire.example/","words":"For anyone <who> needs it"}]""", JsonSerializer.Serialize(await Links(inspection), Plain));
        Assert.Equal(1, (await Links(review)).GetArrayLength());
        Assert.Equal(0, (await Links(other)).GetArrayLength());

        async Task<JsonElement> Links(JsonElement report) => (await officer.Data("query($id: ID!) { node(id: $id) { ... on InspectionReport { supportLinks { name url words } } } }", new { id = report.Id() })).GetProperty("node").GetProperty("supportLinks");
    }

    [Fact]
    public async Task What_is_published_about_it_tells_it_too_in_both_languages_and_without_a_script()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var about = await Publish(officer, await Report(officer, "NCPI"));
        var other = await Publish(officer, await Report(officer, "PEEL"));
        Task<string> Read(string path) => officer.Http.GetStringAsync(path, TestContext.Current.CancellationToken);

        Assert.All(["<h2 id=\"support\">Help and support</h2>", "<a href=\"https://listens.wexshire.example/\">Wexshire Listens</a>: For anyone &lt;who&gt; needs it"], part => Assert.Contains(part, Read($"/published/{about}").Result, StringComparison.Ordinal));
        Assert.Contains(">Wexshire yn Gwrando</a>: For anyone", await Read($"/cy/published/{about}"), StringComparison.Ordinal);
        Assert.DoesNotContain("support", await Read($"/published/{other}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing of JSON")]
    [InlineData("""{ "wexshire-pcc": [{ "url": "https://wexshire.example" }] }""")]
    [InlineData("""{ "wexshire-pcc": [{ "name": "N", "url": "http://wexshire.example" }] }""")]
    [InlineData("""{ "wexshire-pcc": [{ "name": "N", "url": "https://wexshire.example", "telephone": "1" }] }""")]
    public async Task What_cannot_be_understood_stops_the_start_and_says_how_it_is_written(string content)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);

        Assert.StartsWith("PORTAL_SUPPORT", Assert.Throws<StartRefused>(() => Support.From(file)).Message, StringComparison.Ordinal);
        File.Delete(file);
        Assert.StartsWith("PORTAL_SUPPORT", Assert.Throws<StartRefused>(() => Support.From(file)).Message, StringComparison.Ordinal);
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static async Task<JsonElement> Report(Person officer, string programme, string more = "") =>
        (await officer.Does("recordReport", $"title: \"R\", programme: {programme}, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\"{more}", "report { id }")).Thing("report");

    // The agenda of a meeting that takes the report up as a whole.
    private static async Task<string> Publish(Person officer, JsonElement report)
    {
        await officer.Does("publish", $"id: \"{report.Id()}\"", "published { __typename }");
        var meeting = (await officer.Does("planMeeting", "title: \"M\", meetingType: \"B\", heldOn: \"2022-07-21\", isPublic: true", "meeting { id reference }")).Thing("meeting");
        await officer.Does("addAgendaItem", $"meetingId: \"{meeting.Id()}\", title: \"T\", requirement: \"R\", reportIds: [\"{report.Id()}\"]", "agendaItem { id }");
        var version = (await officer.Data("query($id: ID!) { node(id: $id) { ... on ScrutinyMeeting { version } } }", new { id = meeting.Id() })).GetProperty("node").Version();
        Assert.Empty((await officer.Does("publishAgenda", $"meetingId: \"{meeting.Id()}\", version: {version}", "meeting { id }")).Refusals);
        return $"{meeting.Text("reference")}-AGENDA";
    }
}
