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
        var report = await officer.RecordsAReport();
        var recommendation = await officer.RecordsARecommendation(report, "1");
        var request = (await officer.Does("draftRequest",
            $"force: \"wexshire\", kind: INFORMATION, subject: \"Missing children\", question: \"How quickly?\", recommendationIds: [\"{recommendation}\"], reportId: \"{report}\"", Whole)).Thing("request");
        Assert.Equal(0, await Seen(force));

        request = await Act(approver, "sendRequest", request, ", dueOn: \"2022-06-15\"");
        Assert.Equal(1, await Seen(force));
        Assert.Equal(0, await Seen(await portal.As(Role.PanelMember)));

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
