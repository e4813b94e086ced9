using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.OpenXml;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Tests.OpenXml;

namespace ScrutinyPortal.Tests.Publication;

/// <summary>What a reader without an account and without JavaScript gets.</summary>
public sealed class PublishedPagesTests(Portal portal) : IClassFixture<Portal>
{
    private const string Address = "/published/WX-RESPONSE-2022-1-EDITION-1";

    [Fact]
    public async Task An_edition_is_a_complete_small_page_without_scripts()
    {
        var (answer, page) = await Get(Address);

        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("<h1>").Length);
        Assert.All(["Skip to main content", "<article lang=\"en\">", "Our comments", "16 May 2022", "SHA-256", Some.Commissioner], part => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.DoesNotContain("<script", page.Replace("<script type=\"application/ld+json\">", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase); // data, which nothing runs
        Assert.InRange(page.Length, 1, 30 * 1024);
    }

    [Fact]
    public async Task Nothing_may_run_or_frame_it()
    {
        var (answer, _) = await Get(Address);

        Assert.Equal("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Who_has_it_already_is_told_so()
    {
        var (first, _) = await Get(Address);

        var (again, page) = await Get(Address, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal((HttpStatusCode.NotModified, ""), (again.StatusCode, page));
    }

    [Theory]
    [InlineData("/cy" + Address, "en")]
    [InlineData(Address + "?lang=cy", "en")]
    [InlineData(Address, "cy")]
    public async Task What_surrounds_it_is_in_Welsh_for_who_reads_Welsh(string address, string language)
    {
        var (_, page) = await Get(address, request => request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language)));

        Assert.All(["<html lang=\"cy\">", "<article lang=\"en\">", "16 Mai 2022", "Neidio"], part => Assert.Contains(part, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_editions_are_listed_and_a_style_sheet_is_there()
    {
        var (_, list) = await Get("/published");
        var (style, _) = await Get("/published.css");

        Assert.Contains($"href=\"{Address}\"", list, StringComparison.Ordinal);
        Assert.Equal("text/css", style.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_index_counts_by_body_and_year_what_its_links_open()
    {
        var (_, index) = await Get("/published");
        var links = Regex.Matches(index, """<a href="(/published\?[^"]+)"[^>]*>([^<]+) \((\d+)\)</a>""");

        Assert.Contains(links, link => link.Groups[2].Value == "2022");
        foreach (Match link in links)
        {
            var (_, opened) = await Get(WebUtility.HtmlDecode(link.Groups[1].Value));
            Assert.Equal(int.Parse(link.Groups[3].Value, CultureInfo.InvariantCulture), Regex.Count(opened, "<li><a href=\"/published/"));
        }

        Assert.Contains("Nothing is published here", (await Get("/published?year=1999")).Page, StringComparison.Ordinal);
        Assert.Contains("Nothing is published here", (await Get("/published?year=soon")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_is_there_as_data_and_its_hash_proves_the_text()
    {
        var (answer, json) = await Get($"{Address}.json");
        var data = JsonDocument.Parse(json).RootElement;

        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(data.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(data.GetProperty("html").GetString()!))));
        Assert.EndsWith(Address, data.GetProperty("address").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Get("/published/nothing.json")).Answer.StatusCode);
    }

    [Theory]
    [InlineData("", "en-GB", "About this publication")]
    [InlineData("/cy", "cy-GB", "Ynglŷn â'r cyhoeddiad hwn")]
    public async Task An_edition_is_there_as_a_Word_document_that_says_what_its_page_says(string prefix, string language, string about)
    {
        var (page, _) = await Get($"{prefix}{Address}");
        var (answer, _) = await Get($"{prefix}{Address}.docx");
        using var document = WordFileTests.Read(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var words = document.MainDocumentPart!.Document!.InnerText;

        Assert.Equal(("Response to: Wexshire", language), (document.PackageProperties.Title, document.PackageProperties.Language));
        Assert.Equal((WordFile.Type, "attachment; filename=WX-RESPONSE-2022-1-EDITION-1.docx"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.ToString().Replace("\"", "", StringComparison.Ordinal)));
        Assert.All(["Our comments", "All is well.", about, JsonDocument.Parse((await Get($"{Address}.json")).Page).RootElement.Text("sha256")], part => Assert.Contains(part, words, StringComparison.Ordinal));
        Assert.Contains($"href=\"{prefix}{Address}.docx\"", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Get("/published/nothing.docx")).Answer.StatusCode);
    }

    [Fact]
    public async Task An_edition_describes_itself_to_those_who_index_it_at_its_one_address()
    {
        var (_, page) = await Get(Address);
        var linked = JsonDocument.Parse(Regex.Match(page, """<script type="application/ld\+json">(.*?)</script>""").Groups[1].Value).RootElement;

        Assert.Equal(("Response to: Wexshire", "2022-05-16"), (linked.GetProperty("name").GetString(), linked.GetProperty("datePublished").GetString()));
        Assert.Contains($"<link rel=\"canonical\" href=\"{linked.GetProperty("url").GetString()}\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"Published by the ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/published/WX-RESPONSE-1999-1-EDITION-1", "Page not found")]
    [InlineData("/cy/published/nothing", "Heb ddod o hyd")]
    public async Task What_is_not_there_is_said_on_a_page(string address, string words)
    {
        var (answer, page) = await Get(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(words, page, StringComparison.Ordinal);
    }

    private async Task<(HttpResponseMessage Answer, string Page)> Get(string address, Action<HttpRequestMessage>? with = null)
    {
        await Publish();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        with?.Invoke(request);
        var answer = await (await portal.As(Role.Visitor)).Http.SendAsync(request);
        return (answer, await answer.Content.ReadAsStringAsync());
    }

    private async Task Publish()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        if (EditionQueries.All(db).Any()) return;
        db.Add(new Edition(Guid.CreateVersion7(), Guid.CreateVersion7(), EditionKind.Response, "WX-RESPONSE-2022-1-EDITION-1", "Response to: Wexshire", new EditionText().Heading("Our comments").Said("All is *well*."),
            Some.Commissioner, new(2022, 5, 16), Some.Noon(new(2022, 5, 16))));
        await db.SaveChangesAsync();
    }
}
