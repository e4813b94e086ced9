using System.Globalization;

namespace ScrutinyPortal.Evidence;

internal static class FileNames
{
    private const int Longest = 120;

    /// <summary>The last part of a name without what could mislead a reader or a file system, with an ending of what the file is.</summary>
    public static string Safe(string? given, FileKind kind)
    {
        var last = (given ?? "").Split('/', '\\')[^1];
        var clean = new string([.. last.Where(c => !"<>:\"|?*".Contains(c, StringComparison.Ordinal)
            && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))])
            .Trim(' ');
        var ending = kind.Endings.FirstOrDefault(e => clean.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        var stem = (ending is null ? clean : clean[..^ending.Length]).Trim(' ', '.'); // nothing may be left of it
        if (stem.Length == 0) stem = "evidence";
        return (stem.Length > Longest ? stem[..Longest] : stem) + (ending ?? kind.Endings[0]);
    }
}
