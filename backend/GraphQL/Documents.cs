using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using GraphQLParser.AST;

namespace ScrutinyPortal.GraphQL;

/// <summary>A parsed document; valid once the library has found it so.</summary>
internal sealed class ParsedDocument(string text)
{
    public GraphQLDocument Ast { get; } = Gate.Parse(text);
    public bool Valid { get; set; }
}

/// <summary>The documents that the frontend's build has written down, by the SHA-256 of their text, and the parsed documents, kept and bounded.</summary>
internal sealed class Documents
{
    private const int Kept = 500;
    private readonly FrozenDictionary<string, string> _trusted;
    private readonly ConcurrentDictionary<string, ParsedDocument> _parsed = [];

    public Documents(string manifest) => _trusted = File.Exists(manifest)
        ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(manifest))!.ToFrozenDictionary()
        : FrozenDictionary<string, string>.Empty;

    public IReadOnlyDictionary<string, string> Trusted => _trusted;

    /// <summary>The document that was asked for, by its id or by its text.</summary>
    public (ParsedDocument Document, bool Trusted) Find(string? id, string? text)
    {
        if (id is not null)
        {
            return _trusted.TryGetValue(id, out var known)
                ? (Parsed(known), true)
                : throw new BadRequest("UNKNOWN_DOCUMENT", new("There is no trusted document with this id. Reload the page.", "Nid oes dogfen ymddiried â'r id hwn. Ail-lwythwch y dudalen."));
        }

        return text is { Length: > 0 }
            ? (Parsed(text), false)
            : throw new BadRequest("NO_DOCUMENT", new("Give a query, or the id of a trusted document.", "Rhowch ymholiad, neu id dogfen ymddiried."));
    }

    private ParsedDocument Parsed(string text)
    {
        if (_parsed.TryGetValue(text, out var known)) return known;
        if (_parsed.Count >= Kept) _parsed.Clear(); // seldom: the portal's own documents are far fewer
        return _parsed[text] = new(text);
    }
}
