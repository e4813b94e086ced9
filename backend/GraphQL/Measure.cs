using GraphQLParser.AST;

namespace ScrutinyPortal.GraphQL;

/// <summary>How large a selection is when its fragments are written out.</summary>
/// <param name="Fields">Fields on all levels.</param>
/// <param name="Width">Fields on its first level.</param>
/// <param name="Depth">Levels of fields.</param>
/// <param name="Visits">Times that a fragment is entered.</param>
/// <param name="Lists">Lists of a type that stand within one another, in the schema's description of itself.</param>
/// <param name="OfTypes">Levels of ofType.</param>
internal readonly record struct Size(long Fields, long Width, int Depth, long Visits, int Lists, int OfTypes)
{
    // Sums stop growing where every limit is long passed: a bomb of fragments would overflow them.
    private const long Enough = int.MaxValue;

    public static Size operator +(Size a, Size b) => new(Math.Min(a.Fields + b.Fields, Enough), Math.Min(a.Width + b.Width, Enough), Math.Max(a.Depth, b.Depth),
        Math.Min(a.Visits + b.Visits, Enough), Math.Max(a.Lists, b.Lists), Math.Max(a.OfTypes, b.OfTypes));
}

/// <summary>Measures a document, every fragment once.</summary>
internal sealed class Measure
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<string, Size> _measured = [];
    private readonly Dictionary<string, int> _names = [];
    private readonly HashSet<string> _open = [];
    private readonly int _depth;

    public Measure(GraphQLDocument document, ApiOptions limits)
    {
        _depth = limits.MaxDepth;
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>()) _fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        foreach (var definition in document.Definitions.OfType<IHasDirectivesNode>()) Place(definition);
        foreach (var fragment in _fragments.Keys) Fragment(fragment); // an unused one too: validation would walk it
    }

    /// <summary>Aliases, each where it is written.</summary>
    public int Aliases { get; private set; }

    /// <summary>Fields that answer under the commonest name, each where it is written.</summary>
    public int Repeats { get; private set; }

    /// <summary>Pairs of fields that answer under one name: of each, whether they can be merged is asked.</summary>
    public long Comparisons { get; private set; }

    /// <summary>Directives at the place that has most.</summary>
    public int Directives { get; private set; }

    public Size Of(GraphQLOperationDefinition operation)
    {
        foreach (var variable in operation.Variables?.Items ?? []) Place(variable);
        return Of(operation.SelectionSet, 0, schema: false);
    }

    private Size Of(GraphQLSelectionSet? set, int level, bool schema)
    {
        if (set is null) return default;
        if (level > _depth) return new(0, 0, _depth + 1, 0, 0, 0);
        var sum = default(Size);
        foreach (var selection in set.Selections)
        {
            Place((IHasDirectivesNode)selection);
            sum += selection switch
            {
                GraphQLField field => Field(field, level, schema),
                GraphQLInlineFragment inline => Of(inline.SelectionSet, level, schema || OfSchema(inline.TypeCondition)),
                GraphQLFragmentSpread spread => Fragment(spread.FragmentName.Name.StringValue),
                _ => default,
            };
        }

        return sum;
    }

    private Size Field(GraphQLField field, int level, bool schema)
    {
        if (field.Alias is not null) Aliases++;
        var name = field.Name.StringValue;
        var answersAs = field.Alias?.Name.StringValue ?? name;
        var before = _names.GetValueOrDefault(answersAs);
        Repeats = Math.Max(Repeats, _names[answersAs] = before + 1);
        Comparisons += before;
        var inner = Of(field.SelectionSet, level + 1, schema || name is "__schema" or "__type");
        var list = schema && name is "fields" or "inputFields" or "interfaces" or "possibleTypes";
        return new(inner.Fields + 1, 1, inner.Depth + 1, inner.Visits, inner.Lists + (list ? 1 : 0), inner.OfTypes + (schema && name is "ofType" ? 1 : 0));
    }

    // A fragment that spreads itself is left to validation, which names it.
    private Size Fragment(string name)
    {
        if (_measured.TryGetValue(name, out var known)) return Entered(known);
        if (!_fragments.TryGetValue(name, out var fragment) || !_open.Add(name)) return default;
        _measured[name] = known = Of(fragment.SelectionSet, 0, OfSchema(fragment.TypeCondition));
        _open.Remove(name);
        return Entered(known);
    }

    private static Size Entered(Size fragment) => fragment with { Visits = fragment.Visits + 1 };

    private static bool OfSchema(GraphQLTypeCondition? condition) => condition?.Type.Name.StringValue.StartsWith("__", StringComparison.Ordinal) is true;

    private void Place(IHasDirectivesNode place) => Directives = Math.Max(Directives, place.Directives?.Count ?? 0);
}
