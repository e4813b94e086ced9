using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace ScrutinyPortal.OpenXml;

/// <summary>What stands in a page, block after block, as the paragraphs, lists and tables of a Word document.</summary>
internal sealed partial class WordText(Uri address, string language)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const int BulletList = 1;

    private const int Levels = 9; // of a list, by the format
    private const string Item = "ListParagraph";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly HashSet<string> Inline = ["A", "STRONG", "EM", "CODE", "SPAN", "BR", "DEL", "INS"];

    /// <summary>Where its links lead, in order.</summary>
    public List<string> Links { get; } = [];

    /// <summary>With which number each numbered list begins.</summary>
    public List<int> Starts { get; } = [];

    public static string LinkId(int index) => $"link{index}";

    public static XAttribute Val(object value) => new(W + "val", value);

    public XElement Document(IElement main) => new(W + "document", new XAttribute(XNamespace.Xmlns + "w", W), new XAttribute(XNamespace.Xmlns + "r", R), new XElement(W + "body", Blocks(main),
        new XElement(W + "sectPr", new XElement(W + "pgSz", new XAttribute(W + "w", 11906), new XAttribute(W + "h", 16838)),
            new XElement(W + "pgMar", ((string[])["top", "right", "bottom", "left"]).Select(side => new XAttribute(W + side, 1134)), new XAttribute(W + "header", 709), new XAttribute(W + "footer", 709), new XAttribute(W + "gutter", 0)))));

    // What stands in a line becomes one paragraph; what stands as a block of its own is followed into.
    private List<XElement> Blocks(IElement of, string? style = null, int listsAround = 0)
    {
        var blocks = new List<XElement>();
        var line = new List<INode>();
        foreach (var node in of.ChildNodes)
        {
            if (node is IElement block && !Inline.Contains(block.TagName))
            {
                EndLine();
                if (!block.ClassList.Contains("site")) blocks.AddRange(Block(block, style, listsAround));
            }
            else line.Add(node);
        }

        EndLine();
        return blocks;

        void EndLine()
        {
            var runs = InLine(line, of.TagName is "PRE");
            line.Clear();
            if (runs.Count > 0) blocks.Add(new(W + "p", style is null ? null : new XElement(W + "pPr", new XElement(W + "pStyle", Val(style))), runs));
        }
    }

    private IEnumerable<XElement> Block(IElement block, string? style, int listsAround) => block.TagName switch
    {
        "H1" => Blocks(block, "Title"),
        ['H', >= '2' and <= '6' and var level] => Blocks(block, $"Heading{level - '1'}"),
        "P" => Blocks(block, block.ClassList.Contains("caption") ? "Subtitle" : style),
        "DT" => Blocks(block, "Term"),
        "BLOCKQUOTE" => Blocks(block, "Quote", listsAround),
        "UL" => List(block, BulletList, listsAround),
        "OL" => List(block, Begin(block), listsAround),
        "TABLE" => Table(block),
        _ => Blocks(block, style, listsAround),
    };

    private int Begin(IElement list)
    {
        Starts.Add(int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1);
        return BulletList + Starts.Count;
    }

    // The first paragraph of an item bears its bullet or number, and what follows in the item stands under it. Those of lists in it have their places already.
    private IEnumerable<XElement> List(IElement list, int number, int listsAround)
    {
        var level = Math.Min(Levels - 1, listsAround);
        foreach (var item in list.Children)
        {
            var blocks = Blocks(item, Item, listsAround + 1);
            var own = blocks.Select(block => block.Element(W + "pPr")).OfType<XElement>().Where(manner => (string?)manner.Element(W + "pStyle")?.Attribute(W + "val") is Item && manner.Elements().Count() == 1).ToList();
            for (var i = 0; i < own.Count; i++)
            {
                own[i].Add(i == 0
                    ? new XElement(W + "numPr", new XElement(W + "ilvl", Val(level)), new XElement(W + "numId", Val(number)))
                    : new XElement(W + "ind", new XAttribute(W + "left", 567 * (level + 1))));
            }

            foreach (var block in blocks) yield return block;
        }
    }

    // Its caption stands over it; the first rows, of headings, are repeated on each page and read out as such.
    private IEnumerable<XElement> Table(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").ToList();
        if (table.QuerySelector("caption") is { } caption) foreach (var block in Blocks(caption, "Caption")) yield return block;
        var columns = rows.Select(row => row.Children.Length).DefaultIfEmpty().Max();
        if (columns == 0) yield break;
        yield return new(W + "tbl",
            new XElement(W + "tblPr", new XElement(W + "tblStyle", Val("TableGrid")), new XElement(W + "tblW", new XAttribute(W + "w", 5000), new XAttribute(W + "type", "pct")), new XElement(W + "tblLook", new XAttribute(W + "firstRow", 1), Val("0020"))),
            new XElement(W + "tblGrid", Enumerable.Repeat(0, columns).Select(_ => new XElement(W + "gridCol", new XAttribute(W + "w", 9638 / columns)))),
            rows.Select(row => new XElement(W + "tr", new XElement(W + "trPr", new XElement(W + "cantSplit"), row.Closest("thead") is null ? null : new XElement(W + "tblHeader")),
                row.Children.Select(Cell).Concat(Enumerable.Repeat(0, columns - row.Children.Length).Select(_ => new XElement(W + "tc", new XElement(W + "p")))))));
        yield return new(W + "p");
    }

    private XElement Cell(IElement cell)
    {
        var blocks = Blocks(cell, cell.TagName is "TH" ? "Term" : null);
        return new(W + "tc", blocks, blocks.Count > 0 && blocks[^1].Name == W + "p" ? null : new XElement(W + "p")); // a cell ends with a paragraph, by the format
    }
}
