namespace ScrutinyPortal.Model;

/// <summary>What people enter: trimmed, there where it must be, without what nobody sees, and no longer than the record can hold.</summary>
public static class Entered
{
    public const int Title = 200;
    public const int Line = 500;
    public const int Long = 20_000;

    public static string Required(string? value, string field, int limit) =>
        Optional(value, field, limit) ?? throw new InvalidInputException(field, new("Enter something here.", "Nodwch rywbeth yma."));

    /// <summary>Null where nothing was entered that can be seen.</summary>
    public static string? Optional(string? value, string field, int limit)
    {
        var entered = (value?.Any(IsSuspect) is true ? WithoutUnseen(value) : value)?.Trim();
        if (string.IsNullOrEmpty(entered)) return null;
        if (entered.Length <= limit) return entered;
        throw new InvalidInputException(field, new(
            $"This must be {limit} characters or fewer. It has {entered.Length}.",
            $"Rhaid i hwn fod yn {limit} nod neu lai. Mae ganddo {entered.Length}."));
    }

    // What is pasted from other programs brings along what nobody sees: not every store takes a NUL or half a character, what turns the direction turns what stands after it too, and a name of it alone would be no name.
    private static string WithoutUnseen(string value) => string.Concat(value.Replace('\v', '\n').EnumerateRunes().Where(rune => !(rune.IsBmp && IsUnseen((char)rune.Value))));

    private static bool IsSuspect(char c) => IsUnseen(c) || char.IsSurrogate(c);

    private static bool IsUnseen(char c) => (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || c is '\u200B' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The sources of a fact: addresses or citations.</summary>
    public static List<string> Sources(IEnumerable<string>? values, string field = "sources") =>
        [.. (values ?? []).Select(value => Optional(value, field, Line)).OfType<string>()];

    /// <summary>As <see cref="Sources"/>, where at least one must be named.</summary>
    public static List<string> RequiredSources(IEnumerable<string>? values, string field = "sources") =>
        Sources(values, field) is { Count: > 0 } sources ? sources : throw new InvalidInputException(field, new(
            "Name at least one source: an address, or a citation where there is none.",
            "Enwch o leiaf un ffynhonnell: cyfeiriad, neu ddyfyniad lle nad oes un."));

    /// <summary>The day, where it does not lie before what must have come first.</summary>
    public static DateOnly NotBefore(DateOnly earliest, DateOnly day, string field)
    {
        if (day >= earliest) return day;
        var first = Text.Long(earliest);
        throw new InvalidInputException(field, new($"This cannot be before {first.English}.", $"Ni all hwn fod cyn {first.Cymraeg}."));
    }
}
