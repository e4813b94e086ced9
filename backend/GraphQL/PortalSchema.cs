using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace ScrutinyPortal.GraphQL;

/// <summary>The schema: what the rooms bring, and the fields that reach any of it by id.</summary>
public sealed class PortalSchema : Schema
{
    public PortalSchema(IEnumerable<IRoomSchema> rooms)
    {
        var schema = new SchemaBuilder();
        foreach (var room in rooms) room.Build(schema);
        AddNodeFields(schema);
        Query = schema.Query;
        if (schema.Mutation.Fields.Count > 0) Mutation = schema.Mutation;
        if (schema.Subscription.Fields.Count > 0) Subscription = schema.Subscription;
        foreach (var type in schema.ObjectTypes) RegisterType(type); // those that only an interface or a union names
        RegisterType(schema.UserError); // every refusal has its fields; no field returns it
        (Features.RepeatableDirectives, Features.DeprecationOfInputValues) = (true, true); // as the specification has it; the library waits to be asked
        Introspection.Register(Directives);
        Initialize();
        Introspection.Complete(this);
    }

    private static void AddNodeFields(SchemaBuilder schema)
    {
        IGraphType id = new NonNullGraphType(new IdGraphType());
        schema.Query.AddField(new()
        {
            Name = "node",
            Description = "Anything by its id; null where there is nothing that the viewer sees.",
            ResolvedType = schema.Node,
            Arguments = [new QueryArgument(id) { Name = "id", Description = "The id of the thing." }],
            Resolver = new FuncFieldResolver<object?>(c => schema.Find(c, NodeId.Read(c.GetArgument<string>("id")))),
        });
        schema.Query.AddField(new()
        {
            Name = "nodes",
            Description = $"Things by their ids, in the order of the ids; at most {new ApiOptions().MaxNodes} unless the portal is set otherwise.",
            ResolvedType = new NonNullGraphType(new ListGraphType(schema.Node)),
            Arguments = [new QueryArgument(new NonNullGraphType(new ListGraphType(id))) { Name = "ids", Description = "The ids of the things." }],
            Resolver = new FuncFieldResolver<object?>(c =>
            {
                var ids = c.GetArgument<List<string>>("ids");
                var most = c.RequestServices!.GetRequiredService<ApiOptions>().MaxNodes;
                if (ids.Count > most) throw BadRequest.Beyond("BAD_PAGE", new($"At most {most} ids are asked for at once. Ask in several requests.", $"Gofynnir am hyd at {most} id ar y tro. Gofynnwch mewn sawl cais."), most);
                return ids.Select(one => schema.Find(c, NodeId.Read(one))).ToList();
            }),
        });
    }
}
