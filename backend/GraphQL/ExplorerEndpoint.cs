using System.Security.Cryptography;
using System.Text;
using GraphQL.Types;
using Microsoft.Net.Http.Headers;

namespace ScrutinyPortal.GraphQL;

/// <summary>What a partner reads before the first query: the explorer, the schema and what has changed in it.</summary>
internal static class ExplorerEndpoint
{
    // The portal's policy but for the editor in the page: it lays out its lines by styles that it writes itself, carries
    // its signs as a font in its styles, and works in workers. No foreign host, no inline or evaluated script.
    private const string Policy = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void MapExplorer(this IEndpointRouteBuilder routes, string frontend)
    {
        foreach (var language in (string[])["", "/cy"])
        {
            routes.MapMethods($"{language}/graphql/explore", [HttpMethods.Get, HttpMethods.Head], (HttpContext http) =>
            {
                http.Response.Headers.ContentSecurityPolicy = Policy;
                http.Response.Headers.CacheControl = "no-cache";
                return Path.Combine(frontend, "explore.html") is var page && File.Exists(page) ? Results.File(page, "text/html; charset=utf-8") : Results.NotFound();
            });
        }

        MapText(routes, "/graphql/schema.graphql", () => routes.ServiceProvider.GetRequiredService<ISchema>().Sdl());
        MapText(routes, "/graphql/changes", () =>
        {
            using var changes = new StreamReader(typeof(ExplorerEndpoint).Assembly.GetManifestResourceStream("api-changes.md")!);
            return changes.ReadToEnd();
        });
    }

    private static void MapText(IEndpointRouteBuilder routes, string path, Func<string> write)
    {
        var text = new Lazy<byte[]>(() => Encoding.UTF8.GetBytes(write()));
        var tag = new Lazy<EntityTagHeaderValue>(() => new($"\"{Convert.ToHexStringLower(SHA256.HashData(text.Value))[..32]}\""));
        routes.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "no-cache";
            return Results.Bytes(text.Value, "text/plain; charset=utf-8", entityTag: tag.Value);
        });
    }
}
