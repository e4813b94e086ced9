using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.Search;

namespace ScrutinyPortal.Tests.Search;

public sealed class SearchOnSqlite(Portal portal) : SearchTests(portal), IClassFixture<Portal>;

public sealed class SearchOnPostgres(PostgresPortal portal) : SearchTests(portal.Here()), IClassFixture<PostgresPortal>;

public abstract class SearchTests(Portal portal)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_recorded_is_found_by_those_who_see_it_and_by_nobody_else_until_it_is_published()
    {
        var (officer, visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Visitor));
        var report = await officer.RecordsAReport("Wexshire: protecting narwhals");
        await officer.RecordsARecommendation(report, "narwhal");

        Assert.Equal(["REPORT", "RECOMMENDATION"], (await Found(officer, "narwhals")).Select(hit => hit.Text("kind")));
        Assert.Empty(await Found(visitor, "narwhals"));
        Assert.Equal(0, (await Search(visitor, "narwhals")).GetProperty("totalCount").GetInt32());

        (await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Thing("published");
        var hits = await Found(visitor, "\"protecting narwhal\" wexshire");
        Assert.Equal("Wexshire: protecting narwhals", Assert.Single(hits).Text("title"));
        Assert.Equal(2, (await Found(visitor, "NARWHALS")).Count);
    }

    [Fact]
    public async Task A_draft_is_the_offices_alone_until_it_is_sent()
    {
        var (officer, approver, force, member) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver), await portal.As(Role.ForceLiaison), await portal.As(Role.PanelMember));
        var request = (await officer.Does("draftRequest", "force: \"wexshire\", kind: INFORMATION, subject: \"Pangolins\", question: \"How many pangolins?\"", "request { id version }")).Thing("request");
        Assert.Equal((1, 1, 0), ((await Found(officer, "pangolin")).Count, (await Found(approver, "pangolin")).Count, (await Found(force, "pangolin")).Count));

        (await approver.Does("sendRequest", $"requestId: \"{request.Id()}\", version: {request.Version()}, dueOn: \"2022-06-15\"", "request { id }")).Thing("request");

        var hit = Assert.Single(await Found(force, "pangolin"));
        Assert.Equal(["How many ", "pangolins", "?"], hit.GetProperty("snippet").EnumerateArray().Select(part => part.Text("text")));
        Assert.Equal([false, true, false], hit.GetProperty("snippet").EnumerateArray().Select(part => part.GetProperty("isMatch").GetBoolean()));
        Assert.Empty(await Found(member, "pangolin"));
    }

    [Fact]
    public async Task Evidence_is_found_by_what_it_is_called_by_those_who_see_it_until_it_is_published()
    {
        var (officer, force, member, visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison), await portal.As(Role.PanelMember), await portal.As(Role.Visitor));
        var recommendation = await officer.RecordsARecommendation(await officer.RecordsAReport("Wexshire: a report"), "1");
        var piece = (await force.Does("offerEvidence", $"recommendationIds: [\"{recommendation}\"], kind: POLICY, title: \"Aardvark policy\", marking: OFFICIAL, url: \"https://wexshire.example/p\"", "evidence { id version reference }")).Thing("evidence");
        Assert.Equal(("EVIDENCE", $"/evidence/{piece.Text("reference")}"), (Assert.Single(await Found(officer, "aardvark")).Text("kind"), Assert.Single(await Found(force, "aardvark")).Text("path")));
        Assert.Equal((0, 0), ((await Found(member, "aardvark")).Count, (await Found(visitor, "aardvark")).Count));

        (await officer.Does("acceptEvidence", $"evidenceId: \"{piece.Id()}\", version: {piece.Version()}", "evidence { id }")).Thing("evidence");
        (await officer.Does("publish", $"id: \"{piece.Id()}\"", "published { __typename }")).Thing("published");

        Assert.Single(await Found(visitor, "aardvark"));
    }

    [Fact]
    public async Task Hits_are_paged_counted_and_narrowed_and_the_counts_are_those_of_the_pages()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport("Wexshire: okapis");
        foreach (var number in Enumerable.Range(1, 5)) await officer.RecordsARecommendation(report, $"okapi {number}");

        var met = new List<string>();
        string? after = null;
        do
        {
            var page = (await officer.Data("query($after: String) { search(text: \"okapi\", first: 3, after: $after) { nodes { path } pageInfo { hasNextPage endCursor } } }", new { after })).GetProperty("search");
            met.AddRange(page.GetProperty("nodes").EnumerateArray().Select(hit => hit.Text("path")));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").Text("endCursor") : null;
        }
        while (after is not null);

        Assert.Equal(6, met.Distinct().Count());
        Assert.Equal(6, met.Count);
        var all = await Search(officer, "okapi");
        Assert.Equal((6, false), (all.GetProperty("totalCount").GetInt32(), all.GetProperty("orMore").GetBoolean()));
        Assert.Equal([("REPORT", 1), ("RECOMMENDATION", 5)], all.GetProperty("kinds").EnumerateArray().Select(k => (k.Text("kind"), k.GetProperty("count").GetInt32())));
        Assert.Equal([("wexshire", 6)], all.GetProperty("forces").EnumerateArray().Select(f => (f.Text("force"), f.GetProperty("count").GetInt32())));
        Assert.Equal([(2022, 6)], all.GetProperty("years").EnumerateArray().Select(y => (y.GetProperty("year").GetInt32(), y.GetProperty("count").GetInt32())));
        Assert.Single(await Found(officer, "okapi", ", kinds: [REPORT]"));
        Assert.Equal(5, (await Found(officer, "okapi", ", kinds: [RECOMMENDATION], force: \"wexshire\", year: 2022")).Count);
        Assert.Empty(await Found(officer, "okapi", ", year: 2021"));
        Assert.Empty(await Found(officer, "okapi", ", force: \"nowhere\""));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("* OR NEAR( ) -x ^y {a}: 'b'; DROP TABLE \"Findables\" --")]
    [InlineData("\u0001\ud800")]
    [InlineData(":*|&!<->")]
    [InlineData("  ")]
    public async Task Whatever_is_typed_gets_an_answer(string text)
    {
        var visitor = await portal.As(Role.Visitor);
        using var answer = await visitor.Http.PostAsync(new Uri("/graphql", UriKind.Relative), new StringContent(JsonSerializer.Serialize(new { query = "query($text: String!) { search(text: $text) { totalCount nodes { path } } }", variables = new { text } }), System.Text.Encoding.UTF8, "application/json"), Stop);

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("errors", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10_000, "BAD_SEARCH")]
    [InlineData(201, "BAD_SEARCH")]
    public async Task Too_long_a_text_is_refused_with_its_limit(int length, string code) =>
        Assert.Contains(code, (await (await portal.As(Role.Visitor)).Ask("query($text: String!) { search(text: $text) { totalCount } }", new { text = new string('x', length) })).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("text: \"a b c d e f g h i j k l m n\"", "BAD_SEARCH")]
    [InlineData("text: \"x\", first: 51", "BAD_PAGE")]
    [InlineData("text: \"x\", after: \"nonsense\"", "BAD_CURSOR")]
    [InlineData("text: \"x\", year: 0", "BAD_SEARCH")]
    public async Task What_cannot_be_asked_is_refused(string arguments, string code) =>
        Assert.Contains(code, (await (await portal.As(Role.Visitor)).Ask($"{{ search({arguments}) {{ totalCount }} }}")).ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task After_whatever_was_done_the_index_is_what_it_would_be_if_it_were_written_anew()
    {
        await Some.ManyThingsHappen(portal, seed: 7);
        var kept = await Rows();

        await using (var scope = portal.Services.CreateAsyncScope()) await SearchIndex.Rebuild(scope.ServiceProvider.GetRequiredService<PortalContext>(), Stop);

        Assert.NotEmpty(kept);
        Assert.Equal(await Rows(), kept);
    }

    [Fact]
    public async Task A_database_without_an_index_gets_one_at_the_start_and_another_keeps_its_own()
    {
        await (await portal.As(Role.ScrutinyOfficer)).RecordsAReport("Wexshire: quokkas");
        var kept = await Rows();
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        await db.Findables.IgnoreQueryFilters().ExecuteDeleteAsync(Stop);

        await SearchIndex.Prepare(db, Stop);
        Assert.Empty(await Rows());

        await db.Database.ExecuteSqlAsync($"""UPDATE "SearchVersion" SET "Version" = 0""", Stop);
        await SearchIndex.Prepare(db, Stop);
        Assert.Equal(kept, await Rows());
        Assert.Single(await Found(await portal.As(Role.ScrutinyOfficer), "quokka"));
    }

    [Fact]
    public async Task Whoever_searches_sees_exactly_the_rows_whose_records_they_see()
    {
        await Some.ManyThingsHappen(portal, seed: 11);
        foreach (var role in Enum.GetValues<Role>())
        {
            await using var scope = portal.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
            var body = await db.Bodies.Include(b => b.Responsibilities).FirstAsync(b => b.Slug == "wexshire-pcc", Stop);
            db.Viewer = role is Role.Visitor ? Viewer.Visitor : new(role, body.Id, [body.Id], [.. body.Responsibilities.Select(r => r.ForceId)]);
            var seen = (await db.Findables.AsNoTracking().Select(f => f.Number).ToListAsync(Stop)).Order().ToList();

            // The marks of the index let through what the records do: nothing that is seen is missed.
            var marks = Sight.MarksOf(db.Viewer).ToHashSet();
            var marked = (await db.Findables.IgnoreQueryFilters().AsNoTracking().ToListAsync(Stop)).Where(f => f.Words.Split(' ').Any(marks.Contains)).Select(f => f.Number).Order();
            Assert.Equal(marked, seen);
        }
    }

    private async Task<List<string>> Rows()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<PortalContext>().Findables.IgnoreQueryFilters().AsNoTracking().ToListAsync(Stop);
        return [.. rows.OrderBy(f => f.Number).Select(f => $"{f.Number} {f.Subject} {f.SubjectId} {f.Title} {f.Text} {f.Path} {f.Forces} {f.Words}")];
    }

    private static async Task<JsonElement> Search(Person person, string text, string more = "") =>
        (await person.Data($"query($text: String!) {{ search(text: $text{more}) {{ totalCount orMore kinds {{ kind count orMore }} forces {{ force count orMore }} years {{ year count orMore }} nodes {{ kind day title path snippet {{ text isMatch }} node {{ id }} }} pageInfo {{ hasNextPage endCursor }} }} }}", new { text })).GetProperty("search");

    private static async Task<List<JsonElement>> Found(Person person, string text, string more = "")
    {
        var hits = (await Search(person, text, more)).GetProperty("nodes").EnumerateArray().ToList();
        Assert.All(hits, hit => Assert.NotEqual(JsonValueKind.Null, hit.GetProperty("node").ValueKind));
        return hits;
    }
}
