using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ScrutinyPortal.GraphQL;

/// <summary>Whether a document is valid against the schema: the library's rules, and ours for what they miss.</summary>
internal static class Validity
{
    private static readonly DocumentValidator Library = new();
    private static readonly IValidationRule[] Rules = [.. DocumentValidator.CoreRules, .. OwnRules.All];

    // No operation is chosen and no variable given yet: those are judged with each request.
    private static readonly GraphQLOperationDefinition None = new(new([]));

    public static async ValueTask<IEnumerable<ExecutionError>> Errors(ISchema schema, GraphQLDocument document)
    {
        var result = await Library.ValidateAsync(new() { Schema = schema, Document = document, Operation = None, Rules = Rules });
        return result.Errors;
    }
}
