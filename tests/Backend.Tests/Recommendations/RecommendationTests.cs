using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Tests.Recommendations;

public sealed class RecommendationTests
{
    private readonly InspectionReport _report = Some.Report();

    [Fact]
    public void A_due_date_is_the_sources_own_and_is_not_counted()
    {
        var due = new DateOnly(2022, 6, 29);
        var deadline = Some.Recommendation(_report, Some.Wording with { DueOn = due }).Deadline!;

        Assert.Equal((DeadlineRuleCode.AsStated, Some.Published, due), (deadline.Rule, deadline.CountedFrom, deadline.DueOn));
    }

    [Fact]
    public void Three_months_in_the_words_of_a_source_do_not_become_a_date()
    {
        var recommendation = Some.Recommendation(_report, Some.Wording with { DeadlineAsStated = "three months" });

        Assert.Equal("three months", recommendation.DeadlineAsStated);
        Assert.Null(recommendation.Deadline);
    }

    [Fact]
    public void It_cannot_be_due_before_the_report_was_published() =>
        Assert.Equal("dueOn", Assert.Throws<InvalidInputException>(() => Some.Recommendation(_report, Some.Wording with { DueOn = Some.Published.AddDays(-1) })).Field);

    [Fact]
    public void A_recommendation_whose_wording_is_not_entered_is_still_known_to_exist()
    {
        var recommendation = Some.Recommendation(_report, new());

        Assert.Null(recommendation.Text);
        Assert.Null(recommendation.Addressee);
        Assert.Null(recommendation.Theme);
    }

    [Fact]
    public void It_belongs_to_a_cause_of_concern_of_its_own_report_and_to_no_other_finding()
    {
        var cause = _report.Find(FindingKind.CauseOfConcern, null, null, "Planning is weak.");
        var observation = _report.Find(FindingKind.Observation, null, null, "Staff are committed.");
        var elsewhere = Some.Report().Find(FindingKind.CauseOfConcern, null, null, "Planning is weak.");

        Assert.Same(cause, Of(cause, RecommendationKind.Recommendation).CauseOfConcern);
        Assert.Throws<InvalidInputException>(() => Of(observation, RecommendationKind.Recommendation));
        Assert.Throws<InvalidInputException>(() => Of(elsewhere, RecommendationKind.Recommendation));
        Assert.Throws<InvalidInputException>(() => Of(cause, RecommendationKind.AreaForImprovement));

        Recommendation Of(Finding finding, RecommendationKind kind) => new("WX-REC-2022-1", _report, 1, kind, Some.Wording, finding);
    }
}
