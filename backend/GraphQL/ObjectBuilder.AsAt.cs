using System.Linq.Expressions;
using GraphQL;

namespace ScrutinyPortal.GraphQL;

/// <summary>What may have been another at the end of the past day as at which the request asks.</summary>
public sealed partial class ObjectBuilder<T>
{
    /// <summary>A column, which is a column as of now, and what its row says that it was then: by the columns of `by`, or those that can be seen.</summary>
    public ObjectBuilder<T> AsAt<TValue>(Expression<Func<T, TValue>> column, Expression<Func<T, DateOnly, TValue>> then, Expression<Func<T, object?>>? by = null)
    {
        var valueThen = then.Compile();
        Column(PropertyOf(column), by is null ? Columns<T>.Read(then) : Columns<T>.Read(by), (c, day) => valueThen((T)c.Source!, day));
        return this;
    }

    /// <summary>A column, which is a column as of now, and what it was then by rows that one statement loads for all parents of the level, and by columns of its own row.</summary>
    public ObjectBuilder<T> AsAt<TRow>(Expression<Func<T, object?>> column, Loader<TRow> loader, Expression<Func<T, object?>> by, Func<T, Guid> key, Func<T, IEnumerable<TRow>, DateOnly, object?> then)
    {
        Column(PropertyOf(column), Columns<T>.Read(by), (c, day) => Then(c, day, loader, key, then));
        return this;
    }

    /// <summary>A value that is computed from the row and the request as of now, and what it was then by rows that one statement loads for all parents of the level.</summary>
    public ObjectBuilder<T> AsAt<TRow, TValue>(string name, string description, Func<T, Asked, TValue> now, Loader<TRow> loader, Func<T, Guid> key, Func<T, IEnumerable<TRow>, DateOnly, TValue> then, Expression<Func<T, object?>>? by = null, bool nullable = false) =>
        Add(name, description, schema.Output<TValue>(nullable), Reading(by), c => c.AsAt() is { } day ? Then(c, day, loader, key, then) : now((T)c.Source!, c.Asked()));

    /// <summary>A value that is computed from the row and a day: today, or the past day as at which is asked.</summary>
    public ObjectBuilder<T> AsAt<TValue>(string name, string description, Func<T, DateOnly, TValue> on, Expression<Func<T, object?>> by) =>
        Add(name, description, schema.Output<TValue>(), Reading(by), c => on((T)c.Source!, c.AsAt() ?? c.Asked().Today));

    private static object Then<TRow, TValue>(IResolveFieldContext c, DateOnly day, Loader<TRow> loader, Func<T, Guid> key, Func<T, IEnumerable<TRow>, DateOnly, TValue> then)
    {
        var row = (T)c.Source!;
        return loader.Queue(c, key(row), rows => then(row, rows, day));
    }
}
