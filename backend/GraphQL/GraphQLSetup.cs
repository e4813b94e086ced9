using GraphQL;
using GraphQL.Types;

namespace ScrutinyPortal.GraphQL;

public static class GraphQLSetup
{
    /// <summary>Adds the GraphQL face; every <see cref="IRoomSchema"/> in the assembly brings its part.</summary>
    public static IServiceCollection AddPortalGraphQL(this IServiceCollection services, string trustedDocuments, ApiOptions options)
    {
        foreach (var room in typeof(GraphQLSetup).Assembly.GetTypes().Where(t => t.IsClass && !t.IsAbstract && t.IsAssignableTo(typeof(IRoomSchema))).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            services.AddSingleton(typeof(IRoomSchema), room);
        }

        return services
            .AddSingleton<ISchema, PortalSchema>()
            .AddSingleton(options)
            .AddSingleton(provided => new Documents(trustedDocuments, provided.GetRequiredService<ISchema>(), options))
            .AddSingleton<Admission>()
            .AddSingleton<Timekeeping>()
            .AddSingleton<Execution>()
            .AddSingleton<Revisions>()
            .AddSingleton<Answers>()
            .AddSingleton<GraphQLEndpoint>()
            .AddSingleton<OpenStreams>()
            .AddSingleton<StreamEndpoint>()
            .AddHostedService<Forgetting>();
    }

    public static void MapPortalGraphQL(this IEndpointRouteBuilder routes)
    {
        GraphQLEndpoint.Map(routes);
        StreamEndpoint.Map(routes);
    }

    /// <summary>The schema in its own language, sorted, so that its diff is the review of the API.</summary>
    public static string Sdl(this ISchema schema) => schema.Print(new() { StringComparison = StringComparison.Ordinal });
}
