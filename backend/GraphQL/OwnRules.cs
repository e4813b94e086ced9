using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ScrutinyPortal.GraphQL;

/// <summary>Rules of the specification that the library lacks.</summary>
internal static class OwnRules
{
    public static readonly IValidationRule[] All =
    [
        new Rule<GraphQLDocument>("EXECUTABLE_DEFINITIONS", "5.1.1", "A document that is executed holds operations and fragments alone.",
            (document, _) => document.Definitions.All(d => d is GraphQLOperationDefinition or GraphQLFragmentDefinition)),
        new Rule<GraphQLVariableDefinition>("DEFAULT_VALUES_OF_CORRECT_TYPE", "5.6.1", "A variable that cannot be null cannot be null by default.",
            (variable, _) => variable is not { Type: GraphQLNonNullType, DefaultValue: GraphQLNullValue }),
        new Rule<GraphQLOperationDefinition>("VARIABLES_IN_ALLOWED_POSITION", "5.8.5", "A variable that is null by default stands where null cannot be.", HasValuesWhereNeeded),
        new Rule<GraphQLStringValue>("SYNTAX_ERROR", "2.9.4", "A string holds half a character: \\uD83D needs its other half, as in \\uD83D\\uDE00.",
            (text, _) => !HasHalfACharacter(text.Value.Span)),
        new Rule<GraphQLStringValue>("ARGUMENTS_OF_CORRECT_TYPE", "5.6.1", "A string holds the character \\u0000, which no text here has: leave it out.",
            (text, _) => !text.Value.Span.Contains('\0')),
        new Rule<GraphQLOperationDefinition>("SINGLE_ROOT_FIELD_SUBSCRIPTIONS", "5.2.4.1", "What a subscription begins with is neither skipped nor included.",
            (operation, _) => operation.Operation is not OperationType.Subscription || operation.SelectionSet.Selections.OfType<IHasDirectivesNode>()
                .All(selection => selection.Directives?.Any(d => d.Name.Value == "skip" || d.Name.Value == "include") is not true)),
    ];

    // Where a variable stands in a place that needs a value, its default is one only if it is not null.
    private static bool HasValuesWhereNeeded(GraphQLOperationDefinition operation, ValidationContext context)
    {
        var nulls = operation.Variables?.Items.Where(v => v.DefaultValue is GraphQLNullValue).Select(v => v.Variable.Name.StringValue).ToHashSet() ?? [];
        return nulls.Count == 0 || context.GetRecursiveVariables(operation)?.Any(use => use is { Type: NonNullGraphType, HasDefault: false } && nulls.Contains(use.Node.Name.StringValue)) is not true;
    }

    private static bool HasHalfACharacter(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (System.Text.Rune.DecodeFromUtf16(text, out _, out var read) is not System.Buffers.OperationStatus.Done) return true;
            text = text[read..];
        }

        return false;
    }

    /// <summary>What must hold of every node of a kind.</summary>
    private sealed class Rule<TNode>(string code, string number, string says, Func<TNode, ValidationContext, bool> holds) : ValidationRuleBase where TNode : ASTNode
    {
        private readonly MatchingNodeVisitor<TNode> _visitor = new((node, context) =>
        {
            if (!holds(node, context)) context.ReportError(new ValidationError(context.Document.Source, number, says, node is GraphQLDocument ? [] : [node]) { Code = code });
        });

        public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(_visitor);
    }
}
