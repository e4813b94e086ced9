using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Responses;

public sealed class ResponsePathOnSqlite(Portal portal) : ResponsePathTests(portal), IClassFixture<Portal>;

public sealed class ResponsePathOnPostgres(PostgresPortal portal) : ResponsePathTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>The section 55 response from the invitation to the copies, as four people do it over HTTP.</summary>
public abstract class ResponsePathTests(Portal portal)
{
    private const string Whole = "response { id version status dayOfPublication daysLate approvedBy statutoryDeadline { dueOn } missing { part recommendation { number } } decisions { stage approved comment } plan { step doneOn by isNext } edition { reference path sha256 } }";

    private Person _officer = null!;
    private Person _reviewer = null!;
    private Person _approver = null!;
    private Person _force = null!;
    private string _report = null!;
    private string _first = null!;
    private string _second = null!;

    [Fact]
    public async Task A_response_is_commented_on_written_sent_back_approved_published_and_copied()
    {
        await Begin();
        await On(2022, 3, 30);
        await _officer.Does("inviteChiefOfficer", $"reportId: \"{_report}\", force: \"wexshire\", invitation: \"Please comment.\", replyBy: \"2022-04-26\"", "chiefOfficerComments { id }");
        var invitations = (await _force.Data("{ chiefOfficerComments(status: INVITED) { nodes { id version overdue viewerCanSubmit report { id } } } }")).GetProperty("chiefOfficerComments").GetProperty("nodes").EnumerateArray();
        var invitation = invitations.Single(one => one.GetProperty("report").Id() == _report);
        Assert.True(invitation.GetProperty("viewerCanSubmit").GetBoolean());
        var responses = (await _force.Data("{ statutoryResponses { nodes { report { id } } } }")).GetProperty("statutoryResponses").GetProperty("nodes").EnumerateArray();
        Assert.DoesNotContain(_report, responses.Select(other => other.GetProperty("report").Id()));

        await On(2022, 4, 20);
        var comments = (await _force.Does("submitChiefOfficerComments",
            $"commentsId: \"{invitation.Id()}\", version: {invitation.Version()}, text: \"We accept all findings.\", recommendations: [{{ recommendationId: \"{_first}\", text: \"Begun.\" }}]",
            "chiefOfficerComments { status receivedOn recommendationComments { text recommendation { number } } }")).Thing("chiefOfficerComments");
        Assert.Equal("2022-04-20", comments.Text("receivedOn"));

        var response = await Draft("ownComments: \"The report is serious.\", version: 1");
        await Explain(response, _first, "ACTION_TAKEN", "A board meets monthly.");
        var refused = await _officer.Does("submitResponseForReview", $"responseId: \"{response.Id()}\", version: {(await Now(response)).Version()}",
            "response { id } errors { ... on ResponseIncomplete { missing { part recommendation { number } } } }");
        Assert.Equal(["RESPONSE_INCOMPLETE"], refused.Refusals);
        Assert.Equal([("REPLY_TO_CHIEF_OFFICER", null), ("EXPLANATION", "2")], Missing(refused.Payload.GetProperty("errors")[0]));
        Assert.Equal([("REPLY_TO_CHIEF_OFFICER", null), ("EXPLANATION", "2")], Missing(await Now(response)));

        await Draft($"replyToChiefOfficer: \"We welcome it.\", version: {(await Now(response)).Version()}");
        await Explain(response, _second, "NO_ACTION", "It lies with the local authority.");
        await Act(_officer, "recordActionPlan", response);
        await Act(_officer, "submitResponseForReview", response);
        await Act(_reviewer, "submitResponseForApproval", response);
        await Act(_approver, "sendBackResponse", response, ", comment: \"Say when the board met.\"");
        await Explain(response, _first, "ACTION_TAKEN", "A board has met monthly since 5 April.");
        await Act(_officer, "submitResponseForReview", response);
        await Act(_reviewer, "submitResponseForApproval", response);
        Assert.Equal(["APPROVAL"], (await _approver.Data("query($id: ID!) { node(id: $id) { ... on StatutoryResponse { plan { step isNext } } } }", new { id = response.Id() })).GetProperty("node").GetProperty("plan").EnumerateArray().Where(s => s.GetProperty("isNext").GetBoolean()).Select(s => s.Text("step")));
        await On(2022, 5, 12);
        var approved = await Act(_approver, "approveResponse", response);
        Assert.Equal("Police and Crime Commissioner for Wexshire", approved.Text("approvedBy"));

        await On(2022, 5, 16);
        var error = (await _force.Does("flagFactualError", $"reportId: \"{_report}\", passage: \"73 cases\", correction: \"72: our own count.\"", "factualError { id version }")).Thing("factualError");
        Assert.Equal(["FACTUAL_ERRORS_UNANSWERED"], (await _officer.Does("publishResponse", $"responseId: \"{response.Id()}\", version: {(await Now(response)).Version()}", "response { id }")).Refusals); // it would publish the report too
        await _officer.Does("answerFactualError", $"factualErrorId: \"{error.Id()}\", version: {error.Version()}, outcome: NOT_CHANGED, answer: \"The report says 73.\"", "factualError { id }");
        var published = await Act(_officer, "publishResponse", response);
        Assert.Equal(("PUBLISHED", 49, "2022-05-23"), (published.Text("status"), published.GetProperty("dayOfPublication").GetInt32(), published.GetProperty("statutoryDeadline").Text("dueOn")));
        Assert.Equal(JsonValueKind.Null, published.GetProperty("daysLate").ValueKind);
        Assert.Equal([("REVIEW", true), ("APPROVAL", false), ("REVIEW", true), ("APPROVAL", true)], published.GetProperty("decisions").EnumerateArray().Select(d => (d.Text("stage"), d.GetProperty("approved").GetBoolean())));
        await ThePublicReadsIt(published);

        foreach (var recipient in (string[])["INSPECTORATE", "HOME_SECRETARY"])
            response = (await _officer.Does("recordCopySent", $"responseId: \"{response.Id()}\", recipient: {recipient}, sentOn: \"2022-05-16\"", Whole)).Thing("response");
        Assert.Equal("COPIED", response.Text("status"));
    }

    [Fact]
    public async Task Comments_that_never_came_do_not_hold_the_response_up_and_a_late_one_says_how_late()
    {
        await Begin();
        await On(2022, 3, 30);
        await _officer.Does("inviteChiefOfficer", $"reportId: \"{_report}\", force: \"wexshire\", invitation: \"Please comment.\", replyBy: \"2022-04-26\"", "chiefOfficerComments { id }");
        var response = await Draft("ownComments: \"Ours.\", version: 1");
        foreach (var recommendation in (string[])[_first, _second]) await Explain(response, recommendation, "ACTION_PROPOSED", "By June.");
        Assert.Equal(["RESPONSE_INCOMPLETE"], (await _officer.Does("submitResponseForReview", $"responseId: \"{response.Id()}\", version: {(await Now(response)).Version()}", "response { id }")).Refusals);

        await On(2022, 5, 26);
        await Act(_officer, "submitResponseForReview", response);
        await Act(_reviewer, "submitResponseForApproval", response);
        await Act(_approver, "approveResponse", response);
        var published = await Act(_officer, "publishResponse", response);

        Assert.Equal(3, published.GetProperty("daysLate").GetInt32());
    }

    [Fact]
    public async Task Two_who_explain_one_recommendation_do_not_write_over_each_other_unawares()
    {
        await Begin();
        var response = await Draft("ownComments: \"The report is serious.\"");
        var first = (await Says(0, "Training began.")).Thing("explanation");
        Assert.Equal(["CONFLICT"], (await Says(0, "Nothing was done.")).Refusals);

        var second = (await Says(first.Version(), "Training is complete.")).Thing("explanation");
        Assert.Equal((first.Id(), "Training is complete."), (second.Id(), second.Text("text")));
        Assert.Equal(["CONFLICT"], (await Says(first.Version(), "Nothing was done.")).Refusals);

        Task<Outcome> Says(int version, string text) => _officer.Does("explainRecommendation",
            $"responseId: \"{response.Id()}\", recommendationId: \"{_first}\", version: {version}, kind: ACTION_TAKEN, text: \"{text}\"", "explanation { id version text }");
    }

    [Fact]
    public async Task One_response_answers_a_further_report_and_everybody_reads_it_with_both()
    {
        await Begin();
        var (further, third) = (await _officer.RecordsAReport("A national report"), await _officer.RecordsAReport("A third report"));
        var asked = await _officer.RecordsARecommendation(further, "7");
        var response = await Draft("ownComments: \"The reports are serious.\"");
        (await _officer.Does("draftResponse", $"reportId: \"{third}\", force: \"wexshire\", ownComments: \"O\"", "response { id }")).Thing("response");
        Assert.Equal(["INVALID_INPUT"], (await _officer.Does("alsoAnswerReports", $"responseId: \"{response.Id()}\", version: {(await Now(response)).Version()}, reportIds: [\"{third}\"]", "response { id }")).Refusals);

        await Act(_officer, "alsoAnswerReports", response, $", reportIds: [\"{further}\"]");

        Assert.Equal(["1", "2", "7"], Missing(await Now(response)).Where(m => m.Part == "EXPLANATION").Select(m => m.Number));
        Assert.Equal((response.Id(), "A national report"), ((await Read(_officer)).GetProperty("response").Id(), (await Read(_officer)).GetProperty("response").GetProperty("furtherReports")[0].Text("title")));
        foreach (var recommendation in (string[])[_first, _second, asked]) await Explain(response, recommendation, "ACTION_TAKEN", "Done.");
        await _officer.Does("inviteChiefOfficer", $"reportId: \"{further}\", force: \"wexshire\", invitation: \"I\", replyBy: \"2022-04-26\"", "chiefOfficerComments { id }");
        await On(2022, 4, 27);
        await Act(_officer, "submitResponseForReview", response);
        await Act(_reviewer, "submitResponseForApproval", response);
        await Act(_approver, "approveResponse", response);
        var published = await Act(_officer, "publishResponse", response);

        var visitor = await portal.As(Role.Visitor);
        Assert.Contains("A national report", await visitor.Http.GetStringAsync(published.GetProperty("edition").Text("path")), StringComparison.Ordinal);
        Assert.Equal((response.Id(), "RESPONSE"), ((await Read(visitor)).GetProperty("response").Id(), (await Read(visitor)).GetProperty("recommendations").GetProperty("nodes")[0].GetProperty("timeline").GetProperty("nodes")[0].Text("kind")));

        async Task<JsonElement> Read(Person person) => (await person.Data("query($id: ID!) { node(id: $id) { ... on InspectionReport { response { id furtherReports { title } } recommendations { nodes { timeline { nodes { kind } } } } } } }", new { id = further })).GetProperty("node");
    }

    private async Task ThePublicReadsIt(JsonElement published)
    {
        var visitor = await portal.As(Role.Visitor);
        var recommendation = (await visitor.Data("query($id: ID!) { node(id: $id) { ... on Recommendation { chiefOfficerComment explanation { kind } timeline { nodes { kind heading } } report { response { status decisions { comment } plan { step } ownComments } } } } }",
            new { id = _first })).GetProperty("node");
        Assert.Equal(("Begun.", "ACTION_TAKEN"), (recommendation.Text("chiefOfficerComment"), recommendation.GetProperty("explanation").Text("kind")));
        Assert.Empty(recommendation.GetProperty("report").GetProperty("response").GetProperty("decisions").EnumerateArray());
        Assert.Empty(recommendation.GetProperty("report").GetProperty("response").GetProperty("plan").EnumerateArray());
        Assert.Equal(["RESPONSE", "COMMENTS", "COMMENTS", "INSPECTION"], recommendation.GetProperty("timeline").GetProperty("nodes").EnumerateArray().Select(moment => moment.Text("kind")));
        var page = await visitor.Http.GetStringAsync(published.GetProperty("edition").Text("path"));
        Assert.All(["We accept all findings.", "A board has met monthly since 5 April.", published.GetProperty("edition").Text("sha256"), "day 49 of 56"],
            part => Assert.Contains(part, page, StringComparison.Ordinal));
    }

    private async Task On(int year, int month, int day)
    {
        portal.TodayIs(year, month, day); // sessions of another day are over
        (_officer, _reviewer, _approver, _force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.MonitoringOfficer), await portal.As(Role.Approver), await portal.As(Role.ForceLiaison));
    }

    private async Task Begin()
    {
        await On(2022, 3, 29);
        _report = await _officer.RecordsAReport();
        (_first, _second) = (await _officer.RecordsARecommendation(_report, "1"), await _officer.RecordsARecommendation(_report, "2"));
    }

    private async Task<JsonElement> Draft(string more) => (await _officer.Does("draftResponse", $"reportId: \"{_report}\", force: \"wexshire\", {more}", Whole)).Thing("response");

    private async Task Explain(JsonElement response, string recommendation, string kind, string text) => (await _officer.Does("explainRecommendation",
        $"responseId: \"{response.Id()}\", recommendationId: \"{recommendation}\", kind: {kind}, text: \"{text}\"", "explanation { id }")).Thing("explanation");

    private async Task<JsonElement> Act(Person person, string verb, JsonElement response, string more = "") =>
        (await person.Does(verb, $"responseId: \"{response.Id()}\", version: {(await Now(response)).Version()}{more}", Whole)).Thing("response");

    private async Task<JsonElement> Now(JsonElement response) =>
        (await _officer.Data("query($id: ID!) { node(id: $id) { ... on StatutoryResponse { version missing { part recommendation { number } } } } }", new { id = response.Id() })).GetProperty("node");

    private static IEnumerable<(string Part, string? Number)> Missing(JsonElement of) => of.GetProperty("missing").EnumerateArray()
        .Select(m => (m.Text("part"), m.GetProperty("recommendation").ValueKind is JsonValueKind.Null ? null : m.GetProperty("recommendation").Text("number")));
}
