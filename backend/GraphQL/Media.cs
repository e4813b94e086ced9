using Microsoft.Net.Http.Headers;

namespace ScrutinyPortal.GraphQL;

/// <summary>The media types of GraphQL over HTTP, and which of them a request brings and accepts.</summary>
internal static class Media
{
    public const string ResponseJson = "application/graphql-response+json";
    public const string Json = "application/json";

    /// <summary>Whether the body is JSON in UTF-8, as it stands.</summary>
    public static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) && InUtf8(type)
        && (request.Headers.ContentEncoding.Count == 0 || request.Headers.ContentEncoding == "identity");

    /// <summary>The type that the client likes best of those that we write; null where it accepts neither.</summary>
    public static string? Wanted(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0) return Json; // clients from before the new type say nothing
        if (accept is [ResponseJson or Json]) return accept;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges)) return null;
        var (response, json) = (Liking(ranges, ResponseJson), Liking(ranges, Json));
        if (response.Quality is 0 && json.Quality is 0) return null;
        return response.Quality > json.Quality || (response.Quality == json.Quality && response.Named) ? ResponseJson : Json; // who names neither may know the old one alone
    }

    // The range that names a type most exactly says how much it is liked.
    private static (double Quality, bool Named) Liking(IList<MediaTypeHeaderValue> ranges, string type) =>
        ranges.Where(range => InUtf8(range) && (range.MatchesAllTypes || range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase) || range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .Select(range => (range.Quality ?? 1, !range.MatchesAllSubTypes)).FirstOrDefault();

    private static bool InUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
