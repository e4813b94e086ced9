using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Exports;

public sealed class ExportsOnSqlite(Portal portal) : ExportTests(portal), IClassFixture<Portal>;

public sealed class ExportsOnPostgres(PostgresPortal portal) : ExportTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>Lists as files: all rows that the reader sees, none more.</summary>
public abstract class ExportTests(Portal portal)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Lists => new()
    {
        { "reports", "reports" }, { "recommendations", "recommendations" }, { "requests", "requests" }, { "responses", "statutoryResponses" }, { "meetings", "meetings" },
        { "evidence", "evidence" }, { "decisions", "decisionNotices" }, { "panel-matters", "panelMatters" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_file_has_the_rows_of_the_list_for_each_role_in_both_forms(string list, string field)
    {
        await HasSomething();
        foreach (var role in Enum.GetValues<Role>())
        {
            var person = await portal.As(role);
            var shown = (await person.Data($"{{ {field}(first: 100) {{ nodes {{ reference }} }} }}")).GetProperty(field).GetProperty("nodes").EnumerateArray().Select(n => n.Text("reference")).ToList();

            Assert.Equal(shown, await Csv(person, $"{list}.csv"));
            Assert.Equal(shown, (await Xlsx(person, $"{list}.xlsx")).Skip(1).Select(row => row[0]));
        }

        Assert.NotEmpty(await Csv(await portal.As(Role.ScrutinyOfficer), $"{list}.csv"));
    }

    [Fact]
    public async Task A_file_has_the_filters_of_the_lists_page()
    {
        await HasSomething();
        var officer = await portal.As(Role.ScrutinyOfficer);

        Assert.Equal(["DRAFT"], await Csv(officer, "requests.csv?status=DRAFT&force=wexshire", "status"));
        Assert.Empty(await Csv(officer, "requests.csv?force=nowhere"));
        Assert.Empty(await Csv(officer, "recommendations.csv?overdue=true"));
    }

    [Fact]
    public async Task What_a_spreadsheet_would_take_for_a_formula_is_inert()
    {
        await HasSomething();
        var officer = await portal.As(Role.ScrutinyOfficer);

        Assert.Contains(await Csv(officer, "requests.csv", "subject"), subject => subject == "'=HYPERLINK(\"http://x\")");
        await using var package = await ZipArchive.CreateAsync(new MemoryStream(await officer.Http.GetByteArrayAsync("/export/requests.xlsx", Stop)), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null, Stop);
        var sheet = await XDocument.LoadAsync(await package.GetEntry("xl/sheet.xml")!.OpenAsync(Stop), LoadOptions.None, Stop);
        Assert.DoesNotContain(sheet.Descendants(), e => e.Name.LocalName == "f");
        Assert.All(sheet.Descendants().Where(e => e.Name.LocalName == "c"), cell => Assert.Equal("inlineStr", cell.Attribute("t")!.Value));
    }

    [Fact]
    public async Task The_filters_that_lists_share_choose_the_same_rows_in_a_file()
    {
        await HasSomething();
        var officer = await portal.As(Role.ScrutinyOfficer);

        Assert.Equal(await Listed(officer, "recommendations(orderBy: DUE_LATEST)"), await Csv(officer, "recommendations.csv?order=DUE_LATEST"));
        Assert.Equal(await Listed(officer, "recommendations(orderBy: REPORT_EARLIEST)"), await Csv(officer, "recommendations.csv?order=REPORT_EARLIEST"));
        Assert.Equal(await Listed(officer, "recommendations(assuranceProposed: true)"), await Csv(officer, "recommendations.csv?proposed=true"));
        Assert.Equal(await Listed(officer, "statutoryResponses(inPreparation: true)"), await Csv(officer, "responses.csv?in-preparation=true"));
        Assert.Equal(await Listed(officer, "requests(dueFrom: \"2022-01-01\")"), await Csv(officer, "requests.csv?due-from=2022-01-01"));
        Assert.Equal(await Listed(officer, "recommendations(open: false)"), await Csv(officer, "recommendations.csv?open=false"));
        Assert.Equal(await Listed(officer, "recommendations(kind: null)"), await Csv(officer, "recommendations.csv?open=true&open=false"));
        foreach (var (name, argument) in new Dictionary<string, string> { ["force-said-from"] = "forceSaidFrom", ["assured-from"] = "assuredFrom", ["decided-from"] = "decidedFrom", ["due-date-changed-from"] = "dueDateChangedFrom" })
            Assert.Equal(await Listed(officer, $"recommendations({argument}: \"2022-01-01\")"), await Csv(officer, $"recommendations.csv?{name}=2022-01-01"));
        Assert.Equal(await Listed(officer, "requests(sentTo: \"2022-01-01\")"), await Csv(officer, "requests.csv?sent-to=2022-01-01"));
        Assert.Empty(await Csv(officer, "evidence.csv?asAt=2022-03-01"));
    }

    [Fact]
    public async Task A_character_of_two_halves_is_the_same_in_both_forms()
    {
        await HasSomething();
        var officer = await portal.As(Role.ScrutinyOfficer);

        Assert.Contains("Evidence 🚓 of Wexshire", await Csv(officer, "evidence.csv", "title"));
        Assert.Contains(await Xlsx(officer, "evidence.xlsx"), row => row.Contains("Evidence 🚓 of Wexshire"));
    }

    [Fact]
    public async Task Forces_and_bodies_are_there_for_everybody_and_the_trail_for_the_office_alone()
    {
        await HasSomething();
        var visitor = await portal.As(Role.Visitor);

        Assert.Contains("wexshire", await Csv(visitor, "forces.csv", "slug"));
        Assert.Contains("wexshire-pcc", await Csv(visitor, "bodies.csv", "slug"));
        Assert.NotEmpty(await Csv(await portal.As(Role.Approver), "audit-trail.csv", "happened"));
        foreach (var role in new[] { Role.Visitor, Role.PanelMember, Role.ForceLiaison })
            Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.As(role)).Http.GetAsync("/export/audit-trail.csv", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Http.GetAsync("/export/people.csv", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Http.GetAsync("/export/forces.pdf", Stop)).StatusCode);
    }

    [Fact]
    public async Task The_story_of_a_recommendation_is_a_file_of_what_the_reader_sees_with_who_else_may_read_each_part()
    {
        await HasSomething();
        var officer = await portal.As(Role.ScrutinyOfficer);
        var nodes = (await officer.Data("{ recommendations(first: 1) { nodes { id reference } } }")).GetProperty("recommendations").GetProperty("nodes")[0];
        (await (await portal.As(Role.ForceLiaison)).Does("claimComplete", $"recommendationId: \"{nodes.Id()}\", words: \"It is done.\"", "recommendation { id }")).Thing("recommendation");
        (await (await portal.As(Role.ForceLiaison)).Does("offerEvidence", $"recommendationIds: [\"{nodes.Id()}\"], kind: POLICY, title: \"Policy\", marking: OFFICIAL_SENSITIVE, handlingInstruction: \"For the office\", url: \"https://wexshire.example/policy\"", "evidence { id }")).Thing("evidence");
        var file = $"story.csv?recommendation={nodes.Text("reference")}";
        foreach (var role in Enum.GetValues<Role>())
        {
            var person = await portal.As(role);
            var read = await person.Data("query($of: ID!) { node(id: $of) { ... on Recommendation { timeline(first: 100) { nodes { heading audience marking } } } } }", new { of = nodes.Id() });
            var told = read.GetProperty("node") is { ValueKind: JsonValueKind.Object } seen ? seen.GetProperty("timeline").GetProperty("nodes").EnumerateArray().ToList() : [];

            Assert.Equal(told.Select(m => m.Text("heading")), await Csv(person, file, "heading"));
            Assert.Equal(told.Select(m => m.Text("audience")), await Csv(person, file, "audience"));
            Assert.Equal(told.Select(m => m.GetProperty("marking").GetString() ?? ""), await Csv(person, file, "marking"));
        }

        Assert.Equal(["FORCE", "FORCE", "PUBLIC"], (await Csv(officer, file, "audience")).Order());
        Assert.Equal(["PUBLIC"], await Csv(await portal.As(Role.PanelMember), file, "audience"));
        Assert.Equal(["OFFICIAL-SENSITIVE"], (await Csv(officer, file, "marking")).Where(marking => marking.Length > 0));
        Assert.All(await Csv(officer, $"{file}&actor=FORCE", "actor"), actor => Assert.Equal("FORCE", actor));
        Assert.Empty(await Csv(officer, "story.csv?recommendation=WX-REC-1999-1", "heading"));
        Assert.Empty(await Csv(officer, "story.csv", "heading"));
    }

    private async Task HasSomething()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        if ((await officer.Data("{ requests { totalCount } }")).GetProperty("requests").GetProperty("totalCount").GetInt32() > 0) return;
        var report = await officer.RecordsAReport();
        await officer.RecordsARecommendation(report, "1");
        await officer.RecordsAReport("Wexshire: another");
        (await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Thing("published");
        (await officer.Does("draftResponse", $"reportId: \"{report}\", force: \"wexshire\"", "response { id }")).Thing("response");
        (await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"=HYPERLINK(\\\"http://x\\\")\", question: \"Q\"", "request { id }")).Thing("request");
        (await (await portal.As(Role.ForceLiaison)).Does("offerEvidence", $"reportId: \"{report}\", kind: ACTION_PLAN, title: \"Evidence 🚓 of Wexshire\", marking: OFFICIAL, url: \"https://wexshire.example/plan\"", "evidence { id }")).Thing("evidence");
        (await officer.Does("draftDecision", "title: \"D\", decision: \"D\", reasons: \"R\"", "decision { id }")).Thing("decision");
        (await (await portal.As(Role.PanelOfficer)).Does("recordPanelMatter", "kind: RECOMMENDATION, title: \"P\", words: \"P\", madeOn: \"2022-03-29\"", "matter { id }")).Thing("matter");
        (await officer.Does("planMeeting", "title: \"Board\", meetingType: \"Accountability\", heldOn: \"2022-07-21\", isPublic: true", "meeting { id }")).Thing("meeting");
    }

    private static async Task<IEnumerable<string>> Listed(Person person, string list)
    {
        var field = list[..list.IndexOf('(', StringComparison.Ordinal)];
        return (await person.Data($"{{ {list} {{ nodes {{ reference }} }} }}")).GetProperty(field).GetProperty("nodes").EnumerateArray().Select(n => n.Text("reference"));
    }

    private static async Task<List<string>> Csv(Person person, string file, string column = "reference")
    {
        using var answer = await person.Http.GetAsync($"/export/{file}", Stop);
        Assert.Equal((HttpStatusCode.OK, "text/csv", true), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType, answer.Headers.CacheControl!.NoStore));
        using var csv = CsvReader.Create(await answer.Content.ReadAsStreamAsync(Stop));
        var values = new List<string>();
        while (csv.Read()) values.Add(csv.GetString(column));
        return values;
    }

    private static async Task<List<List<string>>> Xlsx(Person person, string file)
    {
        await using var package = await ZipArchive.CreateAsync(new MemoryStream(await person.Http.GetByteArrayAsync($"/export/{file}", Stop)), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null, Stop);
        var sheet = await XDocument.LoadAsync(await package.GetEntry("xl/sheet.xml")!.OpenAsync(Stop), LoadOptions.None, Stop);
        return [.. sheet.Descendants().Where(e => e.Name.LocalName == "row").Select(row => row.Elements().Select(cell => cell.Value).ToList())];
    }
}
