using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

/// <summary>A kind of meeting that a body holds, under the body's own name for it: Public Accountability Meeting, Accountability Board, Scrutiny Board.</summary>
public sealed class MeetingKind : BodyRecord
{
    private MeetingKind() { }

    public MeetingKind(Guid bodyId, DefineMeetingKindInput words)
    {
        BodyId = bodyId;
        Define(words);
    }

    /// <summary>The body's own name for it.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>What it is for: its terms of reference, in Markdown; null where they are not recorded here.</summary>
    public string? Purpose { get; private set; }

    /// <summary>Whether the public may attend or watch such meetings.</summary>
    public bool IsPublic { get; private set; }

    /// <summary>Whether no further ones are planned.</summary>
    public bool IsRetired { get; private set; }

    /// <summary>Says what it is called and what it is for. A meeting keeps the name under which it was planned.</summary>
    public void Define(DefineMeetingKindInput words)
    {
        (Name, Purpose) = (Entered.Required(words.Name, "name", Entered.Title), Entered.Optional(words.Purpose, "purpose", Entered.Long));
        (IsPublic, IsRetired) = (words.IsPublic, words.IsRetired is true);
        Happened("defined");
    }
}

/// <summary>What an interval is counted in.</summary>
public enum IntervalUnit
{
    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Months of the calendar; where a month has no such day, its last.</summary>
    Months,
}

/// <summary>The days of a programme: a first day, and so many further ones at an interval.</summary>
public static class Programme
{
    private const int MostMeetings = 26, LongestInterval = 52;

    public static IEnumerable<DateOnly> Days(DateOnly first, int count, int every, IntervalUnit unit)
    {
        Between(count, MostMeetings, "count");
        Between(every, LongestInterval, "every");
        return Enumerable.Range(0, count).Select(at => unit is IntervalUnit.Weeks ? first.AddDays(7 * every * at) : first.AddMonths(every * at));
    }

    private static void Between(int number, int most, string field)
    {
        if (number < 1 || number > most) throw new InvalidInputException(field, new($"Enter a number from 1 to {most}.", $"Rhowch rif o 1 i {most}."));
    }
}
