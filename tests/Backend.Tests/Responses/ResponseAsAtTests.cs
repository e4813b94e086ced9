using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Responses;

public sealed class ResponseAsAtOnSqlite(Portal portal) : ResponseAsAtTests(portal), IClassFixture<Portal>;

public sealed class ResponseAsAtOnPostgres(PostgresPortal portal) : ResponseAsAtTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>Where a response stood at the end of a past day, by the days of its publication, of its copies and of the edition that replaced it.</summary>
public abstract class ResponseAsAtTests(Portal portal)
{
    [Fact]
    public async Task It_was_published_then_copied_to_both_then_replaced_and_each_from_its_day_on()
    {
        portal.TodayIs(2022, 4, 12);
        var (officer, reviewer, approver) = await Office();
        var (response, _) = await officer.PublishesAResponse(reviewer, approver, await portal.As(Role.ForceLiaison), "Ours.");
        portal.TodayIs(2022, 5, 10);
        (officer, reviewer, approver) = await Office();
        await Sent(officer, response.Id(), "INSPECTORATE", "2022-04-20");
        await Sent(officer, response.Id(), "HOME_SECRETARY", "2022-04-25");
        var further = await Act(officer, response.Id(), "reviseResponse", ", reason: \"A word was wrong.\"");
        await Act(officer, further, "submitResponseForReview");
        await Act(reviewer, further, "submitResponseForApproval");
        await Act(approver, further, "approveResponse");
        await Act(officer, further, "publishResponse");

        foreach (var reader in (Person[])[officer, await portal.As(Role.Visitor)])
        {
            Assert.Equal(("PUBLISHED", 0, false), await AsAt(reader, response.Text("reference"), "2022-04-12"));
            Assert.Equal(("PUBLISHED", 1, false), await AsAt(reader, response.Text("reference"), "2022-04-20"));
            Assert.Equal(("COPIED", 2, false), await AsAt(reader, response.Text("reference"), "2022-05-09"));
            Assert.Equal(("SUPERSEDED", 2, true), await AsAt(reader, response.Text("reference"), "2022-05-10"));
        }
    }

    [Fact]
    public async Task Before_its_publication_it_is_not_told_as_published_and_only_the_office_is_told_where_in_its_review_it_stood()
    {
        portal.TodayIs(2022, 4, 1);
        var (officer, reviewer, approver) = await Office();
        var report = (await officer.Does("recordReport", "title: \"R\", programme: CUSTODY, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\"", "report { id }")).Thing("report").Id();
        await officer.Does("inviteChiefOfficer", $"reportId: \"{report}\", force: \"wexshire\", invitation: \"I\", replyBy: \"2022-04-15\"", "chiefOfficerComments { id }");
        var response = (await officer.Does("draftResponse", $"reportId: \"{report}\", force: \"wexshire\", ownComments: \"Ours.\", version: 1", "response { id reference }")).Thing("response");
        await On(4, 20, () => Act(officer, response.Id(), "submitResponseForReview"));
        await On(4, 25, () => Act(reviewer, response.Id(), "submitResponseForApproval"));
        await On(5, 2, () => Act(approver, response.Id(), "approveResponse"));
        await On(5, 25, () => Act(officer, response.Id(), "publishResponse"));
        portal.TodayIs(2022, 6, 1);

        foreach (var (day, office, others) in ((string, string, string)[])
            [("2022-04-19", "NOT_RECORDED", "NOT_RECORDED"), ("2022-04-20", "IN_REVIEW", "NOT_RECORDED"), ("2022-04-25", "AWAITING_APPROVAL", "NOT_RECORDED"), ("2022-05-02", "APPROVED", "APPROVED"), ("2022-05-25", "PUBLISHED", "PUBLISHED")])
        {
            foreach (var (reader, stood) in ((Role, string)[])[(Role.ScrutinyOfficer, office), (Role.ForceLiaison, others), (Role.Visitor, others)])
            {
                var told = await Told(await portal.As(reader), response.Text("reference"), day, stood);
                var approved = stood is "APPROVED" or "PUBLISHED" ? "2022-05-02" : null;
                Assert.Equal((stood, approved, stood is "PUBLISHED" ? "2022-05-25" : null), (told.Text("status"), told.GetProperty("approvedOn").GetString(), told.GetProperty("publishedOn").GetString()));
                Assert.Equal((approved is not null, stood is "PUBLISHED" ? 58 : null), (told.GetProperty("approvedBy").ValueKind is JsonValueKind.String, Number(told, "dayOfPublication")));
                Assert.Equal((stood is "PUBLISHED" ? 2 : null), Number(told, "daysLate"));
            }
        }

        Assert.Equal(1, Number(await Told(officer, response.Text("reference"), "2022-05-24", "APPROVED"), "daysLate")); // as it stood then, not as it was published

        async Task On(int month, int day, Func<Task> act)
        {
            portal.TodayIs(2022, month, day);
            (officer, reviewer, approver) = await Office();
            await act();
        }
    }

    [Fact]
    public async Task One_that_was_only_begun_is_told_to_stand_where_it_stands_as_far_as_a_day_says_so()
    {
        portal.TodayIs(2022, 4, 12);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = (await officer.Does("recordReport", "title: \"R\", programme: CUSTODY, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\"", "report { id }")).Thing("report").Id();
        await officer.Does("inviteChiefOfficer", $"reportId: \"{report}\", force: \"wexshire\", invitation: \"I\", replyBy: \"2022-04-26\"", "chiefOfficerComments { id }");
        var reference = (await officer.Data($"{{ node(id: \"{report}\") {{ ... on InspectionReport {{ response {{ reference }} }} }} }}")).GetProperty("node").GetProperty("response").Text("reference");
        portal.TodayIs(2022, 4, 20);
        officer = await portal.As(Role.ScrutinyOfficer);

        await Told(officer, reference, "2022-04-12", "CHIEF_OFFICER_INVITED");
        await Told(officer, reference, "2022-04-11", "NOT_RECORDED");
    }

    // By the list of all, by the list of those that stood there, and by the file of both.
    private static async Task<JsonElement> Told(Person person, string reference, string day, string stood)
    {
        var file = await person.Http.GetStringAsync($"/export/responses.csv?asAt={day}&status={stood}", TestContext.Current.CancellationToken);
        Assert.Contains($"{reference},{stood},", file, StringComparison.Ordinal);
        var all = await person.Data($"{{ all: statutoryResponses(asAt: \"{day}\", first: 50) {{ nodes {{ ...Told }} }} those: statutoryResponses(asAt: \"{day}\", status: [{stood}], first: 50) {{ nodes {{ ...Told }} }} }} fragment Told on StatutoryResponse {{ reference status approvedOn approvedBy publishedOn dayOfPublication daysLate }}");
        JsonElement One(string list) => all.GetProperty(list).GetProperty("nodes").EnumerateArray().Single(r => r.Text("reference") == reference);
        Assert.Equal($"{One("all")}", $"{One("those")}");
        return One("all");
    }

    private static int? Number(JsonElement of, string field) => of.GetProperty(field) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private async Task<(Person Officer, Person Reviewer, Person Approver)> Office() => (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.MonitoringOfficer), await portal.As(Role.Approver));

    private static async Task Sent(Person officer, string response, string recipient, string on) =>
        (await officer.Does("recordCopySent", $"responseId: \"{response}\", recipient: {recipient}, sentOn: \"{on}\"", "response { id }")).Thing("response");

    private static async Task<string> Act(Person person, string response, string verb, string more = "") => (await person.Does(verb,
        $"responseId: \"{response}\", version: {(await person.Data($"{{ node(id: \"{response}\") {{ ... on StatutoryResponse {{ version }} }} }}")).GetProperty("node").Version()}{more}", "response { id }")).Thing("response").Id();

    private static async Task<(string, int, bool)> AsAt(Person person, string reference, string day)
    {
        var all = (await person.Data($"{{ statutoryResponses(force: \"wexshire\", asAt: \"{day}\", first: 50) {{ nodes {{ reference status copies {{ recipient }} supersededBy {{ reference }} }} }} }}")).GetProperty("statutoryResponses").GetProperty("nodes");
        var read = all.EnumerateArray().Single(r => r.Text("reference") == reference);
        return (read.Text("status"), read.GetProperty("copies").GetArrayLength(), read.GetProperty("supersededBy").ValueKind is JsonValueKind.Object);
    }
}
