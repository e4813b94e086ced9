using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Inspections;

public sealed class EmbargoOnSqlite(Portal portal) : EmbargoTests(portal), IClassFixture<Portal>;

public sealed class EmbargoOnPostgres(PostgresPortal portal) : EmbargoTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>Until the hour of release only the office knows; from then on its audience does, though nobody acts and nobody saves.</summary>
public abstract class EmbargoTests(Portal portal)
{
    private const string Titles = "{ reports(first: 50) { nodes { title } } recommendations(first: 50) { totalCount } summary { recommendations } }";

    [Fact]
    public async Task An_embargoed_report_is_the_offices_alone_until_its_hour_and_then_its_audiences()
    {
        portal.Clock.Set(new(2022, 3, 28, 16, 0, 0, TimeSpan.Zero));
        var (officer, force, visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison), await portal.As(Role.Visitor));
        var id = await Recorded(officer, "Wexshire: under embargo", "2022-03-29T00:01:00+01:00");
        await officer.RecordsARecommendation(id, "1");
        Assert.Empty((await officer.Does("publish", $"id: \"{id}\"", "published { __typename }")).Refusals);
        var before = await Seen(visitor);

        Assert.Equal((true, false, false), (await Sees(officer, id), await Sees(force, id), await Sees(visitor, id)));
        Assert.DoesNotContain("under embargo", before, StringComparison.Ordinal);
        Assert.Equal(before, await Seen(visitor));
        Assert.DoesNotContain("under embargo", await Seen(force), StringComparison.Ordinal);
        Assert.Contains("under embargo", await Seen(officer), StringComparison.Ordinal);

        portal.Clock.Set(new(2022, 3, 28, 23, 0, 59, TimeSpan.Zero)); // a second before a minute past midnight in London
        Assert.DoesNotContain("under embargo", await Seen(visitor), StringComparison.Ordinal);

        portal.Clock.Set(new(2022, 3, 28, 23, 1, 0, TimeSpan.Zero));
        Assert.Contains("under embargo", await Seen(visitor), StringComparison.Ordinal);
        Assert.Equal((true, true, true), (await Sees(officer, id), await Sees(force, id), await Sees(visitor, id)));
    }

    [Fact]
    public async Task On_publication_day_at_half_past_nine_the_response_is_due_on_23_May_2022()
    {
        portal.Clock.Set(new(2022, 3, 28, 16, 0, 0, TimeSpan.Zero));
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var id = await Recorded(officer, "Wexshire: at half past nine", "2022-03-29T09:30:00+01:00");
        Assert.False(await Sees(force, id));

        portal.Clock.Set(new(2022, 3, 29, 8, 30, 0, TimeSpan.Zero));

        var seen = (await (await portal.As(Role.ForceLiaison)).Data($"{{ node(id: \"{id}\") {{ ... on InspectionReport {{ publishedOn statutoryDeadline {{ countedFrom dueOn }} }} }} }}")).GetProperty("node");
        Assert.Equal(("2022-03-29", "2022-03-29", "2022-05-23"), (seen.Text("publishedOn"), seen.GetProperty("statutoryDeadline").Text("countedFrom"), seen.GetProperty("statutoryDeadline").Text("dueOn")));
    }

    [Fact]
    public async Task Nobody_outside_is_told_of_it_by_another_way()
    {
        portal.Clock.Set(new(2022, 3, 28, 16, 0, 0, TimeSpan.Zero));
        var officer = await portal.As(Role.ScrutinyOfficer);
        var id = await Recorded(officer, "Wexshire: not yet", "2022-03-29T09:30:00+01:00");

        Assert.Equal(["EMBARGOED"], (await officer.Does("inviteChiefOfficer", $"reportId: \"{id}\", force: \"wexshire\", invitation: \"Please comment.\", replyBy: \"2022-04-20\"", "chiefOfficerComments { id }")).Refusals);
        Assert.Equal(["EMBARGOED"], (await officer.Does("recordStatement", $"reportId: \"{id}\", actor: FORCE, by: \"The force\", saidOn: \"2022-03-28\", words: \"We know.\", sources: [\"a newspaper\"]", "statement { id }")).Refusals);
        var recommendation = await officer.RecordsARecommendation(id, "1");
        Assert.Equal(["EMBARGOED"], (await officer.Does("recordInspectorateDecision", $"recommendationId: \"{recommendation}\", status: OPEN, words: \"Open.\", saidOn: \"2022-03-28\", saidBy: \"HMICFRS\", sources: [\"a letter\"]", "recommendation { id }")).Refusals);
        Assert.Equal(["EMBARGOED"], (await officer.Does("proposeAssurance", $"recommendationId: \"{recommendation}\", rating: NOT_ASSURED, words: \"Not yet.\"", "assurance { id }")).Refusals);
    }

    [Fact]
    public async Task An_hour_that_is_over_or_on_another_day_is_no_embargo()
    {
        portal.Clock.Set(new(2022, 3, 29, 9, 30, 0, TimeSpan.Zero));
        var officer = await portal.As(Role.ScrutinyOfficer);

        foreach (var release in new[] { "2022-03-29T00:01:00+01:00", "2022-03-30T00:01:00+01:00" })
            Assert.Equal(["INVALID_INPUT"], (await officer.Does("recordReport", Input("Wexshire: too late", release), "report { id }")).Refusals);
    }

    private static string Input(string title, string release) =>
        $"title: \"{title}\", programme: NCPI, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\", releaseAt: \"{release}\"";

    private static async Task<string> Recorded(Person officer, string title, string release) =>
        (await officer.Does("recordReport", Input(title, release), "report { id releaseAt }")).Thing("report").Text("id");

    private static async Task<string> Seen(Person person) => (await person.Data(Titles)).GetRawText();

    private static async Task<bool> Sees(Person person, string id) =>
        (await person.Data($"{{ node(id: \"{id}\") {{ id }} }}")).GetProperty("node").ValueKind is not JsonValueKind.Null;
}
