using System.Collections;
using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ScrutinyPortal.GraphQL;

/// <summary>
/// What an operation costs: how many things its answer may hold at most. A field with a selection is one thing, times the rows of every page and list it stands in.
/// A page has the rows that are asked for (<see cref="Window.Usual"/> where nothing is given), a list without a page <see cref="ListRows"/>; a total is counted as <see cref="Total"/> things, for the whole list is counted for it.
/// Pages, their edges and what introspection answers cost nothing by themselves.
/// </summary>
internal sealed class Cost(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, IReadOnlyDictionary<string, object?>? variables)
{
    public const int ListRows = 10;
    public const int Total = 10;
    private const long Enough = int.MaxValue;
    private readonly Dictionary<string, long> _fragments = [];

    /// <summary>The cost of the operation. The document is valid.</summary>
    public long Sum() => Of(operation.SelectionSet, schema.RootOf(operation)!, ListRows);

    private long Of(GraphQLSelectionSet? set, IGraphType type, long rows)
    {
        var sum = 0L;
        foreach (var selection in set?.Selections ?? [])
        {
            sum += selection switch
            {
                GraphQLField field => Field(field, type, rows),
                GraphQLInlineFragment inline => Of(inline.SelectionSet, inline.TypeCondition is { } condition ? schema.AllTypes[condition.Type.Name.Value]! : type, rows),
                GraphQLFragmentSpread spread => Fragment(spread.FragmentName.Name.StringValue, rows),
                _ => 0,
            };
        }

        return Math.Min(sum, Enough);
    }

    private long Fragment(string name, long rows)
    {
        var key = $"{name} {rows}";
        if (_fragments.TryGetValue(key, out var known)) return known;
        var fragment = document.Definitions.OfType<GraphQLFragmentDefinition>().First(f => f.FragmentName.Name.StringValue == name);
        return _fragments[key] = Of(fragment.SelectionSet, schema.AllTypes[fragment.TypeCondition.Type.Name.Value]!, rows);
    }

    private long Field(GraphQLField field, IGraphType parent, long rows)
    {
        if ((parent as IComplexGraphType)?.Fields.Find(field.Name.Value) is not { } definition) return 0; // __typename, __schema
        var (type, isList) = Named(definition.ResolvedType!);
        if (type is not (IComplexGraphType or UnionGraphType)) return field.Name.Value == "totalCount" ? Total : 0;
        var pages = definition.Arguments?.Find("first") is not null;
        var inner = Of(field.SelectionSet, type, pages ? PageSize(field) : ListRows);
        if (pages || type.Name is "PageInfo") return inner;
        var one = inner + (parent is IComplexGraphType and { Name: var of } && of.EndsWith("Connection", StringComparison.Ordinal) && field.Name.Value == "edges" ? 0 : 1);
        return Math.Min(isList ? (Ids(field) ?? rows) * one : one, Enough);
    }

    private static (IGraphType Type, bool IsList) Named(IGraphType type)
    {
        var isList = false;
        while (type is IProvideResolvedType wrapper)
        {
            isList |= type is ListGraphType;
            type = wrapper.ResolvedType!;
        }

        return (type, isList);
    }

    private int PageSize(GraphQLField field)
    {
        var asked = field.Arguments?.Where(a => a.Name.StringValue is "first" or "last").Select(a => Number(Value(a.Value))).Where(n => n is not null).Max();
        return (int)Math.Clamp(asked ?? Window.Usual, 1, Window.Max);
    }

    private long? Ids(GraphQLField field) => field.Arguments?.FirstOrDefault(a => a.Name.Value == "ids") is not { } ids ? null : Value(ids.Value) switch
    {
        GraphQLListValue list => list.Values?.Count ?? 0,
        string or GraphQLStringValue => 1,
        ICollection list => list.Count,
        _ => Window.Max,
    };

    // The value that a variable really has: what was sent, else its default.
    private object? Value(GraphQLValue value)
    {
        if (value is not GraphQLVariable variable) return value;
        var name = variable.Name.StringValue;
        return variables is not null && variables.TryGetValue(name, out var sent) ? sent
            : operation.Variables?.Items.FirstOrDefault(v => v.Variable.Name.StringValue == name)?.DefaultValue;
    }

    // What is no page size is priced as the largest; execution says what is wrong with it.
    private static long? Number(object? value) => value switch
    {
        null or GraphQLNullValue => null,
        int number => number,
        GraphQLIntValue literal when int.TryParse(literal.Value.Span, CultureInfo.InvariantCulture, out var number) => number,
        _ => Window.Max,
    };
}
