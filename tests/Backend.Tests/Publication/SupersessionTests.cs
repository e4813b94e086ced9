using System.Net;
using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Publication;

/// <summary>A published response is replaced by a further edition, and everybody reads both.</summary>
public sealed class SupersessionTests(Portal portal) : IClassFixture<Portal>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_replaced_edition_stays_says_why_and_is_compared_word_by_word_with_the_one_that_replaced_it()
    {
        var (officer, reviewer, approver, force, visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.MonitoringOfficer), await portal.As(Role.Approver), await portal.As(Role.ForceLiaison), await portal.As(Role.Visitor));
        var (response, edition) = await officer.PublishesAResponse(reviewer, approver, force, "A board meets monthly.");
        var (path, before) = (edition.Text("path"), await visitor.Http.GetStringAsync(edition.Text("path"), Stop));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Http.GetAsync($"{path}/compared", Stop)).StatusCode);

        var further = (await officer.Does("reviseResponse", $"responseId: \"{response.Id()}\", version: {await Version(response)}, reason: \"It meets weekly.\"", "response { id number supersedes { id } daysLate }")).Thing("response");
        Assert.Equal((2, response.Id(), JsonValueKind.Null), (further.GetProperty("number").GetInt32(), further.GetProperty("supersedes").Id(), further.GetProperty("daysLate").ValueKind));
        Assert.Equal(["INVALID_INPUT"], (await officer.Does("reviseResponse", $"responseId: \"{response.Id()}\", version: {await Version(response)}, reason: \"Again.\"", "response { id }")).Refusals);
        var report = (await officer.Data("query($id: ID!) { node(id: $id) { ... on StatutoryResponse { report { id } } } }", new { id = response.Id() })).GetProperty("node").GetProperty("report").Id();
        (await officer.Does("draftResponse", $"reportId: \"{report}\", force: \"wexshire\", version: {await Version(further)}, ownComments: \"A board meets weekly.\"", "response { id }")).Thing("response");
        Assert.Equal(before, await visitor.Http.GetStringAsync(path, Stop));

        await Act(officer, "submitResponseForReview");
        await Act(reviewer, "submitResponseForApproval");
        await Act(approver, "approveResponse");
        await Act(officer, "publishResponse");

        var after = await visitor.Http.GetStringAsync(path, Stop);
        var later = path.Replace("EDITION-1", "EDITION-2", StringComparison.Ordinal);
        Assert.All(["A board meets monthly.", "It meets weekly.", later], part => Assert.Contains(part, after, StringComparison.Ordinal));
        Assert.Contains("A board meets <del>monthly.</del> <ins>weekly.</ins>", await visitor.Http.GetStringAsync($"{later}/compared", Stop), StringComparison.Ordinal);
        Assert.Contains("replaced since", await visitor.Http.GetStringAsync("/published", Stop), StringComparison.Ordinal);
        Assert.Equal(("SUPERSEDED", "It meets weekly."), await Told());

        async Task Act(Person person, string verb) => (await person.Does(verb, $"responseId: \"{further.Id()}\", version: {await Version(further)}", "response { id }")).Thing("response");

        async Task<int> Version(JsonElement of) => (await officer.Data("query($id: ID!) { node(id: $id) { ... on StatutoryResponse { version } } }", new { id = of.Id() })).GetProperty("node").Version();

        async Task<(string, string)> Told()
        {
            var told = (await visitor.Data("query($id: ID!) { node(id: $id) { ... on StatutoryResponse { status supersededBy { supersessionReason } } } }", new { id = response.Id() })).GetProperty("node");
            return (told.Text("status"), told.GetProperty("supersededBy").Text("supersessionReason"));
        }
    }
}
