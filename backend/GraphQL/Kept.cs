namespace ScrutinyPortal.GraphQL;

/// <summary>
/// What is read of the record for an object once, and kept until the record changes or the day ends, for all who see the same rows.
/// The object says by its value what it is; a small result is kept, never the rows.
/// </summary>
public sealed class Kept<T, TRead>(Func<T, PortalContext, Asked, CancellationToken, Task<TRead>> read) where T : notnull
{
    private const int Most = 1_000;
    private readonly Bounded<Key, TRead> _kept = new(Most, bytes: int.MaxValue);

    internal Task<TRead> Of(T of, Asked asked, CancellationToken stop) =>
        ((Lazy<Task<TRead>>)asked.Shared.GetOrAdd((this, of), _ => new Lazy<Task<TRead>>(() => Find(of, asked, stop)))).Value;

    private async Task<TRead> Find(T of, Asked asked, CancellationToken stop)
    {
        if (await asked.Revision(stop) is not { } revision) return await Read();
        var key = new Key(of, asked.Today, $"{asked.Viewer.Sees} {string.Join(' ', asked.Viewer.BodyIds)}", revision);
        if (_kept.TryGet(key, out var known)) return known;
        var found = await Read();
        _kept.Keep(key, found, size: 1);
        return found;

        Task<TRead> Read() => asked.Read(db => read(of, db, asked, stop), stop);
    }

    private readonly record struct Key(T Of, DateOnly Today, string Sight, string Revision);
}
