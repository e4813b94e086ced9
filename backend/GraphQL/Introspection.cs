using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ScrutinyPortal.GraphQL;

/// <summary>What the schema tells of itself by the specification, and the library does not: where a scalar's form is written down, above all.</summary>
internal static class Introspection
{
    private const string SpecifiedBy = "specifiedBy";
    private const string Argument = "url";

    /// <summary>Names the document that says what the scalar looks like.</summary>
    public static void Specify(this ScalarGraphType scalar, string url) => scalar.ApplyDirective(SpecifiedBy, Argument, url);

    /// <summary>Lets the schema say so in its own language, before it is initialised.</summary>
    public static void Register(SchemaDirectives directives) => directives.Register(new Directive(SpecifiedBy, DirectiveLocation.Scalar)
    {
        Description = "Where the form of a scalar is written down.",
        Arguments = [new QueryArgument<NonNullGraphType<StringGraphType>> { Name = Argument, Description = "The address of the document." }],
    });

    /// <summary>And in answer to introspection, once it is.</summary>
    public static void Complete(ISchema schema)
    {
        Type(schema, "__Type").AddField(new()
        {
            Name = "specifiedByURL",
            ResolvedType = schema.AllTypes["String"],
            Resolver = new FuncFieldResolver<object?>(c => (c.Source as ScalarGraphType)?.FindAppliedDirective(SpecifiedBy)?.FindArgument(Argument)?.Value),
        });
        Type(schema, "__Directive").Fields.Find("args")!.Arguments = [new QueryArgument(schema.AllTypes["Boolean"]!) { Name = "includeDeprecated", DefaultValue = false }];
    }

    private static IObjectGraphType Type(ISchema schema, string name) => (IObjectGraphType)schema.AllTypes[name]!;
}
