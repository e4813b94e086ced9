using ScrutinyPortal.Access;

namespace ScrutinyPortal.Search;

/// <summary>What is looked for: words and phrases, all of which must be there, whoever typed what.</summary>
internal sealed class SearchWords
{
    /// <summary>As long a text may be looked for: a page of text is no question.</summary>
    public const int Longest = 200;

    /// <summary>As many words may be looked for.</summary>
    public const int Most = 10;

    private static readonly HashSet<string> Small = ["a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or", "that", "the", "to", "was", "were", "with", "y", "yr"];

    private readonly List<string[]> _phrases;
    private readonly List<string> _forces = [];
    private readonly IReadOnlyList<string> _sight;

    private SearchWords(List<string[]> phrases, Viewer viewer) => (_phrases, _sight) = (phrases, [.. Sight.MarksOf(viewer)]);

    /// <summary>The stems of all words, to be marked where they stand in what is found.</summary>
    public IReadOnlySet<string> Stems => _phrases.SelectMany(phrase => phrase).ToHashSet();

    public int Count => _phrases.Sum(phrase => phrase.Length);

    /// <summary>What somebody typed: words, and phrases in quotation marks. What is written in one piece, such as a reference, is one phrase.</summary>
    public static SearchWords Of(string typed, Viewer viewer, string? force = null)
    {
        var phrases = new List<string[]>();
        foreach (var (part, index) in typed.Replace('“', '"').Replace('”', '"').Split('"').Select((part, index) => (part, index)))
        {
            var pieces = index % 2 == 1 ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            phrases.AddRange(pieces.Select(piece => Word.Of(piece).Select(word => word.Stem).ToArray()).Where(words => words.Length > 0));
        }

        var telling = phrases.Where(phrase => phrase.Length > 1 || !Small.Contains(phrase[0])).ToList();
        var words = new SearchWords([.. (telling.Count > 0 ? telling : phrases).DistinctBy(phrase => string.Join(' ', phrase))], viewer);
        if (force is not null) words._forces.Add(Sight.MarkOf(force));
        return words;
    }

    public string ForSqlite() => string.Join(" AND ", [.. _phrases.Select(phrase => $"\"{string.Join(' ', phrase)}\""), .. _forces, $"({string.Join(" OR ", _sight)})"]);

    public string ForPostgres() => string.Join(" & ", [.. _phrases.Select(phrase => $"({string.Join(" <-> ", phrase)})"), .. _forces, $"({string.Join(" | ", _sight)})"]);
}
