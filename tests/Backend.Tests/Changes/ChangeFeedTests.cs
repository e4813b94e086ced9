using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Changes;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.Changes;

public sealed class ChangeFeedOnSqlite(Portal portal) : ChangeFeedTests(portal), IClassFixture<Portal>;

public sealed class ChangeFeedOnPostgres(PostgresPortal portal) : ChangeFeedTests(portal.Here()), IClassFixture<PostgresPortal>;

public abstract class ChangeFeedTests(Portal portal)
{
    private readonly ChangeFeed _feed = portal.Services.GetRequiredService<ChangeFeed>();

    [Fact]
    public async Task The_revision_is_another_before_the_act_is_answered()
    {
        await _feed.Hears();
        var officer = await portal.As(Role.ScrutinyOfficer);
        var before = _feed.Revision;

        await officer.RecordsAReport();

        Assert.NotNull(_feed.Revision);
        Assert.NotEqual(before, _feed.Revision);
    }

    [Fact]
    public async Task A_part_is_news_of_its_whole()
    {
        await _feed.Hears();
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        using var watch = _feed.Watch(NodeId.Read(report)!.Value.Id);
        using var other = _feed.Watch(Guid.CreateVersion7());

        await officer.RecordsARecommendation(report, "1");

        Assert.Equal(News.Changed, await watch.Told());
        Assert.True(other.IsQuiet());
    }

    [Fact]
    public async Task What_is_rolled_back_is_not_told_even_by_what_the_same_context_commits_next()
    {
        await _feed.Hears();
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var (undone, done) = (SomeForce(), SomeForce());
        using var watchUndone = _feed.Watch(undone.Id);
        using var watchDone = _feed.Watch(done.Id);

        await using (await db.Database.BeginTransactionAsync())
        {
            db.Add(undone);
            await db.SaveChangesAsync();
        }

        db.ChangeTracker.Clear();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            db.Add(done);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        Assert.Equal(News.Changed, await watchDone.Told());
        Assert.True(watchUndone.IsQuiet());
    }

    [Fact]
    public async Task A_save_without_a_transaction_of_its_caller_is_told_too()
    {
        await _feed.Hears();
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var force = SomeForce();
        using var watch = _feed.Watch(force.Id);
        var before = _feed.Revision;

        db.Add(force);
        await db.SaveChangesAsync();

        Assert.NotEqual(before, _feed.Revision);
        Assert.Equal(News.Changed, await watch.Told());
    }

    private static Force SomeForce() => Some.Force(slug: $"force-{Guid.NewGuid():N}", code: Guid.NewGuid().ToString("N")[..4], onsCode: Guid.NewGuid().ToString("N")[..9]);
}
