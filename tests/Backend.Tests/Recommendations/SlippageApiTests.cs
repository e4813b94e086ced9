using System.Text.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Tests.Recommendations;

public sealed class SlippageApiOnSqlite(Portal portal) : SlippageApiTests(portal), IClassFixture<Portal>;

public sealed class SlippageApiOnPostgres(PostgresPortal portal) : SlippageApiTests(portal.Here()), IClassFixture<PostgresPortal>;

public abstract class SlippageApiTests(Portal portal)
{
    private const string Due = "reference dueOn originalDueOn dueDateChanges owner deadline { dueOn explanation } slippage { id dueOn saidOn saidBy words } owners { owner } timeline { nodes { kind heading } }";

    [Fact]
    public async Task A_last_day_that_was_moved_is_told_as_it_stood_on_each_day_with_who_and_why()
    {
        var (officer, force, id) = await Recorded("2022-06-29");
        await Moved(officer, id, "2022-09-30", "2022-06-20");

        var now = await Read(officer, id);
        Assert.Equal(("2022-09-30", "2022-06-29", 1), (now.Text("dueOn"), now.Text("originalDueOn"), now.GetProperty("dueDateChanges").GetInt32()));
        Assert.Equal("2022-09-30", now.GetProperty("deadline").Text("dueOn"));
        Assert.Equal(("2022-09-30", "2022-06-20", "HMICFRS", "The provider withdrew."), Change(now.GetProperty("slippage")[0]));
        Assert.Contains("Due date changed to 30 September 2022", Headings(now));
        Assert.Equal("2022-09-30", (await Read(force, id)).Text("dueOn"));

        var then = (await officer.Data($"{{ recommendation(reference: \"{now.Text("reference")}\", asAt: \"2022-06-19\") {{ {Due} }} }}")).GetProperty("recommendation");
        Assert.Equal(("2022-06-29", 0, 0), (then.Text("dueOn"), then.GetProperty("dueDateChanges").GetInt32(), then.GetProperty("slippage").GetArrayLength()));
    }

    [Fact]
    public async Task The_public_reads_the_day_that_was_published_and_no_change_before_its_own_publication()
    {
        var (officer, _, id) = await Recorded("2022-06-29", published: true);
        await Moved(officer, id, "2022-09-30", "2022-06-20");
        var visitor = await portal.As(Role.Visitor);

        var before = await Read(visitor, id);
        Assert.Equal(("2022-06-29", 0), (before.Text("dueOn"), before.GetProperty("dueDateChanges").GetInt32()));
        Assert.DoesNotContain("Due date changed to 30 September 2022", Headings(before));
        Assert.DoesNotContain(before.Text("reference"), await Listed(visitor, "dueFrom: \"2022-07-01\""));

        (await officer.Does("publish", $"id: \"{(await Read(officer, id)).GetProperty("slippage")[0].Id()}\"", "published { __typename }")).Thing("published");
        Assert.Equal("2022-09-30", (await Read(visitor, id)).Text("dueOn"));
        Assert.Contains(before.Text("reference"), await Listed(visitor, "dueFrom: \"2022-07-01\""));
    }

    [Fact]
    public async Task It_is_found_by_the_day_that_holds_and_not_by_the_one_that_did()
    {
        var (officer, _, id) = await Recorded("2022-06-29");
        await Moved(officer, id, "2022-09-30", "2022-06-20");
        var reference = (await Read(officer, id)).Text("reference");

        Assert.Contains(reference, await Listed(officer, "dueFrom: \"2022-09-30\", dueBefore: \"2022-10-01\""));
        Assert.DoesNotContain(reference, await Listed(officer, "dueFrom: \"2022-06-29\", dueBefore: \"2022-06-30\""));
        Assert.Contains(reference, await Listed(officer, "asAt: \"2022-06-19\", dueFrom: \"2022-06-29\", dueBefore: \"2022-06-30\""));
    }

    [Fact]
    public async Task It_is_overdue_only_after_the_day_that_holds()
    {
        var (officer, force, id) = await Recorded("2022-06-29");
        (await force.Does("updateForceProgress", $"recommendationId: \"{id}\", status: IN_PROGRESS, words: \"Begun.\", saidOn: \"2022-04-01\"", "recommendation { id }")).Thing("recommendation");
        var reference = (await Read(officer, id)).Text("reference");
        Assert.Contains(reference, await Listed(officer, "overdue: true"));

        await Moved(officer, id, "2030-01-31", "2022-12-01");

        Assert.DoesNotContain(reference, await Listed(officer, "overdue: true"));
        Assert.Contains(reference, await Listed(officer, "overdue: true, asAt: \"2022-11-30\""));
    }

    [Fact]
    public async Task Who_in_the_force_sees_to_it_is_said_by_the_force_and_stays_within_until_it_is_published()
    {
        var (officer, force, id) = await Recorded("2022-06-29", published: true);
        foreach (var owner in new[] { "Head of Crime", "Head of Public Protection" })
            (await force.Does("nameOwner", $"recommendationId: \"{id}\", owner: \"{owner}\"", "recommendation { id }")).Thing("recommendation");

        var told = await Read(officer, id);
        Assert.Equal("Head of Public Protection", told.Text("owner"));
        Assert.Equal(["Head of Crime", "Head of Public Protection"], told.GetProperty("owners").EnumerateArray().Select(o => o.Text("owner")));
        Assert.Null((await Read(await portal.As(Role.Visitor), id)).GetProperty("owner").GetString());
    }

    [Fact]
    public async Task Another_bodys_recommendation_is_refused_like_one_that_does_not_exist()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var store = await MemoryStore.With(new(2023, 5, 3));
        await using var office = store.As(Role.ScrutinyOfficer);
        var report = await InspectionMutations.RecordReport(Some.ReportInput(), office, store.Clock, stop);
        var known = (await RecordingMutations.RecordRecommendations(new() { ReportId = report.Id, Kind = RecommendationKind.Recommendation, Wordings = [new() { Text = "T" }], Addressees = [new() { Kind = AddresseeKind.AllForces }], Theme = "T" }, office, store.Clock, stop))[0].Id;
        foreach (var id in new[] { known, Guid.CreateVersion7() })
        {
            ChangeDueDateInput change = new() { RecommendationId = id, DueOn = new(2023, 12, 31), Words = "W", Actor = Actor.Inspectorate, SaidBy = "HMICFRS" };
            var refused = await Assert.ThrowsAsync<NotFoundException>(() => SlippageMutations.ChangeDueDate(change, store.Elsewhere(Role.ScrutinyOfficer), store.Clock, stop));
            var unnamed = await Assert.ThrowsAsync<NotFoundException>(() => SlippageMutations.NameOwner(new() { RecommendationId = id, Owner = "O" }, store.Elsewhere(Role.ForceLiaison), store.Clock, stop));
            Assert.Equal(("recommendationId", "recommendationId"), (refused.Field, unnamed.Field));
        }
    }

    private async Task<(Person Officer, Person Force, string Id)> Recorded(string dueOn, bool published = false)
    {
        portal.TodayIs(2023, 5, 3);
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var report = await officer.RecordsAReport();
        var id = (await officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: RECOMMENDATION, text: \"Review practice.\", addressee: \"Chief Constable of Wexshire\", theme: \"Leadership\", dueOn: \"{dueOn}\"", "recommendation { id }")).Thing("recommendation").Id();
        if (published) (await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Thing("published");
        return (officer, force, id);
    }

    private static async Task Moved(Person officer, string id, string dueOn, string saidOn) =>
        (await officer.Does("changeDueDate", $"recommendationId: \"{id}\", dueOn: \"{dueOn}\", words: \"The provider withdrew.\", actor: INSPECTORATE, saidBy: \"HMICFRS\", saidOn: \"{saidOn}\"", "recommendation { id }")).Thing("recommendation");

    private static async Task<JsonElement> Read(Person person, string id) =>
        (await person.Data($"{{ node(id: \"{id}\") {{ ... on Recommendation {{ {Due} }} }} }}")).GetProperty("node");

    private static async Task<IReadOnlyList<string>> Listed(Person person, string by) =>
        [.. (await person.Data($"{{ recommendations({by}) {{ nodes {{ reference }} }} }}")).GetProperty("recommendations").GetProperty("nodes").EnumerateArray().Select(r => r.Text("reference"))];

    private static (string, string, string, string) Change(JsonElement change) => (change.Text("dueOn"), change.Text("saidOn"), change.Text("saidBy"), change.Text("words"));

    private static IEnumerable<string> Headings(JsonElement at) => at.GetProperty("timeline").GetProperty("nodes").EnumerateArray().Select(e => e.Text("heading"));
}
