using System.Globalization;
using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Tests.Deadlines;

/// <summary>Each source has its rule; what is not confirmed is not counted, and what is not known is no day.</summary>
public sealed class DeadlineRuleTests
{
    private static readonly DateOnly Made = new(2023, 1, 10);

    [Fact]
    public void Rule_4_IOPC_item_due_is_made_plus_55_and_publication_due_is_received_plus_20()
    {
        Assert.Equal(Made.AddDays(55), DeadlineRule.Count(DeadlineRuleCode.Iopc28B, Made).DueOn);
        Assert.Equal(Made.AddDays(20), DeadlineRule.Count(DeadlineRuleCode.IopcPublication, Made).DueOn);
        Assert.Equal((56, 21), (DeadlineRule.Of(DeadlineRuleCode.Iopc28B).Days, DeadlineRule.Of(DeadlineRuleCode.IopcPublication).Days));
    }

    [Fact]
    public void Rule_4_IOPC_item_extension_is_allowed_only_if_asked_before_the_end()
    {
        var deadline = DeadlineRule.Count(DeadlineRuleCode.Iopc28B, Made);

        Assert.True(deadline.CanBeExtendedWhenAsked(deadline.DueOn));
        Assert.False(deadline.CanBeExtendedWhenAsked(deadline.DueOn.AddDays(1)));
    }

    [Fact]
    public void The_period_of_section_55_is_not_extended() =>
        Assert.False(DeadlineRule.Count(DeadlineRuleCode.Section55, Made).CanBeExtendedWhenAsked(Made));

    [Fact]
    public void An_action_plan_within_six_weeks_of_29_March_2022_is_due_on_10_May_2022()
    {
        var deadline = DeadlineRule.Count(DeadlineRuleCode.ChildProtectionActionPlan, new(2022, 3, 29));

        Assert.Equal((new DateOnly(2022, 3, 30), new DateOnly(2022, 5, 10), 42), (deadline.CountedFrom, deadline.DueOn, deadline.Days));
        Assert.Equal((0, 42), (deadline.DayNumber(new(2022, 3, 29)), deadline.DayNumber(deadline.DueOn)));
    }

    [Fact]
    public void Every_code_has_one_rule_and_every_kind_of_source_too()
    {
        Assert.Equal(Enum.GetValues<DeadlineRuleCode>().Order(), DeadlineRule.All.Select(rule => rule.Code).Order());
        Assert.Equal(Enum.GetValues<SourceKind>().Length, Enum.GetValues<SourceKind>().Select(kind => DeadlineTerms.Of(kind).Code).Distinct().Count());
    }

    [Fact]
    public void What_starts_the_clock_and_where_it_stands_is_said_of_all_that_is_counted() =>
        Assert.All(DeadlineRule.All.Where(rule => rule.Days is not null), rule => Assert.True(rule is { Starts: not null, Law: not null }));

    [Fact]
    public void An_unknown_start_gives_no_day_and_neither_does_a_rule_that_counts_nothing()
    {
        Assert.All(DeadlineRule.All, rule => Assert.Null(rule.From(null)));
        Assert.Equal(
            [DeadlineRuleCode.Section55, DeadlineRuleCode.Iopc28B, DeadlineRuleCode.IopcPublication, DeadlineRuleCode.ChildProtectionActionPlan],
            DeadlineRule.All.Where(rule => rule.From(Made) is not null).Select(rule => rule.Code));
    }

    [Fact]
    public void The_56_days_of_a_coroner_are_not_counted_while_their_first_day_is_not_confirmed()
    {
        var refusal = Assert.Throws<InvalidInputException>(() => DeadlineRule.Count(DeadlineRuleCode.Regulation28, Made));

        Assert.Equal("rule", refusal.Field);
        Assert.Contains("not confirmed here", DeadlineRule.Of(DeadlineRuleCode.Regulation28).Note!.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DeadlineRuleCode.Section55)]
    [InlineData(DeadlineRuleCode.Iopc28B)]
    [InlineData(DeadlineRuleCode.IopcPublication)]
    [InlineData(DeadlineRuleCode.ChildProtectionActionPlan)]
    public void Each_explanation_names_its_law_its_first_day_and_its_last_in_both_languages(DeadlineRuleCode code)
    {
        var (rule, deadline) = (DeadlineRule.Of(code), DeadlineRule.Count(code, Made));
        foreach (var (culture, said) in new (CultureInfo, Func<Text, string>)[] { (Text.British, text => text.English), (Text.Welsh, text => text.Cymraeg) })
        {
            CultureInfo.CurrentUICulture = culture;
            var explanation = string.Join(" ", deadline.Explanation);
            Assert.All([rule.Law!, Text.Long(deadline.CountedFrom), Text.Long(deadline.DueOn)], part => Assert.Contains(said(part), explanation, StringComparison.Ordinal));
        }
    }
}
