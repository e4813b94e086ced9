using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ScrutinyPortal.GraphQL;

/// <summary>What is answered: the bytes, and by which status and headers.</summary>
internal static class Reply
{
    private const string OldType = $"{Media.Json}; charset=utf-8";
    private const string NewType = $"{Media.ResponseJson}; charset=utf-8";
    private static readonly StringValues Vary = "Accept, Accept-Language, Cookie, Authorization";
    private const int InOnePiece = 128 * 1024; // most answers: each further piece is a further call into the system
    private static readonly GraphQLSerializer Serializer = new(json => json.DefaultBufferSize = InOnePiece, new ErrorInfoProvider(o => (o.ExposeExtensions, o.ExposeCodes, o.ExposeExceptionDetails) = (true, false, false)));

    /// <summary>A result that nobody keeps.</summary>
    public static async Task Send(HttpContext http, ExecutionResult result, string media)
    {
        http.Response.StatusCode = Status(result, media);
        if (http.Response.StatusCode is StatusCodes.Status405MethodNotAllowed) http.Response.Headers.Allow = HttpMethods.IsGet(http.Request.Method) ? "POST" : "GET, POST";
        Describe(http.Response, media, "no-store");
        if (!HttpMethods.IsHead(http.Request.Method)) await Serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }

    public static Task Write(Stream stream, ExecutionResult result, CancellationToken stop) => Serializer.WriteAsync(stream, result, stop);

    /// <summary>An answer that a browser or a proxy may keep too, if it asks each time whether it still holds.</summary>
    public static ValueTask SendTagged(HttpContext http, Answer answer, string media)
    {
        var tag = media is Media.Json ? $"\"{answer.Tag}-j\"" : $"\"{answer.Tag}\""; // strong: another type is another representation
        http.Response.Headers.ETag = tag;
        if (!Has(http.Request, tag)) return Send(http, answer, media, "public, max-age=0, must-revalidate");
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        (http.Response.Headers.CacheControl, http.Response.Headers.Vary) = ("public, max-age=0, must-revalidate", Vary);
        return ValueTask.CompletedTask;
    }

    public static async ValueTask Send(HttpContext http, Answer answer, string media, string keeping = "no-store")
    {
        Describe(http.Response, media, keeping);
        http.Response.ContentLength = answer.Bytes.Length;
        await http.Response.BodyWriter.WriteAsync(answer.Bytes, http.RequestAborted);
    }

    /// <summary>The result as it can be kept; null where it has errors.</summary>
    public static async Task<Answer?> Kept(ExecutionResult result, CancellationToken stop)
    {
        if (!result.Executed || result.Errors is { Count: > 0 }) return null;
        using var bytes = new MemoryStream();
        await Serializer.WriteAsync(bytes, result, stop);
        return new(bytes.ToArray());
    }

    private static void Describe(HttpResponse response, string media, string keeping) =>
        (response.ContentType, response.Headers.CacheControl, response.Headers.Vary) = (media is Media.Json ? OldType : NewType, keeping, Vary);

    private static bool Has(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch is { Count: > 0 } known && (known == tag || (EntityTagHeaderValue.TryParseList(known, out var tags)
            && tags.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Tag == tag))); // a proxy that repacks makes the tag weak

    // By media type: the new one says with the status whether the request was good; the old one leaves it to the body.
    private static int Status(ExecutionResult result, string media) => result.Errors?.FirstOrDefault() switch
    {
        BadRequest { Status: { } status } => status,
        BadRequest { Unfinished: true } when media is Media.ResponseJson => StatusCodes.Status503ServiceUnavailable,
        _ => result.Executed || media is Media.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };
}
