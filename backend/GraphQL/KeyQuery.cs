using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace ScrutinyPortal.GraphQL;

/// <summary>A query for rows by what is given: their keys, a name, or what is sought. EF composes it once for each store and not for each execution, where it holds no value beside that and the context's own day.</summary>
internal sealed class KeyQuery<TKeys, TRow>(Func<PortalContext, TKeys, IQueryable<TRow>> query, Func<TKeys> another) where TKeys : class
{
    private readonly ConditionalWeakTable<IModel, Composed> _composed = [];

    public async Task<List<TRow>> Read(PortalContext db, TKeys keys, CancellationToken stop)
    {
        if (_composed.GetValue(db.Model, _ => Compose(db)).Run is not { } run) return await query(db, keys).ToListAsync(stop);
        var rows = new List<TRow>();
        await foreach (var row in run(db, keys).WithCancellation(stop)) rows.Add(row);
        return rows;
    }

    /// <summary>Whether EF composes it once on that store.</summary>
    internal bool IsComposed(PortalContext db) => _composed.GetValue(db.Model, _ => Compose(db)).Run is not null;

    private Composed Compose(PortalContext db)
    {
        var keys = another(); // known in the query by being itself
        var opened = new Opened(keys);
        var body = opened.Visit(query(db, keys).Expression)!;
        return new(opened is { HoldsOthers: false, Values.Count: > 0 and <= ComposedOnce.Most } ? ComposedOnce.Of<TKeys, TRow>(body, opened.Db, opened.Keys, opened.Values) : null);
    }

    private sealed record Composed(Func<PortalContext, TKeys, IAsyncEnumerable<TRow>>? Run);

    /// <summary>
    /// Puts a parameter in for each value that is taken from the keys and for the day, and queries that the query holds in their places.
    /// Any other value that it holds, such as a past day, would stay what it is now for ever.
    /// </summary>
    private sealed class Opened(TKeys keys) : ExpressionVisitor
    {
        private readonly FromKeys _fromKeys = new(keys);

        public ParameterExpression Db { get; } = Expression.Parameter(typeof(PortalContext), "db");
        public ParameterExpression Keys => _fromKeys.Parameter;
        public List<(ParameterExpression Parameter, Expression Value)> Values { get; } = [];
        public bool HoldsOthers { get; private set; }

        public override Expression? Visit(Expression? node)
        {
            if (Parameterized(node) is { } parameterized) return Visit(parameterized);
            if (node is null or ConstantExpression or ParameterExpression || !Held.In(node)) return base.Visit(node);
            if (node is MemberExpression { Member.Name: nameof(PortalContext.Today), Expression.Type: var holder } && typeof(PortalContext).IsAssignableFrom(holder)) return Given(Expression.Property(Db, nameof(PortalContext.Today)));
            if (typeof(IQueryable).IsAssignableFrom(node.Type) && ValueOf(node) is IQueryable { Expression: var inner }) return Visit(inner);
            return !node.Type.IsByRefLike && _fromKeys.Visit(node) is { } value && !Held.Anything(value) ? Given(value) : base.Visit(node);
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            HoldsOthers |= Held.Is(node);
            return node;
        }

        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root ? root.DetachQueryProvider() : base.VisitExtension(node);

        private ParameterExpression Given(Expression value)
        {
            if (Values.Find(known => ExpressionEqualityComparer.Instance.Equals(known.Value, value)) is { Parameter: { } same }) return same;
            var parameter = Expression.Parameter(value.Type, $"given{Values.Count}");
            Values.Add((parameter, value));
            return parameter;
        }
    }

    /// <summary>What a query takes from the keys that it holds, as it is taken from any.</summary>
    private sealed class FromKeys(TKeys keys) : ExpressionVisitor
    {
        private readonly object? _filter = (keys as ISought)?.Filter;

        public ParameterExpression Parameter { get; } = Expression.Parameter(typeof(TKeys), "keys");

        public override Expression? Visit(Expression? node)
        {
            if (Parameterized(node) is { } parameterized) return Visit(parameterized);
            if (node is null || !Held.In(node)) return base.Visit(node);
            if (node.Type == typeof(TKeys) && ReferenceEquals(ValueOf(node), keys)) return Parameter;
            return node.Type == _filter?.GetType() && ReferenceEquals(ValueOf(node), _filter) ? Expression.Property(Parameter, nameof(ISought.Filter)) : base.Visit(node);
        }
    }

    private static Expression? Parameterized(Expression? node) =>
        node is MethodCallExpression { Method: { DeclaringType: var of, Name: nameof(EF.Parameter) } } call && of == typeof(EF) ? call.Arguments[0] : null;

    private static object? ValueOf(Expression node) => Expression.Lambda<Func<object?>>(Expression.Convert(node, typeof(object))).Compile(preferInterpretation: true)();

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

        /// <summary>Whether anything in an expression is held.</summary>
        public static bool Anything(Expression node)
        {
            var held = new Held();
            held.Visit(node);
            return held._closure;
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
