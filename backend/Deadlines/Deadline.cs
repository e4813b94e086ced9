using ScrutinyPortal.Model;

namespace ScrutinyPortal.Deadlines;

/// <summary>A day by which something is due, and how it was counted.</summary>
/// <param name="Rule">By which rule the day comes about.</param>
/// <param name="CountedFrom">Day 1 of the count: the day itself that starts the clock, or the one after it, as the rule has it.</param>
/// <param name="DueOn">The last day; the whole of it, in London, is in time.</param>
/// <param name="Days">How many days there are from the first to the last, both counted.</param>
public sealed record Deadline(DeadlineRuleCode Rule, DateOnly CountedFrom, DateOnly DueOn, int Days)
{
    /// <summary>How the day came about, a sentence a step, in the reader's language: how it was counted, then each change of it.</summary>
    public IReadOnlyList<string> Explanation => [.. DeadlineRule.Of(Rule).Explain(AtFirst ?? this).Concat(Moves).Select(step => step.ToString())];

    // As it was counted, where it was moved since.
    private Deadline? AtFirst { get; init; }
    private IReadOnlyList<Text> Moves { get; init; } = [];

    /// <summary>Which day of the period that day is: 1 is the first.</summary>
    public int DayNumber(DateOnly day) => day.DayNumber - CountedFrom.DayNumber + 1;

    /// <summary>How many days after the last day that day is; null where it is in time.</summary>
    public int? DaysLate(DateOnly day) => day > DueOn ? day.DayNumber - DueOn.DayNumber : null;

    /// <summary>The same, moved to another day: when, by whom and why.</summary>
    public Deadline MovedTo(DateOnly dueOn, DateOnly on, string by, string why)
    {
        var (said, before, now) = (Text.Long(on), Text.Long(DueOn), Text.Long(dueOn));
        return this with
        {
            DueOn = dueOn,
            Days = DayNumber(dueOn),
            AtFirst = AtFirst ?? this,
            Moves = [.. Moves, new($"On {said.English} it was moved from {before.English} to {now.English}. {by}: {why}", $"Ar {said.Cymraeg} fe'i symudwyd o {before.Cymraeg} i {now.Cymraeg}. {by}: {why}")],
        };
    }

    /// <summary>Whether more time can be given where it was asked for on that day: only where the rule knows of more time, and only before the end.</summary>
    public bool CanBeExtendedWhenAsked(DateOnly day) => DeadlineRule.Of(Rule).MoreTime is not null && day <= DueOn;
}
