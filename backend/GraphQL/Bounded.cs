using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace ScrutinyPortal.GraphQL;

/// <summary>
/// Keeps values within a count and a number of bytes, in two generations: a full young one becomes the old one,
/// and what of the old one nobody has asked for since is forgotten. Reading takes no lock.
/// </summary>
internal sealed class Bounded<TKey, TValue>(int count, long bytes) where TKey : notnull
{
    private readonly Lock _turning = new();
    private Generation _young = new();
    private Generation _old = new();

    public int Count => _young.Kept.Count + _old.Kept.Count;

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_young.Kept.TryGetValue(key, out var kept))
        {
            value = kept.Value;
            return true;
        }

        var found = _old.Kept.TryGetValue(key, out kept);
        value = kept.Value;
        if (found) Keep(key, kept.Value, kept.Size);
        return found;
    }

    /// <summary>Keeps a value, unless it alone would push out all others.</summary>
    public void Keep(TKey key, TValue value, int size)
    {
        var young = _young;
        if (size > bytes / 4 || !young.Kept.TryAdd(key, (value, size))) return;
        var (held, number) = (Interlocked.Add(ref young.Bytes, size), Interlocked.Increment(ref young.Count));
        if (held < bytes / 4 && number < Math.Max(count / 2, 1)) return;
        lock (_turning)
        {
            if (_young == young) (_young, _old) = (new(), young);
        }
    }

    private sealed class Generation
    {
        public readonly ConcurrentDictionary<TKey, (TValue Value, int Size)> Kept = [];
        public long Bytes;
        public int Count;
    }
}
