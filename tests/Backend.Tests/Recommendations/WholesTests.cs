using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Recommendations;

public sealed class WholesOnSqlite(Portal portal) : WholesTests(portal), IClassFixture<Portal>;

public sealed class WholesOnPostgres(PostgresPortal portal) : WholesTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>An entry is about a report as a whole, a finding or a recommendation; the same verbs tell all three, by the API.</summary>
public abstract class WholesTests(Portal portal)
{
    private const string About = "recommendation { reference } report { title } finding { text }";

    [Fact]
    public async Task A1_the_force_accepts_all_findings_the_commissioner_is_assured_and_the_inspectorate_later_finds_otherwise_about_the_report_as_a_whole()
    {
        portal.TodayIs(2023, 5, 4);
        var (officer, approver, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver), await portal.As(Role.ForceLiaison));
        var report = await officer.RecordsAReport();
        var accepted = await force.Does("updateForceProgress", $"reportId: \"{report}\", status: ACCEPTED, words: \"We accept all findings.\", saidOn: \"2022-03-29\"", About);
        Assert.Equal("Wexshire: how children are protected", accepted.Thing("report").Text("title"));
        Assert.Equal(JsonValueKind.Null, accepted.Payload.GetProperty("recommendation").ValueKind);
        var proposed = (await officer.Does("proposeAssurance", $"reportId: \"{report}\", rating: ASSURED, words: \"I feel assured.\", saidOn: \"2022-07-21\"", "assurance { id version report { title } recommendation { id } }")).Thing("assurance");
        Assert.Contains(proposed.Id(), await Waiting(approver));
        Assert.Empty(await Waiting(force));
        (await approver.Does("assessAssurance", $"assuranceId: \"{proposed.Id()}\", version: {proposed.Version()}, saidOn: \"2022-07-21\"", "assurance { id }")).Thing("assurance");
        (await officer.Does("recordInspectorateDecision", $"reportId: \"{report}\", status: PROGRESS_NOTED, words: \"Some progress, not complete.\", saidOn: \"2023-05-03\", saidBy: \"HMICFRS\", sources: [\"the review\"], verificationRoute: \"HMICFRS_REINSPECTION\", externalLevel: \"4\"", About)).Thing("report");

        var entries = (await Read(force, report, "entries { __typename saidOn ... on InspectorateDecision { verificationRoute { code name } externalLevel } }")).GetProperty("entries").EnumerateArray().ToList();

        Assert.Equal([("ForceUpdate", "2022-03-29"), ("Assurance", "2022-07-21"), ("InspectorateDecision", "2023-05-03")], entries.Select(e => (e.Text("__typename"), e.Text("saidOn"))));
        Assert.Equal(("HMICFRS_REINSPECTION", "4"), (entries[2].GetProperty("verificationRoute").Text("code"), entries[2].Text("externalLevel")));
        Assert.Empty(await Waiting(approver));
    }

    [Fact]
    public async Task A4_a_cause_of_concern_stays_open_with_three_of_its_five_recommendations_closed()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        var cause = await Cause(officer, report);
        (await officer.Does("recordInspectorateDecision", $"findingId: \"{cause}\", status: OPEN, words: \"It remains open.\", saidOn: \"2022-03-29\", saidBy: \"HMICFRS\", sources: [\"a letter\"]", About)).Thing("finding");
        foreach (var number in Enumerable.Range(1, 5))
        {
            var one = await officer.RecordsARecommendation(report, $"{number}");
            if (number > 3) continue;
            (await officer.Does("recordInspectorateDecision", $"recommendationId: \"{one}\", status: CLOSED, words: \"Closed.\", saidOn: \"2022-03-29\", saidBy: \"HMICFRS\", sources: [\"a letter\"]", About)).Thing("recommendation");
        }

        var seen = await Read(officer, report, "findings { entries { ... on InspectorateDecision { status verificationRoute { code } } } } recommendations { nodes { inspectorateStatus } }");

        var decision = Assert.Single(seen.GetProperty("findings")[0].GetProperty("entries").EnumerateArray());
        Assert.Equal(("OPEN", JsonValueKind.Null), (decision.Text("status"), decision.GetProperty("verificationRoute").ValueKind));
        Assert.Equal(["CLOSED", "CLOSED", "CLOSED", "NOT_RECORDED", "NOT_RECORDED"], seen.GetProperty("recommendations").GetProperty("nodes").EnumerateArray().Select(r => r.Text("inspectorateStatus")));
    }

    [Fact]
    public async Task The_liaison_officer_claims_and_the_chief_officer_signs_and_neither_closes_anything()
    {
        var (officer, force, chief) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison), await portal.As(Role.ChiefOfficer));
        var report = await officer.RecordsAReport();
        var recommendation = await officer.RecordsARecommendation(report, "1");
        const string standing = "recommendation { forceStatus assurance inspectorateStatus viewerCanSignOff viewerCanClaimComplete latestForceUpdate { saidBy words } }";

        var early = await chief.Does("signOffCompletion", $"recommendationId: \"{recommendation}\"", "recommendation { id } errors { ... on IllegalMove { message from to } }");
        Assert.Equal(["ILLEGAL_MOVE"], early.Refusals);
        Assert.Contains("Not recorded here", early.Payload.ToString(), StringComparison.Ordinal);
        var claimed = (await force.Does("claimComplete", $"recommendationId: \"{recommendation}\", words: \"Training is complete.\"", standing)).Thing("recommendation");
        Assert.Equal(("CLAIMED_COMPLETE", false), (claimed.Text("forceStatus"), claimed.GetProperty("viewerCanSignOff").GetBoolean()));

        var signed = (await chief.Does("signOffCompletion", $"recommendationId: \"{recommendation}\"", standing)).Thing("recommendation");

        Assert.Equal(("SIGNED_OFF", "NOT_RECORDED", "NOT_RECORDED"), (signed.Text("forceStatus"), signed.Text("assurance"), signed.Text("inspectorateStatus")));
        Assert.Equal((false, false, "Wexshire Police"), (signed.GetProperty("viewerCanSignOff").GetBoolean(), signed.GetProperty("viewerCanClaimComplete").GetBoolean(), signed.GetProperty("latestForceUpdate").Text("saidBy")));
        Assert.Equal(["ILLEGAL_MOVE"], (await chief.Does("signOffCompletion", $"recommendationId: \"{recommendation}\"", "recommendation { id }")).Refusals);
    }

    [Fact]
    public async Task What_is_said_names_exactly_one_thing_that_is_there_and_ones_own()
    {
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var report = await officer.RecordsAReport();
        var cause = await Cause(officer, report);

        Assert.Equal(["INVALID_INPUT"], (await Says(force, "")).Refusals);
        Assert.Equal(["INVALID_INPUT"], (await Says(force, $"reportId: \"{report}\", findingId: \"{cause}\", ")).Refusals);
        Assert.Equal(["NOT_FOUND"], (await Says(force, $"findingId: \"{report}\", ")).Refusals);
        Assert.Equal("IN_PROGRESS", (await Says(force, $"findingId: \"{cause}\", ")).Thing("finding").GetProperty("entries")[0].Text("status"));

        static Task<Outcome> Says(Person person, string about) =>
            person.Does("updateForceProgress", $"{about}status: IN_PROGRESS, words: \"Begun.\"", "finding { entries { ... on ForceUpdate { status } } }");
    }

    [Fact]
    public async Task What_is_said_about_a_cause_of_concern_is_told_in_the_story_of_its_recommendations()
    {
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var report = await officer.RecordsAReport();
        var cause = await Cause(officer, report);
        var recommendation = (await officer.Does("recordRecommendation", $"reportId: \"{report}\", causeOfConcernId: \"{cause}\", kind: RECOMMENDATION, text: \"Do it.\", addressee: \"The force\", theme: \"Children\"", "recommendation { id }")).Thing("recommendation").Id();
        (await force.Does("claimComplete", $"findingId: \"{cause}\", words: \"All of it is done.\"", About)).Thing("finding");

        var story = (await force.Data($"{{ node(id: \"{recommendation}\") {{ ... on Recommendation {{ forceStatus timeline {{ nodes {{ heading }} }} }} }} }}")).GetProperty("node");

        Assert.Equal("NOT_RECORDED", story.Text("forceStatus"));
        Assert.Contains("Claimed complete (the cause of concern)", story.GetProperty("timeline").GetProperty("nodes").EnumerateArray().Select(e => e.Text("heading")));
    }

    private static async Task<string> Cause(Person officer, string report) =>
        (await officer.Does("recordFinding", $"reportId: \"{report}\", kind: CAUSE_OF_CONCERN, text: \"Investigations.\"", "finding { id }")).Thing("finding").Id();

    private static async Task<IReadOnlyList<string>> Waiting(Person person) =>
        [.. (await person.Data("{ assurancesOfWholes(state: PROPOSED) { nodes { id } } }")).GetProperty("assurancesOfWholes").GetProperty("nodes").EnumerateArray().Select(a => a.Id())];

    private static async Task<JsonElement> Read(Person person, string report, string selection) =>
        (await person.Data($"{{ node(id: \"{report}\") {{ ... on InspectionReport {{ {selection} }} }} }}")).GetProperty("node");
}
