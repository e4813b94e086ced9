using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Deadlines;

public sealed class WhatIsDueOnSqlite(Portal portal) : WhatIsDueTests(portal), IClassFixture<Portal>;

public sealed class WhatIsDueOnPostgres(PostgresPortal portal) : WhatIsDueTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>What is due from a day on and before another, of each kind that can be.</summary>
public abstract class WhatIsDueTests(Portal portal)
{
    private const string List = "recommendations(open: true, dueFrom: $from, dueBefore: $before, orderBy: DUE_SOONEST) { nodes { dueOn } } statutoryResponses(inPreparation: true, dueFrom: $from, dueBefore: $before) { nodes { statutoryDeadline { dueOn } } } "
        + "requests(awaiting: true, dueFrom: $from, dueBefore: $before) { nodes { dueOn } } chiefOfficerComments(status: INVITED, force: \"wexshire\", replyFrom: $from, replyBefore: $before) { nodes { replyBy } }";

    [Fact]
    public async Task Everything_is_found_from_its_last_day_on_and_not_before_it_nor_after()
    {
        portal.TodayIs(2022, 3, 29);
        var (officer, approver) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver));
        var report = await officer.RecordsAReport();
        (await officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: RECOMMENDATION, text: \"T\", addressee: \"A\", theme: \"T\", dueOn: \"2022-05-23\"", "recommendation { id }")).Thing("recommendation");
        (await officer.Does("draftResponse", $"reportId: \"{report}\", force: \"wexshire\"", "response { id }")).Thing("response");
        (await officer.Does("inviteChiefOfficer", $"reportId: \"{report}\", force: \"wexshire\", invitation: \"I\", replyBy: \"2022-05-23\"", "chiefOfficerComments { id }")).Thing("chiefOfficerComments");
        var request = (await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\"", "request { id version }")).Thing("request");
        (await approver.Does("sendRequest", $"requestId: \"{request.Id()}\", version: {request.Version()}, dueOn: \"2022-05-23\"", "request { id }")).Thing("request");

        Assert.Equal([1, 1, 1, 1], await Due(officer, "2022-05-23", "2022-05-24"));
        Assert.Equal([0, 0, 0, 0], await Due(officer, "2022-05-24", "2023-05-24"));
        Assert.Equal([0, 0, 0, 0], await Due(officer, "2021-05-24", "2022-05-23"));
    }

    private static async Task<IEnumerable<int>> Due(Person officer, string from, string before)
    {
        var data = await officer.Data($"query($from: Date!, $before: Date!) {{ {List} }}", new { from, before });
        return [.. new[] { "recommendations", "statutoryResponses", "requests", "chiefOfficerComments" }.Select(list => data.GetProperty(list).GetProperty("nodes").GetArrayLength())];
    }
}
