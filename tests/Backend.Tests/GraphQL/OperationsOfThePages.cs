using System.Text;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using ScrutinyPortal.Tests.House;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>The queries that the portal's pages ask, each with the fragments that it spreads.</summary>
internal static class OperationsOfThePages
{
    private static readonly Dictionary<string, ASTNode> Definitions = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "frontend", "src"), "*.graphql", SearchOption.AllDirectories)
        .SelectMany(file => Parser.Parse(File.ReadAllText(file)).Definitions)
        .ToDictionary(NameOf);

    public static IEnumerable<GraphQLOperationDefinition> Queries => Definitions.Values.OfType<GraphQLOperationDefinition>()
        .Where(o => o.Operation is OperationType.Query).OrderBy(o => o.Name!.StringValue, StringComparer.Ordinal);

    public static async Task<string> Text(GraphQLOperationDefinition query)
    {
        var needed = new List<ASTNode> { query };
        for (var i = 0; i < needed.Count; i++)
        {
            var spreads = new Spreads();
            await spreads.VisitAsync(needed[i], spreads);
            needed.AddRange(spreads.Names.Select(name => Definitions[name]).Except(needed).ToList());
        }

        var text = new StringBuilder();
        foreach (var definition in needed) text.AppendLine(new SDLPrinter().Print(definition));
        return text.ToString();
    }

    private static string NameOf(ASTNode definition) => definition switch
    {
        GraphQLFragmentDefinition fragment => fragment.FragmentName.Name.StringValue,
        _ => ((GraphQLOperationDefinition)definition).Name!.StringValue,
    };

    private sealed class Spreads : ASTVisitor<Spreads>, IASTVisitorContext
    {
        public HashSet<string> Names { get; } = [];
        public CancellationToken CancellationToken => default;

        protected override ValueTask VisitFragmentSpreadAsync(GraphQLFragmentSpread fragmentSpread, Spreads context)
        {
            Names.Add(fragmentSpread.FragmentName.Name.StringValue);
            return default;
        }
    }
}
