using FsCheck;
using FsCheck.Fluent;
using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Deadlines;

/// <summary>What holds of every day between 1996 and 2105, leap days, clock changes and ends of months among them.</summary>
public sealed class CalendarTests
{
    private static readonly DeadlineRule[] Counted = [.. DeadlineRule.All.Where(rule => rule.Days is not null)];
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 40_000).Select(offset => new DateOnly(1996, 5, 22).AddDays(offset));
    private static readonly Gen<DateOnly> LeapDays = Gen.Choose(0, 26).Select(four => new DateOnly(1996 + (4 * four), 2, 28)).Where(day => DateTime.IsLeapYear(day.Year));
    private static readonly Gen<DateOnly> EndsOfMonths = Days.Select(day => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1));
    private static readonly Gen<DateOnly> ClockChanges = from year in Gen.Choose(1996, 2105) from month in Gen.Elements(3, 10) select LastSunday(year, month);
    private static readonly Arbitrary<DateOnly> Any = Gen.OneOf(Days, LeapDays, EndsOfMonths, ClockChanges).ToArbitrary();

    [Fact]
    public void A_period_has_its_days_whatever_lies_within_it() => Holds(day => Counted.All(rule =>
        rule.From(day) is { } deadline && deadline.Days == rule.Days && deadline.DueOn.DayNumber - deadline.CountedFrom.DayNumber == rule.Days - 1));

    [Fact]
    public void A_day_later_begun_is_a_day_later_due() => Holds(day => Counted.All(rule =>
        rule.From(day.AddDays(1))!.DueOn == rule.From(day)!.DueOn.AddDays(1)));

    [Fact]
    public void A_period_of_whole_weeks_ends_on_the_weekday_before_it_began_and_within_weeks_of_a_day_on_that_weekday() => Holds(day =>
        DeadlineRule.Count(DeadlineRuleCode.Section55, day).DueOn.AddDays(1).DayOfWeek == day.DayOfWeek
        && DeadlineRule.Count(DeadlineRuleCode.ChildProtectionActionPlan, day).DueOn.DayOfWeek == day.DayOfWeek);

    [Fact]
    public void All_of_the_last_day_in_London_is_in_time_whatever_the_clocks_do() => Holds(day =>
    {
        var deadline = DeadlineRule.Count(DeadlineRuleCode.Section55, day);
        var midnight = deadline.DueOn.AddDays(1).ToDateTime(TimeOnly.MinValue);
        var next = new DateTimeOffset(midnight, TimeZoneInfo.FindSystemTimeZoneById("Europe/London").GetUtcOffset(midnight));
        return deadline.DaysLate(next.AddSeconds(-1).InLondon()) is null && deadline.DaysLate(next.InLondon()) == 1;
    });

    [Fact]
    public void Months_end_on_the_same_day_of_the_month_or_on_its_last() => Holds(day => new[] { 3, 6 }.All(months =>
    {
        var due = DeadlineRule.Within(months, day).DueOn;
        return (due.Day == day.Day || (due.Day < day.Day && due.AddDays(1).Day == 1))
            && ((due.Year * 12) + due.Month) - ((day.Year * 12) + day.Month) == months;
    }));

    [Fact]
    public void Months_never_make_what_begins_later_due_earlier() => Holds(day =>
        DeadlineRule.Within(3, day.AddDays(1)).DueOn >= DeadlineRule.Within(3, day).DueOn);

    [Theory]
    [InlineData(2024, 1, 5, 2024, 2, 29)] // ends on the leap day
    [InlineData(2024, 2, 29, 2024, 4, 24)] // begins on it
    [InlineData(2023, 1, 5, 2023, 3, 1)] // has none
    [InlineData(2022, 3, 26, 2022, 5, 20)] // the clocks go forward on the second day
    [InlineData(2022, 10, 30, 2022, 12, 24)] // the clocks go back on the first
    public void Leap_days_and_clock_changes_are_days_like_others(int year, int month, int day, int dueYear, int dueMonth, int dueDay) =>
        Assert.Equal(new DateOnly(dueYear, dueMonth, dueDay), DeadlineRule.Count(DeadlineRuleCode.Section55, new(year, month, day)).DueOn);

    private static void Holds(Func<DateOnly, bool> rule) => Check.QuickThrowOnFailure(Prop.ForAll(Any, rule));

    private static DateOnly LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, 1).AddMonths(1).AddDays(-1);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
