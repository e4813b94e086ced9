using System.Text;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>
/// Stands before validation and execution, because the library's own protections can be exhausted: a document is measured once,
/// every fragment once, and refused before any work is done for it.
/// </summary>
internal static class Gate
{
    private const int ParserDepth = 200; // nested values and selections; the library's parser calls itself for each

    public static GraphQLDocument Parse(string text, ApiOptions? limits = null)
    {
        if (limits is not null && Encoding.UTF8.GetByteCount(text) > limits.MaxDocumentBytes)
        {
            throw Beyond(new($"A document has at most {limits.MaxDocumentBytes} bytes.", $"Mae gan ddogfen hyd at {limits.MaxDocumentBytes} beit."), limits.MaxDocumentBytes);
        }

        try
        {
            if (limits is not null) Count(text, limits.MaxTokens);
            return Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = ParserDepth });
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw Beyond(new($"A document nests at most {ParserDepth} levels deep.", $"Mae dogfen yn nythu hyd at {ParserDepth} lefel."), ParserDepth);
        }
        catch (GraphQLSyntaxErrorException malformed)
        {
            var (line, column) = (malformed.Location.Line, malformed.Location.Column);
            var unread = new BadRequest("SYNTAX_ERROR", new($"The document cannot be read at line {line}, column {column}: {malformed.Description}", $"Ni ellir darllen y ddogfen yn llinell {line}, colofn {column}: {malformed.Description}"));
            unread.AddLocation(malformed.Location);
            throw unread;
        }
    }

    /// <summary>Refuses a document that is too large in any direction, whatever its variables.</summary>
    public static void Admit(GraphQLDocument document, ApiOptions limits)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        Within(operations.Count, limits.MaxOperations, "operations", "o weithrediadau");
        var measure = new Measure(document, limits);
        foreach (var operation in operations)
        {
            var size = measure.Of(operation);
            Within(size.Fields, limits.MaxFields, "fields", "o feysydd");
            Within(size.Width, limits.MaxRootFields, "fields to begin with", "o feysydd i ddechrau");
            Within(size.Depth, limits.MaxDepth, "levels of fields", "o lefelau o feysydd");
            Within(size.Visits, limits.MaxFragmentVisits, "uses of fragments", "o ddefnyddiau o ddarnau");
            Within(size.Lists, limits.MaxIntrospectionLists, "lists of a type within one another", "o restrau math y naill yn y llall");
            Within(size.OfTypes, limits.MaxIntrospectionOfTypes, "levels of ofType", "o lefelau o ofType");
        }

        Within(measure.Aliases, limits.MaxAliases, "aliases", "o ffugenwau");
        Within(measure.Repeats, limits.MaxRepeats, "fields of one name", "o feysydd o un enw");
        Within(measure.Comparisons, limits.MaxMergeComparisons, "pairs of fields of one name", "o barau o feysydd o un enw");
        Within(measure.Directives, limits.MaxDirectives, "directives at one place", "o gyfarwyddebau mewn un lle");
    }

    /// <summary>Refuses a document that follows a relation of the schema in circles.</summary>
    public static void Admit(GraphQLDocument document, ISchema schema, ApiOptions limits) =>
        Within(new Cycles(schema, document).Longest, limits.MaxCycles, "uses of a field beneath itself", "o ddefnyddiau o faes oddi tano'i hun");

    private static void Count(string text, int limit)
    {
        var at = 0;
        for (var tokens = 0; ; tokens++)
        {
            Within(tokens, limit, "words and signs", "o eiriau ac arwyddion");
            var token = Lexer.Lex(text, at);
            if (token.Kind is TokenKind.EOF) return;
            at = token.End;
        }
    }

    private static void Within(long size, int limit, string english, string cymraeg)
    {
        if (size > limit) throw Beyond(new($"A document has at most {limit} {english}.", $"Mae gan ddogfen hyd at {limit} {cymraeg}."), limit);
    }

    private static BadRequest Beyond(Text says, int limit) => BadRequest.Beyond("TOO_LARGE", new($"{says.English} Ask for less, or in several requests.", $"{says.Cymraeg} Gofynnwch am lai, neu mewn sawl cais."), limit);
}
