using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.GraphQL;

public sealed class RoomBatchesOnSqlite(Portal portal) : RoomBatchesTests(portal), IClassFixture<Portal>;

public sealed class RoomBatchesOnPostgres(PostgresPortal portal) : RoomBatchesTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>The relations of the rooms: however many parents there are, and though one has nothing, a level takes one statement.</summary>
public abstract class RoomBatchesTests(Portal portal)
{
    private const string Query = """
        query($report: String!, $first: Int!) { recommendations(report: $report, first: $first) { nodes {
          number chiefOfficerComment explanation { kind } requests { reference viewerCanPublish messages { kind } force { name } report { title } recommendations { number } agendaItem { title } }
          agendaItems { title meeting { title minutes { text } agendaEdition { path } body { name } } note { outcome } actions { subject } assurances { rating } requests { subject } }
          timeline { nodes { kind heading } } } } }
        """;

    [Fact]
    public async Task A_level_takes_as_many_statements_for_three_parents_as_for_one()
    {
        portal.TodayIs(2022, 7, 1);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        var ids = new List<string>();
        foreach (var number in (string[])["1", "2", "3"]) ids.Add(await officer.RecordsARecommendation(report, number));
        foreach (var id in ids.Take(2)) // the third has nothing
        {
            var request = (await officer.Does("draftRequest", $"force: \"wexshire\", kind: INFORMATION, subject: \"About {id}\", question: \"Q\", reportId: \"{report}\", recommendationIds: [\"{id}\"]", "request { id }")).Thing("request").Id();
            var meeting = (await officer.Does("planMeeting", "title: \"M\", meetingType: \"Board\", heldOn: \"2022-07-21\", isPublic: true", "meeting { id }")).Thing("meeting").Id();
            (await officer.Does("addAgendaItem", $"meetingId: \"{meeting}\", title: \"About {id}\", requirement: \"R\", recommendationIds: [\"{id}\"], requestIds: [\"{request}\"]", "agendaItem { id }")).Thing("agendaItem");
        }

        var reference = (await officer.Data("query($id: ID!) { node(id: $id) { ... on InspectionReport { reference } } }", new { id = report })).GetProperty("node").Text("reference");
        var one = await portal.Statements.Of(() => officer.Data(Query, new { report = reference, first = 1 }));
        var three = await portal.Statements.Of(() => officer.Data(Query, new { report = reference, first = 3 }));

        Assert.Equal(one.Count, three.Count);
        var rows = (await officer.Data(Query, new { report = reference, first = 3 })).GetProperty("recommendations").GetProperty("nodes");
        Assert.Equal([$"About {ids[0]}", $"About {ids[1]}", ""], rows.EnumerateArray().Select(row => string.Concat(row.GetProperty("agendaItems").EnumerateArray().Select(item => item.Text("title")))));
        Assert.Equal([1, 1, 0], rows.EnumerateArray().Select(row => row.GetProperty("requests").GetArrayLength()));
    }

    [Fact]
    public async Task Requests_are_walked_by_due_date_and_those_without_one_come_last()
    {
        portal.TodayIs(2022, 7, 1);
        var officer = await portal.As(Role.ScrutinyOfficer);
        foreach (var due in (string[])["null", "\"2022-08-02\"", "\"2022-08-01\"", "null"])
            (await officer.Does("draftRequest", $"force: \"wexshire\", kind: ACTION, subject: \"{due.Replace("\"", "", StringComparison.Ordinal)}\", question: \"Q\", dueOn: {due}", "request { id }")).Thing("request");
        var met = new List<string>();
        string? after = null;
        do
        {
            var page = (await officer.Data("query($after: String) { requests(kind: ACTION, first: 1, after: $after) { nodes { subject } pageInfo { endCursor hasNextPage } } }", new { after })).GetProperty("requests");
            met.Add(page.GetProperty("nodes")[0].Text("subject"));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").Text("endCursor") : null;
        }
        while (after is not null);

        Assert.Equal(["2022-08-01", "2022-08-02", "null", "null"], met);
    }
}
