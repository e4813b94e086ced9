using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ScrutinyPortal.GraphQL;

/// <summary>
/// How often a field comes again beneath itself. A relation that leads back to its own type (the reports that a report follows) could be followed
/// for as long as levels are allowed, with more rows at each. Every fragment is walked once. What the schema tells of itself has limits of its own.
/// </summary>
internal sealed class Cycles(ISchema schema, GraphQLDocument document)
{
    private readonly Dictionary<string, Dictionary<FieldType, int>> _fragments = [];

    /// <summary>How often the commonest field stands on one path.</summary>
    public int Longest => document.Definitions.OfType<GraphQLOperationDefinition>()
        .SelectMany(operation => Of(operation.SelectionSet, schema.RootOf(operation)).Values).DefaultIfEmpty().Max();

    private Dictionary<FieldType, int> Of(GraphQLSelectionSet? set, IGraphType? type)
    {
        var times = new Dictionary<FieldType, int>();
        foreach (var selection in set?.Selections ?? [])
        {
            foreach (var (field, of) in selection switch
            {
                GraphQLField field => Of(field, type),
                GraphQLInlineFragment inline => Of(inline.SelectionSet, inline.TypeCondition is { } condition ? TypeOf(condition) : type),
                GraphQLFragmentSpread spread => Of(spread.FragmentName.Name.StringValue),
                _ => [],
            }) times[field] = Math.Max(times.GetValueOrDefault(field), of);
        }

        return times;
    }

    // What is not there is left to validation, which names it.
    private Dictionary<FieldType, int> Of(GraphQLField field, IGraphType? type)
    {
        if (field.SelectionSet is null || (type as IComplexGraphType)?.Fields.Find(field.Name.Value) is not { } definition) return [];
        var times = Of(field.SelectionSet, definition.ResolvedType!.GetNamedType());
        times[definition] = times.GetValueOrDefault(definition) + 1;
        return times;
    }

    private Dictionary<FieldType, int> Of(string fragment)
    {
        if (_fragments.TryGetValue(fragment, out var known)) return known;
        _fragments[fragment] = []; // so a fragment that spreads itself ends here
        return document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(f => f.FragmentName.Name.Value == fragment) is { } found
            ? _fragments[fragment] = Of(found.SelectionSet, TypeOf(found.TypeCondition))
            : [];
    }

    private IGraphType? TypeOf(GraphQLTypeCondition condition) => schema.AllTypes[condition.Type.Name.Value];
}

internal static class SchemaRoots
{
    /// <summary>The type with which an operation begins; null where the schema has none.</summary>
    public static IObjectGraphType? RootOf(this ISchema schema, GraphQLOperationDefinition operation) => operation.Operation switch
    {
        OperationType.Mutation => schema.Mutation,
        OperationType.Subscription => schema.Subscription,
        _ => schema.Query,
    };
}
