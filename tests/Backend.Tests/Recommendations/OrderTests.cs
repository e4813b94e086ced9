using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Recommendations;

public sealed class OrderOnSqlite(Portal portal) : OrderTests(portal), IClassFixture<Portal>;

public sealed class OrderOnPostgres(PostgresPortal portal) : OrderTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>The list of recommendations in each of its orders, paged both ways.</summary>
public abstract class OrderTests(Portal portal)
{
    private static readonly Dictionary<string, string[]> Orders = new()
    {
        ["DUE_SOONEST"] = ["May", "June", "June too", "moved to July", "never"],
        ["DUE_LATEST"] = ["moved to July", "June too", "June", "May", "never"],
        ["REPORT_LATEST"] = ["never", "June", "moved to July", "May", "June too"],
        ["REPORT_EARLIEST"] = ["June", "moved to July", "May", "June too", "never"],
    };

    [Fact]
    public async Task Each_order_holds_through_all_pages_forwards_and_backwards_by_the_day_that_holds()
    {
        var officer = await Recorded();
        foreach (var (order, expected) in Orders)
        {
            Assert.Equal(expected, await Walk(officer, order, "first: 2, after: $at", "hasNextPage endCursor"));
            Assert.Equal(expected.Reverse(), await Walk(officer, order, "last: 2, before: $at", "hasPreviousPage startCursor", back: true));
        }
    }

    [Fact]
    public async Task The_order_goes_with_filters_and_a_cursor_of_another_order_is_refused()
    {
        var officer = await Recorded();
        var june = "orderBy: DUE_LATEST, dueFrom: \"2022-06-01\", dueBefore: \"2022-07-01\", force: \"wexshire\"";
        Assert.Equal(["June too", "June"], Texts(await officer.Data($"{{ recommendations({june}) {{ nodes {{ text }} }} }}")));

        var cursor = (await officer.Data("{ recommendations(orderBy: DUE_SOONEST, first: 1) { pageInfo { endCursor } } }")).GetProperty("recommendations").GetProperty("pageInfo").Text("endCursor");
        var refused = await officer.Ask($"{{ recommendations(first: 1, after: \"{cursor}\") {{ nodes {{ text }} }} }}");

        Assert.Equal("BAD_CURSOR", refused.GetProperty("errors")[0].GetProperty("extensions").Text("code"));
    }

    private async Task<Person> Recorded()
    {
        portal.TodayIs(2023, 5, 3);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var there = Texts(await officer.Data("{ recommendations { nodes { text } } }"));
        if (there.Count > 0) return officer;
        var (first, second) = (await Report(officer, "2022-03-29"), await Report(officer, "2022-05-03"));
        await Record(officer, first, "June", "2022-06-29");
        var moved = await Record(officer, first, "moved to July", "2022-05-30");
        await Record(officer, first, "May", "2022-05-31");
        await Record(officer, first, "June too", "2022-06-30");
        await Record(officer, second, "never", null);
        (await officer.Does("changeDueDate", $"recommendationId: \"{moved}\", dueOn: \"2022-07-15\", words: \"W\", actor: INSPECTORATE, saidBy: \"HMICFRS\", saidOn: \"2022-05-01\"", "recommendation { id }")).Thing("recommendation");
        return officer;
    }

    private static async Task<string> Report(Person officer, string publishedOn) =>
        (await officer.Does("recordReport", $"title: \"Wexshire, {publishedOn}\", programme: NCPI, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"{publishedOn}\"", "report { id }")).Thing("report").Id();

    private static async Task<string> Record(Person officer, string report, string text, string? dueOn) =>
        (await officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: RECOMMENDATION, text: \"{text}\", addressee: \"A\", theme: \"T\"{(dueOn is null ? "" : $", dueOn: \"{dueOn}\"")}", "recommendation { id }")).Thing("recommendation").Id();

    private static async Task<IReadOnlyList<string>> Walk(Person officer, string order, string page, string info, bool back = false)
    {
        var (texts, at) = (new List<string>(), (string?)null);
        do
        {
            var list = (await officer.Data($"query($at: String) {{ recommendations(orderBy: {order}, {page}) {{ totalCount nodes {{ text }} pageInfo {{ {info} }} }} }}", new { at })).GetProperty("recommendations");
            Assert.Equal(5, list.GetProperty("totalCount").GetInt32());
            var rows = list.GetProperty("nodes").EnumerateArray().Select(r => r.Text("text"));
            texts.AddRange(back ? rows.Reverse() : rows);
            var pageInfo = list.GetProperty("pageInfo");
            at = pageInfo.GetProperty(back ? "hasPreviousPage" : "hasNextPage").GetBoolean() ? pageInfo.Text(back ? "startCursor" : "endCursor") : null;
        }
        while (at is not null);
        return texts;
    }

    private static IReadOnlyList<string> Texts(JsonElement data) => [.. data.GetProperty("recommendations").GetProperty("nodes").EnumerateArray().Select(r => r.Text("text"))];
}
