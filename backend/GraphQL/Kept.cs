using System.Collections.Concurrent;

namespace ScrutinyPortal.GraphQL;

/// <summary>
/// What is read of the record for an object once, and kept until the record changes or the day ends, for all who see the same rows.
/// The object says by its value what it is; a small result is kept, never the rows.
/// </summary>
public sealed class Kept<T, TRead>(Func<T, PortalContext, Asked, CancellationToken, Task<TRead>> read) where T : notnull
{
    private const int Most = 1_000;
    private readonly Bounded<Key, TRead> _kept = new(Most, bytes: int.MaxValue);
    private readonly ConcurrentDictionary<Key, Task> _underway = [];

    internal Task<TRead> Of(T of, Asked asked, CancellationToken stop) =>
        ((Lazy<Task<TRead>>)asked.Shared.GetOrAdd((this, of), _ => new Lazy<Task<TRead>>(() => Find(of, asked, stop)))).Value;

    private async Task<TRead> Find(T of, Asked asked, CancellationToken stop)
    {
        if (await asked.Revision(stop) is not { } revision) return await Read(of, asked, stop);
        var key = new Key(of, asked.Today, $"{asked.Viewer.Sees} {string.Join(' ', asked.Viewer.BodyIds)}", revision);
        while (true)
        {
            if (_kept.TryGet(key, out var known)) return known;
            var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var underway = _underway.GetOrAdd(key, mine.Task);
            if (underway == mine.Task) return await Once(key, mine, of, asked);
            await underway.WaitAsync(stop); // however it ends: where it failed, the next begins anew
        }
    }

    // It is read to its end though the one who began it should hang up: the others wait for it.
    private async Task<TRead> Once(Key key, TaskCompletionSource mine, T of, Asked asked)
    {
        try
        {
            if (_kept.TryGet(key, out var known)) return known; // another was read between our looking and our turn
            var found = await Read(of, asked, asked.InTime);
            _kept.Keep(key, found, size: 1);
            return found;
        }
        finally
        {
            _underway.TryRemove(key, out _);
            mine.SetResult();
        }
    }

    private Task<TRead> Read(T of, Asked asked, CancellationToken stop) => asked.Read(db => read(of, db, asked, stop), stop);

    private readonly record struct Key(T Of, DateOnly Today, string Sight, string Revision);
}
