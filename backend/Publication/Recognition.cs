using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

/// <summary>By what somebody might be recognised in a text.</summary>
public enum WarningKind
{
    /// <summary>A number below ten together with a place or a date.</summary>
    SmallNumber,

    /// <summary>Somebody's age.</summary>
    Age,

    /// <summary>What may be somebody's name.</summary>
    Name,
}

/// <summary>A sentence by which somebody might be recognised.</summary>
/// <param name="Kind">By what.</param>
/// <param name="Passage">The sentence, as it stands in the text.</param>
public sealed record Warning(WarningKind Kind, string Passage)
{
    /// <summary>The same as long as the sentence stands in that place unchanged.</summary>
    internal string KeyAt(string place) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{place} {Kind} {Passage}")))[..16];
}

/// <summary>Warnings that somebody might be recognised are not answered.</summary>
public sealed class WarningsUnansweredException(int count) : DomainException("WARNINGS_UNANSWERED", new(
    $"Answer every warning that somebody might be recognised first. Not answered: {count}.", $"Atebwch bob rhybudd y gellid adnabod rhywun yn gyntaf. Heb eu hateb: {count}."))
{
    /// <summary>How many are not answered.</summary>
    public int Count { get; } = count;
}

/// <summary>
/// Looks through a text for what, put together, lets a child be recognised. It blocks nothing and is no judge: a reader answers each warning.
/// It would rather warn once too often than miss one.
/// </summary>
public static partial class Recognition
{
    /// <summary>The warnings of a text, in its order; each sentence once for each kind.</summary>
    /// <param name="text">The text, in English or Welsh.</param>
    /// <param name="known">Names that everybody may read here: of the force, the body, the report.</param>
    public static IReadOnlyList<Warning> In(string text, IEnumerable<string> known)
    {
        var words = known.SelectMany(name => Word().Matches(name)).Select(word => word.Value).Concat(RecognitionWords.OfOffice).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. Sentence().Matches(text).Select(sentence => sentence.Value.Trim()).Where(sentence => sentence.Length > 0)
            .SelectMany(sentence => Of(sentence, words).Select(kind => new Warning(kind, sentence))).Distinct()];
    }

    private static IEnumerable<WarningKind> Of(string sentence, HashSet<string> known)
    {
        var date = Date().IsMatch(sentence);
        if (SmallNumber().IsMatch(Date().Replace(sentence, " ")) && (date || Place().Matches(sentence).Any(place => Unknown(place.Groups["name"].Value, known)))) yield return WarningKind.SmallNumber;
        if (Age().IsMatch(sentence)) yield return WarningKind.Age;
        if (Titled().IsMatch(sentence) || Pair().Matches(sentence).Any(pair => Word().Matches(pair.Groups["name"].Value).All(word => !known.Contains(word.Value)))) yield return WarningKind.Name;
    }

    // Of a name's words one that everybody does not know is enough.
    private static bool Unknown(string name, HashSet<string> known) => Word().Matches(name).Any(word => !known.Contains(word.Value));

    private const string Units = "one|two|three|four|five|six|seven|eight|nine|un|dau|dwy|tri|tair|pedwar|pedair|pump|chwech|chwe|saith|wyth|naw";
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr";
    private const string Days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|dydd Llun|dydd Mawrth|dydd Mercher|dydd Iau|dydd Gwener|dydd Sadwrn|dydd Sul";
    private const string Where = "in|at|near|around|outside|within|yn|ym|yng|ger";
    private const string Capital = @"\p{Lu}[\p{L}’'-]+";

    [GeneratedRegex(@"[^.!?\r\n]+(?:[.!?](?!\s|$)[^.!?\r\n]*)*[.!?]?")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[\p{L}’'-]+")]
    private static partial Regex Word();

    // A number that counts: not of a section or a recommendation, not a part of a greater one, of a sum, a time or a share.
    [GeneratedRegex($@"(?<!(?:section|sections|recommendation|recommendations|day|page|part|chapter|paragraph|article|schedule|phase|level|question|stage|step|item|number|adran|argymhelliad|diwrnod|tudalen|rhan)\s+)(?:(?<![\d.,:£/-])\b[1-9]\b(?![.,:/-]?\d|\s*%|\s+per\s+cent|\s+y\s+cant)|\b(?:{Units})\b(?![\s-]+(?:per\s+cent|y\s+cant)))", RegexOptions.IgnoreCase)]
    private static partial Regex SmallNumber();

    [GeneratedRegex($@"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{Months})\b(?:\s+\d{{4}})?|(?:{Months})\s+\d{{4}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|(?:{Days})\b)")]
    private static partial Regex Date();

    [GeneratedRegex($@"\b(?:{Where}|from|to|o|i)\s+(?:the\s+|y\s+|yr\s+)?(?<name>{Capital}(?:[\s-]+{Capital})*)")]
    private static partial Regex Place();

    [GeneratedRegex($@"\b(?:aged?\s+(?:of\s+)?(?:\d{{1,2}}\b|(?:{Units})\b)|(?:\d{{1,2}}|{Units})[\s-]+(?:year|month|week)s?[\s-]+olds?\b|\d{{1,2}}\s+(?:oed|mlwydd)\b|(?:{Units})\s+(?:oed|mlwydd)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Age();

    [GeneratedRegex($@"\b(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|DCI|Sgt|Sergeant|Inspector|Superintendent|Detective)\.?\s+{Capital}")]
    private static partial Regex Titled();

    // Two capitals beside each other, but not those that only begin the sentence, nor those that say where.
    [GeneratedRegex($@"(?<=\S\s+)(?<!\b(?:{Where})\s+(?:the\s+|y\s+|yr\s+)?)(?=(?<name>{Capital}\s+{Capital}))")]
    private static partial Regex Pair();
}
