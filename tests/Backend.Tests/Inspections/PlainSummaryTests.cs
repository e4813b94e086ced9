using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Inspections;

public sealed class PlainSummariesOnSqlite(Portal portal) : PlainSummaryTests(portal), IClassFixture<Portal>;

public sealed class PlainSummariesOnPostgres(PostgresPortal portal) : PlainSummaryTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>What a report says in the office's own plain words: everybody reads it once it is published, and not before.</summary>
public abstract class PlainSummaryTests(Portal portal)
{
    private const string Words = "Inspectors found that frightened hedgehogs waited too long.";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_reads_it_once_it_is_published_and_finds_it_with_its_author_and_its_day()
    {
        var (officer, report) = await Recorded();
        var summary = await Written(officer, report, Words);
        (await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Thing("published");
        foreach (var role in (Role[])[Role.Visitor, Role.PanelMember]) Assert.Equal((JsonValueKind.Null, 0, false), await Read(await portal.As(role), report));
        foreach (var role in (Role[])[Role.ForceLiaison, Role.Approver]) Assert.Equal((JsonValueKind.Object, 1, true), await Read(await portal.As(role), report));

        (await officer.Does("publish", $"id: \"{summary}\"", "published { __typename }")).Thing("published");

        Assert.Equal((JsonValueKind.Object, 1, true), await Read(await portal.As(Role.Visitor), report));
        var read = (await Node(await portal.As(Role.Visitor), report)).GetProperty("plainSummary");
        Assert.Equal((Words, Some.Commissioner, "2022-03-29", "COMMISSIONER"), (read.Text("words"), read.Text("by"), read.Text("saidOn"), read.Text("actor")));
        Assert.Equal(0, (await Node(officer, report)).GetProperty("statements").GetArrayLength());
        (await officer.Does("withdrawPublication", $"id: \"{summary}\", reason: \"R\"", "withdrawn { __typename }")).Thing("withdrawn");
        Assert.Equal((JsonValueKind.Null, 0, false), await Read(await portal.As(Role.Visitor), report));
    }

    [Fact]
    public async Task A_later_one_takes_its_place_once_it_is_published_and_as_at_a_past_day_the_one_of_that_day_stands()
    {
        var (officer, report) = await Recorded();
        (await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Thing("published");
        (await officer.Does("publish", $"id: \"{await Written(officer, report, "The first.")}\"", "published { __typename }")).Thing("published");
        portal.TodayIs(2022, 4, 5);
        officer = await portal.As(Role.ScrutinyOfficer);
        var second = await Written(officer, report, "The second.");
        var visitor = await portal.As(Role.Visitor);
        Assert.Equal(("The second.", "The first."), ((await Node(officer, report)).GetProperty("plainSummary").Text("words"), (await Node(visitor, report)).GetProperty("plainSummary").Text("words")));

        (await officer.Does("publish", $"id: \"{second}\"", "published { __typename }")).Thing("published");

        var node = await Node(visitor, report);
        Assert.Equal("The second.", node.GetProperty("plainSummary").Text("words"));
        Assert.Equal("The first.", (await visitor.Data($"{{ report(reference: \"{node.Text("reference")}\", asAt: \"2022-04-04\") {{ plainSummary {{ words }} }} }}")).GetProperty("report").GetProperty("plainSummary").Text("words"));
    }

    [Fact]
    public async Task Only_the_scrutiny_officer_writes_one_with_words_and_not_under_an_embargo()
    {
        var (officer, report) = await Recorded();
        Assert.Equal("INVALID_INPUT", (await officer.Does("writePlainSummary", $"reportId: \"{report}\", words: \" \"", "plainSummary { id }")).Refusals.Single());
        var embargoed = (await officer.Does("recordReport", "title: \"Embargoed\", programme: NCPI, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-04-08\", releaseAt: \"2022-04-08T09:00:00+01:00\"", "report { id }")).Thing("report").Id();
        Assert.Equal("EMBARGOED", (await officer.Does("writePlainSummary", $"reportId: \"{embargoed}\", words: \"W\"", "plainSummary { id }")).Refusals.Single());
        Assert.Equal("NOT_FOUND", (await officer.Does("writePlainSummary", "reportId: \"SW5zcGVjdGlvblJlcG9ydDowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDE=\", words: \"W\"", "plainSummary { id }")).Refusals.Single());
    }

    private async Task<(Person Officer, string Report)> Recorded()
    {
        portal.TodayIs(2022, 3, 29);
        var officer = await portal.As(Role.ScrutinyOfficer);
        return (officer, await officer.RecordsAReport());
    }

    private static async Task<string> Written(Person officer, string report, string words) => (await officer.Does("writePlainSummary", $"reportId: \"{report}\", words: \"{words}\"", "plainSummary { id }")).Thing("plainSummary").Id();

    private static async Task<JsonElement> Node(Person person, string report) => (await person.Data($"{{ node(id: \"{report}\") {{ ... on InspectionReport {{ reference plainSummary {{ words by saidOn actor }} statements {{ id }} }} }} }}")).GetProperty("node");

    // On the page, in the search and in the file of the list: what one shows the others show.
    private static async Task<(JsonValueKind, int, bool)> Read(Person person, string report) => (
        (await Node(person, report)).GetProperty("plainSummary").ValueKind,
        (await person.Data("{ search(text: \"frightened hedgehogs\") { totalCount } }")).GetProperty("search").GetProperty("totalCount").GetInt32(),
        (await person.Http.GetStringAsync("/export/reports.csv", Stop)).Contains(Words, StringComparison.Ordinal));
}
