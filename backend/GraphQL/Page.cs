using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.GraphQL;

/// <summary>A page of a list, by the Relay cursor connections specification.</summary>
public sealed class Page<T>(IReadOnlyList<T> rows, Func<int, string> cursorAt, bool hasNext, bool hasPrevious, Func<Task<int>> count)
{
    public IReadOnlyList<T> Nodes => rows;
    public IReadOnlyList<Edge<T>> Edges => [.. rows.Select((row, at) => new Edge<T>(cursorAt(at), row))];
    public PageInfo PageInfo => new(hasNext, hasPrevious, rows.Count > 0 ? cursorAt(0) : null, rows.Count > 0 ? cursorAt(rows.Count - 1) : null);

    /// <summary>Counted only when it is asked for.</summary>
    public Task<int> TotalCount() => count();
}

/// <summary>A row and its place in the list.</summary>
public sealed record Edge<T>(string Cursor, T Node);

/// <summary>Where a page lies in its list.</summary>
/// <param name="HasNextPage">Whether rows follow.</param>
/// <param name="HasPreviousPage">Whether rows come before.</param>
/// <param name="StartCursor">The place of the first row; null on an empty page.</param>
/// <param name="EndCursor">The place of the last row; null on an empty page.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

/// <summary>Which rows of a list are wanted: so many from the front or from the back, after or before a cursor.</summary>
internal sealed record Window(int Size, bool Backwards, string? After, string? Before)
{
    public const int Usual = 25;
    public const int Max = 100;

    public static IEnumerable<QueryArgument> Arguments =>
    [
        new(new IntGraphType()) { Name = "first", Description = $"At most so many rows from the front: 1 to {Max}; {Usual} where nothing is given." },
        new(new StringGraphType()) { Name = "after", Description = "Only rows after this cursor: the endCursor of the page before." },
        new(new IntGraphType()) { Name = "last", Description = $"At most so many rows from the back: 1 to {Max}; not together with first." },
        new(new StringGraphType()) { Name = "before", Description = "Only rows before this cursor: the startCursor of the page after." },
    ];

    public static Window Of(IResolveFieldContext c) => (c.GetArgument<int?>("first"), c.GetArgument<int?>("last")) switch
    {
        (not null, not null) => throw new BadRequest("BAD_PAGE", new("Give first or last, not both.", "Rhowch first neu last, nid y ddau.")),
        (null, null) => new(Usual, false, c.GetArgument<string?>("after"), c.GetArgument<string?>("before")),
        (var first, null) => new(Checked(first!.Value), false, c.GetArgument<string?>("after"), c.GetArgument<string?>("before")),
        (null, var last) => new(Checked(last!.Value), true, c.GetArgument<string?>("after"), c.GetArgument<string?>("before")),
    };

    public async Task<Page<T>> Load<T>(IQueryable<T> all, Keyset<T> order, ulong wanted, Asked asked, CancellationToken stop) where T : class =>
        Cut(await Columns<T>.Select(Rows(all, order, Of(all, order)).AsNoTracking(), wanted | order.Reads).ToListAsync(stop), row => row, order.CursorOf, () => asked.Read(_ => all.CountAsync(stop), stop));

    /// <summary>What is sought where this window is put on what a filter lets through.</summary>
    public Sought<TFilter> Of<TFilter, T>(TFilter filter, Keyset<T> order) where TFilter : class where T : class => new(filter, Size + 1, Backwards, order.Read(After), order.Read(Before));

    /// <summary>The rows of the window. What it takes is taken from the object that is sought, so that one query can be asked with other values.</summary>
    public static IQueryable<T> Rows<TFilter, T>(IQueryable<T> all, Keyset<T> order, Sought<TFilter> sought) where TFilter : class where T : class
    {
        Expression Of(string name) => Expression.Property(Expression.Constant(sought), name);
        var rows = all;
        if (sought.After is not null) rows = order.Beyond(rows, Of(nameof(sought.After)), before: false);
        if (sought.Before is not null) rows = order.Beyond(rows, Of(nameof(sought.Before)), before: true);
        rows = order.Sorted(rows, sought.Backwards);
        return rows.Provider.CreateQuery<T>(Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(T)], rows.Expression, Of(nameof(sought.Rows))));
    }

    /// <summary>A page of a short list that is already at hand, in its order; the cursor is a row's own name.</summary>
    public Page<T> Of<T>(IReadOnlyList<T> all, Func<T, string> cursorOf)
    {
        var (from, to) = (After is null ? 0 : PlaceOf(After) + 1, Before is null ? all.Count : PlaceOf(Before));
        var rows = all.Skip(from).Take(to - from);
        return Cut([.. (Backwards ? rows.Reverse() : rows).Take(Size + 1)], row => row, cursorOf, () => Task.FromResult(all.Count));

        int PlaceOf(string cursor)
        {
            for (var place = 0; place < all.Count; place++)
            {
                if (cursorOf(all[place]) == cursor) return place;
            }

            throw Keyset.NoCursor();
        }
    }

    public Page<T> Cut<TRow, T>(List<TRow> found, Func<TRow, T> it, Func<TRow, string> cursorOf, Func<Task<int>> count)
    {
        var more = found.Count > Size;
        if (more) found.RemoveAt(Size);
        if (Backwards) found.Reverse();
        return new(found.ConvertAll(row => it(row)), at => cursorOf(found[at]), Backwards ? Before is not null : more, Backwards ? more : After is not null, count);
    }

    private static int Checked(int size) => size is >= 1 and <= Max ? size : throw OfRows(Max);

    public static BadRequest OfRows(int most) => BadRequest.Beyond("BAD_PAGE", new($"A page has 1 to {most} rows.", $"Mae gan dudalen 1 i {most} o resi."), most);
}
