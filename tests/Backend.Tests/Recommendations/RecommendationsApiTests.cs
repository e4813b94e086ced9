using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Recommendations;

public sealed class RecommendationsApiTests(Portal portal) : IClassFixture<Portal>
{
    private const string Tracks = "forceStatus assurance inspectorateStatus disputed overdue";

    [Fact]
    public async Task Three_voices_tell_three_tracks_and_a_contradiction_is_marked()
    {
        var (officer, force, approver) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison), await portal.As(Role.Approver));
        var id = await Recorded(officer);
        Assert.Equal("NOT_RECORDED NOT_RECORDED NOT_RECORDED False False", await Standing(officer, id));

        var claimed = (await force.Does("claimComplete", $"recommendationId: \"{id}\", words: \"Training is complete.\"", $"recommendation {{ {Tracks} latestForceUpdate {{ words saidBy saidOn }} viewerCanClaimComplete }}")).Thing("recommendation");
        Assert.Equal(("CLAIMED_COMPLETE", false), (claimed.Text("forceStatus"), claimed.GetProperty("viewerCanClaimComplete").GetBoolean()));
        Assert.Equal(("Wexshire Police", "2022-03-29"), (claimed.GetProperty("latestForceUpdate").Text("saidBy"), claimed.GetProperty("latestForceUpdate").Text("saidOn")));

        var proposed = (await officer.Does("proposeAssurance", $"recommendationId: \"{id}\", rating: ASSURED, words: \"Assured by the plan.\"", "assurance { id version state viewerCanAssess }")).Thing("assurance");
        Assert.Equal(("PROPOSED", false), (proposed.Text("state"), proposed.GetProperty("viewerCanAssess").GetBoolean()));
        Assert.Equal("CLAIMED_COMPLETE NOT_RECORDED NOT_RECORDED False False", await Standing(officer, id));
        Assert.Equal(["INVALID_INPUT"], (await officer.Does("proposeAssurance", $"recommendationId: \"{id}\", rating: ASSURED, words: \"Again.\"", "assurance { id }")).Refusals);
        Assert.Equal(JsonValueKind.Null, (await Read(force, id, "proposedAssurance { id }")).GetProperty("proposedAssurance").ValueKind);

        var given = await approver.Does("assessAssurance", $"assuranceId: \"{proposed.Text("id")}\", version: {proposed.GetProperty("version")}, rating: NOT_ASSURED, words: \"There is no evidence.\"", "assurance { state rating saidBy }");
        Assert.Equal(("CONFIRMED", "NOT_ASSURED"), (given.Thing("assurance").Text("state"), given.Thing("assurance").Text("rating")));
        Assert.Equal("CLAIMED_COMPLETE NOT_ASSURED NOT_RECORDED True False", await Standing(force, id));

        (await officer.Does("recordInspectorateDecision", $"recommendationId: \"{id}\", status: CLOSED, words: \"Closed.\", saidOn: \"2022-03-29\", saidBy: \"HMICFRS\", sources: [\"a letter\"]", "recommendation { id }")).Thing("recommendation");
        Assert.Equal("CLAIMED_COMPLETE NOT_ASSURED CLOSED True False", await Standing(officer, id));
    }

    [Fact]
    public async Task The_story_is_one_line_of_time_the_latest_first_in_the_readers_language()
    {
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var id = await Recorded(officer);
        (await force.Does("updateForceProgress", $"recommendationId: \"{id}\", status: IN_PROGRESS, words: \"Begun.\"", "recommendation { id }")).Thing("recommendation");
        officer.Http.DefaultRequestHeaders.Add("Accept-Language", "cy");

        var page = (await Read(officer, id, "timeline(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { kind actor heading words by } }")).GetProperty("timeline");
        Assert.Equal((2, true), (page.GetProperty("totalCount").GetInt32(), page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()));
        Assert.Equal(("PROGRESS", "FORCE", "Ar y gweill", "Begun."), (page.GetProperty("nodes")[0].Text("kind"), page.GetProperty("nodes")[0].Text("actor"), page.GetProperty("nodes")[0].Text("heading"), page.GetProperty("nodes")[0].Text("words")));

        var rest = (await Read(officer, id, $"timeline(after: \"{page.GetProperty("pageInfo").Text("endCursor")}\") {{ nodes {{ kind reference }} }}")).GetProperty("timeline").GetProperty("nodes");
        Assert.Equal(["INSPECTION"], rest.EnumerateArray().Select(e => e.Text("kind")));
    }

    [Fact]
    public async Task Every_number_of_the_summary_opens_the_rows_that_it_counts()
    {
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var id = await Recorded(officer, ", dueOn: \"2022-03-29\"");
        (await force.Does("updateForceProgress", $"recommendationId: \"{id}\", status: ACCEPTED, words: \"Accepted.\"", "recommendation { id }")).Thing("recommendation");
        portal.TodayIs(2022, 3, 30);

        var data = await (await portal.As(Role.ScrutinyOfficer)).Data("""
            { summary(force: "wexshire") { recommendations overdueRecommendations disputedRecommendations claimedCompleteRecommendations countedAt }
              all: recommendations(force: "wexshire") { totalCount } overdue: recommendations(overdue: true) { totalCount } disputed: recommendations(disputed: true) { totalCount }
              claimed: recommendations(forceStatus: [CLAIMED_COMPLETE, SIGNED_OFF]) { totalCount } }
            """);
        portal.TodayIs(2022, 3, 29);

        var summary = data.GetProperty("summary");
        Assert.Equal(
            ["all", "overdue", "disputed", "claimed"],
            new[] { ("all", "recommendations"), ("overdue", "overdueRecommendations"), ("disputed", "disputedRecommendations"), ("claimed", "claimedCompleteRecommendations") }
                .Where(pair => data.GetProperty(pair.Item1).GetProperty("totalCount").GetInt32() == summary.GetProperty(pair.Item2).GetInt32()).Select(pair => pair.Item1));
        Assert.InRange(summary.GetProperty("overdueRecommendations").GetInt32(), 1, 99);
    }

    [Fact]
    public async Task The_list_is_filtered_paged_and_in_the_order_of_the_report()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = (await officer.Does("recordReport", ReportInput, "report { id reference }")).Thing("report");
        foreach (var number in new[] { "1", "2", "3" })
            (await officer.Does("recordRecommendation", RecommendationInput(report.Text("id"), $", number: \"{number}\""), "recommendation { reference }")).Thing("recommendation");

        var first = (await officer.Data($"{{ recommendations(report: \"{report.Text("reference")}\", first: 2) {{ totalCount nodes {{ number }} pageInfo {{ endCursor }} }} themes(force: \"wexshire\") }}"));
        var page = first.GetProperty("recommendations");
        var second = (await officer.Data($"{{ recommendations(report: \"{report.Text("reference")}\", after: \"{page.GetProperty("pageInfo").Text("endCursor")}\") {{ nodes {{ number }} }} }}")).GetProperty("recommendations");

        Assert.Equal(3, page.GetProperty("totalCount").GetInt32());
        Assert.Equal(["1", "2", "3"], page.GetProperty("nodes").EnumerateArray().Concat(second.GetProperty("nodes").EnumerateArray()).Select(r => r.Text("number")));
        Assert.Equal(["Training"], first.GetProperty("themes").EnumerateArray().Select(theme => theme.GetString()));
    }

    [Theory]
    [InlineData("updateForceProgress", "recommendationId: \"x\", status: IN_PROGRESS, words: \"Begun.\"", "recommendation", Role.ForceLiaison)]
    [InlineData("claimComplete", "recommendationId: \"x\", words: \"Done.\"", "recommendation", Role.ForceLiaison)]
    [InlineData("proposeAssurance", "recommendationId: \"x\", rating: ASSURED, words: \"Assured.\"", "assurance", Role.ScrutinyOfficer)]
    [InlineData("assessAssurance", "assuranceId: \"x\", version: 1", "assurance", Role.Approver)]
    [InlineData("recordInspectorateDecision", "recommendationId: \"x\", status: CLOSED, words: \"Closed.\", saidOn: \"2022-03-29\", saidBy: \"HMICFRS\", sources: [\"a letter\"]", "recommendation", Role.ScrutinyOfficer)]
    public async Task Each_track_has_its_own_voice_and_every_other_role_is_refused(string verb, string input, string field, Role voice)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var refusals = (await (await portal.As(role)).Does(verb, input, $"{field} {{ id }}")).Refusals;

            Assert.Equal([role == voice ? "NOT_FOUND" : role is Role.Visitor ? "UNAUTHENTICATED" : "FORBIDDEN"], refusals);
        }
    }

    [Fact]
    public async Task The_force_cannot_sign_off_or_claim_by_way_of_progress()
    {
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var id = await Recorded(officer);

        foreach (var status in new[] { "SIGNED_OFF", "CLAIMED_COMPLETE", "NOT_RECORDED" })
            Assert.Equal(["INVALID_INPUT"], (await force.Does("updateForceProgress", $"recommendationId: \"{id}\", status: {status}, words: \"Done.\"", "recommendation { id }")).Refusals);
    }

    private const string ReportInput = "title: \"Wexshire: how children are protected\", programme: NCPI, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\"";

    private static string RecommendationInput(string report, string more = "") =>
        $"reportId: \"{report}\", kind: RECOMMENDATION, text: \"Train every officer.\", addressee: \"Chief Constable of Wexshire\", theme: \"Training\"{more}";

    private static async Task<string> Recorded(Person officer, string more = "")
    {
        var report = (await officer.Does("recordReport", ReportInput, "report { id }")).Thing("report").Text("id");
        return (await officer.Does("recordRecommendation", RecommendationInput(report, more), "recommendation { id }")).Thing("recommendation").Text("id");
    }

    private static async Task<JsonElement> Read(Person person, string id, string selection) =>
        (await person.Data($"{{ node(id: \"{id}\") {{ ... on Recommendation {{ {selection} }} }} }}")).GetProperty("node");

    private static async Task<string> Standing(Person person, string id)
    {
        var r = await Read(person, id, Tracks);
        return $"{r.Text("forceStatus")} {r.Text("assurance")} {r.Text("inspectorateStatus")} {r.GetProperty("disputed").GetBoolean()} {r.GetProperty("overdue").GetBoolean()}";
    }
}
