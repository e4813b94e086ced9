using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Requests;

public sealed class RequestOrderOnSqlite(Portal portal) : RequestOrderTests(portal), IClassFixture<Portal>;

public sealed class RequestOrderOnPostgres(PostgresPortal portal) : RequestOrderTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>The list of requests by the day on which an answer is due: either way, page by page, and in the file too.</summary>
public abstract class RequestOrderTests(Portal portal)
{
    [Fact]
    public async Task Requests_are_listed_the_soonest_or_the_latest_due_first_page_by_page_and_without_a_last_day_after_all_others()
    {
        portal.TodayIs(2022, 4, 4);
        var officer = await portal.As(Role.ScrutinyOfficer);
        foreach (var due in (string?[])["2022-05-20", null, "2022-05-10", "2022-05-20"])
            await officer.Does("draftRequest", $"force: \"wexshire\", kind: INFORMATION, subject: \"Due {due ?? "some day"}\", question: \"Q\"{(due is null ? "" : $", dueOn: \"{due}\"")}", "request { id }");

        string[] soonest = ["Due 2022-05-10", "Due 2022-05-20", "Due 2022-05-20", "Due some day"], latest = ["Due 2022-05-20", "Due 2022-05-20", "Due 2022-05-10", "Due some day"];
        foreach (var (order, expected) in ((string, string[])[])[("DUE_SOONEST", soonest), ("DUE_LATEST", latest)])
        {
            Assert.Equal(expected, await ByPages(officer, order));
            Assert.Equal(expected, await File(officer, $"?order={order}"));
        }

        Assert.Equal(soonest, await File(officer, ""));
    }

    [Theory]
    [InlineData("DUE_SOONEST", "IX_Requests_DueSoonest")]
    [InlineData("DUE_LATEST", "IX_Requests_DueLatest")]
    public async Task A_page_is_read_in_the_order_of_an_index_and_nothing_is_sorted(string order, string index)
    {
        var statements = await portal.Statements.Of(async () => await (await portal.As(Role.Visitor)).Data($"{{ requests(orderBy: {order}, awaiting: true, first: 1) {{ nodes {{ subject }} }} }}"));
        var page = Assert.Single(statements, sql => sql.Contains("FROM \"Requests\"", StringComparison.Ordinal));

        var plan = await portal.PlanOf(page);

        Assert.Contains(index, plan, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)sort|temp", plan);
    }

    private static async Task<List<string>> ByPages(Person person, string order)
    {
        var (found, after) = (new List<string>(), (string?)null);
        do
        {
            var page = (await person.Data($"query($after: String) {{ requests(orderBy: {order}, first: 1, after: $after) {{ nodes {{ subject }} pageInfo {{ hasNextPage endCursor }} }} }}", new { after })).GetProperty("requests");
            found.AddRange(page.GetProperty("nodes").EnumerateArray().Select(request => request.Text("subject")));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").Text("endCursor") : null;
        } while (after is not null);
        return found;
    }

    private static async Task<List<string>> File(Person person, string query) =>
        [.. (await person.Http.GetStringAsync($"/export/requests.csv{query}", TestContext.Current.CancellationToken)).Split('\n').SelectMany(row => row.Split(',')).Where(cell => cell.StartsWith("Due ", StringComparison.Ordinal))];
}
