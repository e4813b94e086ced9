using System.Collections.Frozen;
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
public sealed partial class SchemaBuilder
{
    private readonly Dictionary<Type, object> _builders = [];

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
}
