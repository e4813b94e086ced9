using System.Linq.Expressions;
using System.Reflection;

namespace ScrutinyPortal.GraphQL;

/// <summary>What is given when a page of a list is sought.</summary>
internal interface ISought
{
    object Filter { get; }
}

/// <summary>A page of what a filter lets through: so many rows, after or before the values of a cursor.</summary>
internal sealed record Sought<TFilter>(TFilter Filter, int Rows, bool Backwards, object[]? After, object[]? Before) : ISought where TFilter : class
{
    object ISought.Filter => Filter;

    /// <summary>Two of one shape are asked for by the same query with other values.</summary>
    public ulong Shape => (Shape<TFilter>.Of(Filter) << 3) | (Backwards ? 1ul : 0) | (After is null ? 0 : 2ul) | (Before is null ? 0 : 4ul);
}

/// <summary>
/// What of a filter decides which query it makes: which of its properties are there, and which values its booleans and enums have.
/// No other value may decide that: a query is composed once for all filters of a shape.
/// </summary>
internal static class Shape<TFilter> where TFilter : class
{
    private const int BitsOfEnum = 3;

    public static readonly Func<TFilter, ulong> Of = Compiled();

    private static Func<TFilter, ulong> Compiled()
    {
        var filter = Expression.Parameter(typeof(TFilter), "filter");
        var (shape, place) = ((Expression)Expression.Constant(0ul), 0);
        foreach (var property in typeof(TFilter).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            foreach (var (bits, width) in Bits(Expression.Property(filter, property)))
            {
                shape = Expression.Or(shape, Expression.LeftShift(bits, Expression.Constant(place)));
                place += width;
            }
        }

        return place <= 61 ? Expression.Lambda<Func<TFilter, ulong>>(shape, filter).Compile() : throw new InvalidOperationException($"{typeof(TFilter)} has too many properties for a shape.");
    }

    private static IEnumerable<(Expression Bits, int Width)> Bits(Expression value)
    {
        if (value.Type.IsEnum) yield return (Expression.Convert(Expression.Convert(value, typeof(int)), typeof(ulong)), BitsOfEnum);
        if (value.Type == typeof(bool)) yield return (Bit(value), 1);
        if (value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null) yield break;
        yield return (Bit(Expression.NotEqual(value, Expression.Constant(null, value.Type))), 1);
        if (value.Type == typeof(bool?)) yield return (Bit(Expression.Equal(value, Expression.Constant(true, typeof(bool?)))), 1);
    }

    private static ConditionalExpression Bit(Expression isSet) => Expression.Condition(isSet, Expression.Constant(1ul), Expression.Constant(0ul));
}
