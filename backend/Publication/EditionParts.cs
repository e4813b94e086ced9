using System.Globalization;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ScrutinyPortal.Publication;

/// <summary>A part of an edition, as a page shows it.</summary>
/// <param name="Html">Its text.</param>
/// <param name="Number">Which part it is; 0 for all of them together.</param>
/// <param name="Count">How many there are.</param>
internal sealed record ReadPart(string Html, int Number, int Count);

/// <summary>The text of a long edition in parts, each small enough to be a page of its own on a slow line; a short one is one part. Together they are the text, and it alone is what the hash proves.</summary>
internal static class EditionParts
{
    public const string All = "all";
    public const int Most = 24 * 1024; // bytes: with what surrounds it a page stays below 30 KiB

    /// <summary>What an address asks for: the first part where it names none, all where it says so; null where there is no such part.</summary>
    public static ReadPart? Read(string html, string? asked)
    {
        var parts = Of(html);
        if (asked is All) return new(html, 0, parts.Count);
        var number = asked is null ? 1 : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named : 0;
        return number >= 1 && number <= parts.Count ? new(parts[number - 1], number, parts.Count) : null;
    }

    /// <summary>A part ends before a heading wherever there is one to end at, and never within a paragraph, a list or a table.</summary>
    public static IReadOnlyList<string> Of(string html)
    {
        if (Encoding.UTF8.GetByteCount(html) <= Most) return [html];
        var parts = new List<StringBuilder> { new() };
        var length = 0;
        foreach (var section in Sections(new HtmlParser().ParseDocument(html).Body!))
        {
            var whole = section.Sum(Encoding.UTF8.GetByteCount);
            if (length > 0 && length + whole > Most) Begin();
            foreach (var block in section)
            {
                var bytes = Encoding.UTF8.GetByteCount(block);
                if (length > 0 && length + bytes > Most) Begin();
                parts[^1].Append(block);
                length += bytes;
            }
        }

        return [.. parts.Select(part => part.ToString())];

        void Begin()
        {
            parts.Add(new());
            length = 0;
        }
    }

    // A heading with all that follows it up to the next; one that stands right above another goes with that.
    private static List<List<string>> Sections(IElement body)
    {
        List<List<string>> sections = [[]];
        foreach (var node in body.ChildNodes)
        {
            if (node is IElement { TagName: "H2" or "H3" } && sections[^1].Any(block => !block.StartsWith("<h", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(block))) sections.Add([]);
            sections[^1].Add(node.ToHtml());
        }

        return sections;
    }
}
