using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Recommendations;

public sealed class AsAtOnSqlite(Portal portal) : AsAtTests(portal), IClassFixture<Portal>;

public sealed class AsAtOnPostgres(PostgresPortal portal) : AsAtTests(portal.Here()), IClassFixture<PostgresPortal>;

public abstract class AsAtTests(Portal portal)
{
    private const string Tracks = "forceStatus assurance inspectorateStatus disputed latestAssurance { words } latestForceUpdate { words } timeline { nodes { heading } }";

    [Fact]
    public async Task Rule_5_assurance_history_at_21_July_2022_returns_what_was_then_said_after_later_changes()
    {
        var (officer, reference) = await Story();

        var then = await Read(officer, reference, "2022-07-21");
        Assert.Equal(("CLAIMED_COMPLETE", "ASSURED", "NOT_RECORDED", false), Standing(then));
        Assert.Equal("The action plan assures us.", then.GetProperty("latestAssurance").Text("words"));
        Assert.Equal(["Assured", "Claimed complete", "Report published"], Headings(then));

        var before = await Read(officer, reference, "2022-07-20");
        Assert.Equal(("CLAIMED_COMPLETE", "NOT_RECORDED", "NOT_RECORDED", false), Standing(before));

        var now = await Read(officer, reference, null);
        Assert.Equal(("CLAIMED_COMPLETE", "NOT_ASSURED", "OPEN", true), Standing(now));
    }

    [Fact]
    public async Task One_request_may_ask_as_at_several_days_and_each_is_answered_as_it_was()
    {
        var (officer, reference) = await Story();

        var data = await officer.Data($$"""
            { then: recommendation(reference: "{{reference}}", asAt: "2022-07-21") { ...Where viewerCanProposeAssurance } now: recommendation(reference: "{{reference}}") { ...Where viewerCanProposeAssurance } }
            fragment Where on Recommendation { {{Tracks}} }
            """);

        Assert.Equal(("ASSURED", "NOT_ASSURED"), (data.GetProperty("then").Text("assurance"), data.GetProperty("now").Text("assurance")));
        Assert.Equal((false, true), (data.GetProperty("then").GetProperty("viewerCanProposeAssurance").GetBoolean(), data.GetProperty("now").GetProperty("viewerCanProposeAssurance").GetBoolean()));
    }

    [Fact]
    public async Task A_list_as_at_a_day_holds_what_was_reported_by_then_and_finds_it_by_where_it_stood()
    {
        var (officer, reference) = await Story();

        Assert.Contains(reference, await Listed(officer, "asAt: \"2022-07-21\", assurance: [ASSURED]"));
        Assert.DoesNotContain(reference, await Listed(officer, "assurance: [ASSURED]"));
        Assert.DoesNotContain(reference, await Listed(officer, "asAt: \"2022-07-21\", disputed: true"));
        Assert.Contains(reference, await Listed(officer, "disputed: true"));
        Assert.Empty(await Listed(officer, "asAt: \"2022-03-28\""));
    }

    [Fact]
    public async Task What_will_stand_on_a_day_after_today_is_not_told()
    {
        var (officer, reference) = await Story();

        var answer = await officer.Ask($"{{ recommendation(reference: \"{reference}\", asAt: \"2099-01-01\") {{ assurance }} }}");

        Assert.Equal("DATE_IN_FUTURE", answer.GetProperty("errors")[0].GetProperty("extensions").Text("code"));
    }

    [Fact]
    public async Task What_came_after_the_day_is_not_told_with_it_nor_where_it_stands_since()
    {
        portal.TodayIs(2023, 5, 3);
        var (officer, force, approver) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison), await portal.As(Role.Approver));
        var report = await officer.RecordsAReport();
        var id = await officer.RecordsARecommendation(report, "1");
        var reference = (await officer.Data($"{{ node(id: \"{id}\") {{ ... on Recommendation {{ reference }} }} }}")).GetProperty("node").Text("reference");
        var piece = (await force.Does("offerEvidence", $"recommendationIds: [\"{id}\"], kind: TRAINING_DATA, title: \"T\", marking: OFFICIAL, url: \"https://wexshire.example/t\", offeredOn: \"2022-06-01\"", "evidence { id version }")).Thing("evidence");
        await officer.Does("rejectEvidence", $"evidenceId: \"{piece.Id()}\", version: 1, reason: \"Too little.\", judgedOn: \"2022-08-01\"", "evidence { id }");
        var request = (await officer.Does("draftRequest", $"force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\", recommendationIds: [\"{id}\"]", "request { id version }")).Thing("request");
        (await approver.Does("sendRequest", $"requestId: \"{request.Id()}\", version: 1, dueOn: \"2022-07-01\", sentOn: \"2022-06-01\"", "request { id }")).Thing("request");
        (await force.Does("answerRequest", $"requestId: \"{request.Id()}\", version: 2, words: \"A\", answeredOn: \"2022-08-01\"", "request { id }")).Thing("request");
        foreach (var day in (string[])["2022-06-20", "2022-09-20"])
        {
            var meeting = (await officer.Does("planMeeting", $"title: \"{day}\", meetingType: \"M\", heldOn: \"{day}\", isPublic: true", "meeting { id }")).Thing("meeting").Id();
            (await officer.Does("addAgendaItem", $"meetingId: \"{meeting}\", title: \"{day}\", requirement: \"R\", recommendationIds: [\"{id}\"]", "agendaItem { id }")).Thing("agendaItem");
        }

        var invited = (await officer.Does("inviteChiefOfficer", $"reportId: \"{report}\", force: \"wexshire\", invitation: \"I\", replyBy: \"2022-04-26\", invitedOn: \"2022-03-29\"", "chiefOfficerComments { id version }")).Thing("chiefOfficerComments");
        (await force.Does("submitChiefOfficerComments", $"commentsId: \"{invited.Id()}\", version: {invited.Version()}, text: \"Ours.\", receivedOn: \"2022-08-01\", recommendations: [{{ recommendationId: \"{id}\", text: \"The officer comments.\" }}]", "chiefOfficerComments { id }")).Thing("chiefOfficerComments");
        var response = (await officer.Does("draftResponse", $"reportId: \"{report}\", force: \"wexshire\", ownComments: \"O\", version: 1", "response { id version }")).Thing("response");
        (await officer.Does("explainRecommendation", $"responseId: \"{response.Id()}\", recommendationId: \"{id}\", kind: ACTION_TAKEN, text: \"The office explains.\"", "explanation { id }")).Thing("explanation");

        var then = await Related(officer, reference, "2022-07-21");
        Assert.Equal("""[{"status":"OFFERED","judgedOn":null,"judgedBy":null,"judgment":null,"viewerCanJudge":false}]""", $"{then.GetProperty("evidence")}");
        Assert.Equal("""[{"status":"SENT","answeredOn":null,"overdue":true,"daysLate":20,"messages":[{"kind":"SENT"}]}]""", $"{then.GetProperty("requests")}");
        Assert.Equal("""[{"title":"2022-06-20"}]""", $"{then.GetProperty("agendaItems")}");
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (then.GetProperty("explanation").ValueKind, then.GetProperty("chiefOfficerComment").ValueKind));

        Assert.Contains(",SENT,wexshire,", await Requests("2022-07-21"), StringComparison.Ordinal);
        Assert.EndsWith(",2022-06-01,2022-07-01,,true,20", await Requests("2022-07-21"), StringComparison.Ordinal);
        Assert.EndsWith(",2022-06-01,2022-07-01,2022-08-01,false,31", await Requests(""), StringComparison.Ordinal);

        var before = await Related(officer, reference, "2022-05-31");
        Assert.Equal(("[]", "[]", "[]"), ($"{before.GetProperty("evidence")}", $"{before.GetProperty("requests")}", $"{before.GetProperty("agendaItems")}"));

        var now = await Related(officer, reference, null);
        Assert.Equal(("REJECTED", "Too little."), (now.GetProperty("evidence")[0].Text("status"), now.GetProperty("evidence")[0].Text("judgment")));
        Assert.Equal(("ANSWERED", "2022-08-01", 31), (now.GetProperty("requests")[0].Text("status"), now.GetProperty("requests")[0].Text("answeredOn"), now.GetProperty("requests")[0].GetProperty("daysLate").GetInt32()));
        Assert.Equal(2, now.GetProperty("agendaItems").GetArrayLength());
        Assert.Equal(("The office explains.", "The officer comments."), (now.GetProperty("explanation").Text("text"), now.Text("chiefOfficerComment")));

        async Task<string> Requests(string asAt) => (await officer.Http.GetStringAsync($"/export/requests.csv?asAt={asAt}", TestContext.Current.CancellationToken)).TrimEnd();
    }

    [Fact]
    public async Task What_asks_again_later_is_told_from_the_day_of_its_report_on()
    {
        portal.TodayIs(2023, 5, 3);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var first = await officer.RecordsARecommendation(await officer.RecordsAReport(), "1");
        var later = (await officer.Does("recordReport", "title: \"Later\", programme: NCPI, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2023-05-03\"", "report { id }")).Thing("report").Id();
        var again = await officer.RecordsARecommendation(later, "1");
        (await officer.Does("linkRepeats", $"recommendationId: \"{again}\", earlier: [\"{first}\"]", "recommendation { id }")).Thing("recommendation");
        var reference = (await officer.Data($"{{ node(id: \"{first}\") {{ ... on Recommendation {{ reference }} }} }}")).GetProperty("node").Text("reference");

        Assert.Equal((0, 1), (await Repeats("2023-05-02"), await Repeats(null)));

        async Task<int> Repeats(string? asAt) =>
            (await officer.Data($"query($on: Date) {{ recommendation(reference: \"{reference}\", asAt: $on) {{ repeatedBy {{ id }} }} }}", new { on = asAt })).GetProperty("recommendation").GetProperty("repeatedBy").GetArrayLength();
    }

    private static async Task<JsonElement> Related(Person person, string reference, string? asAt) => (await person.Data(
        $"query($on: Date) {{ recommendation(reference: \"{reference}\", asAt: $on) {{ evidence {{ status judgedOn judgedBy judgment viewerCanJudge }} requests {{ status answeredOn overdue daysLate messages {{ kind }} }} agendaItems {{ title }} explanation {{ text }} chiefOfficerComment }} }}",
        new { on = asAt })).GetProperty("recommendation");

    // Told on 3 May 2023 from what was on paper: the claim and the assurance of 2022, and what the inspectorate then found.
    private async Task<(Person Officer, string Reference)> Story()
    {
        portal.TodayIs(2023, 5, 3);
        var (officer, force, approver) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison), await portal.As(Role.Approver));
        var id = await officer.RecordsARecommendation(await officer.RecordsAReport(), "1");
        (await force.Does("claimComplete", $"recommendationId: \"{id}\", words: \"Every officer is trained.\", saidOn: \"2022-06-30\"", "recommendation { id }")).Thing("recommendation");
        await Assure(officer, approver, id, "ASSURED", "The action plan assures us.", "2022-07-21");
        (await officer.Does("recordInspectorateDecision", $"recommendationId: \"{id}\", status: OPEN, words: \"Too much is not done.\", saidOn: \"2023-05-03\", saidBy: \"HMICFRS\", sources: [\"a report\"]", "recommendation { id }")).Thing("recommendation");
        await Assure(officer, approver, id, "NOT_ASSURED", "We were told otherwise.", "2023-05-03");
        return (officer, (await officer.Data($"{{ node(id: \"{id}\") {{ ... on Recommendation {{ reference }} }} }}")).GetProperty("node").Text("reference"));
    }

    private static async Task Assure(Person officer, Person approver, string id, string rating, string words, string on)
    {
        var proposed = (await officer.Does("proposeAssurance", $"recommendationId: \"{id}\", rating: {rating}, words: \"{words}\", saidOn: \"{on}\"", "assurance { id version }")).Thing("assurance");
        (await approver.Does("assessAssurance", $"assuranceId: \"{proposed.Id()}\", version: {proposed.Version()}, saidOn: \"{on}\"", "assurance { id }")).Thing("assurance");
    }

    private static async Task<JsonElement> Read(Person person, string reference, string? asAt) =>
        (await person.Data($"query($on: Date) {{ recommendation(reference: \"{reference}\", asAt: $on) {{ {Tracks} }} }}", new { on = asAt })).GetProperty("recommendation");

    private static async Task<IReadOnlyList<string>> Listed(Person person, string by) =>
        [.. (await person.Data($"{{ recommendations({by}) {{ nodes {{ reference }} }} }}")).GetProperty("recommendations").GetProperty("nodes").EnumerateArray().Select(r => r.Text("reference"))];

    private static (string Force, string Assurance, string Inspectorate, bool Disputed) Standing(JsonElement at) =>
        (at.Text("forceStatus"), at.Text("assurance"), at.Text("inspectorateStatus"), at.GetProperty("disputed").GetBoolean());

    private static IEnumerable<string> Headings(JsonElement at) => at.GetProperty("timeline").GetProperty("nodes").EnumerateArray().Select(e => e.Text("heading"));
}

