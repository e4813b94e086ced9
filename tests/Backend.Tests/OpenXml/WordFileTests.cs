using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyPortal.OpenXml;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Tests.OpenXml;

/// <summary>A page as a Word document, read back with the format's own library.</summary>
public sealed class WordFileTests
{
    private static readonly DateTimeOffset At = new(2022, 5, 16, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Headings_paragraphs_lists_and_tables_stand_in_it_as_such_in_their_order()
    {
        var text = new EditionText().Facts(("Asked by", "The Commissioner")).Heading("Our comments")
            .Said("First *with stress* and **weight**.\n\n# A heading of the writer\n\n- one\n- two\n  1. inner\n\n     under it\n\n> Quoted.\n\n5. five\n6. six")
            .Table("Files", ["Category", "Good"], [["Missing", "13"], ["All & more", "34"]]);

        using var document = Read(Page(text.ToHtml()));

        Assert.Equal(
            [
                "Title Response", "Term Asked by", " The Commissioner", "Heading1 Our comments", " First with stress and weight.", "Heading2 A heading of the writer",
                "ListParagraph 0 one", "ListParagraph 0 two", "ListParagraph 1 inner", "ListParagraph under it", "Quote Quoted.", "ListParagraph 0 five", "ListParagraph 0 six", "Caption Files",
            ],
            document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Where(p => p.InnerText.Length > 0).Select(Told));
        var rows = document.MainDocumentPart.Document.Body.Elements<Table>().Single().Elements<TableRow>().ToList();
        Assert.Equal([["Category", "Good"], ["Missing", "13"], ["All & more", "34"]], rows.Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText)));
        Assert.Equal([true, false, false], rows.Select(row => row.Descendants<TableHeader>().Any()));
        var runs = document.MainDocumentPart.Document.Descendants<Run>().ToList();
        Assert.Equal(("with stress", "weight"), (runs.Single(run => run.Descendants<Italic>().Any()).InnerText, runs.Single(run => run.Descendants<Bold>().Any()).InnerText));
    }

    [Fact]
    public void Every_heading_list_and_table_is_of_a_style_that_the_document_has_and_each_numbered_list_begins_where_it_says()
    {
        using var document = Read(Page("<p class=\"caption\">R</p><h2>H</h2><h3>I</h3><h4>J</h4><ol><li>one</li></ol><ol start=\"5\"><li>five</li></ol><dl><dt>T</dt><dd>D</dd></dl><blockquote><p>Q</p></blockquote><pre><code>a\nb</code></pre><table><caption>C</caption><tbody><tr><td>x</td></tr></tbody></table>"));

        var known = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value).ToHashSet();
        var used = document.MainDocumentPart.Document!.Descendants().Where(e => e is ParagraphStyleId or RunStyle or TableStyle).Select(e => e.GetAttributes().Single().Value).ToHashSet();
        Assert.Superset(new HashSet<string?> { "Title", "Heading1", "Heading2", "Heading3", "ListParagraph", "Term", "Quote", "Caption", "TableGrid", "Subtitle", "Code" }, used);
        Assert.Subset(known, used);
        Assert.Equal([1, 5], document.MainDocumentPart.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>().Skip(1).Select(one => one.Elements<LevelOverride>().First().StartOverrideNumberingValue!.Val!.Value));
    }

    [Theory]
    [InlineData("en", "en-GB")]
    [InlineData("cy", "cy-GB")]
    public void It_has_the_title_and_the_language_of_the_page_and_says_where_its_words_are_in_the_other(string page, string language)
    {
        using var document = Read(Page("<article lang=\"en\"><p>Written in English.</p></article>", page));

        Assert.Equal(("Response", language), (document.PackageProperties.Title, document.PackageProperties.Language));
        Assert.Equal(language, document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val);
        Assert.Equal(page is "cy" ? ["en-GB"] : [], document.MainDocumentPart.Document!.Descendants<Languages>().Select(l => l.Val!.Value));
        Assert.Equal(At.UtcDateTime, document.PackageProperties.Created);
    }

    [Fact]
    public void A_link_leads_where_the_page_led_and_what_only_leads_through_the_site_is_left_out()
    {
        using var document = Read(Page("<p class=\"site\"><a href=\"/published\">All publications</a></p><p>Read <a href=\"/published/X-2\">the later <em>edition</em></a>.</p>"));

        var link = Assert.Single(document.MainDocumentPart!.HyperlinkRelationships);
        Assert.Equal(new Uri("https://portal.example/published/X-2"), link.Uri);
        Assert.Equal("the later edition", document.MainDocumentPart.Document!.Descendants<Hyperlink>().Single(of => of.Id == link.Id).InnerText);
        Assert.DoesNotContain("All publications", document.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_page_gives_the_same_bytes_and_what_XML_cannot_hold_is_left_out()
    {
        var page = Page("<p>Bell \u0007 and 👮.</p>");

        Assert.Equal(WordFile.Of(page, Address, At), WordFile.Of(page, Address, At));
        using var document = Read(page);
        Assert.Contains("Bell  and 👮.", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    internal static WordprocessingDocument Read(byte[] bytes)
    {
        var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Equal([], new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        return document;
    }

    private static readonly Uri Address = new("https://portal.example/published/X");

    private static WordprocessingDocument Read(string page) => Read(WordFile.Of(page, Address, At));

    private static string Page(string html, string language = "en") => $"<!DOCTYPE html><html lang=\"{language}\"><head><title>T</title></head><body><header><p>Not this</p></header><main><h1>Response</h1>{html}</main></body></html>";

    private static string Told(Paragraph paragraph) =>
        $"{paragraph.ParagraphProperties?.ParagraphStyleId?.Val}{(paragraph.ParagraphProperties?.NumberingProperties?.NumberingLevelReference?.Val is { } level ? $" {level}" : "")} {paragraph.InnerText}";
}
