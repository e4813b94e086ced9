using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;

namespace ScrutinyPortal.GraphQL;

/// <summary>What is answered: the bytes, and by which status and media type.</summary>
internal static class Reply
{
    private static readonly GraphQLSerializer Serializer = new(new ErrorInfoProvider(o => (o.ExposeExtensions, o.ExposeCodes, o.ExposeExceptionDetails) = (true, false, false)));

    /// <summary>A result that nobody keeps.</summary>
    public static async Task Send(HttpContext http, ExecutionResult result, string media)
    {
        var headers = http.Response.Headers;
        http.Response.StatusCode = Status(result, media);
        if (http.Response.StatusCode is StatusCodes.Status405MethodNotAllowed) headers.Allow = HttpMethods.IsGet(http.Request.Method) ? "POST" : "GET, POST";
        http.Response.ContentType = Type(media);
        headers.CacheControl = "no-store";
        headers.Vary = "Accept, Accept-Language, Cookie";
        if (!HttpMethods.IsHead(http.Request.Method)) await Serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }

    public static string Type(string media) => media is Media.Json ? "application/json; charset=utf-8" : "application/graphql-response+json; charset=utf-8";

    // By media type: the new one says with the status whether the request was good; the old one leaves it to the body.
    private static int Status(ExecutionResult result, string media) => result.Errors?.FirstOrDefault() switch
    {
        BadRequest { Status: { } status } => status,
        BadRequest { Unfinished: true } when media is Media.ResponseJson => StatusCodes.Status503ServiceUnavailable,
        _ => result.Executed || media is Media.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };
}
