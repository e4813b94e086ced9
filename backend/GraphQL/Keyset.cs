using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>A total order by which a list is paged: its columns, then the id. A cursor is the mark of the order and the values of a row, so that no page is found by counting, and none by a cursor of another order.</summary>
public sealed class Keyset<T> where T : class
{
    private readonly List<Column> _columns = [];
    private string? _mark;

    /// <summary>Begins an order. A column is never null.</summary>
    public static Keyset<T> Ascending<TColumn>(Expression<Func<T, TColumn>> column) where TColumn : IComparable<TColumn> => new Keyset<T>().Then(column, false);

    public static Keyset<T> Descending<TColumn>(Expression<Func<T, TColumn>> column) where TColumn : IComparable<TColumn> => new Keyset<T>().Then(column, true);

    public Keyset<T> Then<TColumn>(Expression<Func<T, TColumn>> column, bool descending = false) where TColumn : IComparable<TColumn>
    {
        var value = column.Compile();
        _columns.Add(new(column, descending, row => value(row), Order<TColumn>));
        Reads |= Columns<T>.Read(column);
        return this;
    }

    /// <summary>The columns of the order: a cursor is made of them.</summary>
    internal ulong Reads { get; private set; }

    public string CursorOf(T row) =>
        System.Buffers.Text.Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(_columns.Select(column => column.Value(row)).Prepend(Mark)));

    // The same in every process that runs this order, so that a cursor outlives a restart.
    private string Mark => _mark ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{typeof(T).Name} {string.Join(' ', _columns.Select(column => $"{column.Of.Body} {column.Descending}"))}")), 0, 4);

    internal IQueryable<T> Sorted(IQueryable<T> rows, bool backwards = false)
    {
        foreach (var (column, index) in _columns.Select((column, index) => (column, index))) rows = column.Order(rows, column.Of, index == 0, column.Descending != backwards);
        return rows;
    }

    private static IQueryable<T> Order<TColumn>(IQueryable<T> rows, LambdaExpression column, bool first, bool descending)
    {
        var by = (Expression<Func<T, TColumn>>)column;
        if (first) return descending ? rows.OrderByDescending(by) : rows.OrderBy(by);
        return descending ? ((IOrderedQueryable<T>)rows).ThenByDescending(by) : ((IOrderedQueryable<T>)rows).ThenBy(by);
    }

    /// <summary>The rows that come after a cursor, or before it; an expression gives its values.</summary>
    internal IQueryable<T> Beyond(IQueryable<T> rows, Expression cursor, bool before)
    {
        var row = Expression.Parameter(typeof(T));
        Expression beyond = Expression.Constant(false), notBefore = beyond;
        foreach (var (place, column) in _columns.Index().Reverse())
        {
            var mine = new Substitute(column.Of.Parameters[0], row).Visit(column.Of.Body);
            var order = Expression.Call(mine, column.CompareTo, Expression.Convert(Expression.ArrayIndex(cursor, Expression.Constant(place)), column.Of.ReturnType));
            var further = column.Descending != before ? Expression.LessThan(order, Zero) : Expression.GreaterThan(order, Zero);
            beyond = Expression.OrElse(further, Expression.AndAlso(Expression.Equal(order, Zero), beyond));
            notBefore = column.Descending != before ? Expression.LessThanOrEqual(order, Zero) : Expression.GreaterThanOrEqual(order, Zero);
        }

        return rows.Where(Expression.Lambda<Func<T, bool>>(Expression.AndAlso(notBefore, beyond), row)); // the first lets an index be entered where the page begins
    }

    private static readonly Expression Zero = Expression.Constant(0);

    /// <summary>The values of a cursor; null where there is none.</summary>
    internal object[]? Read(string? cursor)
    {
        if (cursor is null) return null;
        try
        {
            if (JsonSerializer.Deserialize<JsonElement[]>(System.Buffers.Text.Base64Url.DecodeFromChars(cursor)) is not [{ ValueKind: JsonValueKind.String } mark, .. var values] || !mark.ValueEquals(Mark) || values.Length != _columns.Count) throw new FormatException();
            return [.. values.Zip(_columns, (value, column) => Kept(value.Deserialize(column.Of.ReturnType)))];
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException)
        {
            throw Keyset.NoCursor();
        }
    }

    // A value that a row can have: no text here has the character U+0000, and PostgreSQL cannot be asked for it.
    private static object Kept(object? value) => value is null || (value is string text && text.Contains('\0')) ? throw new FormatException() : value;

    // What reflection finds of a column is found once.
    private sealed record Column(LambdaExpression Of, bool Descending, Func<T, object?> Value, Func<IQueryable<T>, LambdaExpression, bool, bool, IQueryable<T>> Order)
    {
        public System.Reflection.MethodInfo CompareTo { get; } = Of.ReturnType.GetMethod(nameof(IComparable.CompareTo), [Of.ReturnType])!;
    }
}

internal static class Keyset
{
    public static BadRequest NoCursor() => new("BAD_CURSOR", new("This is not a cursor of this list: begin again without one.", "Nid cyrchwr y rhestr hon yw hwn: dechreuwch eto heb un."));
}
