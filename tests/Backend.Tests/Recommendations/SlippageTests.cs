using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Tests.Recommendations;

/// <summary>The last day as it was set first, each change of it, and who sees to it: dated, and never overwritten.</summary>
public sealed class SlippageTests
{
    private static readonly DateOnly Due = new(2022, 6, 29);
    private readonly Guid _body = Guid.CreateVersion7();
    private readonly Recommendation _recommendation = Some.Recommendation(wording: Some.Wording with { DueOn = Due });

    [Fact]
    public void Rule_14_date_slip_original_due_kept_count_of_slips_visible()
    {
        Change(Due.AddMonths(3), new(2022, 6, 20));
        Change(Due.AddMonths(6), new(2022, 9, 20));

        var standing = On(new(2022, 12, 1));
        Assert.Equal((Due, Due.AddMonths(6), 2), (_recommendation.OriginalDueOn!.Value, standing.DueOn!.Value, standing.DueDateChanges));
        Assert.Equal([Due.AddMonths(3), Due.AddMonths(6)], _recommendation.Entries.OfType<DueDateChange>().Select(c => c.DueOn));
    }

    [Fact]
    public void It_is_overdue_by_the_last_day_that_held_on_that_day()
    {
        _recommendation.Tracks.ReportProgress(_body, ForceStatus.InProgress, Some.Said(Some.Published.AddDays(1)));
        Change(Due.AddMonths(3), Due.AddDays(10));

        Assert.True(On(Due.AddDays(5)).Overdue);
        Assert.False(On(Due.AddDays(10)).Overdue);
        Assert.True(On(Due.AddMonths(3).AddDays(1)).Overdue);
    }

    [Fact]
    public void How_it_came_about_is_told_from_the_first_day_through_each_change()
    {
        Change(Due.AddMonths(3), new(2022, 6, 20));

        var deadline = Recommendation.DeadlineAfter(_recommendation.Deadline, _recommendation.Entries.OfType<DueDateChange>())!;
        Assert.Equal((DeadlineRuleCode.AsStated, Due.AddMonths(3)), (deadline.Rule, deadline.DueOn));
        Assert.Equal(["The source itself gives 29 June 2022. Nothing was counted.", "On 20 June 2022 it was moved from 29 June 2022 to 29 September 2022. HMICFRS: The training provider withdrew."], deadline.Explanation);
    }

    [Fact]
    public void A_day_that_is_set_where_none_is_recorded_is_no_deadline_of_the_source()
    {
        var undated = Some.Recommendation();
        undated.ChangeDueDate(_body, Actor.Commissioner, Due, null, Some.Said(Some.Published));

        Assert.Equal((null, Due), (undated.OriginalDueOn, Standing.Of(new[] { undated }.AsQueryable(), Due).Single().DueOn));
        Assert.Null(Recommendation.DeadlineAfter(undated.Deadline, undated.Entries.OfType<DueDateChange>()));
    }

    [Fact]
    public void A_change_has_a_reason_another_day_and_none_before_the_report()
    {
        Assert.Equal("words", Refused(() => _recommendation.ChangeDueDate(_body, Actor.Inspectorate, Due.AddDays(1), null, Some.Said(Some.Published, words: " "))));
        Assert.Equal("dueOn", Refused(() => Change(Due, Some.Published)));
        Assert.Equal("dueOn", Refused(() => Change(Some.Published.AddDays(-1), Some.Published)));
        Assert.Equal("saidOn", Refused(() => Change(Due.AddDays(1), Some.Published.AddDays(-1))));
    }

    [Fact]
    public void What_the_inspectorate_no_longer_holds_open_keeps_its_last_day()
    {
        _recommendation.Tracks.Decide(_body, InspectorateStatus.Closed, Some.Said(Due, sources: "a letter"));

        Assert.Equal("recommendationId", Refused(() => Change(Due.AddDays(1), Due.AddDays(1))));
    }

    [Fact]
    public void IOPC_item_is_extended_only_where_it_was_asked_before_the_end_and_again_only_before_the_new_end()
    {
        var made = new DateOnly(2023, 1, 10);
        var force = Some.Force();
        var source = new OtherSource("WX-SOURCE-2023-1", Guid.CreateVersion7(), new() { Kind = SourceKind.Iopc, Title = "Learning", MadeBy = "IOPC", MadeOn = made, Forces = ["wexshire"] }, [force], made);
        var item = new Recommendation("WX-REC-2023-1", source, 1, RecommendationKind.Recommendation, Some.Wording with { Term = DeadlineTerm.ByLaw });
        var (end, later) = (made.AddDays(55), made.AddDays(80));

        Assert.Equal("askedOn", Refused(() => item.ChangeDueDate(_body, Actor.Other, later, null, Some.Said(end))));
        Assert.Equal("askedOn", Refused(() => item.ChangeDueDate(_body, Actor.Other, later, end.AddDays(1), Some.Said(end.AddDays(1)))));
        item.ChangeDueDate(_body, Actor.Other, later, end, Some.Said(end.AddDays(2)));
        Assert.Equal("askedOn", Refused(() => item.ChangeDueDate(_body, Actor.Other, later.AddDays(9), later.AddDays(1), Some.Said(later.AddDays(1)))));
        item.ChangeDueDate(_body, Actor.Other, later.AddDays(9), later, Some.Said(later.AddDays(1)));

        Assert.Equal(later.AddDays(9), Standing.Of(new[] { item }.AsQueryable(), later.AddDays(2)).Single().DueOn);
    }

    [Fact]
    public void Who_sees_to_it_is_a_role_of_the_force_and_each_change_of_it_stays()
    {
        _recommendation.NameOwner(_body, "Head of Crime", Some.Said(new(2022, 4, 1), words: null));
        Assert.Equal("owner", Refused(() => _recommendation.NameOwner(_body, "head of crime ", Some.Said(new(2022, 4, 2)))));
        _recommendation.NameOwner(_body, "Head of Public Protection", Some.Said(new(2022, 9, 1), words: "The portfolio moved."));

        Assert.Equal("Head of Crime", On(new(2022, 8, 31)).Owner);
        Assert.Equal("Head of Public Protection", On(new(2022, 9, 1)).Owner);
        Assert.Equal(["Head of Crime", "Head of Public Protection"], _recommendation.Entries.OfType<OwnerChange>().Select(c => c.Owner));
    }

    private DueDateChange Change(DateOnly dueOn, DateOnly on) => _recommendation.ChangeDueDate(_body, Actor.Inspectorate, dueOn, null, Some.Said(on, "HMICFRS", "The training provider withdrew."));

    private Standing On(DateOnly day) => Standing.Of(new[] { _recommendation }.AsQueryable(), day, day).Single();

    private static string? Refused(Func<object> act) => Assert.Throws<InvalidInputException>(act).Field;
}
