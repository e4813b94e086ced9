using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Tests.Responses;

/// <summary>One response that answers several reports (Police Act 1996, s.55).</summary>
public sealed class SeveralReportsTests
{
    private static readonly DateOnly Earlier = new(2022, 3, 15);
    private static readonly DateOnly Day = new(2022, 5, 10);

    /// <summary>A written response, a further report that was published two weeks before its first, and that report's recommendation.</summary>
    private static (Some.Case Open, InspectionReport Further, Recommendation Asked) Two()
    {
        var open = Some.Written();
        var further = Some.Report(Some.ReportInput(Earlier) with { Title = "A national report" }, bodyId: open.Response.BodyId, force: open.Response.Force, reference: "WX-REPORT-2022-2");
        return (open, further, Some.Recommendation(further));
    }

    private static Some.Case With(Some.Case open, Recommendation asked) => new(open.Response, [.. open.Recommendations, asked]);

    [Fact]
    public void The_days_count_from_the_earliest_report()
    {
        var (open, further, _) = Two();
        Assert.Equal(new(2022, 5, 23), open.Response.StatutoryDeadline!.DueOn);

        open.Response.AlsoAnswer([further]);

        Assert.Equal((Earlier, new DateOnly(2022, 5, 9)), (open.Response.ReportedOn, open.Response.StatutoryDeadline!.DueOn));
        open.Response.AlsoAnswer([]);
        Assert.Equal(new(2022, 5, 23), open.Response.StatutoryDeadline!.DueOn);
    }

    [Fact]
    public void Every_recommendation_of_every_report_is_explained_before_it_goes_on()
    {
        var (open, further, asked) = Two();
        Assert.Throws<NotFoundException>(() => open.Response.Explain(asked, ExplanationKind.ActionTaken, "Done."));
        open.Response.AlsoAnswer([further]);
        var both = With(open, asked);
        Assert.Equal(asked, Assert.Single(Assert.Throws<ResponseIncompleteException>(() => both.Response.SubmitForReview(both.Recommendations, Day)).Missing).Recommendation);

        open.Response.Explain(asked, ExplanationKind.ActionTaken, "Done.");
        both.Response.SubmitForReview(both.Recommendations, Day);

        Assert.Equal(StatutoryResponseStatus.InReview, open.Response.Status);
    }

    [Fact]
    public void The_edition_names_each_report_with_its_own_last_day_and_the_lateness_of_the_earliest()
    {
        var (open, further, asked) = Two();
        open.Response.AlsoAnswer([further]);
        open.Response.Explain(asked, ExplanationKind.ActionTaken, "Done.");

        var edition = open.Response.Preview(With(open, asked).Recommendations, Day, Some.Commissioner, Some.Noon(Day));

        Assert.Equal($"Response to: {open.Response.Report.Title}; A national report", edition.Title);
        Assert.All(["23 May 2022 (day 56 of 56", "9 May 2022 (day 56 of 56", "1 day late, counted from the earliest report", "Recommendation 1 of: A national report"], part => Assert.Contains(part, edition.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_said_to_a_further_reports_recommendations_is_not_lost()
    {
        var (open, further, asked) = Two();
        open.Response.AlsoAnswer([further]);
        open.Response.Explain(asked, ExplanationKind.ActionTaken, "Done.");

        Assert.Equal("reportIds", Assert.Throws<InvalidInputException>(() => open.Response.AlsoAnswer([])).Field);
    }

    [Fact]
    public void Only_reports_on_the_same_force_join_and_only_while_it_is_written()
    {
        var (open, further, _) = Two();
        var elsewhere = Some.Report(force: Some.Force("elsewhere", "Elsewhere Police", "EL", "X99000002"));
        Assert.Throws<NotFoundException>(() => open.Response.AlsoAnswer([elsewhere]));
        Assert.Throws<NotFoundException>(() => open.Response.AlsoAnswer([open.Response.Report]));

        open.Response.SubmitForReview(open.Recommendations, Day);

        Assert.Throws<IllegalMoveException>(() => open.Response.AlsoAnswer([further]));
    }

    [Fact]
    public void The_chief_officer_comments_on_the_recommendations_of_every_report_that_is_answered()
    {
        var open = Some.Invited();
        var further = Some.Report(Some.ReportInput(Earlier), bodyId: open.Response.BodyId, force: open.Response.Force, reference: "WX-REPORT-2022-2");
        var asked = Some.Recommendation(further);
        Assert.Equal("recommendations", Assert.Throws<NotFoundException>(() => open.Comments.Submit("Ours.", [(asked, "On it.")], new(2022, 4, 20))).Field);

        open.Response.AlsoAnswer([further]);
        open.Comments.Submit("Ours.", [(asked, "On it.")], new(2022, 4, 20));

        Assert.Equal((further, "On it."), (Assert.Single(open.Comments.FurtherReports), Assert.Single(open.Comments.RecommendationComments).Text));
        Assert.Equal("reportIds", Assert.Throws<InvalidInputException>(() => open.Response.AlsoAnswer([])).Field);
    }

    [Fact]
    public void Who_is_invited_later_is_asked_about_every_report()
    {
        var report = Some.Report();
        var force = report.Forces[0];
        var response = new StatutoryResponse(report.BodyId, report, force, "WX-RESPONSE-2022-1");
        var further = Some.Report(Some.ReportInput(Earlier), bodyId: report.BodyId, force: force, reference: "WX-REPORT-2022-2");
        response.AlsoAnswer([further]);

        Assert.Equal([further], response.InviteChiefOfficer("Please comment.", new(2022, 4, 29), new(2022, 3, 30)).FurtherReports);
    }

    [Fact]
    public void A_further_edition_answers_the_same_reports()
    {
        var (open, further, asked) = Two();
        open.Response.AlsoAnswer([further]);
        open.Response.Explain(asked, ExplanationKind.ActionTaken, "Done.");
        var both = With(open, asked);
        both.Response.SubmitForReview(both.Recommendations, Day);
        both.Response.SubmitForApproval(both.Recommendations, Day, Some.Commissioner, Some.Noon(Day));
        both.Response.Approve(both.Recommendations, null, Day, Some.Commissioner, Some.Noon(Day));
        both.Response.Publish(both.Recommendations, Day, Some.Commissioner, Some.Noon(Day));

        Assert.Equal([further], both.Response.Revise("A figure was wrong.").FurtherReports);
        Assert.Equal(Audience.Public, further.Audience);
    }
}
