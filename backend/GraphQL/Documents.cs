using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ScrutinyPortal.GraphQL;

/// <summary>A document that is valid, or the errors for which it is refused however it is asked for again.</summary>
internal sealed class Document(string text, string? id, GraphQLDocument? ast, IReadOnlyList<ExecutionError> errors)
{
    public string Text => text;
    public string? Id => id;
    public GraphQLDocument Ast => ast!;
    public IReadOnlyList<ExecutionError> Errors => errors;

    /// <summary>What is known of its selections; null where a directive may leave fields out of a request.</summary>
    public Selections? Selections { get; } = text.Contains('@') ? null : new();

    /// <summary>Written down by the portal's own build.</summary>
    public bool Trusted => id is not null;

    public IReadOnlyList<GraphQLOperationDefinition> Operations { get; } = [.. ast?.Definitions.OfType<GraphQLOperationDefinition>() ?? []];
}

/// <summary>The documents that the frontend's build has written down, by the first 16 hex digits of the SHA-256 of their text, and those that others send: parsed and judged once, kept and bounded.</summary>
internal sealed class Documents(string manifest, ISchema schema, ApiOptions limits)
{
    private readonly ConcurrentDictionary<string, Document> _trusted = [];
    private readonly Bounded<string, Document> _others = new(limits.KeptDocuments, limits.KeptDocumentBytes);

    public IReadOnlyDictionary<string, string> Trusted { get; } = File.Exists(manifest)
        ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(manifest))!.ToFrozenDictionary()
        : FrozenDictionary<string, string>.Empty;

    /// <summary>How many documents of others are kept.</summary>
    public int Others => _others.Count;

    /// <summary>The trusted document of this id.</summary>
    public async ValueTask<Document> ById(string id)
    {
        if (_trusted.TryGetValue(id, out var known)) return known;
        return Trusted.TryGetValue(id, out var text)
            ? _trusted[id] = await Judged(text, id)
            : throw new BadRequest("UNKNOWN_DOCUMENT", new("There is no trusted document with this id. Reload the page; a program sends the text of its document as query.", "Nid oes dogfen ymddiried â'r id hwn. Ail-lwythwch y dudalen; mae rhaglen yn anfon testun ei dogfen fel query."));
    }

    /// <summary>The document of this text, under the limits.</summary>
    public async ValueTask<Document> ByText(string text)
    {
        if (_others.TryGet(text, out var known)) return known;
        var judged = await Judged(text, null);
        _others.Keep(text, judged, (2 * text.Length) + 1_000);
        return judged;
    }

    private async ValueTask<Document> Judged(string text, string? id)
    {
        try
        {
            var ast = Gate.Parse(text, id is null ? limits : null);
            if (id is null)
            {
                Gate.Admit(ast, limits);
                Gate.Admit(ast, schema, limits);
            }

            return new(text, id, ast, [.. (await Validity.Errors(schema, ast)).Take(limits.MaxErrors)]);
        }
        catch (BadRequest refused)
        {
            return new(text, id, null, [refused]);
        }
    }
}
