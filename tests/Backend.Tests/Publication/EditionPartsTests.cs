using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Tests.Publication;

/// <summary>However long an edition is, a page of it weighs at most 30 KiB, and its pages together are its text.</summary>
public sealed class EditionPartsTests(Portal portal) : IClassFixture<Portal>
{
    private const string Path = "/published/WX-RESPONSE-2021-1-EDITION-1";
    private static readonly Lazy<Edition> Response = new(() => Published("WX-RESPONSE-2021-1-EDITION-1", Enumerable.Range(1, 300).Aggregate(new EditionText().Heading("Recommendations"), (text, number) =>
        text.Subheading($"Recommendation {number}").Said(Words(number, 100)).Label("Action taken").Said(Words(number, 130)))));

    [Fact]
    public void A_short_edition_is_one_part_and_its_page_names_none()
    {
        var edition = Published("X", new EditionText().Heading("H").Paragraph("P"));
        var part = EditionParts.Read(edition.Html, null)!;

        Assert.Equal((edition.Html, 1, 1), (part.Html, part.Number, part.Count));
        Assert.DoesNotContain("part=", Page(edition, part), StringComparison.Ordinal);
        Assert.Null(EditionParts.Read(edition.Html, "2"));
    }

    [Fact]
    public void Three_hundred_recommendations_and_minutes_of_sixty_items_are_read_in_pages_below_30_KiB_that_together_are_the_text()
    {
        var minutes = Published("M", new EditionText().Facts(("Date", "21 July 2022")).Heading("Minutes").Said(string.Join("\n\n", Enumerable.Range(1, 60).Select(item => $"# {item}. An item\n\n{Words(item, 150)}\n\n- {Words(item, 40)}\n- {Words(item + 1, 40)}"))));
        foreach (var edition in (Edition[])[Response.Value, minutes])
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(edition.Html), 60_000, int.MaxValue);
            var parts = EditionParts.Of(edition.Html);

            Assert.Equal(edition.Html, string.Concat(parts));
            Assert.All(parts.Select((_, index) => EditionParts.Read(edition.Html, $"{index + 1}")!), part => Assert.InRange(Encoding.UTF8.GetByteCount(Page(edition, part)), 1, 30 * 1024));
            Assert.All(parts.Skip(1), part => Assert.StartsWith("<h", part.TrimStart(), StringComparison.Ordinal));
            Assert.All(parts, part => Assert.DoesNotMatch(@"</h\d>\s*$", part));
        }
    }

    [Fact]
    public async Task Each_part_has_its_address_leads_to_the_others_and_all_can_be_read_at_once()
    {
        await using (var scope = portal.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
            db.Add(Response.Value);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var count = EditionParts.Of(Response.Value.Html).Count;
        var (first, second, last, all) = (await Get(Path), await Get($"/cy{Path}?part=2"), await Get($"{Path}?part={count}"), await Get($"{Path}?part=all"));

        Assert.All([$"<li>Part 1 of {count}</li>", $"<a rel=\"next\" href=\"{Path}?part=2\">Next part</a>", $"<a rel=\"alternate\" href=\"{Path}?part=all\">All on one page</a>"], words => Assert.Contains(words, first.Page, StringComparison.Ordinal));
        Assert.All([$"<li>Rhan 2 o {count}</li>", $"<a rel=\"prev\" href=\"/cy{Path}\">Rhan flaenorol</a>", $"<a rel=\"next\" href=\"/cy{Path}?part=3\">Rhan nesaf</a>"], words => Assert.Contains(words, second.Page, StringComparison.Ordinal));
        Assert.DoesNotContain("rel=\"prev\"", first.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", last.Page, StringComparison.Ordinal);
        Assert.Contains($"<title>Response (rhan 2 o {count})", second.Page, StringComparison.Ordinal);
        Assert.Contains($"{Path}?part=2\">", second.Page[second.Page.IndexOf("canonical", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("Recommendation 300<", last.Page, StringComparison.Ordinal);
        Assert.Contains(Response.Value.Html, all.Page, StringComparison.Ordinal);
        Assert.All([first, second, last], part => Assert.Contains(Response.Value.Sha256, part.Page, StringComparison.Ordinal));
        foreach (var none in (string[])["0", $"{count + 1}", "last"]) Assert.Equal(HttpStatusCode.NotFound, (await Get($"{Path}?part={none}")).Status);
    }

    private async Task<(HttpStatusCode Status, string Page)> Get(string address)
    {
        var answer = await (await portal.As(Role.Visitor)).Http.GetAsync(address, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static string Page(Edition edition, ReadPart part) => new PublishedPage(welsh: true, new("https://portal.example")).Of(edition, part, default, [], []);

    private static Edition Published(string reference, EditionText text) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), EditionKind.Response, reference, "Response", text, Some.Commissioner, new(2022, 5, 16), new(2022, 5, 16, 9, 0, 0, TimeSpan.Zero));

    private static string Words(int from, int count) => string.Join(' ', Enumerable.Range(from, count).Select(n => $"word{n * 7919 % 9973}"));
}
