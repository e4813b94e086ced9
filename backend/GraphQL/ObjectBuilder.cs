using System.Linq.Expressions;
using System.Reflection;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

internal interface IObjectBuilder
{
    void AllColumns();
}

/// <summary>Says how a C# type appears in the schema, and which columns of its row each field reads: all of them unless it is said.</summary>
public sealed partial class ObjectBuilder<T>(SchemaBuilder schema, ObjectGraphType<T> type) : IObjectBuilder where T : class
{
    private readonly Dictionary<string, ulong> _reads = [];
    private FieldType? _latest;

    internal IObjectGraphType GraphType => type;

    /// <summary>The columns that each field reads of its row.</summary>
    internal IReadOnlyDictionary<string, ulong> Reads => _reads;

    /// <summary>Properties that appear under their own names, with their own summaries.</summary>
    public ObjectBuilder<T> Columns(params Expression<Func<T, object?>>[] columns)
    {
        foreach (var column in columns)
        {
            Column(PropertyOf(column));
        }

        return this;
    }

    void IObjectBuilder.AllColumns()
    {
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)) Column(property);
    }

    /// <summary>A property that is computed from columns of the row, under its own name and with its own summary.</summary>
    public ObjectBuilder<T> Computed(Expression<Func<T, object?>> property, Expression<Func<T, object?>> by)
    {
        var known = PropertyOf(property);
        var value = property.Compile();
        return Add(Names.Camel(known.Name), Docs.Of(known), schema.Output(known), Columns<T>.Read(by), c => value((T)c.Source!));
    }

    /// <summary>A value that is computed from the row and the request: from the columns of `by`, from any where it is not said.</summary>
    public ObjectBuilder<T> Field<TValue>(string name, string description, Func<T, Asked, TValue> value, bool nullable = false, Expression<Func<T, object?>>? by = null) =>
        Add(name, description, schema.Output<TValue>(nullable), Reading(by), c => value((T)c.Source!, c.Asked()));

    /// <summary>A value that is computed from rows that one statement loads for all parents of the level: from their columns of `of`, and those of `by` of the parent; from any where it is not said.</summary>
    public ObjectBuilder<T> Field<TRow, TValue>(string name, string description, Loader<TRow> loader, Func<T, Guid?> key, Func<IEnumerable<TRow>, T, Asked, TValue> value, bool nullable = false,
        Expression<Func<T, object?>>? by = null, Expression<Func<TRow, object?>>? of = null)
    {
        var wanted = of is null ? Columns<TRow>.All : Columns<TRow>.Read(of);
        return Add(name, description, schema.Output<TValue>(nullable), Reading(by), c =>
        {
            var (source, asked) = ((T)c.Source!, c.Asked());
            return key(source) is { } id ? loader.Queue(c, id, rows => value(rows, source, asked), wanted) : value([], source, asked);
        });
    }

    /// <summary>Partners are told to ask no more for the field that was named before this, and what to ask instead.</summary>
    public ObjectBuilder<T> Deprecated(string reason)
    {
        _latest!.DeprecationReason = reason;
        return this;
    }

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
    public ObjectBuilder<T> Can(string name, Act act, Expression<Func<T, bool>> now)
    {
        var (isNow, whose) = (now.Compile(), Columns<T>.Of(typeof(T).GetProperty(nameof(BodyRecord.BodyId))) | Columns<T>.Of(typeof(T).GetProperty(nameof(IAboutForce.ForceId))));
        return Add(name, MayNow(act), schema.Output<bool>(), Columns<T>.Read(now) | whose, c => c.AsAt() is null && c.Source is BodyRecord record && c.Asked().Viewer.May(act, record) && isNow((T)c.Source));
    }

    private static ulong Reading(Expression<Func<T, object?>>? by) => by is null ? Columns<T>.All : Columns<T>.Read(by);

    private static string MayNow(Act act) => $"Whether the viewer may do this now ({Names.Constant(act.ToString())}).";

    internal ObjectBuilder<T> Add(string name, string? description, IGraphType of, ulong reads, Func<IResolveFieldContext, object?> resolve, params QueryArgument[] arguments) =>
        Add(name, description, of, reads, new FuncFieldResolver<object?>(resolve), arguments);

    internal ObjectBuilder<T> Add(string name, string? description, IGraphType of, ulong reads, Func<IResolveFieldContext, Task<object?>> resolve) =>
        Add(name, description, of, reads, new FuncFieldResolver<object?>(c => new ValueTask<object?>(resolve(c))), []);

    private ObjectBuilder<T> Add(string name, string? description, IGraphType of, ulong reads, IFieldResolver resolver, QueryArgument[] arguments)
    {
        _reads[name] = reads;
        type.AddField(_latest = new() { Name = name, Description = description, ResolvedType = of, Resolver = resolver, Arguments = new(arguments) });
        return this;
    }

    internal void MakeNode()
    {
        var kind = type.Name!;
        Add("id", "Opaque and lasting.", schema.Output<Guid>(), 0, c => NodeId.Of(kind, ((Entity)c.Source!).Id));
        type.AddResolvedInterface(schema.Node);
        schema.Nodes[kind] = (c, id) => ById<T>.Loader.Queue(c, id, rows => rows.FirstOrDefault(), Selection.Wanted(c, _reads));
    }

    internal void Column(PropertyInfo property, ulong alsoReads = 0, Func<IResolveFieldContext, DateOnly, object?>? then = null)
    {
        var (row, reads) = (Expression.Parameter(typeof(object)), Columns<T>.Of(property) | alsoReads);
        if (property.Name is nameof(Entity.Version) && typeof(BodyRecord).IsAssignableFrom(typeof(T)))
        {
            var body = Columns<T>.Of(typeof(T).GetProperty(nameof(BodyRecord.BodyId))!);
            Add(Names.Camel(property.Name), Docs.Of(property), schema.Output(property), reads | body, c => c.Source is BodyRecord record && c.Asked().Viewer.WorksOn(record) ? record.Version : 0);
            return;
        }

        var value = Expression.Lambda<Func<object, object?>>(Expression.Convert(Expression.Property(Expression.Convert(row, typeof(T)), property), typeof(object)), row).Compile();
        Add(Names.Camel(property.Name), Docs.Of(property), schema.Output(property), reads, property.SetMethod is null ? new FuncFieldResolver<object?>(c => value(c.Source!)) : new ColumnResolver(value, then), []);
        _latest!.DeprecationReason = Docs.Deprecation(property);
    }

    private static PropertyInfo PropertyOf(LambdaExpression column) =>
        (PropertyInfo)((MemberExpression)(column.Body is UnaryExpression { NodeType: ExpressionType.Convert } cast ? cast.Operand : column.Body)).Member;
}
