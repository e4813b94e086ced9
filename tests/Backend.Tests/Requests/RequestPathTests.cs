using System.Net;
using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Requests;

public sealed class RequestPathOnSqlite(Portal portal) : RequestPathTests(portal), IClassFixture<Portal>;

public sealed class RequestPathOnPostgres(PostgresPortal portal) : RequestPathTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>A request from the draft to the accepted answer, as three people do it over HTTP.</summary>
public abstract class RequestPathTests(Portal portal)
{
    private const string Whole = "request { id reference version status overdue daysLate answeredOn viewerCanAnswer viewerCanPublish messages { kind by words } recommendations { number } }";

    [Fact]
    public async Task A_request_is_drafted_sent_answered_returned_answered_again_and_accepted()
    {
        var (officer, approver, force) = await On(2022, 6, 1);
        var (others, published) = (await Seen(force), await Seen(await portal.As(Role.PanelMember))); // of the other stories here
        var report = await officer.RecordsAReport();
        var recommendation = await officer.RecordsARecommendation(report, "1");
        var request = (await officer.Does("draftRequest",
            $"force: \"wexshire\", kind: INFORMATION, subject: \"Missing children\", question: \"How quickly?\", recommendationIds: [\"{recommendation}\"], reportId: \"{report}\"", Whole)).Thing("request");
        Assert.Equal(others, await Seen(force));

        request = await Act(approver, "sendRequest", request, ", dueOn: \"2022-06-15\"");
        Assert.Equal(others + 1, await Seen(force));
        Assert.Equal(published, await Seen(await portal.As(Role.PanelMember)));

        (officer, approver, force) = await On(2022, 6, 17);
        Assert.Equal(1, await Overdue(force));
        request = await Act(force, "answerRequest", request, ", words: \"Within a day.\"");
        Assert.Equal(("ANSWERED", 2, 0), (request.Text("status"), request.GetProperty("daysLate").GetInt32(), await Overdue(force)));
        request = await Act(officer, "returnAnswer", request, ", reason: \"No figures.\"");
        Assert.Equal((true, 1), (request.GetProperty("overdue").GetBoolean(), await Overdue(force)));
        request = await Act(force, "answerRequest", request, ", words: \"42 of 50.\", answeredOn: \"2022-06-17\"");
        request = await Act(officer, "acceptAnswer", request, "");

        Assert.Equal("ACCEPTED", request.Text("status"));
        Assert.Equal(["SENT", "ANSWERED", "RETURNED", "ANSWERED", "ACCEPTED"], request.GetProperty("messages").EnumerateArray().Select(m => m.Text("kind")));
        Assert.Equal(["Police and Crime Commissioner for Wexshire", "Wexshire Police"], request.GetProperty("messages").EnumerateArray().Select(m => m.Text("by")).Distinct());
        var about = (await officer.Data("query($id: ID!) { node(id: $id) { ... on Recommendation { requests { reference } timeline { nodes { kind } } } } }", new { id = recommendation })).GetProperty("node");
        Assert.Equal(request.Text("reference"), about.GetProperty("requests")[0].Text("reference"));
        Assert.Equal(5, about.GetProperty("timeline").GetProperty("nodes").EnumerateArray().Count(moment => moment.Text("kind") == "REQUEST"));
    }

    [Fact]
    public async Task A_request_is_about_findings_and_each_tells_of_it_to_those_who_see_it()
    {
        var (officer, approver, force) = await On(2022, 6, 1);
        var report = await officer.RecordsAReport();
        var finding = (await officer.Does("recordFinding", $"reportId: \"{report}\", kind: CAUSE_OF_CONCERN, text: \"Missing children.\"", "finding { id }")).Thing("finding").Id();
        Assert.Equal(("NOT_FOUND", "findingIds"), Refusal(await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\", findingIds: [\"x\"]", "request { id }")));
        var request = (await officer.Does("draftRequest", $"force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\", findingIds: [\"{finding}\"]", "request { id version reference findings { id text } }")).Thing("request");
        Assert.Equal("Missing children.", request.GetProperty("findings")[0].Text("text"));
        async Task<IEnumerable<string>> Asked(Person person) => (await person.Data("query($id: ID!) { node(id: $id) { ... on Finding { requests { reference } } } }", new { id = finding })).GetProperty("node").GetProperty("requests").EnumerateArray().Select(r => r.Text("reference"));
        Assert.Equal([request.Text("reference")], await Asked(officer));
        Assert.Empty(await Asked(force));

        await approver.Does("sendRequest", $"requestId: \"{request.Id()}\", version: {request.Version()}, dueOn: \"2022-12-15\"", "request { id }");
        Assert.Equal([request.Text("reference")], await Asked(force));
        var anew = (await officer.Does("draftRequest", $"force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\", findingIds: [\"{finding}\"]", "request { id version }")).Thing("request");
        await officer.Does("draftRequest", $"requestId: \"{anew.Id()}\", version: {anew.Version()}, force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\"", "request { id }");
        Assert.Single(await Asked(officer));
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_its_field_and_nothing_is_kept()
    {
        var (officer, approver, _) = await On(2022, 6, 1);
        var past = await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\", dueOn: \"2022-06-01\"", "request { id }");
        var foreign = await officer.Does("draftRequest", "force: \"nowhere\", kind: ACTION, subject: \"S\", question: \"Q\"", "request { id }");
        var empty = await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \" \", question: \"Q\"", "request { id }");

        Assert.Equal([("DUE_DATE_IN_PAST", "dueOn"), ("NOT_FOUND", "force"), ("INVALID_INPUT", "subject")], ((Outcome[])[past, foreign, empty]).Select(Refusal));
        var draft = (await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\"", "request { id version }")).Thing("request");
        var future = await approver.Does("sendRequest", $"requestId: \"{draft.Id()}\", version: 1, dueOn: \"2022-07-01\", sentOn: \"2022-06-02\"", "request { id }");
        var stale = await approver.Does("sendRequest", $"requestId: \"{draft.Id()}\", version: 0, dueOn: \"2022-07-01\"", "request { id }");
        var unasked = await officer.Does("acceptAnswer", $"requestId: \"{draft.Id()}\", version: 1", "request { id }");
        Assert.Equal([("DATE_IN_FUTURE", "sentOn"), ("CONFLICT", null), ("ILLEGAL_MOVE", null)], ((Outcome[])[future, stale, unasked]).Select(Refusal));
    }

    [Fact]
    public async Task A_request_is_published_with_its_answer_as_a_page_that_stands_and_a_withheld_answer_says_so_everywhere()
    {
        var (officer, approver, force) = await On(2022, 6, 1);
        var visitor = await portal.As(Role.Visitor);
        var published = await Seen(visitor);
        var request = (await officer.Does("draftRequest", "force: \"wexshire\", kind: INFORMATION, subject: \"Placements\", question: \"How many?\"", Whole)).Thing("request");
        request = await Act(approver, "sendRequest", request, ", dueOn: \"2022-06-15\"");
        request = await Act(force, "answerRequest", request, ", words: \"Two boys in Little Harbour.\"");
        Assert.Equal(HttpStatusCode.NotFound, (await Page(approver, "/preview/requests/none")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Page(force, $"/preview/requests/{request.Text("reference")}")).Status);
        Assert.Contains("Little Harbour", (await Page(officer, $"/preview/requests/{request.Text("reference")}")).Body, StringComparison.Ordinal);
        Assert.Equal("WARNINGS_UNANSWERED", Refusal(await officer.Does("publishRequest", $"requestId: \"{request.Id()}\", version: {request.Version()}", Whole)).Code);

        var said = (await officer.Data($"{{ request(reference: \"{request.Text("reference")}\") {{ messages {{ id }} }} }}")).GetProperty("request").GetProperty("messages");
        request = await Act(officer, "withholdMessage", request, $", messageId: \"{said[1].Id()}\", ground: \"A child could be recognised\"");
        request = await Act(officer, "publishRequest", request, "");

        var path = $"/published/{request.Text("reference")}-EDITION-1";
        var (status, page) = await Page(visitor, path);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.All(["How many?", "Withheld. Ground: A child could be recognised", "application/ld+json", "rel=\"canonical\""], part => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.InRange(page.Length, 1, 30 * 1024);
        Assert.All(await Task.WhenAll(Page(visitor, "/published"), Page(visitor, "/published/feed.atom")), list => Assert.Contains(path, list.Body, StringComparison.Ordinal));
        Assert.Contains("\"kind\":\"Request\"", (await Page(visitor, $"{path}.json")).Body, StringComparison.Ordinal);
        var seen = (await visitor.Data($"{{ request(reference: \"{request.Text("reference")}\") {{ messages {{ kind }} withheld {{ by ground }} warnings {{ key }} }} }}")).GetProperty("request");
        Assert.Equal((1, "A child could be recognised", 0), (seen.GetProperty("messages").GetArrayLength(), seen.GetProperty("withheld")[0].Text("ground"), seen.GetProperty("warnings").GetArrayLength()));

        (await officer.Does("withdrawPublication", $"id: \"{request.Id()}\", reason: \"A mistake\"", "withdrawn { __typename }")).Thing("withdrawn");
        Assert.Equal(HttpStatusCode.Gone, (await Page(visitor, path)).Status);
        Assert.Equal(published, await Seen(visitor));
        request = (await officer.Data($"{{ {Whole.Replace("request", $"request(reference: \"{request.Text("reference")}\")", StringComparison.Ordinal)} }}")).GetProperty("request");
        Assert.Equal(("INVALID_INPUT", "reason"), Refusal(await officer.Does("publishRequest", $"requestId: \"{request.Id()}\", version: {request.Version()}", Whole)));
        request = await Act(officer, "publishRequest", request, ", reason: \"The mistake is out\"");
        Assert.Equal((false, published + 1), (request.GetProperty("viewerCanPublish").GetBoolean(), await Seen(visitor)));
        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.OK), ((await Page(visitor, path)).Status, (await Page(visitor, path.Replace("EDITION-1", "EDITION-2", StringComparison.Ordinal))).Status));
    }

    private static async Task<(HttpStatusCode Status, string Body)> Page(Person person, string path)
    {
        using var answer = await person.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<(Person Officer, Person Approver, Person Force)> On(int year, int month, int day)
    {
        portal.TodayIs(year, month, day); // sessions of another day are over
        return (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver), await portal.As(Role.ForceLiaison));
    }

    private static (string Code, string? Field) Refusal(Outcome outcome) =>
        (outcome.Payload.GetProperty("errors")[0].Text("code"), outcome.Payload.GetProperty("errors")[0].GetProperty("field").GetString());

    private static async Task<JsonElement> Act(Person person, string verb, JsonElement request, string more) =>
        (await person.Does(verb, $"requestId: \"{request.Id()}\", version: {request.Version()}{more}", Whole)).Thing("request");

    private static async Task<int> Seen(Person person) => (await person.Data("{ requests { totalCount } }")).GetProperty("requests").GetProperty("totalCount").GetInt32();

    private static async Task<int> Overdue(Person person) => (await person.Data("{ summary { overdueRequests } }")).GetProperty("summary").GetProperty("overdueRequests").GetInt32();
}
