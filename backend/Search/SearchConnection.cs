using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Search;

/// <summary>Which of what can be found is wanted.</summary>
internal sealed record SearchFilter(IReadOnlyList<SearchKind> Kinds, int? Year)
{
    private static readonly SearchKind[] All = Enum.GetValues<SearchKind>();

    /// <summary>Where it stands in the order: one stretch where all is wanted.</summary>
    public IEnumerable<Stretch> Stretches => Kinds.Count == 0 && Year is null ? [new(0, long.MaxValue)] : StretchOf(Kinds.Count == 0 ? All : Kinds);

    public bool Wants(SearchKind kind) => Kinds.Count == 0 || Kinds.Contains(kind);

    public IEnumerable<SearchKind> Others => All.Where(kind => !Wants(kind));

    public IEnumerable<SearchKind> Wanted => All.Where(Wants);

    public IEnumerable<Stretch> StretchOf(IEnumerable<SearchKind> kinds) => kinds.Select(kind => Place.Of(kind, Year));
}

/// <summary>What was found, a page at a time: reports first, then the other kinds, of each the latest first. All words must be there.</summary>
public sealed class SearchConnection
{
    // All but the words, which nobody reads.
    private static readonly KeyQuery<long[], Findable> Seen = new((db, places) => db.Findables.Where(f => EF.Parameter(places).Contains(f.Number))
        .Select(f => new Findable { Number = f.Number, Subject = f.Subject, SubjectId = f.SubjectId, Title = f.Title, Text = f.Text, Path = f.Path, Forces = f.Forces, Words = "" }), () => [0]);

    private readonly SearchWords _words;
    private readonly SearchFilter _filter;
    private Task<SearchCounts>? _counts;

    private SearchConnection(SearchWords words, SearchFilter filter, IReadOnlyList<SearchHit> hits, bool hasNext, bool hasPrevious)
    {
        (_words, _filter) = (words, filter);
        Edges = [.. hits.Select(hit => new SearchEdge(hit.Cursor, hit))];
        PageInfo = new(hasNext, hasPrevious, Edges.Count > 0 ? Edges[0].Cursor : null, Edges.Count > 0 ? Edges[^1].Cursor : null);
    }

    public IReadOnlyList<SearchEdge> Edges { get; }

    public IEnumerable<SearchHit> Nodes => Edges.Select(edge => edge.Node);

    public PageInfo PageInfo { get; }

    internal static async Task<SearchConnection> Of(PortalContext db, SearchWords words, SearchFilter filter, int first, long? after, CancellationToken stop)
    {
        if (words.Count == 0) return new(words, filter, [], false, after is not null);
        var rows = await Rows(db, words, [.. filter.Stretches], first + 1, after, stop);
        var stems = words.Stems;
        return new(words, filter, [.. rows.Take(first).Select(row => new SearchHit(row, stems))], rows.Count > first, after is not null);
    }

    /// <summary>How many there are, of each kind, force and year.</summary>
    internal Task<SearchCounts> Counts(PortalContext db, CancellationToken stop) => _counts ??= SearchCounts.Of(db, _words, _filter, stop);

    // What the index tells is asked of the records themselves; where some are not for the viewer, others take their places.
    private static async Task<List<Findable>> Rows(PortalContext db, SearchWords words, IReadOnlyList<Stretch> stretches, int wanted, long? after, CancellationToken stop)
    {
        var rows = new List<Findable>();
        for (var last = after ?? 0; rows.Count < wanted && last < long.MaxValue;)
        {
            var left = stretches.Where(s => s.To > last).Select(s => s with { From = Math.Max(s.From, last + 1) }).ToList();
            if (left.Count == 0) break;
            var places = (await SearchIndex.Find(db, words, left, wanted, stop)).Order().Take(wanted).ToArray();
            rows.AddRange((await Seen.Read(db, places, stop)).OrderBy(f => f.Number).Take(wanted - rows.Count));
            last = places.Length < wanted ? long.MaxValue : places[^1];
        }

        return rows;
    }
}

/// <summary>A hit and its place in the list.</summary>
/// <param name="Cursor">The place of the hit in the list.</param>
/// <param name="Node">The hit.</param>
public sealed record SearchEdge(string Cursor, SearchHit Node);

/// <summary>Something that was found.</summary>
public sealed class SearchHit
{
    private readonly string _text;
    private readonly IReadOnlySet<string> _stems;

    internal SearchHit(Findable row, IReadOnlySet<string> stems)
    {
        (_text, _stems) = (row.Text, stems);
        (Kind, Day, Title, Path) = (Place.KindOf(row.Number), Place.DayOf(row.Number), row.Title, row.Path);
        Cursor = $"{row.Number:x}";
        (Subject, SubjectId) = (row.Subject, row.SubjectId);
    }

    /// <summary>What it is.</summary>
    public SearchKind Kind { get; }

    /// <summary>The day of it, such as that of a report's publication; null where it has none.</summary>
    public DateOnly? Day { get; }

    /// <summary>What it is called, or who says it; null where it has no title of its own.</summary>
    public string? Title { get; }

    /// <summary>Where the portal's pages show it.</summary>
    public string Path { get; }

    /// <summary>The text around the first word that was found, or its beginning.</summary>
    public IReadOnlyList<SnippetPart> Snippet => SnippetPart.Of(_text, _stems);

    internal string Cursor { get; }

    internal string Subject { get; }

    internal Guid SubjectId { get; }
}
