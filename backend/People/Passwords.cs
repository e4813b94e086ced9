using System.Collections.Frozen;

namespace ScrutinyPortal.People;

/// <summary>Which passwords are taken: long ones that are not among the first to be guessed. Nothing is said of what they are made of (NIST SP 800-63B, 3.1.1.2).</summary>
internal static class Passwords
{
    public const int Shortest = 12;
    private const int Longest = 128;
    private static readonly Lazy<FrozenSet<string>> Common = new(Read);

    /// <summary>Words that a guesser tries first because of where it is.</summary>
    private static readonly string[] OfThisPlace = ["scrutiny", "portal", "scrutinyportal", "police", "commissioner", "constabulary", "inspectorate"];

    public static void Check(string password, Person person)
    {
        if (password.Length < Shortest)
        {
            throw new WeakPasswordException(new($"A password has {Shortest} characters or more. Three words that do not belong together are easy to remember.",
                $"Mae gan gyfrinair {Shortest} nod neu fwy. Mae tri gair nad ydynt yn perthyn i'w gilydd yn hawdd eu cofio."));
        }

        if (password.Length > Longest) throw new WeakPasswordException(new($"A password has {Longest} characters at most.", $"Mae gan gyfrinair {Longest} nod ar y mwyaf."));
        if (IsCommon(password, [.. OfThisPlace, .. person.Name.Split(' '), person.Name, person.Email, person.Email.Split('@')[0]]))
        {
            throw new WeakPasswordException(new("This password is among the first that are guessed. Choose another, such as three words that do not belong together.",
                "Mae'r cyfrinair hwn ymhlith y cyntaf i'w ddyfalu. Dewiswch un arall, fel tri gair nad ydynt yn perthyn i'w gilydd."));
        }
    }

    // A common word with figures and signs about it is as common as the word.
    private static bool IsCommon(string password, IEnumerable<string> near)
    {
        var typed = password.ToLowerInvariant();
        var core = typed.Trim([.. typed.Where(c => !char.IsLetter(c))]);
        return Common.Value.Contains(typed) || Common.Value.Contains(core) || IsRepeated(typed)
            || near.Select(word => word.ToLowerInvariant()).Any(word => word.Length > 2 && (word == typed || word == core));
    }

    private static bool IsRepeated(string typed) => Enumerable.Range(1, 4).Any(length => typed.Select((c, i) => c == typed[i % length]).All(same => same));

    private static FrozenSet<string> Read()
    {
        using var reader = new StreamReader(typeof(Passwords).Assembly.GetManifestResourceStream("common-passwords.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToFrozenSet();
    }
}
