namespace ScrutinyPortal.Search;

/// <summary>A piece of a text that was found.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsMatch">Whether it is a word that was looked for.</param>
public sealed record SnippetPart(string Text, bool IsMatch)
{
    private const int Before = 60;
    private const int Longest = 240;

    /// <summary>The text around the first word that was looked for, or its beginning, in pieces: those that were looked for, and those between.</summary>
    internal static IReadOnlyList<SnippetPart> Of(string text, IReadOnlySet<string> stems)
    {
        var words = Word.Of(text).ToList();
        var first = words.Find(word => stems.Contains(word.Stem));
        var start = first.Length > 0 && first.Start > Before ? words.First(word => word.Start >= first.Start - Before).Start : 0;
        var end = text.Length - start <= Longest ? text.Length : words.Where(word => word.Start + word.Length <= start + Longest).Select(word => word.Start + word.Length).DefaultIfEmpty(start + Longest).Max();
        var parts = new List<SnippetPart>();
        var at = start;
        foreach (var word in words.Where(word => stems.Contains(word.Stem) && word.Start >= start && word.Start + word.Length <= end))
        {
            Add(parts, text[at..word.Start], false);
            Add(parts, text.Substring(word.Start, word.Length), true);
            at = word.Start + word.Length;
        }

        Add(parts, text[at..end], false);
        if (start > 0) parts.Insert(0, new("… ", false));
        if (end < text.Length) parts.Add(new(" …", false));
        return parts;
    }

    private static void Add(List<SnippetPart> parts, string text, bool isMatch)
    {
        if (text.Length > 0) parts.Add(new(text, isMatch));
    }
}
