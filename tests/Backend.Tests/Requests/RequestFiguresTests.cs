using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ScrutinyPortal.Access;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Tests.Requests;

public sealed class RequestFiguresOnSqlite(Portal portal) : RequestFiguresTests(portal), IClassFixture<Portal>;

public sealed class RequestFiguresOnPostgres(PostgresPortal portal) : RequestFiguresTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>How a force answers, counted from the rows that the numbers open.</summary>
public abstract class RequestFiguresTests(Portal portal)
{
    [Fact]
    public async Task Each_number_counts_the_requests_of_the_list_with_the_same_filter()
    {
        portal.TodayIs(2022, 6, 1);
        var (officer, approver) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver));
        var requests = new List<JsonElement>();
        for (var i = 0; i < 6; i++) requests.Add(await Sent(officer, approver, $"Question {i}"));
        portal.TodayIs(2022, 6, 5);
        var force = await portal.As(Role.ForceLiaison);
        foreach (var quick in requests.Take(2)) await Act(force, "answerRequest", quick, ", words: \"Yes.\"");
        await Act(force, "askForMoreTime", requests[5], ", dueOn: \"2022-07-01\", reason: \"Data.\"");
        portal.TodayIs(2022, 6, 21);
        (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var late = await Act(force, "answerRequest", requests[2], ", words: \"Yes.\"");
        var insufficient = await Act(force, "refuseRequest", requests[3], ", ground: \"A live inquiry\"");
        await Act(officer, "returnAnswer", insufficient, ", reason: \"Figures harm no inquiry.\"");

        var figures = (await officer.Data("{ requestFigures { force { slug } awaiting overdue moreTimeAsked returned answered medianDays longestDays } }")).GetProperty("requestFigures")[0];

        Assert.Equal("""{"force":{"slug":"wexshire"},"awaiting":3,"overdue":3,"moreTimeAsked":1,"returned":1,"answered":3,"medianDays":4,"longestDays":20}""", JsonSerializer.Serialize(figures));
        var lists = await officer.Data("""
            { awaiting: requests(status: [SENT, ACKNOWLEDGED, CLARIFICATION_SOUGHT, RETURNED]) { totalCount } overdue: requests(overdue: true) { totalCount }
              moreTimeAsked: requests(moreTimeAsked: true) { totalCount } returned: requests(returned: true) { totalCount } answered: requests(answeredFrom: "2022-01-01") { totalCount } }
            """);
        foreach (var list in lists.EnumerateObject()) Assert.Equal(figures.GetProperty(list.Name).GetInt32(), list.Value.GetProperty("totalCount").GetInt32());
        var june = (await officer.Data("{ requestFigures(answeredTo: \"2022-06-20\") { answered medianDays } }")).GetProperty("requestFigures")[0];
        Assert.Equal("""{"answered":2,"medianDays":4}""", JsonSerializer.Serialize(june));
        Assert.Equal(0, (await (await portal.As(Role.Visitor)).Data("{ requestFigures { awaiting } }")).GetProperty("requestFigures").GetArrayLength());
        Assert.Equal("ANSWERED", late.Text("status"));
    }

    [Fact]
    public void The_median_is_the_middle_of_all_the_days_however_they_are_grouped() =>
        Prop.ForAll(Gen.Choose(0, 30).NonEmptyListOf().ToArbitrary(), days =>
        {
            var sorted = days.Order().ToList();
            var middle = (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;
            Assert.Equal(middle, RequestFigures.Median(days.GroupBy(d => d).Select(same => (same.Key, same.Count()))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Where_nothing_was_answered_there_is_no_median() => Assert.Null(RequestFigures.Median([]));

    private static async Task<JsonElement> Sent(Person officer, Person approver, string subject)
    {
        var draft = (await officer.Does("draftRequest", $"force: \"wexshire\", kind: INFORMATION, subject: \"{subject}\", question: \"Q\"", "request { id version }")).Thing("request");
        return await Act(approver, "sendRequest", draft, ", dueOn: \"2022-06-15\"");
    }

    private static async Task<JsonElement> Act(Person person, string verb, JsonElement request, string more) =>
        (await person.Does(verb, $"requestId: \"{request.Id()}\", version: {request.Version()}{more}", "request { id version status }")).Thing("request");
}
