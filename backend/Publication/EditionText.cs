using System.Net;
using System.Text;
using Ganss.Xss;
using Markdig;
using Markdig.Syntax;

namespace ScrutinyPortal.Publication;

/// <summary>The text of an edition, part after part. Whatever a room hands over, only plain, safe HTML comes out.</summary>
public sealed class EditionText
{
    private const int OurHeadings = 2; // a # in somebody's words must not compete with the title and our own headings

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(
        [
            "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "strong", "em", "blockquote", "code", "pre", "a",
            "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td",
        ]),
        AllowedAttributes = new HashSet<string>(["href", "scope", "start"]),
        AllowedSchemes = new HashSet<string>(["https", "http", "mailto"]),
        UriAttributes = new HashSet<string>(["href"]),
    });

    private readonly StringBuilder _html = new();

    public EditionText Heading(string words) => Element("h2", words);

    public EditionText Subheading(string words) => Element("h3", words);

    public EditionText Paragraph(string words) => Element("p", words);

    /// <summary>Names what follows.</summary>
    public EditionText Label(string words)
    {
        _html.Append("<p><strong>").Append(WebUtility.HtmlEncode(words)).Append("</strong></p>\n");
        return this;
    }

    /// <summary>Somebody's words, in Markdown.</summary>
    public EditionText Said(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var headings = document.Descendants<HeadingBlock>().ToList();
        var levels = headings.Select(heading => heading.Level).Distinct().Order().ToList();
        var above = OurHeadings;
        foreach (var heading in headings) heading.Level = above = Math.Min(6, Math.Min(above, OurHeadings + levels.IndexOf(heading.Level)) + 1); // whatever the writer began with, none is left out (WCAG 2.2, 1.3.1)
        _html.Append(document.ToHtml(Pipeline));
        return this;
    }

    /// <summary>Facts by name.</summary>
    public EditionText Facts(params IEnumerable<(string Name, string Value)> facts)
    {
        _html.Append("<dl>\n");
        foreach (var (name, value) in facts) Element("dt", name).Element("dd", value);
        _html.Append("</dl>\n");
        return this;
    }

    /// <summary>A table with a caption; the first row is its head.</summary>
    public EditionText Table(string caption, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        _html.Append("<table>\n").Append("<caption>").Append(WebUtility.HtmlEncode(caption)).Append("</caption>\n<thead>\n");
        Row(head, "th scope=\"col\"", "th");
        _html.Append("</thead>\n<tbody>\n");
        foreach (var row in rows) Row(row, "td", "td");
        _html.Append("</tbody>\n</table>\n");
        return this;
    }

    public string ToHtml() => Sanitizer.Sanitize(_html.ToString());

    private void Row(IReadOnlyList<string> cells, string opening, string closing)
    {
        _html.Append("<tr>");
        foreach (var cell in cells) _html.Append($"<{opening}>").Append(WebUtility.HtmlEncode(cell)).Append($"</{closing}>");
        _html.Append("</tr>\n");
    }

    private EditionText Element(string name, string words)
    {
        _html.Append($"<{name}>").Append(WebUtility.HtmlEncode(words)).Append($"</{name}>\n");
        return this;
    }
}
