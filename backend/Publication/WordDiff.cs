namespace ScrutinyPortal.Publication;

/// <summary>What became of words from one text to the next.</summary>
internal enum DiffKind
{
    /// <summary>They stand in both.</summary>
    Kept,

    /// <summary>They stand in the earlier alone.</summary>
    Removed,

    /// <summary>They stand in the later alone.</summary>
    Added,
}

/// <summary>Words beside each other of which the same became.</summary>
internal sealed record DiffRun(DiffKind Kind, IReadOnlyList<string> Words);

/// <summary>
/// Compares two texts word by word, by the longest common subsequence. Without what was added it is the earlier text, without what was removed the later: nothing is left out.
/// </summary>
internal static class WordDiff
{
    private const long Compared = 4_000_000; // beyond so many pairs a passage is told to be replaced whole

    public static IReadOnlyList<DiffRun> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start]) start++;
        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        var runs = new List<DiffRun>();
        Add(runs, DiffKind.Kept, before.Take(start));
        foreach (var (kind, word) in Between([.. before.Skip(start).SkipLast(end)], [.. after.Skip(start).SkipLast(end)])) Add(runs, kind, [word]);
        Add(runs, DiffKind.Kept, before.Skip(before.Count - end));
        return runs;
    }

    private static IEnumerable<(DiffKind Kind, string Word)> Between(string[] before, string[] after)
    {
        var (i, j) = (0, 0);
        if ((long)before.Length * after.Length <= Compared)
        {
            var longest = Longest(before, after);
            while (i < before.Length && j < after.Length)
            {
                if (before[i] == after[j])
                {
                    yield return (DiffKind.Kept, before[i++]);
                    j++;
                }
                else if (longest[i + 1, j] >= longest[i, j + 1]) yield return (DiffKind.Removed, before[i++]);
                else yield return (DiffKind.Added, after[j++]);
            }
        }

        while (i < before.Length) yield return (DiffKind.Removed, before[i++]);
        while (j < after.Length) yield return (DiffKind.Added, after[j++]);
    }

    // How long the longest common subsequence of the two is from each pair of places on.
    private static int[,] Longest(string[] before, string[] after)
    {
        var longest = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                longest[i, j] = before[i] == after[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return longest;
    }

    private static void Add(List<DiffRun> runs, DiffKind kind, IEnumerable<string> words)
    {
        string[] more = [.. words];
        if (more.Length == 0) return;
        if (runs.Count > 0 && runs[^1].Kind == kind) runs[^1] = new(kind, [.. runs[^1].Words, .. more]);
        else runs.Add(new(kind, more));
    }
}
