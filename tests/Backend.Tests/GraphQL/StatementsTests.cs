using System.Text;
using GraphQLParser.AST;
using ScrutinyPortal.Access;
using ScrutinyPortal.Tests.House;
using ScrutinyPortal.Tests.Sample;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>How many SQL statements each query of the pages takes, on the real case: docs/statements.md tells it, and a difference is reviewed.</summary>
public sealed class StatementsTests(NorthYorkshirePortal portal) : IClassFixture<NorthYorkshirePortal>
{
    private static readonly Dictionary<string, string> References = new()
    {
        ["report"] = "NY-REPORT-2022-1",
        ["otherSource"] = "NY-SOURCE-2022-1",
        ["recommendation"] = "NY-REC-2022-1",
        ["request"] = "NY-REQUEST-2022-1",
        ["meeting"] = "NY-MEETING-2022-1",
        ["statutoryResponse"] = "NY-RESPONSE-2022-1",
    };

    [Fact]
    public async Task Every_query_of_the_pages_takes_as_many_statements_as_are_written_down()
    {
        var text = new StringBuilder("""
            # What the pages' queries cost the database

            Written by a test on the real North Yorkshire case; a difference fails it. To write it anew: `PORTAL_WRITE_DOCS=1 dotnet test`. A number follows from the relations that a query names, never from the rows that it finds: no statement is run more than twice for one query. What the search asks of its index, two statements in words of their own, is not counted.

            | query | SQL statements |
            |---|---|

            """);
        var (officer, administrator) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Administrator));
        string[] ofAdministrators = ["mail", "partners", "people", "securityEvents"];
        foreach (var query in OperationsOfThePages.Queries)
        {
            var document = await OperationsOfThePages.Text(query);
            var variables = query.Variables?.ToDictionary(v => v.Variable.Name.StringValue, v => Value(query, v));
            var reader = Roots(query).Any(ofAdministrators.Contains) ? administrator : officer;
            var statements = await portal.Statements.Of(() => reader.Data(document, variables));
            Assert.All(statements.CountBy(sql => sql), sql => Assert.True(sql.Value <= 2, $"{query.Name} runs {sql.Value} times: {sql.Key}"));
            text.Append($"| {query.Name!.StringValue} | {statements.Count} |\n");
        }

        var path = Path.Combine(Repository.Root, "docs", "statements.md");
        if (Environment.GetEnvironmentVariable("PORTAL_WRITE_DOCS") == "1") await File.WriteAllTextAsync(path, text.ToString(), TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), text.ToString());
    }

    private static IEnumerable<string> Roots(GraphQLOperationDefinition query) => query.SelectionSet.Selections.OfType<GraphQLField>().Select(f => f.Name.StringValue);

    private static object? Value(GraphQLOperationDefinition query, GraphQLVariableDefinition variable) => variable.Variable.Name.StringValue switch
    {
        "reference" => Roots(query).Select(References.GetValueOrDefault).FirstOrDefault(known => known is not null) ?? "none",
        "slug" => query.Name!.StringValue is "BodyPage" ? "york-and-north-yorkshire-mayor" : "north-yorkshire",
        "force" when variable.Type is GraphQLNonNullType => "north-yorkshire",
        "recommendation" => References["recommendation"],
        "report" when variable.Type is GraphQLNonNullType => References["report"],
        "first" or "second" when variable.Type is GraphQLNonNullType => References["report"],
        "today" or "from" or "to" or "before" or "soon" or "reportedFrom" or "reportedTo" when variable.Type is GraphQLNonNullType => "2026-11-22",
        "since" when variable.Type is GraphQLNonNullType => "2026-11-22T00:00:00Z",
        "text" when variable.Type is GraphQLNonNullType => "child protection",
        "rule" => "SECTION_55",
        "aboutRecommendation" or "aboutReport" => true,
        "fromMeeting" => false,
        "id" or "item" => "none",
        _ => null,
    };
}
