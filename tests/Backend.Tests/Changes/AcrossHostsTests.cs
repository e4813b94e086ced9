using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyPortal.Access;
using ScrutinyPortal.Changes;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.Changes;

public sealed class AcrossHostsTests(TwoHosts hosts) : IClassFixture<TwoHosts>
{
    private readonly ChangeFeed _here = Feed(hosts.One);
    private readonly ChangeFeed _there = Feed(hosts.Other);

    [Fact]
    public async Task What_one_host_commits_the_other_hears()
    {
        await BothHear();
        var officer = await hosts.One.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        using var watch = _there.Watch(NodeId.Read(report)!.Value.Id);
        var before = _there.Revision;

        await officer.RecordsARecommendation(report, "1");

        Assert.Equal(News.Changed, await watch.Told());
        Assert.NotEqual(before, _there.Revision);
    }

    [Fact]
    public async Task What_is_announced_on_one_host_the_other_hears()
    {
        await BothHear();
        var session = Guid.NewGuid();
        using var watch = _there.Watch(session);

        await _here.Announce(session, default);

        Assert.Equal(News.Changed, await watch.Told());
    }

    [Fact]
    public async Task A_host_that_was_cut_off_knows_no_revision_until_it_listens_again_and_then_lets_all_look_again()
    {
        await BothHear();
        using var watch = _there.Watch(Guid.NewGuid());
        var before = _there.Revision;

        await hosts.CutListeners();

        Assert.Equal(News.Missed, await watch.Told());
        await BothHear();
        Assert.NotEqual(before, _there.Revision);
        await What_one_host_commits_the_other_hears();
    }

    [Fact]
    public async Task More_than_a_few_notifications_can_carry_is_told_as_anything()
    {
        await BothHear();
        await using var scope = hosts.One.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        using var watch = _there.Watch(Guid.NewGuid());

        db.AddRange(Enumerable.Range(0, 1_000).Select(_ => Some.Body($"body-{Guid.NewGuid():N}", "A body of Wexshire")));
        await db.SaveChangesAsync();

        Assert.Equal(News.Missed, await watch.Told());
    }

    [Fact]
    public async Task What_several_notifications_carry_arrives_whole()
    {
        await BothHear();
        await using var scope = hosts.One.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var bodies = Enumerable.Range(0, 200).Select(_ => Some.Body($"body-{Guid.NewGuid():N}", "A body of Wexshire")).ToList();
        var watches = bodies.ConvertAll(body => _there.Watch(body.Id));

        db.AddRange(bodies);
        await db.SaveChangesAsync();

        foreach (var watch in watches) Assert.Equal(News.Changed, await watch.Told());
    }

    [Fact]
    public void Where_the_database_is_not_heard_there_is_no_revision() =>
        Assert.Null(new PostgresFeed("Host=nowhere.invalid", NullLogger<PostgresFeed>.Instance).Revision);

    private async Task BothHear()
    {
        await _here.Hears();
        await _there.Hears();
    }

    private static ChangeFeed Feed(Portal portal) => portal.Services.GetRequiredService<ChangeFeed>();
}
