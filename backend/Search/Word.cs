using System.Globalization;
using System.Text;

namespace ScrutinyPortal.Search;

/// <summary>A word of a text without case and diacritics, and where it stands in the text.</summary>
internal readonly record struct Word(string Plain, int Start, int Length)
{
    /// <summary>Longer ones are cut: nobody looks for what is no word.</summary>
    private const int Longest = 40;

    /// <summary>Begins what the index says of a row beside its words. No text brings such a word into it.</summary>
    public const string Mark = "qz";

    /// <summary>The word as it is looked for. To cut it is dear.</summary>
    public string Stem => Search.Stem.Of(Plain);

    /// <summary>The words of a text, in order: letters and digits, without case and diacritics (Welsh ŵ and ŷ too).</summary>
    public static IEnumerable<Word> Of(string text)
    {
        var word = new StringBuilder();
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start])) continue;
            word.Clear();
            var end = start;
            for (; end < text.Length && BelongsToWord(text, end); end++)
            {
                if (char.IsLetterOrDigit(text[end]) && word.Length < Longest) Fold(text[end], word);
            }

            var plain = word.ToString();
            if (plain.Length > 0 && !plain.StartsWith(Mark, StringComparison.Ordinal)) yield return new(plain, start, end - start);
            start = end;
        }
    }

    private static bool BelongsToWord(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
        || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark;

    // What is no Latin letter is spelled by its number, so that neither store has to know the alphabet.
    private static void Fold(char letter, StringBuilder word)
    {
        if (char.IsAsciiLetterOrDigit(letter))
        {
            word.Append(char.ToLowerInvariant(letter));
            return;
        }

        foreach (var part in letter.ToString().Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit))
        {
            if (char.IsAscii(part)) word.Append(char.ToLowerInvariant(part));
            else word.Append(CultureInfo.InvariantCulture, $"u{(int)char.ToLowerInvariant(part):x}");
        }
    }
}
