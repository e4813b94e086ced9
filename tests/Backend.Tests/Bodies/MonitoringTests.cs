using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Bodies;

public sealed class MonitoringOnSqlite(Portal portal) : MonitoringTests(portal), IClassFixture<Portal>;

public sealed class MonitoringOnPostgres(PostgresPortal portal) : MonitoringTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>The phases of the inspectorate's monitoring, and who holds the body's office.</summary>
public abstract class MonitoringTests(Portal portal)
{
    private const string Phases = """{ force(slug: "wexshire") { monitoringPhase { kind from } monitoringPhases { kind from fromNote reasons current sources { text } } } }""";

    [Fact]
    public async Task Rule_6_a_cause_of_concern_open_with_three_of_five_closed_and_phase_SCAN_is_a_legal_state()
    {
        var officer = await Officer();
        var report = await officer.RecordsAReport("Wexshire: a cause of concern");
        var cause = (await officer.Does("recordFinding", $"reportId: \"{report}\", kind: CAUSE_OF_CONCERN, text: \"Victims are let down.\"", "finding { id }")).Thing("finding").Id();
        var recommendations = new List<string>();
        foreach (var number in Enumerable.Range(1, 5))
            recommendations.Add((await officer.Does("recordRecommendation", $"reportId: \"{report}\", causeOfConcernId: \"{cause}\", kind: RECOMMENDATION, number: \"{number}\", text: \"T\", addressee: \"A\", theme: \"T\"", "recommendation { id }")).Thing("recommendation").Id());
        foreach (var closed in recommendations.Take(3))
            (await officer.Does("recordInspectorateDecision", $"recommendationId: \"{closed}\", status: CLOSED, words: \"Closed.\", saidOn: \"2022-03-29\", saidBy: \"HMICFRS\", sources: [\"A letter\"]", "recommendation { id }")).Thing("recommendation");
        await Enter(officer, "ENGAGE", "2021-11-24", "A cause of concern is not managed.");

        await Enter(officer, "SCAN", "2022-03-28", "Three of five recommendations are closed.");

        var seen = await officer.Data($"{{ node(id: \"{cause}\") {{ ... on Finding {{ recommendations {{ inspectorateStatus }} }} }} force(slug: \"wexshire\") {{ monitoringPhase {{ kind }} }} }}");
        Assert.Equal("SCAN", seen.GetProperty("force").GetProperty("monitoringPhase").Text("kind"));
        Assert.Equal([("CLOSED", 3), ("NOT_RECORDED", 2)], seen.GetProperty("node").GetProperty("recommendations").EnumerateArray().CountBy(r => r.Text("inspectorateStatus")).Select(s => (s.Key, s.Value)));
    }

    [Fact]
    public async Task A_phase_is_seen_by_the_force_at_once_and_by_the_public_when_it_is_published()
    {
        var officer = await Officer();
        var phase = await Enter(officer, "ENGAGE", "2020-02", "Published one by one.");

        Assert.Contains("Published one by one.", await Reasons(Role.ForceLiaison));
        Assert.DoesNotContain("Published one by one.", await Reasons(Role.PanelMember));
        (await officer.Does("publish", $"id: \"{phase.Id()}\"", "published { __typename }")).Thing("published");
        Assert.Contains("Published one by one.", await Reasons(Role.Visitor));
    }

    [Fact]
    public async Task A_phase_that_was_left_on_a_day_that_is_not_known_is_followed_by_one_without_a_day()
    {
        var officer = await Officer();
        await Enter(officer, "ENGAGE", "2022-03-29", "The last one known.");
        (await officer.Does("recordMonitoringPhase", "force: \"wexshire\", kind: SCAN, fromNote: \"Later in the year.\", sources: [\"A letter\"]", "monitoringPhase { id }")).Thing("monitoringPhase");
        await Enter(officer, "ENGAGE", "2019", "Entered afterwards.");

        var force = (await officer.Data(Phases)).GetProperty("force");
        var last = force.GetProperty("monitoringPhases").EnumerateArray().Last();
        Assert.Equal(("SCAN", JsonValueKind.Null, "Later in the year.", true), (last.Text("kind"), last.GetProperty("from").ValueKind, last.Text("fromNote"), last.GetProperty("current").GetBoolean()));
        Assert.Equal("Entered afterwards.", force.GetProperty("monitoringPhases")[0].Text("reasons"));
    }

    [Fact]
    public async Task A_phase_without_a_source_of_tomorrow_or_of_another_bodys_force_is_refused()
    {
        var officer = await Officer();
        await portal.HasNorshireAndSudshire();

        foreach (var (input, refusal) in new[]
        {
            ("force: \"wexshire\", kind: SCAN, sources: []", "INVALID_INPUT"),
            ("force: \"wexshire\", kind: SCAN, from: \"2035\", sources: [\"S\"]", "DATE_IN_FUTURE"),
            ("force: \"norshire\", kind: SCAN, from: \"2022\", sources: [\"S\"]", "NOT_FOUND"),
            ("force: \"nowhere\", kind: SCAN, from: \"2022\", sources: [\"S\"]", "NOT_FOUND"),
        }) Assert.Equal([refusal], (await officer.Does("recordMonitoringPhase", input, "monitoringPhase { id }")).Refusals);
    }

    [Fact]
    public async Task Who_holds_the_office_is_entered_by_its_officer_and_read_by_everybody()
    {
        var officer = await Officer();
        (await officer.Does("recordOfficeHolder", "body: \"wexshire-pcc\", role: COMMISSIONER, from: \"2021-05\", to: \"2022-03-01\"", "officeHolder { title }")).Thing("officeHolder");
        var deputy = (await officer.Does("recordOfficeHolder", "body: \"wexshire-pcc\", role: DEPUTY_COMMISSIONER, name: \"A. N. Other\", from: \"2022-03-02\"", "officeHolder { title from to }")).Thing("officeHolder");

        Assert.Equal("Deputy Commissioner", deputy.Text("title"));
        var read = (await (await portal.As(Role.Visitor)).Data("{ localPolicingBody(slug: \"wexshire-pcc\") { viewerCanRecordOffices officeHolders { role from } } }")).GetProperty("localPolicingBody");
        Assert.False(read.GetProperty("viewerCanRecordOffices").GetBoolean());
        Assert.Equal(["2021-05", "2022-03-02"], read.GetProperty("officeHolders").EnumerateArray().Select(h => h.Text("from")));
        Assert.Equal(["NOT_FOUND"], (await officer.Does("recordOfficeHolder", "body: \"norshire-pcc\", role: MAYOR", "officeHolder { id }")).Refusals);
        Assert.Equal(["DATE_IN_FUTURE"], (await officer.Does("recordOfficeHolder", "body: \"wexshire-pcc\", role: MAYOR, from: \"2035\"", "officeHolder { id }")).Refusals);
        Assert.Equal(["INVALID_INPUT"], (await officer.Does("recordOfficeHolder", "body: \"wexshire-pcc\", role: MAYOR, from: \"2022-01-02\", to: \"2022-01-01\"", "officeHolder { id }")).Refusals);
    }

    private async Task<Person> Officer()
    {
        portal.TodayIs(2022, 3, 29);
        return await portal.As(Role.ScrutinyOfficer);
    }

    private static async Task<JsonElement> Enter(Person officer, string kind, string from, string reasons) => (await officer.Does("recordMonitoringPhase",
        $"force: \"wexshire\", kind: {kind}, from: \"{from}\", reasons: \"{reasons}\", sources: [\"A letter\"]", "monitoringPhase { id kind from current }")).Thing("monitoringPhase");

    private async Task<IEnumerable<string?>> Reasons(Role role) => (await (await portal.As(role)).Data(Phases)).GetProperty("force").GetProperty("monitoringPhases").EnumerateArray().Select(p => p.GetProperty("reasons").GetString());
}
