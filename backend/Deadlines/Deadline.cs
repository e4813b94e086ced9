namespace ScrutinyPortal.Deadlines;

/// <summary>By which rule a day was counted.</summary>
public enum DeadlineRuleCode
{
    /// <summary>The local policing body's response to an inspection report: 56 days beginning with the day of publication (Police Act 1996, s.55(5A)).</summary>
    Section55,

    /// <summary>The reply to a learning recommendation of the IOPC: 56 days beginning with the day on which it was made (Police Reform Act 2002, Sch.3 para.28B).</summary>
    Iopc28B,

    /// <summary>The period that the source itself gives, immediately or in calendar months from the day on which it was published.</summary>
    StatedPeriod,

    /// <summary>The day that the source itself gives. Nothing is counted.</summary>
    AsStated,
}

/// <summary>A day by which something is due, and how it was counted.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="CountedFrom">Day 1.</param>
/// <param name="DueOn">The last day; the whole of it, in London, is in time.</param>
/// <param name="Days">How many days there are from the first to the last, both counted.</param>
public sealed record Deadline(DeadlineRuleCode Rule, DateOnly CountedFrom, DateOnly DueOn, int Days)
{
    /// <summary>How the day was counted, a sentence a step, in the reader's language.</summary>
    public IReadOnlyList<string> Explanation => [.. DeadlineRule.Of(Rule).Explain(this).Select(step => step.ToString())];

    /// <summary>Which day of the period that day is: 1 is the first.</summary>
    public int DayNumber(DateOnly day) => day.DayNumber - CountedFrom.DayNumber + 1;

    /// <summary>How many days after the last day that day is; null where it is in time.</summary>
    public int? DaysLate(DateOnly day) => day > DueOn ? day.DayNumber - DueOn.DayNumber : null;
}
