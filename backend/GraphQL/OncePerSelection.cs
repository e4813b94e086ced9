using GraphQL;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ScrutinyPortal.GraphQL;

/// <summary>The value of a column: it needs its row and nothing else of the request, and cannot fail. With `then`, as at a past day it is another.</summary>
internal sealed class ColumnResolver(Func<object, object?> value, Func<IResolveFieldContext, DateOnly, object?>? then) : IFieldResolver
{
    /// <summary>Whether the value is the same on every day as at which somebody may ask.</summary>
    public bool IsOfEveryDay => then is null;

    public object? Of(object row) => value(row);

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        new(then is not null && context.AsAt() is { } day ? then(context, day) : value(context.Source!));
}

/// <summary>
/// Executes a query as the library does, but collects the fields of a selection once and not once a row: so that merged fields are the same field for every row.
/// Columns are given their values with their row, which is most of what a list asks for; the library finds them done.
/// </summary>
internal sealed class OncePerSelection : ParallelExecutionStrategy
{
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var fields = Fields(context, parent.GetObjectGraphType(context.Schema)!, parent.SelectionSet!);
        var isNow = ((Asked)context.UserContext).Days is not { IsEmpty: false };
        var children = new ExecutionNode[fields.Count];
        var place = 0;
        foreach (var (field, definition) in fields.Values) children[place++] = WithValue(BuildExecutionNode(parent, definition.ResolvedType!, field, definition), parent.Result, isNow);
        parent.SubFields = children;
    }

    // What is null is left to the library, which knows where it may be.
    private static ExecutionNode WithValue(ExecutionNode node, object? row, bool isNow)
    {
        if (node is ValueExecutionNode leaf && row is not null && leaf.FieldDefinition.Resolver is ColumnResolver column && (isNow || column.IsOfEveryDay)
            && column.Of(row) is { } value && leaf.GraphType.Serialize(value) is { } written) node.Result = written;
        return node;
    }

    public override Dictionary<string, (GraphQLField field, FieldType fieldType)>? GetSubFields(ExecutionContext context, ExecutionNode node) =>
        node is ObjectExecutionNode { Result: not null } whole
            ? Fields(context, whole.GetObjectGraphType(context.Schema)!, whole.SelectionSet!)
            : base.GetSubFields(context, node);

    private Dictionary<string, (GraphQLField field, FieldType fieldType)> Fields(ExecutionContext context, IObjectGraphType type, GraphQLSelectionSet set)
    {
        var known = ((Asked)context.UserContext).Selections.Collected;
        return known.TryGetValue((set, type), out var fields) ? fields : known[(set, type)] = CollectFieldsFrom(context, type, set, null) ?? [];
    }
}

/// <summary>The library's executer, with our way of executing queries. A subscription is executed as a query is, anew for each event.</summary>
internal sealed class Executer : DocumentExecuter
{
    private static readonly OncePerSelection Queries = new();

    protected override IExecutionStrategy SelectExecutionStrategy(ExecutionContext context) =>
        context.Operation.Operation is not OperationType.Mutation ? Queries : base.SelectExecutionStrategy(context);
}
