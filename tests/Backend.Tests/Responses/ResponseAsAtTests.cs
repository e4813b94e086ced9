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
