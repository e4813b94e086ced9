using System.Globalization;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace ScrutinyPortal.GraphQL;

/// <summary>
/// Stands before validation and execution, because the library's own protections can be exhausted: a document is measured once,
/// every fragment once, and refused before any work is done for it.
/// </summary>
internal static class Gate
{
    public const int MaxText = 32 * 1024;
    private const int MaxNodes = 4_000;
    private const int MaxDepth = 20;
    private const int MaxCost = 50_000;

    public static GraphQLDocument Parse(string text)
    {
        if (text.Length > MaxText) throw TooLarge();
        try
        {
            return Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = 200 });
        }
        catch (Exception malformed) when (malformed is GraphQLSyntaxErrorException or GraphQLMaxDepthExceededException)
        {
            throw new BadRequest("SYNTAX_ERROR", new(malformed.Message, malformed.Message));
        }
    }

    /// <summary>Refuses what costs too much, with the page sizes that are really asked for.</summary>
    public static void Admit(GraphQLDocument document, IReadOnlyDictionary<string, object?>? variables)
    {
        var fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().GroupBy(f => f.FragmentName.Name.StringValue).ToDictionary(g => g.Key, g => g.First());
        var measure = new Measure(fragments, variables);
        foreach (var definition in document.Definitions.OfType<IHasSelectionSetNode>())
        {
            var size = measure.Of(definition.SelectionSet);
            if (measure.Nodes > MaxNodes || size.Depth > MaxDepth || size.Cost > MaxCost) throw TooLarge();
        }
    }

    private static BadRequest TooLarge() => new("TOO_LARGE", new(
        "This asks for too much at once. Ask for fewer fields, smaller pages or fewer levels.",
        "Mae hyn yn gofyn am ormod ar unwaith. Gofynnwch am lai o feysydd, tudalennau llai neu lai o lefelau."));

    private readonly record struct Size(long Cost, int Depth);

    private sealed class Measure(Dictionary<string, GraphQLFragmentDefinition> fragments, IReadOnlyDictionary<string, object?>? variables)
    {
        private readonly Dictionary<string, Size> _fragments = [];
        private readonly HashSet<string> _open = [];

        public int Nodes { get; private set; }

        public Size Of(GraphQLSelectionSet? set, int level = 0)
        {
            if (set is null || level > MaxDepth) return new(0, level > MaxDepth ? MaxDepth + 1 : 0);
            var (cost, depth) = (0L, 0);
            foreach (var selection in set.Selections)
            {
                if (++Nodes > MaxNodes) throw TooLarge();
                Nodes += ((IHasDirectivesNode)selection).Directives?.Count ?? 0;
                var size = selection switch
                {
                    GraphQLField field => Times(PageSize(field), Of(field.SelectionSet, level + 1)),
                    GraphQLInlineFragment inline => Of(inline.SelectionSet, level + 1),
                    GraphQLFragmentSpread spread => Fragment(spread.FragmentName.Name.StringValue),
                    _ => new(0, 0),
                };
                (cost, depth) = (Math.Min(cost + size.Cost, MaxCost + 1), Math.Max(depth, size.Depth));
            }

            return new(cost, depth);
        }

        // A fragment that spreads itself is left to validation, which names it.
        private Size Fragment(string name)
        {
            if (_fragments.TryGetValue(name, out var known)) return known;
            if (!fragments.TryGetValue(name, out var fragment) || !_open.Add(name)) return new(0, 0);
            _fragments[name] = known = Of(fragment.SelectionSet);
            _open.Remove(name);
            return known;
        }

        private static Size Times(int page, Size inner) => new(Math.Min(1 + page * inner.Cost, MaxCost + 1), inner.Depth + 1);

        private int PageSize(GraphQLField field)
        {
            var asked = field.Arguments?.Where(a => a.Name.StringValue is "first" or "last").Select(a => Number(a.Value)).FirstOrDefault(n => n is not null);
            return asked is { } size ? (int)Math.Clamp(size, 1, Window.Max) : 1;
        }

        private long? Number(GraphQLValue value) => value switch
        {
            GraphQLIntValue number => long.TryParse(number.Value.Span, CultureInfo.InvariantCulture, out var n) ? n : Window.Max,
            GraphQLVariable variable => variables?.GetValueOrDefault(variable.Name.StringValue) switch { int n => n, long n => n, null => Window.Usual, _ => Window.Max },
            _ => null,
        };
    }
}
