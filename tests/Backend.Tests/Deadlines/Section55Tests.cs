using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Deadlines;

public sealed class Section55Tests
{
    [Theory]
    [InlineData("2021-11-16", "2022-01-10")]
    [InlineData("2022-03-29", "2022-05-23")]
    [InlineData("2022-09-22", "2022-11-16")]
    [InlineData("2022-10-21", "2022-12-15")]
    [InlineData("2023-03-17", "2023-05-11")]
    [InlineData("2023-05-03", "2023-06-27")]
    [InlineData("2023-12-20", "2024-02-13")]
    [InlineData("2024-01-05", "2024-02-29")]
    [InlineData("2024-03-12", "2024-05-06")]
    public void Rule_1_the_last_day_is_the_56th_counting_the_day_of_publication(string published, string last)
    {
        var deadline = DeadlineRule.Count(DeadlineRuleCode.Section55, DateOnly.Parse(published, CultureInfo.InvariantCulture));

        Assert.Equal(DateOnly.Parse(last, CultureInfo.InvariantCulture), deadline.DueOn);
        Assert.Equal(56, deadline.DayNumber(deadline.DueOn));
    }

    [Fact]
    public void The_last_day_is_in_time_and_the_next_is_one_day_late()
    {
        var deadline = DeadlineRule.Count(DeadlineRuleCode.Section55, new(2022, 3, 29));

        Assert.Null(deadline.DaysLate(new(2022, 5, 23)));
        Assert.Equal(1, deadline.DaysLate(new(2022, 5, 24)));
    }

    [Theory]
    [InlineData("2022-05-23T22:59:59Z", 23)]
    [InlineData("2022-05-23T23:00:00Z", 24)]
    public void The_day_ends_at_midnight_in_London_not_in_Greenwich(string instant, int day) =>
        Assert.Equal(new DateOnly(2022, 5, day), DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture).InLondon());

    [Fact]
    public void Whatever_the_day_of_publication_there_are_56_days_and_both_ends_count() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, 40_000).ToArbitrary(), offset =>
        {
            var published = new DateOnly(1996, 5, 22).AddDays(offset);
            var deadline = DeadlineRule.Count(DeadlineRuleCode.Section55, published);
            return deadline.DueOn.DayNumber - published.DayNumber == 55 && deadline.DayNumber(published) == 1;
        }));

    [Fact]
    public void The_explanation_names_the_law_the_first_day_and_the_last_in_the_readers_language()
    {
        var deadline = DeadlineRule.Count(DeadlineRuleCode.Section55, new(2022, 3, 29));

        var english = string.Join(" ", deadline.Explanation);
        CultureInfo.CurrentUICulture = Text.Welsh;
        var welsh = string.Join(" ", deadline.Explanation);

        Assert.All(["section 55(5A)", "29 March 2022", "23 May 2022"], part => Assert.Contains(part, english, StringComparison.Ordinal));
        Assert.All(["adran 55(5A)", "29 Mawrth 2022", "23 Mai 2022"], part => Assert.Contains(part, welsh, StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_that_the_source_states_is_not_counted() =>
        Assert.Throws<InvalidInputException>(() => DeadlineRule.Count(DeadlineRuleCode.AsStated, new(2022, 3, 29)));
}
