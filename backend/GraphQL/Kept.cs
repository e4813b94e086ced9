using System.Collections.Concurrent;

namespace ScrutinyPortal.GraphQL;

/// <summary>
/// What is read of the record for an object once, and kept until the record changes or the day ends, for all who see the same rows.
/// The object says by its value what it is; a small result is kept, never the rows.
/// </summary>
public sealed class Kept<T, TRead>(Func<T, PortalContext, Asked, CancellationToken, Task<TRead>> read) where T : notnull
{
    private const int Most = 1_000;

    private volatile Generation _kept = new(null);

    internal Task<TRead> Of(T of, Asked asked, CancellationToken stop) =>
        ((Lazy<Task<TRead>>)asked.Shared.GetOrAdd((this, of), _ => new Lazy<Task<TRead>>(() => Find(of, asked, stop)))).Value;

    private async Task<TRead> Find(T of, Asked asked, CancellationToken stop)
    {
        if (asked.Revision is not { } revision) return await asked.Read(db => read(of, db, asked, stop), stop);
        if (_kept.Revision != revision || _kept.Values.Count >= Most) _kept = new(revision);
        var (kept, key) = (_kept, (of, asked.Today, $"{asked.Viewer.Sees} {string.Join(' ', asked.Viewer.BodyIds)}"));
        if (kept.Revision == revision && kept.Values.TryGetValue(key, out var known)) return known;
        var found = await asked.Read(db => read(of, db, asked, stop), stop);
        return kept.Revision == revision ? kept.Values[key] = found : found;
    }

    private sealed class Generation(string? revision)
    {
        public string? Revision => revision;
        public ConcurrentDictionary<(T Of, DateOnly Today, string Sight), TRead> Values { get; } = [];
    }
}
