using System.Globalization;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Audit;

/// <summary>What the trail tells, in sentences: who did what on which day, and what changed from what to what.</summary>
internal static class AuditSentences
{
    private const int Longest = 300;

    /// <summary>What says nothing to a reader: places in lists, fingerprints, and what the page that is published holds itself.</summary>
    private static readonly HashSet<string> Silent = ["Position", "InOrderAt", "FileHash", "Hash", "Sha256", "Html", "FoundGood"];

    public static IReadOnlyList<Text> Of(AuditEntry entry, string? person)
    {
        var (day, who) = (Text.Long(entry.At.InLondon()), AuditWords.Who(entry, person));
        var (verb, kind) = (AuditWords.Verb(entry.Happened), AuditWords.Kind(entry.SubjectKind));
        var changes = entry.Changes.Where(Says).ToList();
        var english = $"On {day.English} {who.English}";
        var cymraeg = $"Ar {day.Cymraeg}, {who.Cymraeg}";
        return
        [
            new($"On {day.English}, by {who.English}: {kind.English} {verb.English}.", $"{cymraeg}: {kind.Cymraeg}, {verb.Cymraeg}."),
            .. changes.Select(change => Sentence(change, AuditFieldWords.Of(change.Field), english, cymraeg)),
        ];
    }

    private static Text Sentence(FieldChange change, Text field, string english, string cymraeg) => (Value(change.Field, change.Before), Value(change.Field, change.After)) switch
    {
        (null, { } after) => new($"{english} set the {field.English} to “{after.English}”.", $"{cymraeg}: gosodwyd {field.Cymraeg}, “{after.Cymraeg}”."),
        ({ } before, null) => new($"{english} removed the {field.English}, which was “{before.English}”.", $"{cymraeg}: tynnwyd {field.Cymraeg}, sef “{before.Cymraeg}”."),
        var (before, after) => new($"{english} changed the {field.English} from “{before!.English}” to “{after!.English}”.", $"{cymraeg}: newidiwyd {field.Cymraeg} o “{before.Cymraeg}” i “{after.Cymraeg}”."),
    };

    // An id names another record, which has a history of its own.
    private static bool Says(FieldChange change) => !Silent.Contains(change.Field) && !Guid.TryParse(change.Before ?? change.After, out _) && !Guid.TryParse(change.After, out _);

    private static Text? Value(string field, string? value)
    {
        if (value is null) return null;
        if (AuditValueWords.Of(field, value) is { } words) return words;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Text.Long(day);
        if (DateTimeOffset.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)) return Text.Long(at.InLondon());
        if (bool.TryParse(value, out var yes)) return yes ? new("yes", "ie") : new("no", "na");
        return value.Length <= Longest ? new(value, value) : new($"{value[..Longest]}…", $"{value[..Longest]}…");
    }
}
