using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>What is too much is refused before any statement, and the refusal says how far one may go.</summary>
public sealed class LimitsOverHttpTests(TrustingPortal portal) : IClassFixture<TrustingPortal>
{
    [Theory]
    [InlineData("{ forces(first: 100) { nodes { name } } }", null, 100)]
    [InlineData("{ forces { nodes { name } } }", null, 25)]
    [InlineData("{ forces(first: 100) { edges { cursor node { name } } pageInfo { hasNextPage } totalCount } }", null, 110)]
    [InlineData("query($n: Int) { forces(first: $n) { nodes { name } } }", "{\"n\":40}", 40)]
    [InlineData("query($n: Int) { forces(first: $n) { nodes { name } } }", "{\"n\":null}", 25)]
    [InlineData("query($n: Int = 60) { forces(first: $n) { nodes { name } } }", null, 60)]
    [InlineData("query($n: Int = 60) { forces(last: $n) { nodes { ...f } } } fragment f on Force { name }", "{\"n\":7}", 7)]
    [InlineData("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", "{\"ids\":[\"a\",\"b\"]}", 2)]
    [InlineData("{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }", null, 3)]
    [InlineData("{ __schema { types { name fields { name } } } }", null, 0)]
    [InlineData("{ viewer { today } }", null, 1)]
    public async Task The_cost_is_told_when_it_is_asked_for(string query, string? variables, int cost)
    {
        var told = (await Ask(query, variables)).GetProperty("extensions").GetProperty("cost");

        Assert.Equal((cost, 1_000), (told.GetProperty("cost").GetInt32(), told.GetProperty("limit").GetInt32()));
    }

    [Fact]
    public async Task A_list_without_a_page_has_its_price_too()
    {
        var reports = (await Ask("{ reports(first: 3) { nodes { forces { name } } } }", null)).GetProperty("extensions").GetProperty("cost");

        Assert.Equal(3 * (1 + Cost.ListRows), reports.GetProperty("cost").GetInt32());
    }

    [Theory]
    [InlineData("{ reports(first: 100) { nodes { recommendations(first: 100) { nodes { id } } } } }", null, 10_100)]
    [InlineData("query($n: Int = 100) { reports(first: $n) { nodes { recommendations(first: $n) { nodes { id } } } } }", null, 10_100)]
    [InlineData("query($n: Int) { reports(first: $n) { nodes { recommendations(first: $n) { nodes { id } } } } }", "{\"n\":2000000000}", 10_100)]
    public async Task What_costs_too_much_is_refused_before_any_statement(string query, string? variables, int cost)
    {
        var answer = default(JsonElement);
        Assert.Empty(await portal.Statements.Of(async () => answer = await Ask(query, variables)));

        var told = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal(("COST", cost, 1_000), (told.Text("code"), told.GetProperty("cost").GetInt32(), told.GetProperty("limit").GetInt32()));
        Assert.Contains("smaller pages", answer.GetProperty("errors")[0].Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trusted_document_may_be_larger_but_its_pages_may_not()
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        var answer = await http.GetFromJsonAsync<JsonElement>($"/graphql?id={TrustingPortal.Id}");
        var page = await http.GetFromJsonAsync<JsonElement>($"/graphql?id={TrustingPortal.Id}&variables={{\"n\":101}}");

        Assert.Equal("Query", answer.GetProperty("data").Text("a39"));
        Assert.Equal("BAD_PAGE", page.GetProperty("errors")[0].GetProperty("extensions").Text("code"));
    }

    [Theory]
    [InlineData("{ pieceOfEvidence(reference: \"a\") { supersedes { supersedes { supersedes { id } } } } }", true)]
    [InlineData("{ pieceOfEvidence(reference: \"a\") { supersedes { supersedes { supersedes { supersedes { id } } } } } }", false)]
    [InlineData("{ pieceOfEvidence(reference: \"a\") { supersedes { ... { supersededBy { ...two supersedes { ...two } } } } } } fragment two on PieceOfEvidence { supersedes { supersedes { id } } }", false)]
    [InlineData("{ pieceOfEvidence(reference: \"a\") { supersededBy { ...two } supersedes { ...two } } } fragment two on PieceOfEvidence { supersedes { supersedes { id } } }", true)]
    [InlineData("{ __type(name: \"Query\") { ofType { ofType { ofType { ofType { name } } } } } }", true)]
    public async Task A_relation_that_leads_back_is_followed_three_times_on_a_path(string query, bool passes)
    {
        var answer = await Ask(query, null);

        Assert.Equal(passes, !answer.TryGetProperty("errors", out var errors));
        if (!passes) Assert.Equal(("TOO_LARGE", 3), (errors[0].GetProperty("extensions").Text("code"), errors[0].GetProperty("extensions").GetProperty("limit").GetInt32()));
    }

    [Fact]
    public async Task Fifty_things_are_given_by_their_ids_and_no_more()
    {
        const string Query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        static string Ids(int count) => JsonSerializer.Serialize(new { ids = Enumerable.Repeat("a", count) });

        Assert.Equal(50, (await Ask(Query, Ids(50))).GetProperty("data").GetProperty("nodes").GetArrayLength());
        var told = (await Ask(Query, Ids(51))).GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal(("BAD_PAGE", 50), (told.Text("code"), told.GetProperty("limit").GetInt32()));
    }

    [Fact]
    public async Task Five_errors_of_a_document_are_told()
    {
        var answer = await Ask("{ a b c d e f g }", null);

        Assert.Equal(5, answer.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task A_refused_document_is_judged_once_and_kept_among_the_others()
    {
        var documents = portal.Services.GetRequiredService<Documents>();
        var first = await documents.ByText("{ nothingOfTheKind }");

        Assert.NotEmpty(first.Errors);
        Assert.Same(first, await documents.ByText("{ nothingOfTheKind }"));
    }

    private async Task<JsonElement> Ask(string query, string? variables)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables = variables is null ? (JsonElement?)null : JsonSerializer.Deserialize<JsonElement>(variables) }),
            Headers = { { "GraphQL-Cost", "report" } },
        };
        using var answer = await http.SendAsync(request);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
