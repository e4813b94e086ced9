namespace ScrutinyPortal.Publication;

/// <summary>What is not yet published, as everybody would read it; null for whoever may not see it, and where there is nothing.</summary>
public delegate Task<Edition?> PreviewOf(string reference, PortalContext db, TimeProvider clock, CancellationToken stop);

/// <summary>Shows the office what everybody will read once it is published: the same page, made by the same words.</summary>
internal static class PreviewsEndpoint
{
    private const string Reference = "{reference}";

    /// <summary>A preview in both languages, at a path with the reference in it and with a way back.</summary>
    public static void MapPreview(this IEndpointRouteBuilder app, string path, string back, PreviewOf of)
    {
        foreach (var (prefix, welsh) in new[] { ("", false), ("/cy", true) })
        {
            app.MapGet($"{prefix}{path}", async (string reference, HttpContext http, PortalContext db, TimeProvider clock, CancellationToken stop) => PublishedEndpoint.Preview(
                http, welsh, await of(reference, db, clock, stop), path.Replace(Reference, reference, StringComparison.Ordinal), prefix + back.Replace(Reference, reference, StringComparison.Ordinal)));
        }
    }
}
