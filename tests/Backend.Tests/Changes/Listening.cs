using ScrutinyPortal.Changes;

namespace ScrutinyPortal.Tests.Changes;

/// <summary>How a test listens: with patience, never for ever.</summary>
internal static class Listening
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<News> Told(this Watch watch)
    {
        using var patience = new CancellationTokenSource(Patience);
        return await watch.Next(patience.Token);
    }

    /// <summary>Nothing is told of it, now that later news has come.</summary>
    public static bool IsQuiet(this Watch watch) => !watch.Next(default).IsCompleted;

    /// <summary>Waits until the commits of other hosts are heard.</summary>
    public static Task Hears(this ChangeFeed feed) => Until(() => feed.Revision is not null);

    public static async Task Until(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!holds()) await Task.Delay(10, patience.Token);
    }
}
