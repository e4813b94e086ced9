using System.Linq.Expressions;
using GraphQL;
using GraphQL.DataLoader;
using Microsoft.EntityFrameworkCore;

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
    private readonly Func<PortalContext, Guid[], ulong, CancellationToken, Task<ILookup<Guid, T>>> _load;

    private Loader(Func<PortalContext, Guid[], ulong, CancellationToken, Task<ILookup<Guid, T>>> load) => _load = load;

    /// <summary>Rows that are read in a way of their own, whole.</summary>
    public Loader(Func<PortalContext, Guid[], CancellationToken, Task<ILookup<Guid, T>>> load) => _load = (db, ids, _, stop) => load(db, ids, stop);

    /// <summary>Rows by a key of their own: the parts of a whole, or one row by its id.</summary>
    public static Loader<TRow> By<TRow>(Func<PortalContext, IQueryable<TRow>> rows, Expression<Func<TRow, Guid>> key) where TRow : class
    {
        var keyOf = key.Compile();
        var keys = Columns<TRow>.Read(key);
        return new((db, ids, wanted, stop) => Columns<TRow>.Select(rows(db).AsNoTracking().Where(OneOf(key, ids)), wanted | keys).ToLookup(keyOf, row => row, stop));
    }

    /// <summary>Rows that a query links to the ids of their parents.</summary>
    public static Loader<T> Links(Func<PortalContext, Guid[], IQueryable<Linked<T>>> links) => new((db, ids, wanted, stop) =>
        Columns<T>.Select(links(db, ids).AsNoTracking(), wanted).ToLookup(link => link.Of, link => link.It, stop));

    internal IDataLoaderResult Queue(IResolveFieldContext context, Guid key, Func<IEnumerable<T>, object?> map, ulong wanted = Columns<T>.All)
    {
        var open = context.Asked().Batches;
        if (open.GetValueOrDefault((this, wanted)) is not Batch { Started: false } batch)
        {
            open[(this, wanted)] = batch = new(keys => context.Asked().Read(db => _load(db, keys, wanted, context.CancellationToken), context.CancellationToken));
        }

        return batch.Add(key, map);
    }

    // One parameter for all keys, so that every number of parents has the same plan.
    private static Expression<Func<TRow, bool>> OneOf<TRow>(Expression<Func<TRow, Guid>> key, Guid[] ids)
    {
        Expression<Func<Guid, bool>> among = id => EF.Parameter(ids).Contains(id);
        return Expression.Lambda<Func<TRow, bool>>(new Replace(among.Parameters[0], key.Body).Visit(among.Body), key.Parameters);
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
            public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default) => map((await batch.Rows())[key]);
        }
    }
}

internal static class Reading
{
    public static async Task<ILookup<Guid, T>> ToLookup<TRow, T>(this IQueryable<TRow> rows, Func<TRow, Guid> key, Func<TRow, T> it, CancellationToken stop) =>
        (await rows.ToListAsync(stop)).ToLookup(key, it);
}

internal sealed class Replace(ParameterExpression parameter, Expression by) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : base.VisitParameter(node);
}
