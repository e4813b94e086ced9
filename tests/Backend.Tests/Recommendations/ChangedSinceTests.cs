using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Recommendations;

public sealed class ChangedSinceOnSqlite(Portal portal) : ChangedSinceTests(portal), IClassFixture<Portal>;

public sealed class ChangedSinceOnPostgres(PostgresPortal portal) : ChangedSinceTests(portal.Here()), IClassFixture<PostgresPortal>;

public abstract class ChangedSinceTests(Portal portal)
{
    [Fact]
    public async Task What_has_changed_is_what_was_recorded_or_published_since_as_far_as_one_sees_it()
    {
        var officer = await On(2022, Role.ScrutinyOfficer);
        var report = (await officer.Does("recordReport", "title: \"Wexshire: how children are protected\", programme: NCPI, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\"", "report { id }")).Thing("report").Text("id");
        await Recommendation(officer, report, "One");
        var other = await Recommendation(officer, report, "Other");
        Assert.Equal(["One", "Other"], await Changed(officer, "2022-01-01T00:00:00Z"));
        Assert.Equal([], await Changed(officer, "2100-01-01T00:00:00Z"));

        var liaison = await On(2101, Role.ForceLiaison);
        Assert.Equal([], await Changed(liaison, "2100-01-01T00:00:00Z"));
        officer = await On(2101, Role.ScrutinyOfficer);
        (await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Thing("published");
        var visitor = await portal.As(Role.Visitor);
        Assert.Equal(["One", "Other"], await Changed(visitor, "2100-01-01T00:00:00Z"));

        liaison = await On(2103, Role.ForceLiaison);
        var said = (await liaison.Does("updateForceProgress", $"recommendationId: \"{other}\", status: IN_PROGRESS, words: \"Begun.\"", "recommendation { latestForceUpdate { id } }")).Thing("recommendation");
        Assert.Equal(["Other"], await Changed(liaison, "2102-01-01T00:00:00Z"));
        Assert.Equal([], await Changed(visitor, "2102-01-01T00:00:00Z"));

        officer = await On(2105, Role.ScrutinyOfficer);
        (await officer.Does("publish", $"id: \"{said.GetProperty("latestForceUpdate").Text("id")}\"", "published { __typename }")).Thing("published");
        Assert.Equal(["Other"], await Changed(visitor, "2104-01-01T00:00:00+01:00"));
    }

    [Theory]
    [InlineData("2026-11-22T12:00:00.123Z", "01a20320-a27b-")]
    [InlineData("1969-12-31T23:59:59Z", "00000000-0000-0000-0000-000000000000")]
    public void The_first_id_of_a_moment_begins_with_its_millisecond(string moment, string begins)
    {
        var first = Entity.FirstIdOf(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));

        Assert.StartsWith(begins, $"{first}", StringComparison.Ordinal);
        Assert.True(first.CompareTo(Guid.CreateVersion7(DateTimeOffset.Parse("2026-11-22T12:00:00.123Z", System.Globalization.CultureInfo.InvariantCulture))) <= 0);
    }

    private async Task<Person> On(int year, Role role)
    {
        portal.TodayIs(year, 6, 1);
        return await portal.As(role);
    }

    private static async Task<string> Recommendation(Person officer, string report, string text) =>
        (await officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: RECOMMENDATION, text: \"{text}\", addressee: \"Chief Constable of Wexshire\", theme: \"Training\"", "recommendation { id }")).Thing("recommendation").Text("id");

    private static async Task<IEnumerable<string>> Changed(Person reader, string since) =>
        (await reader.Data("query($since: DateTime) { recommendations(changedSince: $since) { nodes { text } } }", new { since }))
            .GetProperty("recommendations").GetProperty("nodes").EnumerateArray().Select(row => row.Text("text"));
}
