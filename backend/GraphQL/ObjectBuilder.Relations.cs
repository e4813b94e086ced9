using System.Linq.Expressions;
using GraphQL;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>What a type is related to: batched, so that a level takes one statement however many rows it has.</summary>
public sealed partial class ObjectBuilder<T>
{
    /// <summary>One value of a row that the fields beside it share: one statement reads what all of them need.</summary>
    public ObjectBuilder<T> Shared<TRow, TValue>(string name, string description, SharedRow<T, TRow> shared, Expression<Func<TRow, TValue>> value, bool nullable = false)
    {
        var valueOf = value.Compile();
        return Shared(name, description, shared, (row, _) => valueOf(row), Columns<TRow>.Read(value), nullable);
    }

    /// <summary>Whether the viewer may do this now, by a row that the fields beside it share.</summary>
    public ObjectBuilder<T> Can<TRow>(string name, Act act, SharedRow<T, TRow> shared, Expression<Func<TRow, Guid>> body, Expression<Func<TRow, bool>> now)
    {
        var (bodyOf, isNow) = (body.Compile(), now.Compile());
        return Shared(name, MayNow(act), shared, (row, c) => c.AsAt() is null && c.Asked().Viewer.May(act, bodyOf(row)) && isNow(row), Columns<TRow>.Read(body) | Columns<TRow>.Read(now));
    }

    private ObjectBuilder<T> Shared<TRow, TValue>(string name, string description, SharedRow<T, TRow> shared, Func<TRow, IResolveFieldContext, TValue> value, ulong reads, bool nullable = false)
    {
        shared.Reads[name] = reads;
        return Add(name, description, schema.Output<TValue>(nullable), shared.Key, c =>
            shared.Loader.Queue(c, shared.KeyOf((T)c.Source!), rows => value(rows.Single(), c), Selection.WantedBeside(c, shared.Reads)));
    }

    /// <summary>One related row, null where there is none that the viewer sees.</summary>
    public ObjectBuilder<T> One<TRow>(string name, string description, Expression<Func<T, Guid?>> key, Loader<TRow>? loader = null) where TRow : class
    {
        loader ??= ById<TRow>.Loader;
        var keyOf = key.Compile();
        var reads = schema.Reads<TRow>();
        return Add(name, description, schema.Output<TRow>(nullable: true), Columns<T>.Read(key), c =>
            keyOf((T)c.Source!) is { } id ? loader.Queue(c, id, rows => rows.FirstOrDefault(), Selection.Wanted(c, reads)) : null);
    }

    /// <summary>One of the related rows that the viewer sees, chosen by their columns of `by`; null where there is none.</summary>
    public ObjectBuilder<T> Chosen<TRow>(string name, string description, Loader<TRow> loader, Expression<Func<T, Guid>> key, Func<IEnumerable<TRow>, Asked, TRow?> choose, Expression<Func<TRow, object?>> by) where TRow : class
    {
        var (keyOf, reads, always) = (key.Compile(), schema.Reads<TRow>(), Columns<TRow>.Read(by));
        return Add(name, description, schema.Output<TRow>(nullable: true), Columns<T>.Read(key), c =>
            loader.Queue(c, keyOf((T)c.Source!), rows => choose(rows, c.Asked()), Selection.Wanted(c, reads) | always));
    }

    /// <summary>The related rows that the viewer sees; with `only`, those that it lets through by the columns of `onlyBy`.</summary>
    public ObjectBuilder<T> Many<TRow>(string name, string description, Loader<TRow> loader, Expression<Func<T, Guid>> key, Func<Given, TRow, bool>? only = null, Expression<Func<TRow, object?>>? onlyBy = null) where TRow : class
    {
        var (keyOf, reads, always) = (key.Compile(), schema.Reads<TRow>(), onlyBy is null ? 0 : Columns<TRow>.Read(onlyBy));
        return Add(name, description, schema.Output<IEnumerable<TRow>>(), Columns<T>.Read(key), c =>
        {
            var given = new Given(c);
            return loader.Queue(c, keyOf((T)c.Source!), rows => rows.Where(row => only is null || only(given, row)).ToList(), Selection.Wanted(c, reads) | always);
        });
    }

    /// <summary>The parts of this whole, in an order.</summary>
    public ObjectBuilder<T> Parts<TRow>(string name, string description, Expression<Func<TRow, Guid>> whole, Func<IQueryable<TRow>, IQueryable<TRow>> ordered) where TRow : Entity =>
        Many(name, description, Loader<TRow>.By(db => ordered(db.Set<TRow>()), whole), ById<T>.Id);

    /// <summary>The related rows that the viewer sees, a page at a time, each in a place that its columns give.</summary>
    public ObjectBuilder<T> Pages<TRow>(string name, string description, Loader<TRow> loader, Expression<Func<T, Guid>> key, Expression<Func<TRow, string>> place) where TRow : class =>
        Pages(name, description, _ => loader, key, place, []);

    /// <summary>As the other, those that are asked for by arguments.</summary>
    public ObjectBuilder<T> Pages<TRow>(string name, string description, Func<Given, Loader<TRow>> loader, Expression<Func<T, Guid>> key, Expression<Func<TRow, string>> place, Argument[] arguments) where TRow : class
    {
        var (keyOf, placeOf, reads, always) = (key.Compile(), place.Compile(), schema.Reads<TRow>(), Columns<TRow>.Read(place));
        return Add(name, description, schema.Connection<TRow>(), Columns<T>.Read(key), c =>
        {
            var window = Window.Of(c);
            return loader(new(c)).Queue(c, keyOf((T)c.Source!), all => window.Of([.. all], placeOf), Selection.Wanted(c, reads) | always);
        }, [.. schema.Arguments(arguments), .. Window.Arguments]);
    }

    /// <summary>The thing of any kind that the row is about, null where there is none that the viewer sees.</summary>
    public ObjectBuilder<T> AnyNode(string name, string description, Func<T, (string Kind, Guid Id)> about) =>
        Add(name, description, schema.Node, Columns<T>.All, c => schema.Find(c, about((T)c.Source!)));

    private static class ById<TRow> where TRow : class
    {
        private static readonly ParameterExpression Row = Expression.Parameter(typeof(TRow), "row");
        public static readonly Expression<Func<TRow, Guid>> Id = Expression.Lambda<Func<TRow, Guid>>(Expression.Property(Row, nameof(Entity.Id)), Row);
        public static readonly Loader<TRow> Loader = Loader<TRow>.By(db => db.Set<TRow>(), Id);
    }
}

/// <summary>A row that several fields of a type read values of, and how it is found.</summary>
public sealed class SharedRow<T, TRow>(Loader<TRow> loader, Expression<Func<T, Guid>> key)
{
    internal Loader<TRow> Loader => loader;
    internal ulong Key { get; } = Columns<T>.Read(key);
    internal Func<T, Guid> KeyOf { get; } = key.Compile();

    /// <summary>The columns that each of the fields reads.</summary>
    internal Dictionary<string, ulong> Reads { get; } = [];
}
