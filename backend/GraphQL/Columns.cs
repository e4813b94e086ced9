using System.Linq.Expressions;
using System.Reflection;

namespace ScrutinyPortal.GraphQL;

/// <summary>Which columns of a row are wanted, as bits; all of them where it cannot be known. What is not wanted is not read, long texts above all.</summary>
internal static class Columns<T>
{
    /// <summary>The whole row.</summary>
    public const ulong All = ulong.MaxValue;

    private static readonly PropertyInfo[] Properties =
        [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.DeclaringType!.GetProperty(p.Name)!).Where(p => p.SetMethod is not null)];

    // A class of a hierarchy is made by what its row says that it is.
    private static readonly ConstructorInfo? Constructor = typeof(T).IsSealed && Properties.Length < 64
        ? typeof(T).GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, [])
        : null;

    /// <summary>By these a row is known, whatever is asked of it.</summary>
    public static readonly ulong Key = Of(typeof(T).GetProperty(nameof(Model.Entity.Id)));

    /// <summary>A column; all where the property is computed from others.</summary>
    public static ulong Of(PropertyInfo? property)
    {
        if (property is null) return 0;
        var place = Array.FindIndex(Properties, p => p.Name == property.Name);
        return place < 0 || Constructor is null ? All : 1ul << place;
    }

    /// <summary>The columns that an expression reads of its row; all where it uses the row in another way.</summary>
    public static ulong Read(LambdaExpression of)
    {
        var reads = new Reads(of.Parameters[0]);
        reads.Visit(of.Body);
        return reads.Found;
    }

    /// <summary>The query with these columns only.</summary>
    public static IQueryable<T> Select(IQueryable<T> rows, ulong wanted) =>
        wanted is All || Constructor is null || IncludesOthers.In(rows.Expression) ? rows : rows.Select(Projection(wanted | Key));

    /// <summary>The links with these columns of their rows only.</summary>
    public static IQueryable<Linked<T>> Select(IQueryable<Linked<T>> links, ulong wanted) =>
        wanted is All || Constructor is null || IncludesOthers.In(links.Expression) ? links : links.Select(LinkProjection(wanted | Key));

    /// <summary>What stands in the rows with these columns only, and the rows with the columns of their order.</summary>
    public static IQueryable<Placed<TRow, T>> Select<TRow>(IQueryable<TRow> rows, ulong order, Expression<Func<TRow, T>> it, ulong wanted) =>
        rows.Select(PlacedProjection(order, it, wanted));

    private static Expression<Func<TRow, Placed<TRow, T>>> PlacedProjection<TRow>(ulong order, Expression<Func<TRow, T>> it, ulong wanted)
    {
        var body = wanted is All || Constructor is null ? it.Body : Row(it.Body, wanted | Key);
        var placed = typeof(Placed<TRow, T>);
        var made = Expression.MemberInit(Expression.New(placed),
            Expression.Bind(placed.GetProperty(nameof(Placed<TRow, T>.Row))!, Columns<TRow>.Row(it.Parameters[0], order)),
            Expression.Bind(placed.GetProperty(nameof(Placed<TRow, T>.It))!, body));
        return Expression.Lambda<Func<TRow, Placed<TRow, T>>>(made, it.Parameters);
    }

    private static Expression<Func<T, T>> Projection(ulong wanted)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, T>>(Row(row, wanted), row);
    }

    private static Expression<Func<Linked<T>, Linked<T>>> LinkProjection(ulong wanted)
    {
        var link = Expression.Parameter(typeof(Linked<T>), "link");
        var (of, it) = (typeof(Linked<T>).GetProperty(nameof(Linked<T>.Of))!, typeof(Linked<T>).GetProperty(nameof(Linked<T>.It))!);
        var made = Expression.MemberInit(Expression.New(typeof(Linked<T>)), Expression.Bind(of, Expression.Property(link, of)), Expression.Bind(it, Row(Expression.Property(link, it), wanted)));
        return Expression.Lambda<Func<Linked<T>, Linked<T>>>(made, link);
    }

    internal static MemberInitExpression Row(Expression row, ulong wanted) =>
        Expression.MemberInit(Expression.New(Constructor!), Properties.Where((_, place) => (wanted >> place & 1) == 1).Select(p => Expression.Bind(p, Expression.Property(row, p))));

    private sealed class Reads(ParameterExpression row) : ExpressionVisitor
    {
        public ulong Found { get; private set; }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression != row) return base.VisitMember(node);
            Found |= Of(node.Member as PropertyInfo);
            return node;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (node == row) Found = All;
            return node;
        }
    }
}

/// <summary>A row of a list, and what stands in it.</summary>
internal sealed class Placed<TRow, T>
{
    public required TRow Row { get; init; }
    public required T It { get; init; }
}

/// <summary>Whether a query brings related rows with it, which only a whole row can hold.</summary>
internal sealed class IncludesOthers : ExpressionVisitor
{
    private bool _found;

    public static bool In(Expression query)
    {
        var visitor = new IncludesOthers();
        visitor.Visit(query);
        return visitor._found;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        _found |= node.Method.Name is "Include" or "ThenInclude";
        return base.VisitMethodCall(node);
    }
}
