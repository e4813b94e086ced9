using System.Text;
using System.Text.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Tests.Generator;
using ScrutinyPortal.Tests.House;
using ScrutinyPortal.Tests.Partners;
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

            Written by a test on the real North Yorkshire case; a difference fails it. To write it anew: `PORTAL_WRITE_DOCS=1 dotnet test`. A number follows from the relations that a query names, never from the rows that it finds: no statement is run more than twice for one query. The pages' acts are watched in every test that does one: none may read by one statement more than three times (`ReadsWithinActs`). What the search asks of its index, two statements in words of their own, is not counted.

            | query | SQL statements |
            |---|---|

            """);
        var (officer, administrator) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Administrator));
        string[] ofAdministrators = ["mail", "partners", "people", "securityEvents"];
        await portal.Registers(Audience.Panel, force: "north-yorkshire");
        var values = new ValuesOfThePages(portal, "north-yorkshire", "york-and-north-yorkshire-mayor", References);
        foreach (var query in OperationsOfThePages.Queries)
        {
            var document = await OperationsOfThePages.Text(query);
            var variables = await values.For(query);
            var reader = ValuesOfThePages.Roots(query).Any(ofAdministrators.Contains) || query.Name!.StringValue is "Partner" ? administrator : officer;
            var statements = await portal.Statements.Of(() => reader.Data(document, variables));
            Assert.All(statements.CountBy(sql => sql), sql => Assert.True(sql.Value <= 2, $"{query.Name} runs {sql.Value} times: {sql.Key}"));
            text.Append($"| {query.Name!.StringValue} | {statements.Count} |\n");
        }

        text.Append("""

            And the worked examples of [docs/examples](examples), by a visitor who asks first:

            | example | SQL statements |
            |---|---|

            """);
        var visitor = await portal.As(Role.Visitor);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "examples"), "*.graphql").Order(StringComparer.Ordinal))
        {
            var document = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            if (document.Contains("subscription ", StringComparison.Ordinal)) continue;
            var variables = JsonElement.Parse(await File.ReadAllTextAsync(Path.ChangeExtension(file, "json"), TestContext.Current.CancellationToken));
            var statements = await portal.Statements.Of(() => visitor.Ask(document, variables));
            Assert.All(statements.CountBy(sql => sql), sql => Assert.True(sql.Value <= 2, $"{file} runs {sql.Value} times: {sql.Key}"));
            text.Append($"| {Path.GetFileNameWithoutExtension(file)} | {statements.Count} |\n");
        }

        var path = Path.Combine(Repository.Root, "docs", "statements.md");
        if (Environment.GetEnvironmentVariable("PORTAL_WRITE_DOCS") == "1") await File.WriteAllTextAsync(path, text.ToString(), TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), text.ToString());
    }
}

/// <summary>The same on a generated record, which has many rows of nearly everything.</summary>
public sealed class StatementsOfManyRowsTests(GeneratedPortal portal) : IClassFixture<GeneratedPortal>
{
    [Fact]
    public async Task However_many_rows_a_query_finds_no_statement_is_run_for_each()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var values = new ValuesOfThePages(portal, "wexshire", await portal.BodyOf("wexshire"), []);
        var ofSeveral = 0;
        foreach (var query in OperationsOfThePages.Queries)
        {
            var (document, variables, answer) = (await OperationsOfThePages.Text(query), await values.For(query), default(JsonElement));
            var statements = await portal.Statements.Of(async () => answer = await officer.Ask(document, variables));
            Assert.All(statements.CountBy(sql => sql), sql => Assert.True(sql.Value <= 2, $"{query.Name} runs {sql.Value} times: {sql.Key}"));
            if (Longest(answer) >= 3) ofSeveral++;
        }

        Assert.InRange(ofSeveral, 35, int.MaxValue); // with fewer rows than three one might be read for each
    }

    private static int Longest(JsonElement of) => of.ValueKind switch
    {
        JsonValueKind.Array => Math.Max(of.GetArrayLength(), of.EnumerateArray().Select(Longest).DefaultIfEmpty().Max()),
        JsonValueKind.Object => of.EnumerateObject().Select(member => Longest(member.Value)).DefaultIfEmpty().Max(),
        _ => 0,
    };
}
