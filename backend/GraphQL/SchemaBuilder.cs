using System.Collections.Frozen;
using System.Reflection;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>What a room brings to the schema.</summary>
public interface IRoomSchema
{
    void Build(SchemaBuilder schema);
}

/// <summary>Puts the schema together from what the rooms bring. C# types and their summaries become GraphQL types and their descriptions.</summary>
public sealed class SchemaBuilder
{
    private readonly Dictionary<Type, IGraphType> _outputs = new()
    {
        [typeof(string)] = new StringGraphType(),
        [typeof(int)] = new IntGraphType(),
        [typeof(double)] = new FloatGraphType(),
        [typeof(bool)] = new BooleanGraphType(),
        [typeof(DateOnly)] = new DateScalar(),
        [typeof(DateTimeOffset)] = new DateTimeScalar(),
        [typeof(PartialDate)] = new PartialDateScalar(),
        [typeof(Uri)] = new UrlScalar(),
        [typeof(Guid)] = new IdGraphType(),
    };

    private readonly Dictionary<Type, IInputObjectGraphType> _inputs = [];
    private readonly Dictionary<Type, object> _builders = [];
    private readonly NullabilityInfoContext _nullability = new();

    internal InterfaceGraphType Node { get; } = new() { Name = "Node", Description = "Anything that has an id of its own and can be fetched by it." };
    internal InterfaceGraphType UserError { get; } = new() { Name = "UserError", Description = "A refusal that the caller can put right. Match on code; show message." };
    internal ObjectGraphType Query { get; } = new() { Name = "Query", Description = "What can be read. Everything answers by what the viewer may see." };
    internal ObjectGraphType Mutation { get; } = new() { Name = "Mutation", Description = "What can be done: one verb each." };
    internal ObjectGraphType Subscription { get; } = new() { Name = "Subscription", Description = "What can be followed as it changes, at /graphql/stream. The first event tells how it is; each further one how it is after a change that the viewer sees. The stream is completed when the thing is no longer there for the viewer, or the session has ended." };
    internal Dictionary<string, Func<IResolveFieldContext, Guid, IDataLoaderResult>> Nodes { get; } = [];
    internal IEnumerable<IObjectGraphType> ObjectTypes => _outputs.Values.OfType<IObjectGraphType>();

    /// <summary>Root fields for reading.</summary>
    public Roots Roots => new(this);

    /// <summary>What can be followed as it changes.</summary>
    public Subscriptions Subscriptions { get; }

    public SchemaBuilder()
    {
        Subscriptions = new(this);
        Node.AddField(new() { Name = "id", ResolvedType = new NonNullGraphType(_outputs[typeof(Guid)]), Description = "Opaque and lasting." });
        UserError.AddField(new() { Name = "code", ResolvedType = new NonNullGraphType(_outputs[typeof(string)]), Description = "A stable word for programs." });
        UserError.AddField(new() { Name = "message", ResolvedType = new NonNullGraphType(_outputs[typeof(string)]), Description = "What is wrong and what to do, in the reader's language." });
        UserError.AddField(new() { Name = "field", ResolvedType = _outputs[typeof(string)], Description = "The field of the input that it is about; null where it is about the whole." });
        Node.ResolveType = UserError.ResolveType = TypeOf;
    }

    /// <summary>The object type of a C# type, to add fields to. A later room adds its own fields to an earlier room's type.</summary>
    public ObjectBuilder<T> Type<T>(string? name = null) where T : class
    {
        if (_builders.TryGetValue(typeof(T), out var known)) return (ObjectBuilder<T>)known;
        var type = new ObjectGraphType<T> { Name = name ?? typeof(T).Name, Description = Docs.Of(typeof(T)) };
        _outputs[typeof(T)] = type;
        var builder = new ObjectBuilder<T>(this, type);
        _builders[typeof(T)] = builder;
        return builder;
    }

    /// <summary>The columns that each field of a row type reads; an interface has no rows of its own.</summary>
    internal IReadOnlyDictionary<string, ulong> Reads<T>() where T : class =>
        _outputs.GetValueOrDefault(typeof(T)) is IInterfaceGraphType ? FrozenDictionary<string, ulong>.Empty : Type<T>().Reads;

    /// <summary>The object type of an entity that can be fetched by its id.</summary>
    public ObjectBuilder<T> NodeType<T>(string? name = null) where T : Entity
    {
        var builder = Type<T>(name);
        builder.MakeNode();
        return builder;
    }

    /// <summary>An interface over object types whose C# types share a base.</summary>
    public InterfaceBuilder<T> Interface<T>() where T : class
    {
        var face = new InterfaceGraphType { Name = typeof(T).Name, Description = Docs.Of(typeof(T)), ResolveType = TypeOf };
        _outputs[typeof(T)] = face;
        return new(this, face);
    }

    internal InterfaceGraphType FaceOf<T>() => (InterfaceGraphType)_outputs[typeof(T)];

    /// <summary>A union of object types, named.</summary>
    public UnionGraphType Union(string name, string description, IEnumerable<Type> members)
    {
        var union = new UnionGraphType { Name = name, Description = description, ResolveType = TypeOf };
        foreach (var member in members) union.AddPossibleType((IObjectGraphType)Bare(member));
        return union;
    }

    /// <summary>An act: its name and description are the method's, its errors the refusals that the method declares.</summary>
    public void Act<TInput, TResult>(Access.Act act, string field, Func<TInput, PortalContext, TimeProvider, CancellationToken, Task<TResult>> method)
        where TInput : class where TResult : class => Acts.Add(this, act, [new(field, Bare(typeof(TResult)))], method);

    /// <summary>As the other, where the result is one of several types.</summary>
    public void Act<TInput>(Access.Act act, string field, UnionGraphType result, Func<TInput, PortalContext, TimeProvider, CancellationToken, Task<BodyRecord>> method)
        where TInput : class => Acts.Add(this, act, [new(field, result)], method);

    /// <summary>As the other, where what is changed is of one of several kinds, each with a field of its own.</summary>
    public void Act<TInput>(Access.Act act, IEnumerable<(string Field, Type Of)> results, Func<TInput, PortalContext, TimeProvider, CancellationToken, Task<Entity>> method)
        where TInput : class => Acts.Add(this, act, results.Select(r => new ResultField(r.Field, Bare(r.Of), r.Of)).ToList(), method);

    /// <summary>Anything by its kind and id, through the visibility filter.</summary>
    internal IDataLoaderResult? Find(IResolveFieldContext context, (string Kind, Guid Id)? thing) =>
        thing is { } known && Nodes.TryGetValue(known.Kind, out var find) ? find(context, known.Id) : null;

    internal IGraphType Output(PropertyInfo property) => Output(property.PropertyType, Nullable(property));

    internal IGraphType Output(Type type, bool nullable) => nullable ? Bare(type) : new NonNullGraphType(Bare(type));

    internal IGraphType Output<T>(bool nullable = false) => Output(typeof(T), nullable || System.Nullable.GetUnderlyingType(typeof(T)) is not null);

    internal bool Nullable(PropertyInfo property) =>
        System.Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && _nullability.Create(property).ReadState is not NullabilityState.NotNull);

    internal IGraphType Input(Type type, bool nullable)
    {
        IGraphType bare = Element(type) is { } element ? new ListGraphType(Input(element, nullable: false))
            : Underlying(type) is { IsEnum: true } or { Namespace: "System" } || typeof(PartialDate) == Underlying(type) ? Bare(type)
            : InputObject(type);
        return nullable ? bare : new NonNullGraphType(bare);
    }

    internal IEnumerable<QueryArgument> Arguments(IEnumerable<Argument> arguments) =>
        arguments.Select(a => new QueryArgument(Input(a.Type, nullable: !a.Required)) { Name = a.Name, Description = a.Description, DeprecationReason = a.DeprecationReason });

    /// <summary>The connection type of a row type.</summary>
    internal IGraphType Connection<T>(bool nullable = false) where T : class
    {
        if (!_outputs.ContainsKey(typeof(Page<T>)))
        {
            var row = ((INamedType)Bare(typeof(T))).Name;
            Type<Edge<T>>($"{row}Edge").Describe($"A row of a list of {row} and its place in the list.")
                .Field("cursor", "The place of the row in the list.", (edge, _) => edge.Cursor)
                .Field("node", "The row.", (edge, _) => edge.Node);
            Type<Page<T>>($"{row}Connection").Describe($"A page of a list of {row}.")
                .Field("edges", "The rows with their places.", (page, _) => page.Edges)
                .Field("nodes", "The rows.", (page, _) => page.Nodes)
                .Field("pageInfo", "Where the page lies in the list.", (page, _) => page.PageInfo)
                .Add("totalCount", "How many rows the whole list has that the viewer sees.", Output<int>(), 0, async c => await ((Page<T>)c.Source!).TotalCount());
        }

        return Output<Page<T>>(nullable);
    }

    private IInputObjectGraphType InputObject(Type type) => _inputs.TryGetValue(type, out var known)
        ? known
        : _inputs[type] = (IInputObjectGraphType)Activator.CreateInstance(typeof(InputType<>).MakeGenericType(type), this)!;

    private IGraphType Bare(Type type)
    {
        type = Underlying(type);
        if (_outputs.TryGetValue(type, out var known)) return known;
        if (Element(type) is { } element) return new ListGraphType(Output(element, nullable: false));
        if (type.IsEnum) return _outputs[type] = Enumeration(type);
        var builder = typeof(SchemaBuilder).GetMethod(nameof(Type))!.MakeGenericMethod(type).Invoke(this, [null])!;
        if (!typeof(Entity).IsAssignableFrom(type)) ((IObjectBuilder)builder).AllColumns(); // an entity says itself which of its fields appear
        return _outputs[type];
    }

    private IObjectGraphType TypeOf(object thing) => (IObjectGraphType)_outputs[thing.GetType()];

    private static EnumerationGraphType Enumeration(Type type)
    {
        var enumeration = new EnumerationGraphType { Name = type.Name, Description = Docs.Of(type) };
        foreach (var value in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            enumeration.Add(new EnumValueDefinition(Names.Constant(value.Name), value.GetValue(null)) { Description = Docs.Of(value), DeprecationReason = Docs.Deprecation(value) });
        }

        return enumeration;
    }

    private static Type Underlying(Type type) => System.Nullable.GetUnderlyingType(type) ?? type;

    internal static Type? Element(Type type) =>
        type != typeof(string) && type.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[0] : null;
}
