using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Sample;

namespace ScrutinyPortal.Tests.Sample;

public sealed class NorthYorkshirePortal : Portal
{
    protected override Task<string[]> Settings() =>
        Task.FromResult<string[]>([$"--PORTAL_SAMPLE={PortalOptions.NorthYorkshire}", "--PORTAL_CLOCK=2026-11-22T10:00:00Z"]);
}

/// <summary>The real case as a visitor reads it, who is not signed in.</summary>
public sealed class NorthYorkshireTests(NorthYorkshirePortal portal) : IClassFixture<NorthYorkshirePortal>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_four_reports_and_the_letter_are_there_with_their_days_and_deadlines()
    {
        var reports = await Reports("publishedOn fieldworkFrom fieldworkTo publishedOnNote statutoryDeadline { dueOn } follows { publishedOn }");

        Assert.Equal(
            [("2024-03-12", "2024-05-06"), ("2023-12-06", null), // whether the law asks for an answer to the letter is not known
              ("2023-05-03", "2023-06-27"), ("2023-03-17", "2023-05-11"), ("2022-03-29", "2022-05-23")],
            reports.Select(r => (r.Text("publishedOn"), DueOn(r))));
        Assert.Equal([null, "2023-07-13", "2022-12", "2022-10-03", "2021-11"], reports.Select(r => r.GetProperty("fieldworkFrom").GetString()));
        Assert.Equal("2022-03-29", reports[2].GetProperty("follows")[0].Text("publishedOn"));
        Assert.Contains("13 March 2024", reports[0].Text("publishedOnNote"));
        Assert.All(reports[2..], r => Assert.Equal(JsonValueKind.Null, r.GetProperty("publishedOnNote").ValueKind));

        static string? DueOn(JsonElement report) => report.GetProperty("statutoryDeadline") is { ValueKind: JsonValueKind.Object } deadline ? deadline.Text("dueOn") : null;
    }

    [Fact]
    public async Task The_case_audits_are_13_34_26_of_73_and_11_8_14_of_33()
    {
        var reports = await Reports("caseAudits { category total good requiresImprovement inadequate note }");
        var audits = reports.SelectMany(r => r.GetProperty("caseAudits").EnumerateArray()).Select(a =>
            (a.GetProperty("category").GetString(), Number(a, "total"), Number(a, "good"), Number(a, "requiresImprovement"), Number(a, "inadequate")));

        Assert.Equal([(null, 33, 11, 8, 14), ("Investigation", 11, 3, 3, 5), (null, 73, 13, 34, 26)], audits);
        Assert.NotEqual(JsonValueKind.Null, reports[2].GetProperty("caseAudits")[1].GetProperty("note").ValueKind);

        static int Number(JsonElement audit, string field) => audit.GetProperty(field).GetInt32();
    }

    [Fact]
    public async Task Grades_are_per_area_where_they_are_known_and_counts_where_they_are_not()
    {
        var reports = await Reports("judgments { question grade } gradeCounts { grade count }");
        var grades = reports[3].GetProperty("judgments").EnumerateArray().CountBy(j => j.Text("grade")).ToDictionary();

        Assert.Equal(new() { ["GOOD"] = 1, ["ADEQUATE"] = 2, ["REQUIRES_IMPROVEMENT"] = 4, ["INADEQUATE"] = 1, ["NOT_GRADED"] = 1 }, grades);
        Assert.Equal(["NOT_GRADED"], reports[0].GetProperty("judgments").EnumerateArray().Select(j => j.Text("grade")));
        Assert.Equal([("GOOD", 5), ("ADEQUATE", 4)], reports[0].GetProperty("gradeCounts").EnumerateArray().Select(c => (c.Text("grade"), c.GetProperty("count").GetInt32())));
        Assert.Equal(0, reports[4].GetProperty("judgments").GetArrayLength());
    }

    [Fact]
    public async Task Ten_recommendations_are_known_to_exist_and_three_belong_to_the_cause_of_concern()
    {
        var reports = await Reports("statedRecommendationCount recommendations { totalCount nodes { text addressee theme deadlineAsStated dueOn causeOfConcern { kind } } }");
        var ten = reports[4].GetProperty("recommendations").GetProperty("nodes").EnumerateArray().ToList();
        var three = reports[3].GetProperty("recommendations").GetProperty("nodes").EnumerateArray().ToList();

        Assert.Equal((10, 10), (ten.Count, reports[4].GetProperty("statedRecommendationCount").GetInt32()));
        Assert.All(ten, r => Assert.Equal(["", "", ""], new[] { "text", "addressee", "theme" }.Select(field => r.GetProperty(field).ToString())));
        Assert.Equal(3, three.Count);
        Assert.All(three, r => Assert.Equal("CAUSE_OF_CONCERN", r.GetProperty("causeOfConcern").Text("kind")));
        Assert.All(three, r => Assert.Contains("hree months", r.Text("deadlineAsStated")));
        Assert.All(three, r => Assert.Equal(JsonValueKind.Null, r.GetProperty("dueOn").ValueKind));
    }

    [Fact]
    public async Task What_is_not_known_is_neither_late_nor_disputed()
    {
        var visitor = await portal.As(Role.Visitor);
        var data = await visitor.Data("""
            { overdue: recommendations(overdue: true) { totalCount } disputed: recommendations(disputed: true) { totalCount }
              all: recommendations(force: "north-yorkshire", forceStatus: [NOT_RECORDED], assurance: [NOT_RECORDED], inspectorateStatus: [NOT_RECORDED]) { totalCount } }
            """);

        Assert.Equal((0, 0, 13), (Count("overdue"), Count("disputed"), Count("all")));

        int Count(string field) => data.GetProperty(field).GetProperty("totalCount").GetInt32();
    }

    [Fact]
    public async Task What_was_assured_in_July_2022_and_noted_in_May_2023_stands_on_the_report_as_a_whole()
    {
        var reports = await Reports("entries { __typename saidOn saidBy sources { text } ... on Assurance { rating state } ... on InspectorateDecision { status } }");
        var entries = reports[4].GetProperty("entries");

        Assert.Equal(("Assurance", "2022-07-21", "ASSURED", "CONFIRMED"), (entries[0].Text("__typename"), entries[0].Text("saidOn"), entries[0].Text("rating"), entries[0].Text("state")));
        Assert.Equal(("InspectorateDecision", "2023-05-03", "PROGRESS_NOTED"), (entries[1].Text("__typename"), entries[1].Text("saidOn"), entries[1].Text("status")));
        Assert.All(entries.EnumerateArray(), e => Assert.NotEqual(0, e.GetProperty("sources").GetArrayLength()));
    }

    [Fact]
    public async Task Everything_names_its_sources_and_is_published_and_no_text_is_empty()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        db.Viewer = await Office(db);
        List<BodyRecord> records = [.. await db.InspectionReports.ToListAsync(Stop), .. await db.Statements.ToListAsync(Stop), .. await db.TrackEntries.ToListAsync(Stop), .. await db.Requests.ToListAsync(Stop), .. await db.Meetings.ToListAsync(Stop)];

        Assert.Equal(5 + 7 + 2 + 1 + 2, records.Count);
        Assert.All(records, record => Assert.Equal(Audience.Public, record.Audience));
        Assert.All(records, record => Assert.NotEmpty((IEnumerable<Source>)record.GetType().GetProperty("Sources")!.GetValue(record)!));
        foreach (var entry in db.ChangeTracker.Entries())
        {
            Assert.All(entry.Properties.Select(p => p.CurrentValue).OfType<string>(), text => Assert.False(string.IsNullOrWhiteSpace(text), entry.Metadata.Name));
        }
    }

    [Fact]
    public async Task A_second_start_loads_nothing_again()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();

        await SampleCase.Load(db, PortalOptions.NorthYorkshire, TimeProvider.System, Stop);

        Assert.Equal((43, 52, 5), (await db.Forces.CountAsync(Stop), await db.Bodies.CountAsync(Stop), await db.InspectionReports.CountAsync(Stop)));
    }

    [Fact]
    public async Task The_mayor_has_what_the_commissioner_before_left_open()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var data = await officer.Data("""{ viewer { body { name } forces { slug body { kind } } } reports { nodes { viewerCanRecord } } }""");

        Assert.StartsWith("Mayor of York and North Yorkshire", data.GetProperty("viewer").GetProperty("body").Text("name"), StringComparison.Ordinal);
        Assert.All(data.GetProperty("reports").GetProperty("nodes").EnumerateArray(), r => Assert.True(r.GetProperty("viewerCanRecord").GetBoolean()));
    }

    /// <summary>The story that this portal is for: what was found, asked, said to be assured and when, and what was found a year later.</summary>
    [Fact]
    public async Task The_report_of_2022_tells_the_whole_story_with_that_of_2023_in_one_line_of_time()
    {
        var reports = await Reports("publishedOn timeline(first: 100) { nodes { kind actor on heading by } }");

        var told = reports[4].GetProperty("timeline").GetProperty("nodes").EnumerateArray().Reverse().Select(m => (m.Text("on"), m.Text("kind"), m.Text("actor"))).ToList();

        Assert.Equal(
        [
            ("2022-03-29", "INSPECTION", "INSPECTORATE"), ("2022-03-29", "REQUEST", "COMMISSIONER"), ("2022-03-29", "STATEMENT", "COMMISSIONER"), ("2022-03-29", "STATEMENT", "FORCE"),
            ("2022-07-21", "ASSURANCE", "COMMISSIONER"), ("2022-07-21", "MEETING", "COMMISSIONER"),
            ("2023-05-03", "INSPECTION", "INSPECTORATE"), ("2023-05-03", "INSPECTORATE_DECISION", "INSPECTORATE"), ("2023-05-03", "MEETING", "COMMISSIONER"), ("2023-05-03", "STATEMENT", "COMMISSIONER"),
        ], told.OrderBy(m => m.Item1, StringComparer.Ordinal).ThenBy(m => m.Item2, StringComparer.Ordinal).ThenBy(m => m.Item3, StringComparer.Ordinal));
        Assert.Equal(told.Select(m => m.Item1).Order(StringComparer.Ordinal), told.Select(m => m.Item1));
    }

    [Fact]
    public async Task Where_nothing_is_published_yet_the_index_says_so_and_offers_no_body_or_year()
    {
        var page = await (await portal.As(Role.Visitor)).Http.GetStringAsync("/published", Stop);

        Assert.Contains("Nothing is published here", page, StringComparison.Ordinal);
        Assert.DoesNotContain("By body", page, StringComparison.Ordinal);
        Assert.DoesNotContain("By year", page, StringComparison.Ordinal);
    }

    private static async Task<Viewer> Office(PortalContext db)
    {
        var bodies = await db.Responsibilities.Where(r => r.Force.Slug == "north-yorkshire").Select(r => r.BodyId).ToListAsync(Stop);
        return new(Role.ScrutinyOfficer, bodies[0], bodies, []);
    }

    private async Task<List<JsonElement>> Reports(string selection)
    {
        var visitor = await portal.As(Role.Visitor);
        var data = await visitor.Data($$"""{ reports(force: "north-yorkshire") { nodes { {{selection}} } } }""");
        return [.. data.GetProperty("reports").GetProperty("nodes").EnumerateArray()];
    }
}
