using System.Net;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Responses;

public sealed class PreviewTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_office_sees_a_response_as_everybody_will_read_it_and_nobody_else_does()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        var response = (await officer.Does("draftResponse", $"reportId: \"{report}\", force: \"wexshire\", ownComments: \"The report is **serious**.\"", "response { reference }")).Thing("response").Text("reference");

        using var seen = await officer.Http.GetAsync($"/preview/{response}", TestContext.Current.CancellationToken);
        var page = await seen.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.True(seen.Headers.CacheControl!.NoStore);
        Assert.All(["This is not published.", "The report is <strong>serious</strong>.", "name=\"robots\" content=\"noindex\""], part => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.Contains($"href=\"/cy/preview/{response}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("Rhagolwg.", await officer.Http.GetStringAsync($"/cy/preview/{response}", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        foreach (var role in (Role[])[Role.Visitor, Role.PanelMember, Role.ForceLiaison, Role.ChiefOfficer, Role.Administrator])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await portal.As(role)).Http.GetAsync($"/preview/{response}", TestContext.Current.CancellationToken)).StatusCode);
        }
    }
}
