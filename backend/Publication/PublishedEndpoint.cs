using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;
using ScrutinyPortal.OpenXml;
using ScrutinyPortal.Walls;

namespace ScrutinyPortal.Publication;

/// <summary>What has become of that of which an edition tells, since it was published: said beside the frozen text. From the room that knows.</summary>
public delegate Task<IReadOnlyList<Text>> NoticesOn(Edition edition, PortalContext db, CancellationToken stop);

/// <summary>Where help is found by those whom an edition concerns, in the reader's language.</summary>
public delegate Task<IReadOnlyList<SupportLink>> SupportOn(Edition edition, bool welsh, PortalContext db, CancellationToken stop);

/// <summary>Serves what was published as plain pages: complete in themselves, without sign-in, without JavaScript.</summary>
public static class PublishedEndpoint
{
    private const string Json = "application/json; charset=utf-8";
    private static readonly byte[] Style = Resource("published.css");

    public static void MapPublished(this IEndpointRouteBuilder app)
    {
        app.MapGet("/published.css", (HttpContext http) => Answer(http, Style, "text/css; charset=utf-8"));
        foreach (var (prefix, welsh) in new (string, bool?)[] { ("", null), ("/cy", true) })
        {
            app.MapGet($"{prefix}{Edition.Root}", async (HttpContext http, PortalContext db, CancellationToken stop) =>
                Page(http, For(http, welsh).Of(await PublishedIndex.Of(db, IndexQuery.Of(http.Request.Query), stop))));
            app.MapGet($"{prefix}{Edition.Root}/{{reference}}", async (string reference, HttpContext http, PortalContext db, NoticesOn notices, SupportOn support, CancellationToken stop) =>
                await Find(db, reference, stop) is { } edition ? EditionParts.Read(edition.Html, http.Request.Query["part"]) is { } part ? Page(http, await Shown(edition, part, http, welsh, db, notices, support, stop)) : Missing(http, welsh)
                : await Withdrawn(db, reference, stop) is { } withdrawal ? Page(http, For(http, welsh).Of(withdrawal), StatusCodes.Status410Gone)
                : Missing(http, welsh));
            app.MapGet($"{prefix}{Edition.Root}/{{reference}}.docx", async (string reference, HttpContext http, PortalContext db, NoticesOn notices, SupportOn support, CancellationToken stop) =>
                await Find(db, reference, stop) is { } edition ? Word(http, edition, await Shown(edition, new(edition.Html, 1, 1), http, welsh, db, notices, support, stop))
                : await Withdrawn(db, reference, stop) is { } withdrawal ? Page(http, For(http, welsh).Of(withdrawal), StatusCodes.Status410Gone)
                : Missing(http, welsh));
            app.MapGet($"{prefix}{Edition.Root}/{{reference}}/compared", async (string reference, HttpContext http, PortalContext db, IMemoryCache cache, CancellationToken stop) =>
                await Find(db, reference, stop) is { } edition && (await EditionQueries.Supersessions(db, edition, stop)).Of is { } supersession
                    ? Page(http, For(http, welsh).Compared(supersession, Comparison(cache, supersession))) : Missing(http, welsh));
        }

        app.MapGet($"{Edition.Root}/{{reference}}.json", async (string reference, HttpContext http, PortalContext db, CancellationToken stop) =>
            await Find(db, reference, stop) is { } edition ? Answer(http, EditionData.Of(edition, http.Request.Address()), Json)
            : await Withdrawn(db, reference, stop) is { } withdrawal ? Answer(http, EditionData.Of(withdrawal), Json, StatusCodes.Status410Gone)
            : Page(http, For(http, null).NotFound(), StatusCodes.Status404NotFound));
    }

    /// <summary>That there is nothing at an address, in the form of what is published.</summary>
    internal static IResult Missing(HttpContext http, bool? welsh) => Page(http, For(http, welsh).NotFound(), StatusCodes.Status404NotFound);

    /// <summary>What is not yet published, as it will look; nowhere kept, and for whoever may see it alone.</summary>
    internal static IResult Preview(HttpContext http, bool welsh, Edition? edition, string path, string back)
    {
        var page = edition is null ? Page(http, For(http, welsh).NotFound(), StatusCodes.Status404NotFound) : Page(http, For(http, welsh).Preview(edition, path, back));
        http.Response.Headers.CacheControl = "no-store";
        return page;
    }

    // Neither of the two ever changes; to compare long ones takes a while.
    private static string Comparison(IMemoryCache cache, Supersession of) =>
        cache.GetOrCreate((nameof(Comparison), of.Id), _ => EditionComparison.Html(of.Earlier.Html, of.Later.Html))!;

    private static Task<Edition?> Find(PortalContext db, string reference, CancellationToken stop) => EditionQueries.Standing(db).AsNoTracking().FirstOrDefaultAsync(e => e.Reference == reference, stop);

    private static Task<Withdrawal?> Withdrawn(PortalContext db, string reference, CancellationToken stop) => WithdrawalQueries.Standing(db).AsNoTracking().FirstOrDefaultAsync(w => w.Reference == reference, stop);

    private static async Task<string> Shown(Edition edition, ReadPart part, HttpContext http, bool? welsh, PortalContext db, NoticesOn notices, SupportOn support, CancellationToken stop) =>
        For(http, welsh).Of(edition, part, await EditionQueries.Supersessions(db, edition, stop), await notices(edition, db, stop), await support(edition, welsh ?? ReadsWelsh(http.Request), db, stop));

    // The page itself as a document: whoever works on paper takes away what the page says, and what has become of it since.
    private static IResult Word(HttpContext http, Edition edition, string page)
    {
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{edition.Reference}.docx\"";
        http.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        return Answer(http, WordFile.Of(page, new(http.Request.Address(), edition.Path), edition.PublishedAt!.Value), WordFile.Type);
    }

    private static PublishedPage For(HttpContext http, bool? welsh) => new(welsh ?? ReadsWelsh(http.Request), http.Request.Address());

    private static IResult Page(HttpContext http, string html, int status = StatusCodes.Status200OK)
    {
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        http.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        return Answer(http, Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", status);
    }

    internal static IResult Answer(HttpContext http, byte[] bytes, string type, int status = StatusCodes.Status200OK)
    {
        http.Response.Headers.CacheControl = "no-cache"; // kept, but asked about each time: the tag answers in a few bytes
        if (status is not StatusCodes.Status200OK) return Results.Text(Encoding.UTF8.GetString(bytes), type, statusCode: status);
        return Results.Bytes(bytes, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
    }

    private static bool ReadsWelsh(HttpRequest request) => request.Query["lang"] is { Count: 1 } chosen
        ? chosen == "cy"
        : request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).FirstOrDefault()?.Value.StartsWith("cy", StringComparison.OrdinalIgnoreCase) is true;

    private static byte[] Resource(string name)
    {
        using var stream = typeof(PublishedEndpoint).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
