using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Tests.Responses;

public sealed class BackPlanTests
{
    private static readonly BackPlan Plan = BackPlan.From(null);
    private static readonly Func<DateOnly, string> Office = _ => Some.Commissioner;

    private static IEnumerable<PlanStep> Which(Some.Case open, DateOnly today, Func<PlannedStep, bool> where) => Plan.For(open.Response, today, Office).Where(where).Select(s => s.Step);

    [Fact]
    public void The_usual_plan_puts_its_steps_on_days_1_14_28_35_42_and_49_and_the_law_the_last_on_day_56() => Assert.Equal(
        [(1, "2022-03-29"), (14, "2022-04-11"), (28, "2022-04-25"), (35, "2022-05-02"), (42, "2022-05-09"), (49, "2022-05-16"), (56, "2022-05-23")],
        Plan.For(Some.Begun().Response, Some.Published, Office).Select(s => (s.Day, s.PlannedOn.ToString("yyyy-MM-dd"))));

    [Fact]
    public void An_office_may_plan_other_days() =>
        Assert.Equal([1, 7, 20, 30, 40, 50, 56], BackPlan.From("7, 20, 30, 40, 50").For(Some.Begun().Response, Some.Published, Office).Select(s => s.Day));

    [Theory]
    [InlineData("")]
    [InlineData("14,28,35,42")]
    [InlineData("14,28,35,42,49,55")]
    [InlineData("14,28,28,42,49")]
    [InlineData("0,28,35,42,49")]
    [InlineData("14,28,35,42,57")]
    [InlineData("14,28,five,42,49")]
    public void A_plan_that_is_none_stops_the_start_and_says_what_one_is(string setting) =>
        Assert.StartsWith("PORTAL_BACK_PLAN is by which of the 56 days", Assert.Throws<StartRefused>(() => BackPlan.From(setting)).Message, StringComparison.Ordinal);

    [Fact]
    public void Each_step_tells_on_which_day_it_was_done_and_by_whom_and_the_first_open_one_is_next()
    {
        var written = Some.Written();
        written.Response.RecordActionPlan(new(2022, 4, 9));

        var steps = Plan.For(written.Response, new(2022, 4, 21), Office);

        Assert.Equal([(PlanStep.Invitation, "2022-03-30"), (PlanStep.ActionPlan, "2022-04-09"), (PlanStep.ChiefOfficerComments, "2022-04-20")],
            steps.Where(s => s.State is PlanState.Done).Select(s => (s.Step, s.DoneOn!.Value.ToString("yyyy-MM-dd"))));
        Assert.Equal(["Police and Crime Commissioner for Wexshire", "Wexshire Police", "Wexshire Police", null], steps.Take(4).Select(s => s.By));
        Assert.Equal(PlanStep.Draft, steps.Single(s => s.IsNext).Step);
    }

    [Fact]
    public void A_day_of_the_plan_that_has_passed_is_told_of_what_is_open_alone()
    {
        var written = Some.Written();

        Assert.Equal([PlanStep.ActionPlan, PlanStep.Draft], Which(written, new(2022, 5, 9), s => s.IsPastPlan));
        Assert.Equal([PlanStep.ActionPlan, PlanStep.Draft, PlanStep.Review], Which(written, new(2022, 5, 10), s => s.IsPastPlan));
    }

    [Fact]
    public void Comments_that_were_invited_and_did_not_come_by_the_date_are_told_so_and_nothing_waits_for_them()
    {
        var invited = Some.Invited();
        invited.Response.RecordActionPlan(new(2022, 4, 9));
        Assert.Equal([PlanStep.ChiefOfficerComments], Which(invited, invited.Comments.ReplyBy, s => s.IsNext));

        var after = invited.Comments.ReplyBy.AddDays(1);

        Assert.Equal([PlanStep.ChiefOfficerComments], Which(invited, after, s => s.State is PlanState.NotReceived));
        Assert.Equal([PlanStep.Draft], Which(invited, after, s => s.IsNext));
        Assert.Empty(Which(invited, after, s => s.IsPastPlan));
    }

    [Fact]
    public void What_is_sent_back_is_to_be_drafted_and_reviewed_again()
    {
        var submitted = Some.Submitted();
        Assert.Equal([PlanStep.Approval], Which(submitted, new(2022, 5, 11), s => s.State is PlanState.Open && s.Step is not (PlanStep.ActionPlan or PlanStep.Publication)));

        submitted.Response.SendBack("Say when.", new(2022, 5, 12), Some.Commissioner, Some.Noon(new(2022, 5, 12)));

        Assert.Equal([PlanStep.ActionPlan, PlanStep.Draft, PlanStep.Review, PlanStep.Approval, PlanStep.Publication], Which(submitted, new(2022, 5, 12), s => s.State is PlanState.Open));
    }

    [Fact]
    public void Once_published_nothing_is_next_but_what_was_left_undone_stays_told()
    {
        var approved = Some.Approved();
        approved.Response.Publish(approved.Recommendations, new(2022, 5, 16), Some.Commissioner, Some.Noon(new(2022, 5, 16)));

        Assert.Equal([PlanStep.ActionPlan], Which(approved, new(2022, 6, 1), s => s.State is PlanState.Open));
        Assert.Empty(Which(approved, new(2022, 6, 1), s => s.IsNext));
    }
}
