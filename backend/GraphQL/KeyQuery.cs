using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace ScrutinyPortal.GraphQL;

/// <summary>
/// A query by what is given, composed for each set of columns that is wanted of its rows. Whoever asks may name ever new sets:
/// all such queries of this process are kept together, so many at most, and one that nobody has asked for of late is composed anew.
/// </summary>
internal sealed class QueryByColumns<TKeys, TRow>(Func<ulong, Func<PortalContext, TKeys, IQueryable<TRow>>> query, Func<TKeys> another) where TKeys : class
{
    public Task<List<TRow>> Read(PortalContext db, TKeys keys, ulong wanted, CancellationToken stop) => For(wanted).Read(db, keys, stop);

    internal KeyQuery<TKeys, TRow> For(ulong wanted)
    {
        if (ComposedQueries.Kept.TryGet((this, wanted), out var known)) return (KeyQuery<TKeys, TRow>)known;
        var composed = new KeyQuery<TKeys, TRow>(query(wanted), another);
        ComposedQueries.Kept.Keep((this, wanted), composed, size: 1);
        return composed;
    }
}

internal static class ComposedQueries
{
    public const int Most = 1_000; // the portal's own pages ask a hundred and fifty; each takes some 11 kB

    public static readonly Bounded<(object Query, ulong Columns), object> Kept = new(Most, bytes: int.MaxValue);
}

/// <summary>A query for rows by what is given: their keys, or a name. EF composes it once for each store and not for each execution, where it holds no value beside that and the context's own day.</summary>
internal sealed class KeyQuery<TKeys, TRow>(Func<PortalContext, TKeys, IQueryable<TRow>> query, Func<TKeys> another) where TKeys : class
{
    private readonly ConditionalWeakTable<IModel, Composed> _composed = [];

    public async Task<List<TRow>> Read(PortalContext db, TKeys keys, CancellationToken stop)
    {
        if (_composed.GetValue(db.Model, _ => Compose(db)).Run is not { } run) return await query(db, keys).ToListAsync(stop);
        var rows = new List<TRow>();
        await foreach (var row in run(db, keys, db.Today).WithCancellation(stop)) rows.Add(row);
        return rows;
    }

    private Composed Compose(PortalContext db)
    {
        var keys = another(); // known in the query by being itself
        var (context, parameter, today) = (Expression.Parameter(typeof(PortalContext), "db"), Expression.Parameter(typeof(TKeys), "keys"), Expression.Parameter(typeof(DateOnly), "today"));
        var opened = new Opened(keys, parameter, today);
        var body = opened.Visit(query(db, keys).Expression)!;
        return new(opened is { HoldsKeys: true, HoldsValues: false } ? EF.CompileAsyncQuery(Expression.Lambda<Func<PortalContext, TKeys, DateOnly, IQueryable<TRow>>>(body, context, parameter, today)) : null);
    }

    private sealed record Composed(Func<PortalContext, TKeys, DateOnly, IAsyncEnumerable<TRow>>? Run);

    /// <summary>Puts the keys and the day in as parameters, and queries that the query holds in their places. Any other value that it holds, such as a past day, would stay what it is now for ever.</summary>
    private sealed class Opened(TKeys keys, ParameterExpression parameter, ParameterExpression today) : ExpressionVisitor
    {
        public bool HoldsKeys { get; private set; }
        public bool HoldsValues { get; private set; }

        public override Expression? Visit(Expression? node)
        {
            if (node is MethodCallExpression { Method: { DeclaringType: var of, Name: nameof(EF.Parameter) } } call && of == typeof(EF)) return Visit(call.Arguments[0]);
            if (node is null or ConstantExpression or ParameterExpression || !Held.In(node)) return base.Visit(node);
            if (node is MemberExpression { Member.Name: nameof(PortalContext.Today), Expression.Type: var holder } && typeof(PortalContext).IsAssignableFrom(holder)) return today;
            if (node.Type == typeof(TKeys)) return ReferenceEquals(ValueOf(node), keys) ? Keys() : Hold(node);
            return typeof(IQueryable).IsAssignableFrom(node.Type) && ValueOf(node) is IQueryable { Expression: var inner } ? Visit(inner) : base.Visit(node);
        }

        protected override Expression VisitConstant(ConstantExpression node) => Held.Is(node) ? Hold(node) : node;

        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root ? root.DetachQueryProvider() : base.VisitExtension(node);

        private ParameterExpression Keys()
        {
            HoldsKeys = true;
            return parameter;
        }

        private Expression Hold(Expression node)
        {
            HoldsValues = true;
            return node;
        }

        private static object? ValueOf(Expression node) => Expression.Lambda<Func<object?>>(Expression.Convert(node, typeof(object))).Compile(preferInterpretation: true)();
    }

    /// <summary>Whether an expression is nothing but a held value: it begins with a closure, and no row has part in it.</summary>
    private sealed class Held : ExpressionVisitor
    {
        private bool _closure;
        private bool _row;

        public static bool Is(ConstantExpression node) => node.Value is { } value and not IQueryable && !value.GetType().IsPrimitive && !value.GetType().IsEnum && value is not (string or Guid or DateOnly);

        public static bool In(Expression node)
        {
            var held = new Held();
            held.Visit(node);
            return held is { _closure: true, _row: false };
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            _closure |= Is(node);
            return node;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _row = true;
            return node;
        }

        protected override Expression VisitExtension(Expression node) => node;
    }
}
