using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace ScrutinyPortal.OpenXml;

// What stands in a line: words with their emphasis, their language and where they lead.
internal sealed partial class WordText
{
    private List<XElement> InLine(IEnumerable<INode> nodes, bool asTyped)
    {
        var runs = nodes.SelectMany(node => Runs(node, [], asTyped)).ToList();
        if (asTyped) return runs;
        var words = runs.SelectMany(run => run.DescendantsAndSelf(W + "t")).ToList();
        if (words.Count == 0) return [];
        words[0].Value = words[0].Value.TrimStart(' ');
        words[^1].Value = words[^1].Value.TrimEnd(' ');
        return words.All(word => word.Value.Length == 0) ? [] : runs;
    }

    private IEnumerable<XElement> Runs(INode node, IReadOnlyList<XElement> manner, bool asTyped)
    {
        if (node is IText text) return Words(asTyped ? text.Data : White().Replace(text.Data, " "), manner, text.ParentElement);
        if (node is not IElement element || element.ClassList.Contains("site")) return [];
        if (element.TagName is "BR") return [new(W + "r", new XElement(W + "br"))];
        XElement? more = element.TagName switch
        {
            "STRONG" => new(W + "b"),
            "EM" => new(W + "i"),
            "CODE" => new(W + "rStyle", Val("Code")),
            "A" => new(W + "rStyle", Val("Hyperlink")),
            "DEL" => new(W + "strike"),
            "INS" => new(W + "u", Val("single")),
            _ => null,
        };
        var runs = element.ChildNodes.SelectMany(inner => Runs(inner, more is null || manner.Any(one => one.Name == more.Name) ? manner : [.. manner, more], asTyped));
        return element is { TagName: "A" } && element.GetAttribute("href") is { } to && Uri.TryCreate(address, to, out var target) ? [Link(target, runs)] : runs;
    }

    private XElement Link(Uri to, IEnumerable<XElement> runs)
    {
        Links.Add(to.AbsoluteUri);
        return new(W + "hyperlink", new XAttribute(R + "id", LinkId(Links.Count - 1)), runs);
    }

    private IEnumerable<XElement> Words(string words, IReadOnlyList<XElement> manner, IElement? of)
    {
        var spoken = of?.Closest("[lang]")?.GetAttribute("lang") is "cy" ? "cy-GB" : "en-GB";
        var lines = XmlWords.Writable(words).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) yield return new(W + "r", new XElement(W + "br"));
            if (lines[i].Length == 0) continue;
            // In the order of the format: style, bold, italic, struck through, underlined, language.
            XElement?[] properties = [.. manner.Select(one => new XElement(one)).OrderBy(one => Array.IndexOf(Order, one.Name.LocalName)), spoken == language ? null : new(W + "lang", Val(spoken))];
            yield return new(W + "r", properties is [null] ? null : new XElement(W + "rPr", properties), new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), lines[i]));
        }
    }

    private static readonly string[] Order = ["rStyle", "b", "i", "strike", "u"];

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex White();
}
