using System.IO.Compression;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace ScrutinyPortal.OpenXml;

/// <summary>A page as a Word document (ECMA-376), made of the page itself: its main part, with the headings, lists and tables as such and without what only leads through the site (class "site"). The same page gives the same bytes.</summary>
internal static class WordFile
{
    public const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Relationships = $"{Package}/relationships", Types = $"{Package}/content-types", Core = $"{Package}/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/", Terms = "http://purl.org/dc/terms/", Schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <param name="html">The page: its language, its heading of the first level and its main part.</param>
    /// <param name="address">Its address, from which its links go.</param>
    /// <param name="at">When it was made, as the document says.</param>
    public static byte[] Of(string html, Uri address, DateTimeOffset at)
    {
        var page = new HtmlParser().ParseDocument(html);
        var language = page.DocumentElement.GetAttribute("lang") is "cy" ? "cy-GB" : "en-GB";
        var text = new WordText(address, language);
        var document = text.Document(page.QuerySelector("main")!);
        (string Name, XElement Xml)[] parts =
        [
            ("[Content_Types].xml", new(Types + "Types", new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
                Override("word/document.xml", $"{Kind}.document.main+xml"), Override("word/styles.xml", $"{Kind}.styles+xml"), Override("word/numbering.xml", $"{Kind}.numbering+xml"), Override("word/settings.xml", $"{Kind}.settings+xml"),
                Override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))),
            ("_rels/.rels", new(Relationships + "Relationships", Link("document", $"{Links}/officeDocument", "word/document.xml"), Link("core", $"{Package}/relationships/metadata/core-properties", "docProps/core.xml"))),
            ("word/_rels/document.xml.rels", new(Relationships + "Relationships", Link("styles", $"{Links}/styles", "styles.xml"), Link("numbering", $"{Links}/numbering", "numbering.xml"), Link("settings", $"{Links}/settings", "settings.xml"),
                text.Links.Select((to, index) => Link(WordText.LinkId(index), $"{Links}/hyperlink", to, external: true)))),
            ("docProps/core.xml", new(Core + "coreProperties", new XAttribute(XNamespace.Xmlns + "dc", Dc), new XAttribute(XNamespace.Xmlns + "dcterms", Terms), new XAttribute(XNamespace.Xmlns + "xsi", Schema),
                new XElement(Dc + "title", XmlWords.Writable(page.QuerySelector("h1")!.TextContent.Trim())), new XElement(Dc + "language", language),
                new XElement(Terms + "created", new XAttribute(Schema + "type", "dcterms:W3CDTF"), at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture)))),
            ("word/document.xml", document), ("word/styles.xml", WordStyles.Styles(language)), ("word/numbering.xml", WordStyles.Numbering(text.Starts)), ("word/settings.xml", WordStyles.Settings(language)),
        ];
        return Written(parts, at);
    }

    private static byte[] Written(IEnumerable<(string Name, XElement Xml)> parts, DateTimeOffset at)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                var part = package.CreateEntry(name);
                part.LastWriteTime = at;
                using var stream = part.Open();
                new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), xml).Save(stream, SaveOptions.DisableFormatting);
            }
        }

        return bytes.ToArray();
    }

    private static XElement Override(string part, string type) => new(Types + "Override", new XAttribute("PartName", $"/{part}"), new XAttribute("ContentType", type));

    private static XElement Link(string id, string kind, string target, bool external = false) =>
        new(Relationships + "Relationship", new XAttribute("Id", id), new XAttribute("Type", kind), new XAttribute("Target", target), external ? new XAttribute("TargetMode", "External") : null);
}
