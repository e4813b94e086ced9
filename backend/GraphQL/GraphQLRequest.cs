using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;

namespace ScrutinyPortal.GraphQL;

/// <summary>What a client sends, by the GraphQL over HTTP specification; with `id` in place of `query` for a trusted document.</summary>
internal sealed record GraphQLRequest(string? Query, string? Id, string? OperationName, Inputs? Variables)
{
    private static readonly GraphQLSerializer Serializer = new();

    public static async Task<GraphQLRequest> Read(HttpRequest http, CancellationToken stop)
    {
        try
        {
            if (HttpMethods.IsGet(http.Method)) return OfAddress(http.Query);
            using var body = await JsonDocument.ParseAsync(http.Body, new() { MaxDepth = 32 }, stop);
            return OfBody(body.RootElement);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or FormatException)
        {
            throw Malformed();
        }
    }

    private static GraphQLRequest OfAddress(IQueryCollection address) =>
        new(address["query"], address["id"], address["operationName"], address["variables"] is [{ Length: > 0 } variables] ? Map(JsonDocument.Parse(variables).RootElement) : null);

    private static GraphQLRequest OfBody(JsonElement body)
    {
        if (body.ValueKind is not JsonValueKind.Object) throw Malformed();
        if (Member(body, "extensions") is { ValueKind: not JsonValueKind.Object }) throw Malformed();
        return new(Words(body, "query"), Words(body, "id"), Words(body, "operationName"), Member(body, "variables") is { } variables ? Map(variables) : null);
    }

    private static JsonElement? Member(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    private static string? Words(JsonElement body, string name) => Member(body, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Malformed(),
    };

    private static Inputs Map(JsonElement variables) =>
        variables.ValueKind is JsonValueKind.Object ? Serializer.ReadNode<Inputs>(variables)! : throw Malformed();

    private static BadRequest Malformed() => new("MALFORMED_REQUEST", new(
        "The request is not a GraphQL request in JSON: { \"query\": …, \"variables\": … }.", "Nid yw'r cais yn gais GraphQL mewn JSON: { \"query\": …, \"variables\": … }."));
}
