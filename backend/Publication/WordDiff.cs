using DiffPlex;
using DiffPlex.Chunkers;

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

/// <summary>Compares two texts word by word. Without what was added it is the earlier text, without what was removed the later: nothing is left out.</summary>
internal static class WordDiff
{
    private const char Between = '\0'; // stands in no text that anybody entered

    private static readonly CustomFunctionChunker Words = new(text => text.Length == 0 ? [] : text.Split(Between));

    public static IReadOnlyList<DiffRun> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var runs = new List<DiffRun>();
        var told = 0;
        foreach (var block in Differ.Instance.CreateDiffs(string.Join(Between, before), string.Join(Between, after), ignoreWhiteSpace: false, ignoreCase: false, Words).DiffBlocks)
        {
            Add(DiffKind.Kept, before, told, block.DeleteStartA - told);
            Add(DiffKind.Removed, before, block.DeleteStartA, block.DeleteCountA);
            Add(DiffKind.Added, after, block.InsertStartB, block.InsertCountB);
            told = block.DeleteStartA + block.DeleteCountA;
        }

        Add(DiffKind.Kept, before, told, before.Count - told);
        return runs;

        void Add(DiffKind kind, IReadOnlyList<string> words, int start, int count)
        {
            if (count > 0) runs.Add(new(kind, [.. words.Skip(start).Take(count)]));
        }
    }
}
