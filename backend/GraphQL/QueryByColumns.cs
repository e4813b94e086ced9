namespace ScrutinyPortal.GraphQL;

/// <summary>
/// A query by what is given, composed for each set of columns that is wanted of its rows and, where what is given decides what is asked, for each shape of it.
/// Whoever asks may name ever new ones: all such queries of this process are kept together, so many at most, and one that nobody has asked for of late is composed anew.
/// </summary>
internal sealed class QueryByColumns<TKeys, TRow>(Func<ulong, Func<PortalContext, TKeys, IQueryable<TRow>>> query, Func<TKeys> another) where TKeys : class
{
    public Task<List<TRow>> Read(PortalContext db, TKeys keys, ulong wanted, CancellationToken stop) => For(wanted, 0, another).Read(db, keys, stop);

    /// <summary>As the other, where the query is another for each shape of what is given.</summary>
    public Task<List<TRow>> Read(PortalContext db, TKeys keys, ulong shape, ulong wanted, CancellationToken stop) => For(wanted, shape, () => keys).Read(db, keys, stop);

    internal KeyQuery<TKeys, TRow> For(ulong wanted) => For(wanted, 0, another);

    private KeyQuery<TKeys, TRow> For(ulong wanted, ulong shape, Func<TKeys> keys)
    {
        if (ComposedQueries.Kept.TryGet((this, wanted, shape), out var known)) return (KeyQuery<TKeys, TRow>)known;
        var composed = new KeyQuery<TKeys, TRow>(query(wanted), keys);
        ComposedQueries.Kept.Keep((this, wanted, shape), composed, size: 1);
        return composed;
    }
}

internal static class ComposedQueries
{
    public const int Most = 1_000; // the portal's own pages ask a hundred and fifty; each takes some 11 kB

    public static readonly Bounded<(object Query, ulong Columns, ulong Shape), object> Kept = new(Most, bytes: int.MaxValue);
}
