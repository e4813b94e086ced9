using System.Text.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Tests.Recommendations;

public sealed class ProgressDueOnSqlite(Portal portal) : ProgressDueTests(portal), IClassFixture<Portal>;

public sealed class ProgressDueOnPostgres(PostgresPortal portal) : ProgressDueTests(portal.Here()), IClassFixture<PostgresPortal>;

public abstract class ProgressDueTests(Portal portal)
{
    [Fact]
    public async Task What_is_due_soon_or_overdue_or_long_not_reported_on_is_listed_by_its_last_day_for_the_force_and_the_office()
    {
        portal.TodayIs(2022, 6, 1);
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var report = await officer.RecordsAReport();
        var soon = await Recorded("2022-06-29");
        var late = await Recorded("2022-05-20");
        var later = await Recorded("2022-12-01");
        var claimed = await Recorded("2022-05-01");
        var closed = await Recorded("2022-05-02");
        foreach (var id in new[] { soon, late, later, claimed }) await Says(id, "updateForceProgress", "status: IN_PROGRESS, words: \"Begun.\", saidOn: \"2022-05-15\"");
        await Says(claimed, "claimComplete", "words: \"Done.\", saidOn: \"2022-05-16\"");
        (await officer.Does("recordInspectorateDecision", $"recommendationId: \"{closed}\", status: CLOSED, words: \"W\", saidBy: \"HMICFRS\", saidOn: \"2022-05-20\", sources: [\"S\"]", "recommendation { id }")).Thing("recommendation");
        (await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Thing("published");
        var reference = (await Node(officer, report)).Text("reference");

        Assert.Equal([late, soon], await Due(force, reference));
        Assert.Equal([late, soon], await Due(officer, reference));
        Assert.Empty(await Due(await portal.As(Role.Visitor), reference));
        Assert.Empty(await Due(await portal.As(Role.PanelMember), reference));

        portal.TodayIs(2022, 8, 15);
        force = await portal.As(Role.ForceLiaison); // a session does not last so long
        Assert.Equal([late, soon, later], await Due(force, reference));
        await Says(later, "updateForceProgress", "status: IN_PROGRESS, words: \"More.\"");
        Assert.Equal([late, soon], await Due(force, reference));
        var count = (await force.Data($"{{ recommendations(report: \"{reference}\", progressDue: true) {{ totalCount }} }}")).GetProperty("recommendations").GetProperty("totalCount").GetInt32();
        var file = await force.Http.GetStringAsync(new Uri($"/export/recommendations.csv?report={reference}&progress-due=true", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((2, 2), (count, file.Split('\n').Count(line => line.Contains(reference, StringComparison.Ordinal))));

        async Task<string> Recorded(string dueOn) => (await officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: RECOMMENDATION, text: \"T\", addressee: \"A\", theme: \"T\", dueOn: \"{dueOn}\"", "recommendation { id }")).Thing("recommendation").Id();
        async Task Says(string id, string verb, string what) => (await force.Does(verb, $"recommendationId: \"{id}\", {what}", "recommendation { id }")).Thing("recommendation");
    }

    [Theory]
    [InlineData("91")]
    [InlineData("0,28")]
    [InlineData("91,x")]
    [InlineData("91,28,7")]
    public void A_custom_that_is_not_two_numbers_of_days_is_refused_at_the_start(string setting) =>
        Assert.Contains("PORTAL_PROGRESS_DAYS", Assert.Throws<StartRefused>(() => ProgressRule.From(setting)).Message, StringComparison.Ordinal);

    private static async Task<IReadOnlyList<string>> Due(Person person, string report) =>
        [.. (await person.Data($"{{ recommendations(report: \"{report}\", progressDue: true, orderBy: DUE_SOONEST) {{ nodes {{ id }} }} }}")).GetProperty("recommendations").GetProperty("nodes").EnumerateArray().Select(r => r.Id())];

    private static async Task<JsonElement> Node(Person person, string id) => (await person.Data($"{{ node(id: \"{id}\") {{ ... on InspectionReport {{ reference }} }} }}")).GetProperty("node");
}
