using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ScrutinyPortal.Access;
using ScrutinyPortal.Changes;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Tests.Changes;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>A portal whose streams look after their sessions every second.</summary>
public sealed class LivelyPortal : Portal
{
    protected override Task<string[]> Settings() => Task.FromResult<string[]>(["--PORTAL_API_STREAM_HEARTBEAT_SECONDS=1"]);
}

public sealed class StreamTests(LivelyPortal portal) : IClassFixture<LivelyPortal>
{
    private const string OfReport = "subscription ($id: ID!) { reportChanged(id: $id) { title recommendations { nodes { number } } } }";

    [Fact]
    public async Task A_stream_tells_how_a_thing_is_and_how_it_is_after_each_change()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport("Wexshire: followed");
        using var stream = await officer.Follows(OfReport, new { id = report });

        var first = (await stream.NextData()).GetProperty("reportChanged");
        await officer.RecordsARecommendation(report, "1");
        var second = (await stream.NextData()).GetProperty("reportChanged");

        Assert.Equal("text/event-stream", stream.Answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("Wexshire: followed", 0), (first.Text("title"), first.GetProperty("recommendations").GetProperty("nodes").GetArrayLength()));
        Assert.Equal("1", second.GetProperty("recommendations").GetProperty("nodes")[0].Text("number"));
    }

    [Fact]
    public async Task What_is_said_of_a_part_is_news_of_the_whole()
    {
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var report = await officer.RecordsAReport();
        await officer.Does("publish", $"id: \"{report}\"", "published { __typename }");
        var recommendation = await officer.RecordsARecommendation(report, "1");
        using var stream = await officer.Follows("subscription ($id: ID!) { reportChanged(id: $id) { recommendations { nodes { entries { __typename } } } } }", new { id = report });
        await stream.Next();

        var told = await force.Does("updateForceProgress", $"recommendationId: \"{recommendation}\", status: IN_PROGRESS, words: \"Training has begun.\"", "recommendation { id }");
        Assert.Empty(told.Refusals);

        Assert.Equal(1, (await stream.NextData()).GetProperty("reportChanged").GetProperty("recommendations").GetProperty("nodes")[0].GetProperty("entries").GetArrayLength());
    }

    [Theory]
    [InlineData("of nothing")]
    [InlineData("")]
    public async Task What_is_not_there_and_what_is_not_seen_are_refused_alike(string kind)
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var id = kind == "" ? await officer.RecordsAReport() : NodeId.Of("InspectionReport", Guid.NewGuid());

        using var stream = await (await portal.As(Role.Visitor)).Follows(OfReport, new { id });

        var refused = await stream.Next();
        Assert.Equal("""{"errors":[{"message":"There is no such record.","locations":[{"line":1,"column":27}],"path":["reportChanged"],"extensions":{"code":"NOT_FOUND"}}],"data":{"reportChanged":null}}""", refused!.Result.ToString());
        await stream.IsCompleted();
    }

    [Fact]
    public async Task That_something_changed_which_the_viewer_does_not_see_is_not_told()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        await officer.Does("publish", $"id: \"{report}\"", "published { __typename }");
        using var stream = await (await portal.As(Role.Visitor)).Follows("subscription ($id: ID!) { reportChanged(id: $id) { recommendations { nodes { number } } response { status } } }", new { id = report });
        await stream.Next();

        var drafted = await officer.Does("draftResponse", $"reportId: \"{report}\", force: \"wexshire\"", "response { id }");
        Assert.Empty(drafted.Refusals);
        await officer.RecordsARecommendation(report, "7");

        var next = (await stream.NextData()).GetProperty("reportChanged");
        Assert.Equal("7", next.GetProperty("recommendations").GetProperty("nodes")[0].Text("number"));
        Assert.Equal(JsonValueKind.Null, next.GetProperty("response").ValueKind);
    }

    [Fact]
    public async Task A_change_that_the_viewer_does_not_see_does_not_put_off_the_sign_of_life_and_so_is_not_told_by_its_delay()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        using var stream = await officer.Follows("subscription ($id: ID!) { reportChanged(id: $id) { title } }", new { id = report });
        await stream.Next();

        var reading = stream.Next();
        for (var changes = 0; changes < 100 && stream.SignsOfLife == 0; changes++) // more often than the signs, which come every second
        {
            await portal.Services.GetRequiredService<ChangeFeed>().Announce(NodeId.Read(report)!.Value.Id, TestContext.Current.CancellationToken);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.NotEqual(0, stream.SignsOfLife);
        Assert.False(reading.IsCompleted, "What looks the same is not told again.");
    }

    [Fact]
    public async Task Whoever_does_not_read_holds_nobody_up_and_is_told_in_the_end_how_it_is_and_not_each_step()
    {
        const int Steps = 20;
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        var long20 = string.Join(' ', Enumerable.Range(0, 20).Select(n => $"text{n}: text"));
        using var stream = await officer.Follows($"subscription ($id: ID!) {{ reportChanged(id: $id) {{ recommendations {{ nodes {{ {long20} }} }} }} }}", new { id = report });
        await stream.Next();

        for (var n = 1; n <= Steps; n++) // all steps together would be some 40 MB
        {
            Assert.Empty((await officer.Does("recordRecommendation",
                $"reportId: \"{report}\", kind: RECOMMENDATION, number: \"{n}\", text: \"{new string('x', 10_000)}\", addressee: \"Chief Constable of Wexshire\", theme: \"Leadership\"",
                "recommendation { id }")).Refusals);
        }

        var events = 0;
        for (var told = 0; told < Steps; events++) told = (await stream.NextData()).GetProperty("reportChanged").GetProperty("recommendations").GetProperty("nodes").GetArrayLength();
        Assert.InRange(events, 1, Steps - 1);
    }

    [Fact]
    public async Task A_stream_ends_when_its_session_is_signed_out_and_others_go_on()
    {
        var (officer, other) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ScrutinyOfficer));
        var report = await officer.RecordsAReport();
        using var stream = await officer.Follows(OfReport, new { id = report });
        using var another = await other.Follows(OfReport, new { id = report });
        await stream.Next();
        await another.Next();

        using var answer = await officer.Http.PostAsync("/sign-out", null);

        await stream.IsCompleted();
        await other.RecordsARecommendation(report, "1");
        Assert.Equal("next", (await another.Next())?.Name);
    }

    [Fact]
    public async Task A_stream_ends_when_its_session_has_run_out()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        using var stream = await officer.Follows(OfReport, new { id = report });
        await stream.Next();

        var now = portal.Clock.GetUtcNow();
        portal.Clock.Set(now.AddHours(9));
        await stream.IsCompleted();
        portal.Clock.Set(now);
    }

    [Fact]
    public async Task A_stream_ends_when_the_right_to_read_is_lost()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        using var stream = await officer.Follows(OfReport, new { id = report });
        await stream.Next();

        await TakesFromTheBody(NodeId.Read(report)!.Value.Id);

        await stream.IsCompleted();
    }

    [Fact]
    public async Task Signs_of_life_come_between_events()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        using var stream = await officer.Follows(OfReport, new { id = report });
        await stream.Next();

        await Task.Delay(TimeSpan.FromSeconds(2.5));
        await officer.RecordsARecommendation(report, "1");
        await stream.Next();

        Assert.InRange(stream.SignsOfLife, 1, 3);
    }

    [Fact]
    public async Task A_client_that_leaves_gives_its_place_back_at_once()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        var open = portal.Services.GetRequiredService<OpenStreams>();
        await Listening.Until(() => open.All == 0); // those of earlier tests have gone
        var stream = await officer.Follows(OfReport, new { id = report });
        await stream.Next();
        Assert.Equal(1, open.All);

        stream.Dispose();

        await Listening.Until(() => open.All == 0);
    }

    [Fact]
    public async Task When_the_host_stops_a_stream_breaks_off_without_an_end_so_that_its_client_comes_back()
    {
        var stopping = new LivelyPortal();
        await stopping.InitializeAsync();
        var officer = await stopping.As(Role.ScrutinyOfficer);
        using var stream = await officer.Follows(OfReport, new { id = await officer.RecordsAReport() });
        await stream.Next();

        stopping.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Null(await stream.Next());
        await stopping.DisposeAsync();
    }

    // No act takes a record away again yet: what a later one would do is done to the row.
    private async Task TakesFromTheBody(Guid report)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var other = Some.Body("elsewhere-pcc", "Police and Crime Commissioner for Elsewhere");
        db.Add(other);
        await db.SaveChangesAsync();
        await db.InspectionReports.IgnoreQueryFilters().Where(r => r.Id == report).ExecuteUpdateAsync(row => row.SetProperty(r => EF.Property<Guid>(r, "BodyId"), other.Id));
        await portal.Services.GetRequiredService<ChangeFeed>().Announce(report, default);
    }
}
