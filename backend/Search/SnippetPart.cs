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
        var words = new List<Word>();
        var matches = new List<Word>();
        var start = 0;
        foreach (var word in Word.Of(text)) // no further than what is shown
        {
            words.Add(word);
            if (IsSought(word, stems)) matches.Add(word);
            if (matches.Count == 1 && matches[0] == word && word.Start > Before) start = words.First(one => one.Start >= word.Start - Before).Start;
            if (matches.Count > 0 && word.Start > start + Longest) break;
        }

        var end = text.Length - start <= Longest ? text.Length : words.Where(word => word.Start + word.Length <= start + Longest).Select(word => word.Start + word.Length).DefaultIfEmpty(start + Longest).Max();
        var parts = new List<SnippetPart>();
        var at = start;
        foreach (var word in matches.Where(word => word.Start >= start && word.Start + word.Length <= end))
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

    // A stem begins as its word does.
    private static bool IsSought(Word word, IReadOnlySet<string> stems) => stems.Any(stem => stem[0] == word.Plain[0]) && stems.Contains(word.Stem);

    private static void Add(List<SnippetPart> parts, string text, bool isMatch)
    {
        if (text.Length > 0) parts.Add(new(text, isMatch));
    }
}
