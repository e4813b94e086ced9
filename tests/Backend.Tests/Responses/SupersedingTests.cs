using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Tests.Responses;

public sealed class SupersedingTests
{
    private static readonly DateOnly First = new(2022, 5, 16), Later = new(2022, 7, 1);

    private static (Some.Case Before, Some.Case After) Revised()
    {
        var before = Some.Approved();
        before.Response.Publish(before.Recommendations, First, Some.Commissioner, Some.Noon(First));
        return (before, new(before.Response.Revise("A figure was wrong."), before.Recommendations));
    }

    private static Edition Publish(Some.Case open)
    {
        Some.Reviewed(open, Later);
        open.Response.Approve(open.Recommendations, null, Later, Some.Commissioner, Some.Noon(Later));
        return open.Response.Publish(open.Recommendations, Later, Some.Commissioner, Some.Noon(Later));
    }

    [Fact]
    public void A_further_edition_begins_with_the_words_of_the_one_before_and_stays_in_the_office()
    {
        var (before, after) = Revised();

        Assert.Equal(("WX-RESPONSE-2022-1-NO-2", 2, StatutoryResponseStatus.Drafting, Audience.Office), (after.Response.Reference, after.Response.Number, after.Response.Status, after.Response.Audience));
        Assert.Equal((before.Response.OwnComments, before.Response.ReplyToChiefOfficer), (after.Response.OwnComments, after.Response.ReplyToChiefOfficer));
        Assert.Equal(before.Response.Explanations.Select(e => (e.RecommendationId, e.Kind, e.Text)), after.Response.Explanations.Select(e => (e.RecommendationId, e.Kind, e.Text)));
        Assert.Equal(StatutoryResponseStatus.Published, before.Response.Status);
    }

    [Fact]
    public void Writing_the_further_one_changes_nothing_in_the_one_before()
    {
        var (before, after) = Revised();

        after.Response.Draft("The report is most serious.", null);
        after.Response.Explain(after.Recommendations[0], ExplanationKind.ActionProposed, "A board will meet weekly.");

        Assert.Equal(("The report is **serious**.", "A board meets monthly."), (before.Response.OwnComments, before.Response.Explanations[0].Text));
    }

    [Fact]
    public void Published_it_supersedes_the_one_before_says_why_and_both_stay_public()
    {
        var (before, after) = Revised();

        var edition = Publish(after);

        Assert.Equal((StatutoryResponseStatus.Superseded, StatutoryResponseStatus.Published), (before.Response.Status, after.Response.Status));
        Assert.Equal((Audience.Public, Audience.Public), (before.Response.Audience, after.Response.Audience));
        Assert.Equal("WX-RESPONSE-2022-1-EDITION-2", edition.Reference);
        Assert.All(["16 May 2022, day 49 of 56", "A figure was wrong."], part => Assert.Contains(part, edition.Html, StringComparison.Ordinal));
        Assert.DoesNotContain("late", edition.Html, StringComparison.Ordinal); // the law's day was met by the first
    }

    [Fact]
    public void What_is_superseded_is_superseded_for_good_and_a_third_replaces_the_second()
    {
        var (before, after) = Revised();
        Publish(after);

        Assert.Throws<IllegalMoveException>(() => before.Response.Revise("Again."));
        Assert.Equal("WX-RESPONSE-2022-1-NO-3", after.Response.Revise("Another figure.").Reference);
        Assert.Throws<InvalidInputException>(() => after.Response.Revise(" "));
    }

    [Fact]
    public void What_is_not_published_is_written_and_not_superseded() =>
        Assert.All([Some.Written(), Some.Submitted(), Some.Approved()], open => Assert.Throws<IllegalMoveException>(() => open.Response.Revise("R")));
}
