using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Inspections;

public sealed class KindsOfRecommendationsOnSqlite(Portal portal) : KindOfRecommendationTests(portal), IClassFixture<Portal>;

public sealed class KindsOfRecommendationsOnPostgres(PostgresPortal portal) : KindOfRecommendationTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>What was recorded by mistake as a recommendation becomes an area for improvement, and the other way: the law asks for an answer to the one and not to the other.</summary>
public abstract class KindOfRecommendationTests(Portal portal)
{
    [Fact]
    public async Task Its_kind_is_corrected_either_way_and_as_at_a_day_it_is_what_was_recorded_then()
    {
        var (officer, report, id) = await Recorded("RECOMMENDATION");
        await Corrects(officer, id, "AREA_FOR_IMPROVEMENT", "2022-05-01");

        var now = await Node(officer, id);
        Assert.Equal(("AREA_FOR_IMPROVEMENT", "RECOMMENDATION", "Misread."), (now.Text("kind"), now.GetProperty("corrections")[0].Text("kind"), now.GetProperty("corrections")[0].Text("reason")));
        var reference = now.Text("reference");
        foreach (var (day, kind) in ((string, string)[])[("2022-04-30", "RECOMMENDATION"), ("2022-05-01", "AREA_FOR_IMPROVEMENT")])
        {
            Assert.Equal(kind, (await officer.Data($"{{ recommendation(reference: \"{reference}\", asAt: \"{day}\") {{ kind }} }}")).GetProperty("recommendation").Text("kind"));
            Assert.Equal([reference], await Listed(officer, report, $"kind: {kind}, asAt: \"{day}\""));
            Assert.Equal((kind == "RECOMMENDATION", kind == "AREA_FOR_IMPROVEMENT"), await WithinItsReport(officer, report, day));
        }

        Assert.Equal([reference], await Listed(officer, report, "kind: AREA_FOR_IMPROVEMENT"));
        Assert.Empty(await Listed(officer, report, "kind: RECOMMENDATION"));
        Assert.Empty(await Listed(officer, report, "kind: RECOMMENDATION, asAt: \"2022-05-01\", forceStatus: [NOT_RECORDED]"));
        Assert.Contains("area for improvement", $"{await officer.Data($"{{ auditTrail(of: \"{id}\") {{ nodes {{ words }} }} }}")}", StringComparison.Ordinal);

        await Corrects(officer, id, "RECOMMENDATION", "2022-05-02");
        Assert.Equal("RECOMMENDATION", (await Node(officer, id)).Text("kind"));
    }

    [Fact]
    public async Task While_the_response_is_written_it_lacks_an_explanation_of_what_became_a_recommendation_and_none_of_what_became_an_area_for_improvement()
    {
        var (officer, report, id) = await Recorded("AREA_FOR_IMPROVEMENT");
        var response = (await officer.Does("draftResponse", $"reportId: \"{report}\", force: \"wexshire\", ownComments: \"Ours.\"", "response { id }")).Thing("response").Id();
        Assert.DoesNotContain("EXPLANATION", await Missing(officer, response));

        await Corrects(officer, id, "RECOMMENDATION");
        Assert.Contains("EXPLANATION", await Missing(officer, response));

        await Corrects(officer, id, "AREA_FOR_IMPROVEMENT");
        Assert.DoesNotContain("EXPLANATION", await Missing(officer, response));
    }

    [Fact]
    public async Task What_a_published_response_tells_stays_of_its_kind_until_a_further_edition_is_written()
    {
        portal.TodayIs(2022, 4, 12);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var (response, _) = await officer.PublishesAResponse(await portal.As(Role.MonitoringOfficer), await portal.As(Role.Approver), await portal.As(Role.ForceLiaison), "Ours.");
        var told = (await officer.Data($"{{ node(id: \"{response.Id()}\") {{ ... on StatutoryResponse {{ version explanations {{ recommendation {{ id }} }} }} }} }}")).GetProperty("node");
        var id = told.GetProperty("explanations")[0].GetProperty("recommendation").Id();

        Assert.Equal("INVALID_INPUT", (await Correct(officer, id, "AREA_FOR_IMPROVEMENT")).Refusals.Single());
        Assert.Equal("RECOMMENDATION", (await Node(officer, id)).Text("kind"));

        (await officer.Does("reviseResponse", $"responseId: \"{response.Id()}\", version: {told.Version()}, reason: \"It was an area for improvement.\"", "response { id }")).Thing("response");
        await Corrects(officer, id, "AREA_FOR_IMPROVEMENT");
        Assert.Equal("AREA_FOR_IMPROVEMENT", (await Node(officer, id)).Text("kind"));
    }

    [Fact]
    public async Task What_belongs_to_a_cause_of_concern_stays_a_recommendation_and_the_same_kind_is_no_correction()
    {
        var (officer, report, _) = await Recorded("RECOMMENDATION");
        var cause = (await officer.Does("recordFinding", $"reportId: \"{report}\", kind: CAUSE_OF_CONCERN, text: \"Governance.\"", "finding { id }")).Thing("finding").Id();
        var id = (await officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: RECOMMENDATION, text: \"T\", addressee: \"A\", theme: \"T\", causeOfConcernId: \"{cause}\"", "recommendation { id }")).Thing("recommendation").Id();

        Assert.Equal("INVALID_INPUT", (await Correct(officer, id, "AREA_FOR_IMPROVEMENT")).Refusals.Single());
        Assert.Equal("INVALID_INPUT", (await Correct(officer, id, "RECOMMENDATION")).Refusals.Single());
        Assert.Equal(("RECOMMENDATION", 0), ((await Node(officer, id)).Text("kind"), (await Node(officer, id)).GetProperty("corrections").GetArrayLength()));
    }

    private static async Task<(bool Recommendation, bool AreaForImprovement)> WithinItsReport(Person person, string report, string day)
    {
        var reference = (await person.Data($"{{ node(id: \"{report}\") {{ ... on InspectionReport {{ reference }} }} }}")).GetProperty("node").Text("reference");
        var read = (await person.Data($"{{ report(reference: \"{reference}\", asAt: \"{day}\") {{ those: recommendations(kind: RECOMMENDATION) {{ totalCount }} areas: recommendations(kind: AREA_FOR_IMPROVEMENT) {{ totalCount }} }} }}")).GetProperty("report");
        return (read.GetProperty("those").GetProperty("totalCount").GetInt32() == 1, read.GetProperty("areas").GetProperty("totalCount").GetInt32() == 1);
    }

    private async Task<(Person Officer, string Report, string Id)> Recorded(string kind)
    {
        portal.TodayIs(2022, 6, 1);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        return (officer, report, (await officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: {kind}, text: \"Review practice.\", addressee: \"A\", theme: \"T\"", "recommendation { id }")).Thing("recommendation").Id());
    }

    private static async Task Corrects(Person officer, string id, string kind, string? on = null) => (await Correct(officer, id, kind, on)).Thing("recommendation");

    private static async Task<Outcome> Correct(Person officer, string id, string kind, string? on = null) =>
        await officer.Does("correctRecommendation", $"recommendationId: \"{id}\", version: {(await Node(officer, id)).Version()}, kind: {kind}, reason: \"Misread.\"{(on is null ? "" : $", correctedOn: \"{on}\"")}", "recommendation { id }");

    private static async Task<JsonElement> Node(Person person, string id) => (await person.Data($"{{ node(id: \"{id}\") {{ ... on Recommendation {{ reference version kind corrections {{ kind reason }} }} }} }}")).GetProperty("node");

    private static async Task<IReadOnlyList<string>> Missing(Person person, string response) =>
        [.. (await person.Data($"{{ node(id: \"{response}\") {{ ... on StatutoryResponse {{ missing {{ part }} }} }} }}")).GetProperty("node").GetProperty("missing").EnumerateArray().Select(m => m.Text("part"))];

    private static async Task<IReadOnlyList<string>> Listed(Person person, string report, string by)
    {
        var reference = (await person.Data($"{{ node(id: \"{report}\") {{ ... on InspectionReport {{ reference }} }} }}")).GetProperty("node").Text("reference");
        return [.. (await person.Data($"{{ recommendations(report: \"{reference}\", {by}) {{ nodes {{ reference }} }} }}")).GetProperty("recommendations").GetProperty("nodes").EnumerateArray().Select(r => r.Text("reference"))];
    }
}
