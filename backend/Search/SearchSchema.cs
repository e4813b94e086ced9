using System.Globalization;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Search;

internal sealed class SearchSchema : IRoomSchema
{
    private const int MostRows = 50;

    public void Build(SchemaBuilder schema)
    {
        schema.Type<SearchHit>()
            .Columns(h => h.Kind, h => h.Day, h => h.Title, h => h.Path, h => h.Snippet)
            .AnyNode("node", "The record that was found.", hit => (hit.Subject, hit.SubjectId));
        schema.Type<SearchEdge>().Columns(e => e.Cursor, e => e.Node);
        schema.Type<SearchConnection>()
            .Field("edges", "The hits with their places.", (found, _) => found.Edges)
            .Field("nodes", "The hits.", (found, _) => found.Nodes)
            .Field("pageInfo", "Where the page lies in the list.", (found, _) => found.PageInfo)
            .Read("totalCount", $"How many hits there are that the viewer sees; {SearchCounts.Most} are counted at most, and of each kind its share of them.", async (found, db, _, stop) => (await found.Counts(db, stop)).Total)
            .Read("orMore", "Whether counting ended at totalCount: there may be more.", async (found, db, _, stop) => (await found.Counts(db, stop)).OrMore)
            .Read("kinds", "How many there are of each kind, also of those that are not asked for.", async (found, db, _, stop) => (await found.Counts(db, stop)).Kinds)
            .Read("forces", "How many of those that were counted concern which force.", async (found, db, _, stop) => (await found.Counts(db, stop)).Forces)
            .Read("years", "How many of those that were counted are of which year, the latest first.", async (found, db, _, stop) => (await found.Counts(db, stop)).Years);

        schema.Roots.Read("search", "What holds all of these words, as far as the viewer may see it. English words are found in all their forms, Welsh ones with or without their accents.", Search,
            Argument.Of<string>("text", $"Words, and phrases in quotation marks: at most {SearchWords.Longest} characters and {SearchWords.Most} words."),
            Argument.Optional<List<SearchKind>>("kinds", "Only of these kinds."),
            Argument.Optional<string>("force", "Only what concerns this force, by its slug; what is of a body concerns all its forces, present and past."),
            Argument.Optional<int>("year", "Only of this year."),
            Argument.Optional<int>("first", $"At most so many hits: 1 to {MostRows}; {Window.Usual} where nothing is given."),
            Argument.Optional<string>("after", "Only hits after this cursor."));
    }

    private static Task<SearchConnection> Search(PortalContext db, Given given, CancellationToken stop)
    {
        var text = given.Get<string>("text")!;
        if (text.Length > SearchWords.Longest) throw BadRequest.Beyond("BAD_SEARCH", new($"A search has at most {SearchWords.Longest} characters.", $"Mae gan chwiliad hyd at {SearchWords.Longest} nod."), SearchWords.Longest, text.Length);
        var words = SearchWords.Of(text, db.Viewer, given.Get<string>("force"));
        if (words.Count > SearchWords.Most) throw BadRequest.Beyond("BAD_SEARCH", new($"A search has at most {SearchWords.Most} words.", $"Mae gan chwiliad hyd at {SearchWords.Most} gair."), SearchWords.Most, words.Count);
        return SearchConnection.Of(db, words, new(given.Get<List<SearchKind>>("kinds") ?? [], Year(given.Get<int?>("year"))), Size(given.Get<int?>("first")), After(given.Get<string>("after")), stop);
    }

    private static int Size(int? first) => (first ?? Window.Usual) is var size and >= 1 and <= MostRows ? size
        : throw Window.OfRows(MostRows);

    private static int? Year(int? year) => year is null or (>= 1 and <= 9999) ? year : throw new BadRequest("BAD_SEARCH", new("This is no year.", "Nid blwyddyn yw hon."));

    private static long? After(string? cursor) => cursor is null ? null
        : long.TryParse(cursor, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var place) && place > 0 ? place
        : throw Keyset.NoCursor();
}
