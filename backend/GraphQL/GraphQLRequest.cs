using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using Microsoft.Extensions.Primitives;

namespace ScrutinyPortal.GraphQL;

/// <summary>What a client sends, by the GraphQL over HTTP specification; with `id` in place of `query` for a trusted document.</summary>
/// <param name="Query">The text of the document.</param>
/// <param name="Id">The id of a trusted document.</param>
/// <param name="OperationName">Which operation of the document is meant.</param>
/// <param name="Variables">The values of its variables.</param>
/// <param name="VariablesKey">The same values as text that is equal where they are.</param>
internal sealed record GraphQLRequest(string? Query, string? Id, string? OperationName, Inputs? Variables, string VariablesKey)
{
    private static readonly GraphQLSerializer Serializer = new();
    private static readonly string[] Parameters = ["query", "id", "operationName", "variables", "extensions"];

    public static async Task<GraphQLRequest> Read(HttpRequest http, ApiOptions limits, CancellationToken stop)
    {
        try
        {
            return HttpMethods.IsGet(http.Method) ? OfAddress(http.Query, limits) : await OfBody(http, limits, stop);
        }
        catch (BadHttpRequestException cut)
        {
            throw cut.StatusCode is StatusCodes.Status413PayloadTooLarge ? Body.TooLarge(limits.MaxBodyBytes) : Malformed(cut.StatusCode);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            throw Malformed();
        }
    }

    private static GraphQLRequest OfAddress(IQueryCollection address, ApiOptions limits)
    {
        foreach (var name in Parameters)
        {
            if (address[name].Count > 1) throw Malformed();
        }

        using var extensions = Parsed(address["extensions"], limits);
        if (extensions?.RootElement is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) }) throw Malformed();
        using var variables = Parsed(address["variables"], limits);
        return Of(address["query"], address["id"], address["operationName"], variables?.RootElement);
    }

    private static async Task<GraphQLRequest> OfBody(HttpRequest http, ApiOptions limits, CancellationToken stop)
    {
        var bytes = await Body.Read(http.BodyReader, limits.MaxBodyBytes, stop);
        try
        {
            using var json = JsonDocument.Parse(Body.WithoutMark(bytes), Strict(limits));
            var body = json.RootElement;
            if (body.ValueKind is JsonValueKind.Array)
            {
                throw new BadRequest("NO_BATCHES", new("Send one request at a time, as a JSON object: several in an array are not taken.", "Anfonwch un cais ar y tro, fel gwrthrych JSON: ni dderbynnir sawl un mewn arae.")) { Status = StatusCodes.Status400BadRequest };
            }

            if (body.ValueKind is not JsonValueKind.Object || Member(body, "extensions") is { ValueKind: not JsonValueKind.Object }) throw Malformed();
            return Of(Words(body, "query"), Words(body, "id"), Words(body, "operationName"), Member(body, "variables"));
        }
        finally
        {
            http.BodyReader.AdvanceTo(bytes.End);
        }
    }

    private static GraphQLRequest Of(string? query, string? id, string? operationName, JsonElement? variables) => variables switch
    {
        null or { ValueKind: JsonValueKind.Null } => new(query, id, operationName, null, ""),
        { ValueKind: JsonValueKind.Object } given when HoldsNul(given) => throw new BadRequest("INVALID_VALUE", new("A variable holds the character \\u0000, which no text here has: leave it out.", "Mae newidyn yn cynnwys y nod \\u0000, nad yw mewn unrhyw destun yma: gadewch ef allan.")),
        { ValueKind: JsonValueKind.Object } given => new(query, id, operationName, Serializer.ReadNode<Inputs>(given), Canonical.Of(given)),
        _ => throw Malformed(),
    };

    // PostgreSQL cannot be asked for it.
    private static bool HoldsNul(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any(member => HoldsNul(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Any(HoldsNul),
        JsonValueKind.String => value.GetString()!.Contains('\0'),
        _ => false,
    };

    // A member that is told twice would mean one thing here and another elsewhere.
    private static JsonDocumentOptions Strict(ApiOptions limits) => new() { MaxDepth = limits.MaxJsonDepth, AllowDuplicateProperties = false };

    private static JsonDocument? Parsed(StringValues text, ApiOptions limits) =>
        text is [{ Length: > 0 } json] ? JsonDocument.Parse(Encoding.UTF8.GetBytes(json), Strict(limits)) : null;

    private static JsonElement? Member(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    private static string? Words(JsonElement body, string name) => Member(body, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Malformed(),
    };

    private static BadRequest Malformed(int status = StatusCodes.Status400BadRequest) => new("MALFORMED_REQUEST", new(
        "The request is not a GraphQL request: one JSON object { \"query\": …, \"variables\": …, \"operationName\": … } in UTF-8, or the same as parameters of the address, each once.",
        "Nid yw'r cais yn gais GraphQL: un gwrthrych JSON { \"query\": …, \"variables\": …, \"operationName\": … } mewn UTF-8, neu'r un peth fel paramedrau'r cyfeiriad, pob un unwaith.")) { Status = status };
}
