using ScrutinyPortal.Model;

namespace ScrutinyPortal.Deadlines;

/// <summary>A rule by which something is due: in which law it stands, what starts the clock, how long the period is, who is to act, and whether there may be more time. What is not known is null, and no day is made of it.</summary>
/// <param name="Code">Its lasting name.</param>
/// <param name="Name">What is due.</param>
/// <param name="Actor">Who is to act.</param>
/// <param name="Period">How the last day comes about.</param>
public sealed record DeadlineRule(DeadlineRuleCode Code, Text Name, Text Actor, Period Period)
{
    /// <summary>Where the rule stands; null where none is recorded here.</summary>
    public Text? Law { get; init; }

    /// <summary>The day that starts the clock; null where nothing is counted.</summary>
    public Text? Starts { get; init; }

    /// <summary>How there may be more time; null where no way is recorded here.</summary>
    public Text? MoreTime { get; init; }

    /// <summary>What else a reader has to know; null where there is nothing.</summary>
    public Text? Note { get; init; }

    /// <summary>How many days the period has; null where nothing is counted.</summary>
    public int? Days => From(DateOnly.MinValue)?.Days;

    /// <summary>All of them, in the order of the page that explains them.</summary>
    public static IReadOnlyList<DeadlineRule> All => DeadlineTable.Rules;

    public static DeadlineRule Of(DeadlineRuleCode code) => All.Single(rule => rule.Code == code);

    /// <summary>The last day by a rule whose counting is confirmed, so that anybody may count by it.</summary>
    public static Deadline Count(DeadlineRuleCode code, DateOnly from) => Of(code).From(from)
        ?? throw new InvalidInputException("rule", new("A day that the source states is not counted.", "Ni chyfrifir diwrnod a nodir gan y ffynhonnell."));

    /// <summary>The day that the source gives.</summary>
    public static Deadline AsStated(DateOnly from, DateOnly dueOn) =>
        new(DeadlineRuleCode.AsStated, from, dueOn, dueOn.DayNumber - from.DayNumber + 1);

    /// <summary>The period that the source gives, in calendar months.</summary>
    public static Deadline Within(int months, DateOnly from)
    {
        var last = from.AddMonths(months);
        return new(DeadlineRuleCode.StatedPeriod, from, last, last.DayNumber - from.DayNumber + 1);
    }

    /// <summary>The last day, from the day that starts the clock; null where that is not known, or nothing is counted.</summary>
    public Deadline? From(DateOnly? start) => start is { } day && Period.From(day) is var (first, last)
        ? new(Code, first, last, last.DayNumber - first.DayNumber + 1)
        : null;

    public IEnumerable<Text> Explain(Deadline deadline) => Period.Explain(this, deadline);
}
