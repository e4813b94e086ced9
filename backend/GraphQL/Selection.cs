using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ScrutinyPortal.GraphQL;

/// <summary>What was found out about the selections of a document. Where nothing in them hangs on a variable, it holds for every request.</summary>
internal sealed class Selections
{
    /// <summary>The columns that a field needs.</summary>
    public ConcurrentDictionary<(GraphQLField, object), ulong> Wanted { get; } = [];

    /// <summary>The fields that a selection has on a type.</summary>
    public ConcurrentDictionary<(GraphQLSelectionSet, IGraphType), Dictionary<string, (GraphQLField, FieldType)>> Collected { get; } = [];
}

/// <summary>What a field's selection asks of the rows that it gives: read once, however many rows there are.</summary>
internal static class Selection
{
    /// <summary>The columns that the selection needs, by the columns that each of the row's fields reads.</summary>
    public static ulong Wanted(IResolveFieldContext c, IReadOnlyDictionary<string, ulong> reads)
    {
        var known = c.Asked().Selections.Wanted;
        if (known.TryGetValue((c.FieldAst, reads), out var wanted)) return wanted;
        return known[(c.FieldAst, reads)] = Of(c.FieldAst.SelectionSet, c.Document, reads);
    }

    /// <summary>The columns that a field and those beside it need of rows that they share.</summary>
    public static ulong WantedBeside(IResolveFieldContext c, IReadOnlyDictionary<string, ulong> reads)
    {
        var known = c.Asked().Selections.Wanted;
        if (known.TryGetValue((c.FieldAst, reads), out var wanted)) return wanted;
        foreach (var (field, _) in c.Parent!.SubFields!.Values) wanted |= reads.GetValueOrDefault(field.Name.StringValue);
        return known[(c.FieldAst, reads)] = wanted;
    }

    // Fragments of other types and what is skipped are counted in: a column too many does no harm, a column too few would lie.
    private static ulong Of(GraphQLSelectionSet? set, GraphQLDocument document, IReadOnlyDictionary<string, ulong> reads)
    {
        var wanted = 0ul;
        foreach (var selection in set?.Selections ?? [])
        {
            wanted |= selection switch
            {
                GraphQLField field when reads.TryGetValue(field.Name.StringValue, out var columns) => columns,
                GraphQLField { Name.StringValue: "nodes" or "edges" or "node" } field => Of(field.SelectionSet, document, reads),
                GraphQLInlineFragment inline => Of(inline.SelectionSet, document, reads),
                GraphQLFragmentSpread spread => Of(Fragment(document, spread)?.SelectionSet, document, reads),
                _ => 0,
            };
        }

        return wanted;
    }

    private static GraphQLFragmentDefinition? Fragment(GraphQLDocument document, GraphQLFragmentSpread spread) =>
        document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(f => f.FragmentName.Name == spread.FragmentName.Name);
}
