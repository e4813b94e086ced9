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
        var first = await Written(officer, report, "The first.");
        (await officer.Does("publish", $"id: \"{first}\"", "published { __typename }")).Thing("published");
        portal.TodayIs(2022, 4, 2);
        officer = await portal.As(Role.ScrutinyOfficer);
        var second = await Written(officer, report, "The second.");
        var visitor = await portal.As(Role.Visitor);
        Assert.Equal(("The second.", "The first."), ((await Node(officer, report)).GetProperty("plainSummary").Text("words"), (await Node(visitor, report)).GetProperty("plainSummary").Text("words")));

        portal.TodayIs(2022, 4, 5);
        officer = await portal.As(Role.ScrutinyOfficer);
        (await officer.Does("publish", $"id: \"{second}\"", "published { __typename }")).Thing("published");

        foreach (var reader in (Person[])[await portal.As(Role.Visitor), officer]) // it was written on 2 April, and nobody read it in the first's place before the 5th
        {
            Assert.Equal("The second.", (await Node(reader, report)).GetProperty("plainSummary").Text("words"));
            Assert.Equal(("The first.", "The first.", "The second."), (await AsAt(reader, report, 29, 3), await AsAt(reader, report, 4, 4), await AsAt(reader, report, 5, 4)));
        }

        Assert.Contains("superseded", $"{await officer.Data($"{{ auditTrail(of: \"{first}\") {{ nodes {{ happened }} }} }}")}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_the_latest_is_withdrawn_none_stands_until_another_is_published()
    {
        var (officer, report) = await Recorded();
        (await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Thing("published");
        (await officer.Does("publish", $"id: \"{await Written(officer, report, "The first.")}\"", "published { __typename }")).Thing("published");
        portal.TodayIs(2022, 4, 5);
        officer = await portal.As(Role.ScrutinyOfficer);
        var second = await Written(officer, report, "The second.");
        (await officer.Does("publish", $"id: \"{second}\"", "published { __typename }")).Thing("published");
        (await officer.Does("withdrawPublication", $"id: \"{second}\", reason: \"R\"", "withdrawn { __typename }")).Thing("withdrawn");
        var visitor = await portal.As(Role.Visitor);

        Assert.Equal(JsonValueKind.Null, (await Node(visitor, report)).GetProperty("plainSummary").ValueKind);
        Assert.DoesNotContain("The first.", await visitor.Http.GetStringAsync("/export/reports.csv", Stop), StringComparison.Ordinal);
        Assert.Equal(("The first.", null), (await AsAt(visitor, report, 4, 4), await AsAt(visitor, report, 5, 4)));

        (await officer.Does("publish", $"id: \"{await Written(officer, report, "The third.")}\"", "published { __typename }")).Thing("published");
        Assert.Equal("The third.", (await Node(visitor, report)).GetProperty("plainSummary").Text("words"));
        (await officer.Does("publish", $"id: \"{second}\"", "published { __typename }")).Thing("published");
        Assert.Equal("The third.", (await Node(visitor, report)).GetProperty("plainSummary").Text("words"));
    }

    [Fact]
    public async Task It_may_be_written_in_Welsh_too_and_is_found_and_warned_of_in_both_languages()
    {
        var (officer, report) = await Recorded();
        (await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Thing("published");
        var summary = (await officer.Does("writePlainSummary", $"reportId: \"{report}\", words: \"The words.\", wordsCymraeg: \"Bu draenogod ofnus yn aros yn rhy hir. Siaradodd Gwenllian Morgan.\"", "plainSummary { id }")).Thing("plainSummary").Id();
        Assert.Equal("WARNINGS_UNANSWERED", (await officer.Does("publish", $"id: \"{summary}\"", "published { __typename }")).Refusals.Single());

        summary = (await officer.Does("writePlainSummary", $"reportId: \"{report}\", words: \"The words.\", wordsCymraeg: \"Bu draenogod ofnus yn aros yn rhy hir.\"", "plainSummary { id }")).Thing("plainSummary").Id();
        (await officer.Does("publish", $"id: \"{summary}\"", "published { __typename }")).Thing("published");

        var visitor = await portal.As(Role.Visitor);
        Assert.Equal(("The words.", "Bu draenogod ofnus yn aros yn rhy hir."), ((await Node(visitor, report)).GetProperty("plainSummary").Text("words"), (await Node(visitor, report)).GetProperty("plainSummary").Text("wordsCymraeg")));
        Assert.Equal(1, (await visitor.Data("{ search(text: \"draenogod\") { totalCount } }")).GetProperty("search").GetProperty("totalCount").GetInt32());
        Assert.Contains("draenogod", await visitor.Http.GetStringAsync("/export/reports.csv", Stop), StringComparison.Ordinal);
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

    private static async Task<JsonElement> Node(Person person, string report) => (await person.Data($"{{ node(id: \"{report}\") {{ ... on InspectionReport {{ reference plainSummary {{ words wordsCymraeg by saidOn actor }} statements {{ id }} }} }} }}")).GetProperty("node");

    private static async Task<string?> AsAt(Person person, string report, int day, int month)
    {
        var reference = (await Node(person, report)).Text("reference");
        var summary = (await person.Data($"{{ report(reference: \"{reference}\", asAt: \"2022-{month:00}-{day:00}\") {{ plainSummary {{ words }} }} }}")).GetProperty("report").GetProperty("plainSummary");
        return summary.ValueKind is JsonValueKind.Null ? null : summary.Text("words");
    }

    // On the page, in the search and in the file of the list: what one shows the others show.
    private static async Task<(JsonValueKind, int, bool)> Read(Person person, string report) => (
        (await Node(person, report)).GetProperty("plainSummary").ValueKind,
        (await person.Data("{ search(text: \"frightened hedgehogs\") { totalCount } }")).GetProperty("search").GetProperty("totalCount").GetInt32(),
        (await person.Http.GetStringAsync("/export/reports.csv", Stop)).Contains(Words, StringComparison.Ordinal));
}
