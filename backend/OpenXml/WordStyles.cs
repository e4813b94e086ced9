using System.Xml.Linq;
using static ScrutinyPortal.OpenXml.WordText;

namespace ScrutinyPortal.OpenXml;

/// <summary>How a Word document looks: the styles by which its headings, lists and tables are known as such.</summary>
internal static class WordStyles
{
    private const int Levels = 9; // of a list, by the format

    public static XElement Styles(string language) => XElement.Parse($"""
        <w:styles xmlns:w="{W}">
          <w:docDefaults>
            <w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="{language}"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault>
          </w:docDefaults>
          <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
          <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
          {Paragraph("Title", "Title", """<w:spacing w:after="240"/>""", """<w:b/><w:sz w:val="44"/><w:szCs w:val="44"/>""")}
          {Paragraph("Subtitle", "Subtitle", """<w:spacing w:after="60"/>""", """<w:color w:val="505A5F"/>""")}
          {string.Concat(Enumerable.Range(1, 5).Select(level => Paragraph($"Heading{level}", $"heading {level}", $"""<w:keepNext/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="{level - 1}"/>""", $"""<w:b/><w:sz w:val="{36 - (level * 2)}"/><w:szCs w:val="{36 - (level * 2)}"/>""")))}
          {Paragraph("ListParagraph", "List Paragraph", """<w:spacing w:after="80"/>""", "")}
          {Paragraph("Quote", "Quote", """<w:pBdr><w:left w:val="single" w:sz="24" w:space="10" w:color="B1B4B6"/></w:pBdr><w:ind w:left="340"/>""", "")}
          {Paragraph("Caption", "caption", """<w:keepNext/><w:spacing w:before="200" w:after="100"/>""", "<w:b/>")}
          {Paragraph("Term", "Term", """<w:keepNext/><w:spacing w:after="0"/>""", "<w:b/>")}
          <w:style w:type="character" w:styleId="Code"><w:name w:val="Code"/><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:sz w:val="20"/></w:rPr></w:style>
          <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1A65A6"/><w:u w:val="single"/></w:rPr></w:style>
          <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{string.Concat(((string[])["top", "left", "bottom", "right", "insideH", "insideV"]).Select(side => $"""<w:{side} w:val="single" w:sz="4" w:space="0" w:color="B1B4B6"/>"""))}</w:tblBorders></w:tblPr></w:style>
        </w:styles>
        """);

    /// <summary>One list with bullets, and each numbered list, which begins where it says.</summary>
    public static XElement Numbering(IReadOnlyList<int> starts) => new(W + "numbering", new XAttribute(XNamespace.Xmlns + "w", W),
        Abstract(0, "bullet", _ => "•"), Abstract(1, "decimal", level => $"%{level + 1}."),
        List(BulletList, 0), starts.Select((start, index) => List(BulletList + 1 + index, 1,
            Enumerable.Range(0, Levels).Select(level => new XElement(W + "lvlOverride", new XAttribute(W + "ilvl", level), new XElement(W + "startOverride", Val(start)))))));

    /// <summary>That it is a document of today's Word, in this language.</summary>
    public static XElement Settings(string language) => XElement.Parse($"""
        <w:settings xmlns:w="{W}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="{language}"/></w:settings>
        """);

    private static string Paragraph(string id, string name, string paragraph, string run) =>
        $"""<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>""";

    private static XElement Abstract(int id, string format, Func<int, string> text) => new(W + "abstractNum", new XAttribute(W + "abstractNumId", id), new XElement(W + "multiLevelType", Val("multilevel")),
        Enumerable.Range(0, Levels).Select(level => new XElement(W + "lvl", new XAttribute(W + "ilvl", level), new XElement(W + "start", Val(1)), new XElement(W + "numFmt", Val(format)), new XElement(W + "lvlText", Val(text(level))), new XElement(W + "lvlJc", Val("left")),
            new XElement(W + "pPr", new XElement(W + "ind", new XAttribute(W + "left", 567 * (level + 1)), new XAttribute(W + "hanging", 397))))));

    private static XElement List(int id, int of, IEnumerable<XElement>? begins = null) => new(W + "num", new XAttribute(W + "numId", id), new XElement(W + "abstractNumId", Val(of)), begins);
}
