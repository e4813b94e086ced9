using System.Globalization;
using System.Net;
using System.Text.Json;
using CsvHelper;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyPortal.Access;
using ScrutinyPortal.Tests.Generator;
using ScrutinyPortal.Tests.OpenXml;

namespace ScrutinyPortal.Tests.Exports;

/// <summary>Every number of a quarter's report, or a year's, is the count of the list that it opens, for whoever asks; the file says the same.</summary>
public sealed class PeriodReportTests(GeneratedPortal portal) : IClassFixture<GeneratedPortal>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    // The clock stands on 2 November 2026: the last of these periods is not over.
    public static IEnumerable<TheoryDataRow<Role, string, string>> EveryAsker() =>
        from role in (Role[])[Role.Visitor, Role.PanelMember, Role.ForceLiaison, Role.ScrutinyOfficer]
        from period in ((string, string)[])[("2024-04-01", "2024-06-30"), ("2025-04-01", "2026-03-31"), ("2026-10-01", "2026-12-31")]
        select new TheoryDataRow<Role, string, string>(role, period.Item1, period.Item2);

    [Theory]
    [MemberData(nameof(EveryAsker))]
    public async Task Each_number_is_the_count_of_the_list_that_it_opens(Role role, string from, string to)
    {
        var person = await portal.As(role);
        var figures = await Figures(person, $"force: \"wexshire\", from: \"{from}\", to: \"{to}\"");

        Assert.Equal(17, figures.Select(figure => figure.Text("measure")).Distinct().Count());
        foreach (var figure in figures)
            Assert.Equal((figure.ToString(), await Count(person, List(figure, from, to))), (figure.ToString(), figure.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task Something_happened_in_it_and_each_track_adds_up_to_all()
    {
        var figures = await Figures(await portal.As(Role.ScrutinyOfficer), "force: \"wexshire\", from: \"2022-04-01\", to: \"2026-11-02\"");

        int Of(string measure) => figures.Single(f => f.Text("measure") == measure && Track(f) is null).GetProperty("count").GetInt32();
        foreach (var measure in (string[])["RECOMMENDATIONS", "OPEN", "REPORTED", "CLOSED", "CLAIMED_IN_PERIOD", "ASSURED_ANEW", "REQUESTS_SENT", "REQUESTS_ANSWERED", "MEETINGS_HELD"]) Assert.NotEqual((measure, 0), (measure, Of(measure)));
        foreach (var track in figures.Where(f => Track(f) is not null).GroupBy(Track)) Assert.Equal(Of("RECOMMENDATIONS"), track.Sum(f => f.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task The_file_has_the_numbers_of_the_page()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var figures = await Figures(officer, "force: \"wexshire\", from: \"2025-04-01\", to: \"2026-03-31\"");

        using var csv = CsvReader.Create(await officer.Http.GetStreamAsync("/export/period.csv?force=wexshire&from=2025-04-01&to=2026-03-31", Stop));
        var rows = new List<(string, string, string)>();
        while (csv.Read()) rows.Add((csv.GetString("measure"), string.Concat(Tracks.Select(csv.GetString)), csv.GetString("count")));

        Assert.Equal(figures.Select(f => (f.Text("measure"), Place(f), f.GetProperty("count").ToString())), rows);
    }

    [Theory]
    [InlineData("", "Report from 1 April 2025 to 31 March 2026", "Wexshire Police", "Meetings held")]
    [InlineData("&lang=cy", "Adroddiad o 1 Ebrill 2025 hyd 31 Mawrth 2026", "Wexshire Police", "Cyfarfodydd a gynhaliwyd")]
    public async Task As_a_Word_document_for_the_panel_it_has_the_numbers_of_the_page_in_words(string language, string title, string force, string measure)
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var figures = await Figures(officer, "force: \"wexshire\", from: \"2025-04-01\", to: \"2026-03-31\"");

        using var document = WordFileTests.Read(await officer.Http.GetByteArrayAsync($"/export/period.docx?force=wexshire&from=2025-04-01&to=2026-03-31{language}", Stop));
        var tables = document.MainDocumentPart!.Document!.Body!.Elements<Table>().ToList();

        Assert.Equal(title, document.PackageProperties.Title);
        Assert.All([title, force, measure], words => Assert.Contains(words, document.MainDocumentPart.Document.InnerText, StringComparison.Ordinal));
        Assert.Equal(figures.Count, tables.Sum(table => table.Elements<TableRow>().Count() - 1));
        Assert.Equal(figures.Select(f => $"{f.GetProperty("count")}").Order(), tables.SelectMany(table => table.Elements<TableRow>().Skip(1)).Select(row => row.Elements<TableCell>().Last().InnerText).Order());
    }

    [Theory]
    [InlineData("from: \"2026-04-01\", to: \"2026-03-31\"", "from=2026-04-01&to=2026-03-31")]
    [InlineData("from: \"2027-01-01\", to: \"2027-03-31\"", "from=2027-01-01&to=2027-03-31")]
    public async Task A_period_that_ends_before_it_begins_or_has_not_begun_is_refused(string given, string address)
    {
        var visitor = await portal.As(Role.Visitor);

        var refused = (await visitor.Ask($"{{ periodReport({given}) {{ from }} }}")).GetProperty("errors")[0];
        Assert.Equal("INVALID_INPUT", refused.GetProperty("extensions").Text("code"));
        foreach (var file in (string[])["csv", "docx"]) Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Http.GetAsync($"/export/period.{file}?{address}", Stop)).StatusCode);
    }

    [Fact]
    public async Task Without_days_it_is_the_quarter_so_far()
    {
        var report = (await (await portal.As(Role.Visitor)).Data("{ periodReport { from to } }")).GetProperty("periodReport");

        Assert.Equal(("2026-10-01", "2026-11-02"), (report.Text("from"), report.Text("to")));
    }

    private static async Task<List<JsonElement>> Figures(Person person, string of) =>
        [.. (await person.Data($"{{ periodReport({of}) {{ figures {{ measure forceStatus assurance inspectorateStatus count }} }} }}")).GetProperty("periodReport").GetProperty("figures").EnumerateArray()];

    private static readonly string[] Tracks = ["forceStatus", "assurance", "inspectorateStatus"];

    private static string? Track(JsonElement figure) => Tracks.FirstOrDefault(track => figure.GetProperty(track).ValueKind is not JsonValueKind.Null);

    private static string Place(JsonElement figure) => Track(figure) is { } track ? figure.Text(track) : "";

    // As the description of each measure says.
    private static string List(JsonElement figure, string from, string to)
    {
        var stood = string.CompareOrdinal(to, "2026-11-02") < 0 ? $", asAt: \"{to}\"" : "";
        var before = DateOnly.Parse(to, CultureInfo.InvariantCulture).AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return figure.Text("measure") switch
        {
            "RECOMMENDATIONS" when Track(figure) is { } track => $"recommendations({track}: [{Place(figure)}]{stood}",
            "RECOMMENDATIONS" => $"recommendations(kind: null{stood}",
            "OPEN" => $"recommendations(open: true{stood}",
            "OVERDUE" => $"recommendations(overdue: true{stood}",
            "CLAIMED_COMPLETE" => $"recommendations(forceStatus: [CLAIMED_COMPLETE, SIGNED_OFF]{stood}",
            "NOT_ASSURED" => $"recommendations(assurance: [NOT_ASSURED]{stood}",
            "DISPUTED" => $"recommendations(disputed: true{stood}",
            "REPORTED" => $"recommendations(reportedFrom: \"{from}\"{stood}",
            "CLOSED" => $"recommendations(open: false, decidedFrom: \"{from}\"{stood}",
            "CLAIMED_IN_PERIOD" => $"recommendations(forceStatus: [CLAIMED_COMPLETE, SIGNED_OFF], forceSaidFrom: \"{from}\"{stood}",
            "ASSURED_ANEW" => $"recommendations(assuredFrom: \"{from}\"{stood}",
            "DUE_DATES_MOVED" => $"recommendations(dueDateChangedFrom: \"{from}\"{stood}",
            "REQUESTS_SENT" => $"requests(sentFrom: \"{from}\", sentTo: \"{to}\"",
            "REQUESTS_ANSWERED" => $"requests(answeredFrom: \"{from}\", answeredTo: \"{to}\"",
            "REQUESTS_AWAITING" => $"requests(awaiting: true{stood}",
            "REQUESTS_OVERDUE" => $"requests(overdue: true{stood}",
            "RESPONSES_DUE" => $"statutoryResponses(dueFrom: \"{from}\", dueBefore: \"{before}\"",
            "MEETINGS_HELD" => $"meetings(from: \"{from}\", to: \"{to}\", status: [HELD, MINUTES_DRAFTED, MINUTES_AGREED, MINUTES_PUBLISHED]",
            var unknown => throw new ArgumentOutOfRangeException(nameof(figure), unknown, "No list."),
        };
    }

    private static async Task<int> Count(Person person, string list) =>
        (await person.Data($"{{ {list}, force: \"wexshire\") {{ totalCount }} }}")).EnumerateObject().Single().Value.GetProperty("totalCount").GetInt32();
}
