using System.Linq.Expressions;
using System.Text.Json;

namespace ScrutinyPortal.GraphQL;

/// <summary>A total order by which a list is paged: its columns, then the id. A cursor is the values of a row, so that no page is found by counting.</summary>
public sealed class Keyset<T> where T : class
{
    private readonly List<(LambdaExpression Column, bool Descending, Func<T, object?> Value)> _columns = [];

    /// <summary>Begins an order. A column is never null.</summary>
    public static Keyset<T> Ascending<TColumn>(Expression<Func<T, TColumn>> column) where TColumn : IComparable<TColumn> => new Keyset<T>().Then(column, false);

    public static Keyset<T> Descending<TColumn>(Expression<Func<T, TColumn>> column) where TColumn : IComparable<TColumn> => new Keyset<T>().Then(column, true);

    public Keyset<T> Then<TColumn>(Expression<Func<T, TColumn>> column, bool descending = false) where TColumn : IComparable<TColumn>
    {
        var value = column.Compile();
        _columns.Add((column, descending, row => value(row)));
        return this;
    }

    /// <summary>The columns of the order: a cursor is made of them.</summary>
    internal ulong Reads => _columns.Aggregate(0ul, (all, column) => all | Columns<T>.Read(column.Column));

    public string CursorOf(T row) =>
        System.Buffers.Text.Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(_columns.Select(column => column.Value(row))));

    internal IQueryable<T> Sorted(IQueryable<T> rows, bool backwards)
    {
        foreach (var ((column, descending, _), first) in _columns.Select((column, index) => (column, index == 0)))
        {
            var verb = (first ? "OrderBy" : "ThenBy") + (descending != backwards ? "Descending" : "");
            rows = rows.Provider.CreateQuery<T>(Expression.Call(typeof(Queryable), verb, [typeof(T), column.ReturnType], rows.Expression, Expression.Quote(column)));
        }

        return rows;
    }

    /// <summary>The rows that come after a cursor, or before it.</summary>
    internal IQueryable<T> Beyond(IQueryable<T> rows, string cursor, bool before)
    {
        var row = Expression.Parameter(typeof(T));
        Expression beyond = Expression.Constant(false), notBefore = beyond;
        foreach (var ((column, descending, _), value) in _columns.Zip(Read(cursor)).Reverse())
        {
            var mine = new Replace(column.Parameters[0], row).Visit(column.Body);
            var order = Expression.Call(mine, column.ReturnType.GetMethod(nameof(IComparable.CompareTo), [column.ReturnType])!, Captured(value, column.ReturnType));
            var further = descending != before ? Expression.LessThan(order, Zero) : Expression.GreaterThan(order, Zero);
            beyond = Expression.OrElse(further, Expression.AndAlso(Expression.Equal(order, Zero), beyond));
            notBefore = descending != before ? Expression.LessThanOrEqual(order, Zero) : Expression.GreaterThanOrEqual(order, Zero);
        }

        return rows.Where(Expression.Lambda<Func<T, bool>>(Expression.AndAlso(notBefore, beyond), row)); // the first lets an index be entered where the page begins
    }

    private static readonly Expression Zero = Expression.Constant(0);

    // As a closure would hold it, so that the value travels as a parameter and the plan is kept.
    private static Expression Captured(object value, Type type)
    {
        var box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), value)!;
        return Expression.Field(Expression.Constant(box), "Value");
    }

    private IEnumerable<object> Read(string cursor)
    {
        try
        {
            var values = JsonSerializer.Deserialize<JsonElement[]>(System.Buffers.Text.Base64Url.DecodeFromChars(cursor))!;
            if (values.Length != _columns.Count) throw new FormatException();
            return [.. values.Zip(_columns, (value, column) => value.Deserialize(column.Column.ReturnType) ?? throw new FormatException())];
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException)
        {
            throw new BadRequest("BAD_CURSOR", new("This is not a cursor of this list.", "Nid cyrchwr y rhestr hon yw hwn."));
        }
    }
}

/// <summary>Holds a value as a closure would.</summary>
internal sealed class Box<T>(T value)
{
    public readonly T Value = value;
}
