using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ScrutinyPortal.GraphQL;

/// <summary>A request that may be executed: its document is valid and meant for whoever sends it, its operation is found.</summary>
internal sealed record Admitted(GraphQLRequest Request, Document Document, GraphQLOperationDefinition Operation);

/// <summary>Says which requests are executed; refuses the others before any work is done for them.</summary>
internal sealed class Admission(Documents documents, ISchema schema, ApiOptions limits)
{
    private const string Suggestion = " Did you mean ";

    public async ValueTask<Admitted> Admit(HttpContext http, GraphQLRequest request)
    {
        var signedIn = http.User.Identity is { IsAuthenticated: true };
        var document = await Find(request, signedIn);
        if (document.Errors.Count > 0) throw new DocumentRefused(signedIn || limits.AnonymousSuggestions ? document.Errors : document.Errors.Select(WithoutSuggestion));
        if (!signedIn && !limits.AnonymousIntrospection && !document.Trusted && AsksForSchema(document.Ast))
        {
            throw new BadRequest("NO_INTROSPECTION", new(
                "The schema is not told by introspection to those who are not signed in: read it at /graphql/schema.graphql.",
                "Ni ddangosir y sgema trwy fewnsyllu i'r rhai nad ydynt wedi mewngofnodi: darllenwch hi yn /graphql/schema.graphql."));
        }

        return new(request, document, Operation(document.Operations, request.OperationName));
    }

    /// <summary>The cost of what was admitted, with the values of its variables, before any of it is read.</summary>
    public long Price(Admitted admitted)
    {
        var cost = new Cost(schema, admitted.Document.Ast, admitted.Operation, admitted.Request.Variables).Sum();
        return cost <= limits.MaxCost || admitted.Document.Trusted ? cost : throw BadRequest.Beyond("COST", new(
            $"This may hold {cost} things, and an answer holds at most {limits.MaxCost}. Ask for smaller pages (first), fewer levels, or in several requests.",
            $"Gallai hyn gynnwys {cost} o bethau, ac mae ateb yn cynnwys hyd at {limits.MaxCost}. Gofynnwch am dudalennau llai (first), llai o lefelau, neu mewn sawl cais."), limits.MaxCost, cost);
    }

    private async ValueTask<Document> Find(GraphQLRequest request, bool signedIn)
    {
        if (request.Id is not null) return await documents.ById(request.Id);
        if (request.Query is not { Length: > 0 } text)
        {
            throw new BadRequest("NO_DOCUMENT", new("Give a query, or the id of a trusted document.", "Rhowch ymholiad, neu id dogfen ymddiried.")) { Status = StatusCodes.Status400BadRequest };
        }

        return limits.AdHocDocuments switch
        {
            AdHoc.Off => throw new BadRequest("TRUSTED_ONLY", new("Only trusted documents are taken here: send the id of one.", "Dim ond dogfennau ymddiried a dderbynnir yma: anfonwch id un.")),
            AdHoc.SignedIn when !signedIn => throw new BadRequest("UNAUTHENTICATED", new("Sign in to send documents of your own.", "Mewngofnodwch i anfon eich dogfennau eich hun.")),
            _ => await documents.ByText(text),
        };
    }

    private static GraphQLOperationDefinition Operation(IReadOnlyList<GraphQLOperationDefinition> operations, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return operations is [var only] ? only : throw new BadRequest("OPERATION_NAME_REQUIRED", new(
                "The document has several operations, or none: say with operationName which one is meant.", "Mae gan y ddogfen sawl gweithrediad, neu ddim un: dywedwch ag operationName pa un a olygir."));
        }

        return operations.FirstOrDefault(o => o.Name?.Value == name) ?? throw new BadRequest("UNKNOWN_OPERATION", new(
            "The document has no operation of the name that operationName gives.", "Nid oes gan y ddogfen weithrediad o'r enw y mae operationName yn ei roi."));
    }

    // Valid documents have these two at the root of a query alone, and fragments on the query may hold them.
    private static bool AsksForSchema(GraphQLDocument document) => document.Definitions.OfType<IHasSelectionSetNode>().Any(definition => AsksForSchema(definition.SelectionSet));

    private static bool AsksForSchema(GraphQLSelectionSet? set) => set?.Selections.Any(selection => selection switch
    {
        GraphQLField field => field.Name.StringValue is "__schema" or "__type",
        GraphQLInlineFragment inline => AsksForSchema(inline.SelectionSet),
        _ => false,
    }) is true;

    private static ExecutionError WithoutSuggestion(ExecutionError error) => error.Message.IndexOf(Suggestion, StringComparison.Ordinal) is var at and >= 0
        ? new ExecutionError(error.Message[..at]) { Code = error.Code, Extensions = error.Extensions }.At(error)
        : error;
}

internal static class Locations
{
    /// <summary>The error at the places of another.</summary>
    public static ExecutionError At(this ExecutionError error, ExecutionError other)
    {
        foreach (var place in other.Locations ?? []) error.AddLocation(place);
        return error;
    }
}
