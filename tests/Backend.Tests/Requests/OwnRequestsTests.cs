using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Requests;

/// <summary>What waits for an office is of its own bodies alone, though others' requests and recommendations are public; what a body left to it is its own. A file has the same rows.</summary>
public sealed class OwnRequestsTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("requests")]
    [InlineData("recommendations")]
    public async Task Of_several_bodies_each_office_is_told_its_own_and_what_passed_to_it_in_the_list_and_in_the_file(string list)
    {
        await portal.HasNorshireAndSudshire();
        var (passed, other) = (await Made("norshire"), await Made("wexshire"));
        portal.TodayIs(2022, 7, 1);
        var (mayor, wexshire, visitor) = (await portal.As(Role.ScrutinyOfficer, "norshire"), await portal.As(Role.ScrutinyOfficer, "wexshire"), await portal.As(Role.Visitor));

        Assert.True(await Told(mayor, own: false) is var all && all.Contains(passed) && all.Contains(other));
        Assert.Equal((passed, other), (Assert.Single(await Told(mayor, own: true), mine => mine == passed || mine == other), Assert.Single(await Told(wexshire, own: true), mine => mine == passed || mine == other)));
        Assert.Empty(await Told(visitor, own: true));
        var file = await mayor.Http.GetStringAsync($"/export/{list}.csv?own=true", TestContext.Current.CancellationToken);
        Assert.Contains(passed, file, StringComparison.Ordinal);
        Assert.DoesNotContain(other, file, StringComparison.Ordinal);

        async Task<List<string>> Told(Person person, bool own) =>
            [.. (await person.Data($"{{ {list}(own: {(own ? "true" : "false")}, overdue: true, first: 20) {{ nodes {{ reference }} }} }}")).GetProperty(list).GetProperty("nodes").EnumerateArray().Select(one => one.Text("reference"))];

        async Task<string> Made(string force) => list is "requests" ? await Request(force) : await Recommendation(force);
    }

    private async Task<string> Request(string force)
    {
        portal.TodayIs(2022, 4, 4);
        var (officer, approver) = (await portal.As(Role.ScrutinyOfficer, force), await portal.As(Role.Approver, force));
        var request = (await officer.Does("draftRequest", $"force: \"{force}\", kind: INFORMATION, subject: \"S\", question: \"Q\"", "request { id reference version }")).Thing("request");
        var sent = (await approver.Does("sendRequest", $"requestId: \"{request.Id()}\", version: {request.Version()}, dueOn: \"2022-05-01\"", "request { version }")).Thing("request");
        Assert.Empty((await officer.Does("publishRequest", $"requestId: \"{request.Id()}\", version: {sent.Version()}", "request { id }")).Refusals);
        return request.Text("reference");
    }

    private async Task<string> Recommendation(string force)
    {
        portal.TodayIs(2022, 4, 4);
        var officer = await portal.As(Role.ScrutinyOfficer, force);
        var report = (await officer.Does("recordReport", $"title: \"R\", programme: CUSTODY, inspectorates: [HMICFRS], forces: [\"{force}\"], publishedOn: \"2022-03-01\"", "report { id }")).Thing("report");
        var recommendation = (await officer.Does("recordRecommendation", $"reportId: \"{report.Id()}\", kind: RECOMMENDATION, text: \"Do.\", addressee: \"Chief Constable\", theme: \"T\", dueOn: \"2022-05-01\"", "recommendation { id reference }")).Thing("recommendation");
        await officer.Does("publish", $"id: \"{report.Id()}\"", "published { __typename }");
        var progress = (await (await portal.As(Role.ForceLiaison, force)).Does("updateForceProgress", $"recommendationId: \"{recommendation.Id()}\", status: IN_PROGRESS, words: \"Begun.\"", "recommendation { latestForceUpdate { id } }")).Thing("recommendation");
        await officer.Does("publish", $"id: \"{progress.GetProperty("latestForceUpdate").Id()}\"", "published { __typename }");
        return recommendation.Text("reference");
    }
}
