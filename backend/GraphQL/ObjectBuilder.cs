using System.Linq.Expressions;
using System.Reflection;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

internal interface IObjectBuilder
{
    void AllColumns();
}

/// <summary>Says how a C# type appears in the schema.</summary>
public sealed class ObjectBuilder<T>(SchemaBuilder schema, ObjectGraphType<T> type) : IObjectBuilder where T : class
{
    internal IObjectGraphType GraphType => type;

    /// <summary>Properties that appear under their own names, with their own summaries.</summary>
    public ObjectBuilder<T> Columns(params Expression<Func<T, object?>>[] columns)
    {
        foreach (var column in columns)
        {
            var body = column.Body is UnaryExpression { NodeType: ExpressionType.Convert } cast ? cast.Operand : column.Body;
            Column((PropertyInfo)((MemberExpression)body).Member);
        }

        return this;
    }

    void IObjectBuilder.AllColumns()
    {
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)) Column(property);
    }

    /// <summary>A value that is computed from the row and the request.</summary>
    public ObjectBuilder<T> Field<TValue>(string name, string description, Func<T, Asked, TValue> value, bool nullable = false) =>
        Add(name, description, schema.Output<TValue>(nullable), c => value((T)c.Source!, c.Asked()));

    /// <summary>A value that is computed from rows that one statement loads for all parents of the level.</summary>
    public ObjectBuilder<T> Field<TRow, TValue>(string name, string description, Loader<TRow> loader, Func<T, Guid?> key, Func<IEnumerable<TRow>, T, Asked, TValue> value, bool nullable = false) =>
        Add(name, description, schema.Output<TValue>(nullable), c =>
        {
            var (source, asked) = ((T)c.Source!, c.Asked());
            return key(source) is { } id ? loader.Queue(c, id, rows => value(rows, source, asked)) : value([], source, asked);
        });

    /// <summary>One related row, null where there is none that the viewer sees.</summary>
    public ObjectBuilder<T> One<TRow>(string name, string description, Func<T, Guid?> key, Loader<TRow>? loader = null) where TRow : Entity
    {
        loader ??= ById<TRow>.Loader;
        return Add(name, description, schema.Output<TRow>(nullable: true), c =>
            key((T)c.Source!) is { } id ? loader.Queue(c, id, rows => rows.FirstOrDefault()) : null);
    }

    /// <summary>The related rows that the viewer sees.</summary>
    public ObjectBuilder<T> Many<TRow>(string name, string description, Loader<TRow> loader, Func<T, Guid> key) where TRow : class =>
        Add(name, description, schema.Output<IEnumerable<TRow>>(), c => loader.Queue(c, key((T)c.Source!), rows => rows.ToList()));

    /// <summary>The parts of this whole, in an order.</summary>
    public ObjectBuilder<T> Parts<TRow>(string name, string description, Expression<Func<TRow, Guid>> whole, Func<IQueryable<TRow>, IQueryable<TRow>> ordered) where TRow : Entity =>
        Many(name, description, Loader<TRow>.By(db => ordered(db.Set<TRow>()), whole), source => ((Entity)(object)source).Id);

    /// <summary>The related rows that the viewer sees, a page at a time; a row's place is its id.</summary>
    public ObjectBuilder<T> Pages<TRow>(string name, string description, Loader<TRow> loader, Func<T, Guid> key, Func<TRow, string> place, Func<IEnumerable<TRow>, Given, IEnumerable<TRow>>? rows = null, params Argument[] arguments) where TRow : class =>
        Add(name, description, schema.Connection<TRow>(), c =>
        {
            var window = Window.Of(c);
            return loader.Queue(c, key((T)c.Source!), all => window.Of([.. rows is null ? all : rows(all, new(c))], place));
        }, [.. schema.Arguments(arguments), .. Window.Arguments]);

    /// <summary>A value that is read for this one object: only where there is but one, since nothing is batched.</summary>
    public ObjectBuilder<T> Read<TValue>(string name, string description, Func<T, PortalContext, Asked, CancellationToken, Task<TValue>> value, bool nullable = false) =>
        Add(name, description, schema.Output<TValue>(nullable), async c =>
        {
            var asked = c.Asked();
            return await asked.Read(db => value((T)c.Source!, db, asked, c.CancellationToken), c.CancellationToken);
        });

    /// <summary>The thing of any kind that the row is about, null where there is none that the viewer sees.</summary>
    public ObjectBuilder<T> AnyNode(string name, string description, Func<T, (string Kind, Guid Id)> about) =>
        Add(name, description, schema.Node, c => schema.Find(c, about((T)c.Source!)));

    /// <summary>The type has the fields of an interface.</summary>
    public ObjectBuilder<T> Implements<TFace>() where TFace : class
    {
        type.AddResolvedInterface(schema.FaceOf<TFace>());
        return this;
    }

    internal ObjectBuilder<T> Describe(string description)
    {
        type.Description = description;
        return this;
    }

    /// <summary>Whether the viewer may do this now: the client draws what this says and decides nothing.</summary>
    public ObjectBuilder<T> Can(string name, Act act, Func<T, bool> now) =>
        Field(name, $"Whether the viewer may do this now ({Names.Constant(act.ToString())}).", (row, asked) => row is BodyRecord record && asked.Viewer.May(act, record) && now(row));

    internal ObjectBuilder<T> Add(string name, string? description, IGraphType of, Func<IResolveFieldContext, object?> resolve, params QueryArgument[] arguments) =>
        Add(name, description, of, c => new ValueTask<object?>(resolve(c)), arguments);

    internal ObjectBuilder<T> Add(string name, string? description, IGraphType of, Func<IResolveFieldContext, Task<object?>> resolve) =>
        Add(name, description, of, c => new ValueTask<object?>(resolve(c)), []);

    private ObjectBuilder<T> Add(string name, string? description, IGraphType of, Func<IResolveFieldContext, ValueTask<object?>> resolve, QueryArgument[] arguments)
    {
        type.AddField(new() { Name = name, Description = description, ResolvedType = of, Resolver = new FuncFieldResolver<object?>(resolve), Arguments = new(arguments) });
        return this;
    }

    internal void MakeNode()
    {
        var kind = type.Name!;
        Add("id", "Opaque and lasting.", schema.Output<Guid>(), c => NodeId.Of(kind, ((Entity)c.Source!).Id));
        type.AddResolvedInterface(schema.Node);
        schema.Nodes[kind] = new(async (db, ids, stop) =>
            (await db.Set<T>().AsNoTracking().Where(row => ids.Contains(EF.Property<Guid>(row, nameof(Entity.Id)))).ToListAsync(stop))
                .ToLookup(row => ((Entity)(object)row).Id, object (row) => row));
    }

    private static class ById<TRow> where TRow : Entity
    {
        public static readonly Loader<TRow> Loader = Loader<TRow>.By(db => db.Set<TRow>(), row => row.Id);
    }

    internal void Column(PropertyInfo property)
    {
        var row = Expression.Parameter(typeof(T));
        var value = Expression.Lambda<Func<T, object?>>(Expression.Convert(Expression.Property(row, property), typeof(object)), row).Compile();
        Add(Names.Camel(property.Name), Docs.Of(property), schema.Output(property), c => value((T)c.Source!));
    }
}
