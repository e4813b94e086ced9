using System.Linq.Expressions;
using GraphQL;
using GraphQL.DataLoader;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>A row and the parent that it was loaded for.</summary>
public sealed class Linked<T>
{
    public required Guid Of { get; init; }
    public required T It { get; init; }
}

/// <summary>Loads rows for all parents of a level with one statement. All fields that use one loader for the same columns share its batch.</summary>
public sealed class Loader<T>
{
    private readonly Func<PortalContext, Guid[], ulong, DateOnly?, CancellationToken, Task<ILookup<Guid, T>>> _load;

    private Loader(Func<PortalContext, Guid[], ulong, DateOnly?, CancellationToken, Task<ILookup<Guid, T>>> load) => _load = load;

    /// <summary>Rows that are read in a way of their own, whole.</summary>
    public Loader(Func<PortalContext, Guid[], CancellationToken, Task<ILookup<Guid, T>>> load) : this((db, ids, _, stop) => load(db, ids, stop)) { }

    /// <summary>As the other, as at a past day where one is asked for.</summary>
    public Loader(Func<PortalContext, Guid[], DateOnly?, CancellationToken, Task<ILookup<Guid, T>>> load) => _load = (db, ids, _, day, stop) => load(db, ids, day, stop);

    /// <summary>Rows by a key of their own: the parts of a whole, or one row by its id.</summary>
    public static Loader<TRow> By<TRow>(Func<PortalContext, IQueryable<TRow>> rows, Expression<Func<TRow, Guid>> key) where TRow : class
    {
        var (keyOf, keys) = (key.Compile(), Columns<TRow>.Read(key));
        return Loader<TRow>.Of<TRow>(wanted => (db, ids) => Columns<TRow>.Select(rows(db).AsNoTracking().Where(OneOf(key, ids)), wanted | keys), keyOf, row => row);
    }

    /// <summary>Rows that are others on other days: now, or as at a past day.</summary>
    public static Loader<TRow> AsAt<TRow>(Func<PortalContext, DateOnly?, IQueryable<TRow>> rows, Expression<Func<TRow, Guid>> key) where TRow : class
    {
        var (keyOf, keys, now) = (key.Compile(), Columns<TRow>.Read(key), By(db => rows(db, null), key));
        return new(async (db, ids, wanted, day, stop) => day is null
            ? await now._load(db, ids, wanted, null, stop)
            : (await Columns<TRow>.Select(rows(db, day).AsNoTracking().Where(OneOf(key, ids)), wanted | keys).ToListAsync(stop)).ToLookup(keyOf));
    }

    /// <summary>Rows that a query links to the ids of their parents.</summary>
    public static Loader<T> Links(Func<PortalContext, Guid[], IQueryable<Linked<T>>> links) =>
        Of<Linked<T>>(wanted => (db, ids) => Columns<T>.Select(links(db, ids).AsNoTracking(), wanted), link => link.Of, link => link.It);

    /// <summary>As the other, where the links are others on other days.</summary>
    public static Loader<T> LinksAsAt(Func<PortalContext, Guid[], DateOnly?, IQueryable<Linked<T>>> links)
    {
        var now = Links((db, ids) => links(db, ids, null));
        return new(async (db, ids, wanted, day, stop) => day is null
            ? await now._load(db, ids, wanted, null, stop)
            : (await Columns<T>.Select(links(db, ids, day).AsNoTracking(), wanted).ToListAsync(stop)).ToLookup(link => link.Of, link => link.It));
    }

    private static Loader<T> Of<TRow>(Func<ulong, Func<PortalContext, Guid[], IQueryable<TRow>>> query, Func<TRow, Guid> keyOf, Func<TRow, T> it)
    {
        var rows = new QueryByColumns<Guid[], TRow>(query, () => [Guid.Empty]);
        return new(async (db, ids, wanted, _, stop) => (await rows.Read(db, ids, wanted, stop)).ToLookup(keyOf, it));
    }

    internal IDataLoaderResult Queue(IResolveFieldContext context, Guid key, Func<IEnumerable<T>, object?> map, ulong wanted = Columns<T>.All)
    {
        var (open, day) = (context.Asked().Batches, context.AsAt());
        if (open.GetValueOrDefault((this, wanted, day)) is not Batch { Started: false } batch)
        {
            open[(this, wanted, day)] = batch = new(keys => context.Asked().Read(db => _load(db, keys, wanted, day, context.CancellationToken), context.CancellationToken));
        }

        return batch.Add(key, map);
    }

    // One parameter for all keys, so that every number of parents has the same plan.
    private static Expression<Func<TRow, bool>> OneOf<TRow>(Expression<Func<TRow, Guid>> key, Guid[] ids)
    {
        Expression<Func<Guid, bool>> among = id => EF.Parameter(ids).Contains(id);
        return Expression.Lambda<Func<TRow, bool>>(new Substitute(among.Parameters[0], key.Body).Visit(among.Body), key.Parameters);
    }

    private sealed class Batch(Func<Guid[], Task<ILookup<Guid, T>>> load)
    {
        private readonly HashSet<Guid> _keys = [];
        private Task<ILookup<Guid, T>>? _rows;

        public bool Started => _rows is not null;

        public IDataLoaderResult Add(Guid key, Func<IEnumerable<T>, object?> map)
        {
            _keys.Add(key);
            return new Pending(this, key, map);
        }

        private Task<ILookup<Guid, T>> Rows() => _rows ??= load([.. _keys]);

        private sealed class Pending(Batch batch, Guid key, Func<IEnumerable<T>, object?> map) : IDataLoaderResult
        {
            // Of a level the first waits for the rows; for all others they are there.
            public Task<object?> GetResultAsync(CancellationToken cancellationToken = default) =>
                batch.Rows() is { IsCompletedSuccessfully: true } rows ? Task.FromResult(map(rows.Result[key])) : Awaited();

            private async Task<object?> Awaited() => map((await batch.Rows())[key]);
        }
    }
}
