using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ScrutinyPortal.Publication;

/// <summary>Two editions beside each other, word by word.</summary>
internal static class EditionComparison
{
    private const string EndOfBlock = "\n"; // no word: words hold no white space
    private static readonly HashSet<string> Blocks = ["P", "LI", "DT", "DD", "TH", "TD", "CAPTION", "H2", "H3", "H4", "H5", "H6", "PRE"];

    /// <summary>The text of both, a paragraph for each block: what was removed is marked so, and what was added.</summary>
    public static string Html(string before, string after)
    {
        var html = new StringBuilder();
        foreach (var block in InBlocks(WordDiff.Of(WordsOf(before), WordsOf(after))))
        {
            html.Append("<p>").AppendJoin(' ', block.Select(Marked)).Append("</p>\n");
        }

        return html.ToString();
    }

    private static string Marked(DiffRun run)
    {
        var words = WebUtility.HtmlEncode(string.Join(' ', run.Words));
        return run.Kind switch { DiffKind.Removed => $"<del>{words}</del>", DiffKind.Added => $"<ins>{words}</ins>", _ => words };
    }

    private static List<List<DiffRun>> InBlocks(IEnumerable<DiffRun> runs)
    {
        List<List<DiffRun>> blocks = [[]];
        foreach (var run in runs)
        {
            var words = new List<string>();
            foreach (var word in run.Words)
            {
                if (word is not EndOfBlock) words.Add(word);
                else
                {
                    if (words.Count > 0) blocks[^1].Add(new(run.Kind, [.. words]));
                    words.Clear();
                    blocks.Add([]);
                }
            }

            if (words.Count > 0) blocks[^1].Add(new(run.Kind, words));
        }

        return [.. blocks.Where(block => block.Count > 0)];
    }

    private static List<string> WordsOf(string html)
    {
        var words = new List<string>();
        var document = new HtmlParser().ParseDocument(html);
        foreach (var block in document.Body!.QuerySelectorAll("*").Where(e => Blocks.Contains(e.TagName) && !e.Children.Any(inner => Blocks.Contains(inner.TagName))))
        {
            words.AddRange(block.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            words.Add(EndOfBlock);
        }

        return words;
    }
}
