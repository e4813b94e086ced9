using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;

namespace ScrutinyPortal.Tests.GraphQL;

public sealed class PagingOnSqlite(ManyForces<Portal> portal) : PagingTests(portal.Portal), IClassFixture<ManyForces<Portal>>;

public sealed class PagingOnPostgres(ManyForces<PostgresPortal> portal) : PagingTests(portal.Portal.Here()), IClassFixture<ManyForces<PostgresPortal>>;

public abstract class PagingTests(Portal portal)
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task Walking_forward_meets_every_row_once_in_order(int size)
    {
        var met = await Walk(size, "first", "after", "endCursor", "hasNextPage");

        Assert.Equal(await All(), met);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(100)]
    public async Task Walking_backward_meets_the_same_rows(int size)
    {
        var met = await Walk(size, "last", "before", "startCursor", "hasPreviousPage");

        Assert.Equal(await All(), met);
    }

    [Fact]
    public async Task The_count_is_taken_only_when_it_is_asked_for()
    {
        var visitor = await portal.As(Role.Visitor);
        var statements = await portal.Statements.Of(() => visitor.Data("{ forces(first: 2) { nodes { name } } }"));
        Assert.DoesNotContain(statements, sql => sql.Contains("COUNT(", StringComparison.OrdinalIgnoreCase));

        var counted = await visitor.Data("{ forces(first: 2) { totalCount } }");
        Assert.Equal((await All()).Count, counted.GetProperty("forces").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("first: 0")]
    [InlineData("first: 101")]
    [InlineData("last: -1")]
    [InlineData("first: 2, last: 2")]
    public async Task A_page_has_1_to_100_rows_from_one_end(string window) =>
        Assert.Contains("BAD_PAGE", (await (await portal.As(Role.Visitor)).Ask($"{{ forces({window}) {{ nodes {{ name }} }} }}")).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("W10")]
    [InlineData("WzEsMl0")]
    [InlineData("bnVsbA")]
    public async Task A_cursor_of_no_such_list_is_refused(string cursor) =>
        Assert.Contains("BAD_CURSOR", (await (await portal.As(Role.Visitor)).Ask($"{{ forces(after: \"{cursor}\") {{ nodes {{ name }} }} }}")).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("forces", "localPolicingBodies")]
    [InlineData("localPolicingBodies", "forces")]
    public async Task A_cursor_of_another_list_is_refused_though_that_is_ordered_alike(string of, string sent)
    {
        var visitor = await portal.As(Role.Visitor);
        var cursor = (await visitor.Data($"{{ {of}(first: 1) {{ pageInfo {{ endCursor }} }} }}")).GetProperty(of).GetProperty("pageInfo").Text("endCursor");

        Assert.Contains("BAD_CURSOR", (await visitor.Ask($"{{ {sent}(first: 1, after: \"{cursor}\") {{ nodes {{ id }} }} }}")).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("BAD_CURSOR", (await visitor.Ask($"{{ {of}(first: 1, after: \"{cursor}\") {{ nodes {{ id }} }} }}")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_that_was_made_to_hold_what_no_store_can_be_asked_for_is_refused()
    {
        var visitor = await portal.As(Role.Visitor);
        var cursor = (await visitor.Data("{ forces(first: 1) { pageInfo { endCursor } } }")).GetProperty("forces").GetProperty("pageInfo").Text("endCursor");
        var values = JsonSerializer.Deserialize<string[]>(System.Buffers.Text.Base64Url.DecodeFromChars(cursor))!;
        var edited = System.Buffers.Text.Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new[] { values[0], "\0", values[2] }));

        Assert.Contains("BAD_CURSOR", (await visitor.Ask($"{{ forces(after: \"{edited}\") {{ nodes {{ id }} }} }}")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_of_another_order_of_the_list_is_refused()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        await officer.RecordsARecommendation(await officer.RecordsAReport(), "1");
        Task<JsonElement> Page(string window) => officer.Ask($"{{ recommendations({window}) {{ pageInfo {{ endCursor }} }} }}");
        var cursor = (await Page("orderBy: DUE_SOONEST, first: 1")).GetProperty("data").GetProperty("recommendations").GetProperty("pageInfo").Text("endCursor");

        Assert.Contains("BAD_CURSOR", (await Page($"orderBy: DUE_LATEST, after: \"{cursor}\"")).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("BAD_CURSOR", (await Page($"orderBy: DUE_SOONEST, after: \"{cursor}\"")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_within_a_thing_is_walked_by_its_own_cursors_too_and_by_no_others()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        foreach (var number in (string[])["1", "2", "3"]) await officer.RecordsARecommendation(report, number);
        var reference = (await officer.Data("query($id: ID!) { node(id: $id) { ... on InspectionReport { reference } } }", new { id = report })).GetProperty("node").Text("reference");
        Task<JsonElement> Page(string window) => officer.Ask($"{{ report(reference: \"{reference}\") {{ recommendations({window}) {{ totalCount nodes {{ number }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }} }}");
        static JsonElement Of(JsonElement answer) => answer.GetProperty("data").GetProperty("report").GetProperty("recommendations");
        static string Numbers(JsonElement page) => string.Join(' ', page.GetProperty("nodes").EnumerateArray().Select(n => n.Text("number")));

        var first = Of(await Page("first: 1"));
        var cursor = first.GetProperty("pageInfo").Text("endCursor");
        var rest = Of(await Page($"first: 2, after: \"{cursor}\""));

        Assert.Equal(("1", "2 3", 3), (Numbers(first), Numbers(rest), rest.GetProperty("totalCount").GetInt32()));
        Assert.Equal("2", Numbers(Of(await Page($"last: 1, after: \"{cursor}\", before: \"{rest.GetProperty("pageInfo").Text("endCursor")}\""))));
        Assert.Equal("", Numbers(Of(await Page($"first: 2, before: \"{cursor}\""))));
        Assert.Equal("2", Numbers(Of(await Page($"kind: RECOMMENDATION, first: 1, after: \"{cursor}\""))));
        Assert.Contains("BAD_CURSOR", (await Page("first: 2, after: \"WzEsMl0\"")).ToString(), StringComparison.Ordinal);
        Assert.Contains("BAD_CURSOR", (await Page("last: 2, before: \"WzEsMl0\"")).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(40)]
    public async Task However_many_rows_a_relation_takes_one_statement_a_level(int size)
    {
        var visitor = await portal.As(Role.Visitor);
        await visitor.Data("{ forces { totalCount } }"); // the first to ask after a save looks when the next embargo ends

        var statements = await portal.Statements.Of(() =>
            visitor.Data($"{{ forces(first: {size}) {{ nodes {{ name responsibilities {{ from body {{ name }} }} }} }} }}"));

        Assert.Equal(3, statements.Count);
    }

    [Fact]
    public async Task A_thing_is_found_by_its_id_and_what_is_no_id_finds_nothing()
    {
        var visitor = await portal.As(Role.Visitor);
        var force = (await visitor.Data("{ forces(first: 1) { nodes { id name } } }")).GetProperty("forces").GetProperty("nodes")[0];

        var found = await visitor.Data("query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Force { name } } }", new { ids = new[] { force.GetProperty("id").GetString(), "nothing", "Rm9yY2U6MDE" } });

        Assert.Equal(force.ToString(), found.GetProperty("nodes")[0].ToString());
        Assert.All(found.GetProperty("nodes").EnumerateArray().Skip(1), nothing => Assert.Equal(JsonValueKind.Null, nothing.ValueKind));
    }

    private async Task<List<string>> All() =>
        Names((await (await portal.As(Role.Visitor)).Data("{ forces(first: 100) { nodes { slug } } }")).GetProperty("forces"));

    private async Task<List<string>> Walk(int size, string count, string place, string cursor, string more)
    {
        var visitor = await portal.As(Role.Visitor);
        var pages = new List<List<string>>();
        string? at = null;
        while (true)
        {
            var page = (await visitor.Data(
                $"query($at: String) {{ forces({count}: {size}, {place}: $at) {{ nodes {{ slug }} pageInfo {{ {cursor} {more} }} }} }}", new { at })).GetProperty("forces");
            pages.Add(Names(page));
            if (!page.GetProperty("pageInfo").GetProperty(more).GetBoolean()) break;
            at = page.GetProperty("pageInfo").GetProperty(cursor).GetString();
        }

        if (count == "last") pages.Reverse();
        return [.. pages.SelectMany(page => page)];
    }

    private static List<string> Names(JsonElement page) => [.. page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("slug").GetString()!)];
}

/// <summary>A portal with forty synthetic forces more; some share a name, so that only the id orders them.</summary>
public sealed class ManyForces<TPortal> : IAsyncLifetime where TPortal : Portal, new()
{
    public TPortal Portal { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Portal.InitializeAsync();
        if (Portal.Missing is not null) return;
        await using var scope = Portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        foreach (var n in Enumerable.Range(0, 40))
        {
            var force = new Force($"force-{n}", $"Force {n / 4}", $"F{n}", $"X980000{n:00}", "England");
            var body = new LocalPolicingBody($"body-{n}", $"Body {n}", LocalPolicingBodyKind.Pcc, null);
            db.AddRange(force, body, new PolicingResponsibility(body, force, null, null));
        }

        await db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
