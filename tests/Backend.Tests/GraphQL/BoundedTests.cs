using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.GraphQL;

public sealed class BoundedTests
{
    [Fact]
    public void It_never_keeps_more_than_its_count_and_what_is_asked_for_stays()
    {
        var kept = new Bounded<int, string>(100, 1_000_000);
        kept.Keep(-1, "asked for", 1);
        for (var n = 0; n < 10_000; n++)
        {
            kept.Keep(n, "new", 1);
            Assert.True(kept.TryGet(-1, out _));
            Assert.InRange(kept.Count, 1, 100);
        }

        Assert.False(kept.TryGet(0, out _));
        Assert.True(kept.TryGet(9_999, out _));
    }

    [Fact]
    public void It_never_keeps_more_than_its_bytes()
    {
        var kept = new Bounded<int, byte[]>(10_000, 1_000);
        for (var n = 0; n < 500; n++) kept.Keep(n, new byte[100], 100);

        Assert.InRange(Enumerable.Range(0, 500).Count(n => kept.TryGet(n, out _)), 1, 10);
    }

    [Fact]
    public void What_would_push_out_all_others_is_not_kept()
    {
        var kept = new Bounded<int, byte[]>(10, 1_000);
        kept.Keep(1, new byte[300], 300);

        Assert.False(kept.TryGet(1, out _));
    }
}
