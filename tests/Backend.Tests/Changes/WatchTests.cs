using ScrutinyPortal.Changes;

namespace ScrutinyPortal.Tests.Changes;

public sealed class WatchTests
{
    private readonly ChangeFeed _feed = new();
    private readonly Guid _thing = Guid.NewGuid();

    [Fact]
    public async Task However_much_happens_while_a_listener_is_busy_it_is_told_once()
    {
        using var watch = _feed.Watch(_thing);

        for (var n = 0; n < 1_000; n++) await _feed.Announce(_thing, default);

        Assert.Equal(News.Changed, await watch.Told());
        Assert.True(watch.IsQuiet());
    }

    [Fact]
    public async Task A_listener_may_come_to_watch_something_else()
    {
        using var watch = _feed.Watch(Guid.NewGuid());

        watch.Ids = new HashSet<Guid> { _thing };
        await _feed.Announce(_thing, default);

        Assert.Equal(News.Changed, await watch.Told());
    }

    [Fact]
    public async Task Whoever_has_left_is_not_told()
    {
        var watch = _feed.Watch(_thing);
        watch.Dispose();

        await _feed.Announce(_thing, default);

        Assert.True(watch.IsQuiet());
    }

    [Fact]
    public async Task No_revision_is_given_twice_and_none_is_that_of_another_host()
    {
        HashSet<string?> seen = [_feed.Revision, new ChangeFeed().Revision];
        for (var n = 0; n < 100; n++)
        {
            await _feed.Announce(_thing, default);
            Assert.True(seen.Add(_feed.Revision));
        }

        Assert.Equal(102, seen.Count);
    }
}
