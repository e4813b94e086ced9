using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Tests.Responses;

/// <summary>What the chief officer says becomes public with an edition that was reviewed and approved with it, and with no other.</summary>
public sealed class LateCommentsTests
{
    private static readonly DateOnly ReplyBy = new(2022, 4, 26), First = new(2022, 5, 16), Later = new(2022, 7, 1);

    // Invited, not received by the day, and approved without.
    private static Some.Case WithoutComments()
    {
        var open = Some.Invited();
        open.Response.Draft("The report is serious.", "None had come.");
        foreach (var recommendation in open.Recommendations) open.Response.Explain(recommendation, ExplanationKind.ActionTaken, "Done.");
        Some.Reviewed(open, ReplyBy.AddDays(14));
        open.Response.Approve(open.Recommendations, null, ReplyBy.AddDays(16), Some.Commissioner, Some.Noon(ReplyBy.AddDays(16)));
        return open;
    }

    private static void Comment(Some.Case open, DateOnly on) => open.Comments.Submit("PC Smith was wrong.", [(open.Recommendations[0], "Training has begun.")], on);

    private static Some.Case Published()
    {
        var open = Some.Approved();
        open.Response.Publish(open.Recommendations, First, Some.Commissioner, Some.Noon(First));
        return open;
    }

    private static Some.Case Revised(Some.Case before) => new(before.Response.Revise("More is to be told."), before.Recommendations);

    private static Edition Publish(Some.Case open)
    {
        open.Response.SubmitForReview(open.Recommendations, Later);
        foreach (var warning in ResponseWarning.In(open.Response).Where(w => w.Answer is null).ToList()) open.Response.AnswerWarning(warning.Key, "It may stand.", Some.Commissioner, Some.Noon(Later));
        open.Response.SubmitForApproval(open.Recommendations, Later, Some.Commissioner, Some.Noon(Later));
        open.Response.Approve(open.Recommendations, null, Later, Some.Commissioner, Some.Noon(Later));
        return open.Response.Publish(open.Recommendations, Later, Some.Commissioner, Some.Noon(Later));
    }

    [Fact]
    public void Comments_that_come_after_publication_wait_for_a_further_edition()
    {
        var open = WithoutComments();
        var edition = open.Response.Publish(open.Recommendations, First, Some.Commissioner, Some.Noon(First));
        Assert.Contains("No comments had been received when this was published.", edition.Html, StringComparison.Ordinal);

        Comment(open, First.AddDays(3));
        Assert.Equal(Audience.Force, open.Comments.Audience);
        var further = Revised(open);
        Assert.Same(open.Comments, further.Comments); // nobody outside reads them, so that there is nothing to keep
        further.Response.SubmitForReview(further.Recommendations, Later);
        Assert.Equal("PC Smith was wrong.", Assert.Single(ResponseWarning.In(further.Response)).Warning.Passage);
        further.Response.Return("Look again.", Later, Some.Commissioner, Some.Noon(Later));

        Assert.Contains("PC Smith was wrong.", Publish(further).Html, StringComparison.Ordinal);
        Assert.Equal(Audience.Public, open.Comments.Audience);
    }

    [Fact]
    public void Comments_that_come_after_the_approval_are_approved_anew()
    {
        var open = WithoutComments();
        Comment(open, First);

        Assert.Throws<CommentsCameLaterException>(() => open.Response.Publish(open.Recommendations, First, Some.Commissioner, Some.Noon(First)));

        Assert.Equal((StatutoryResponseStatus.Approved, Audience.Force), (open.Response.Status, open.Comments.Audience));
        open.Response.SendBack("The comments came.", First, Some.Commissioner, Some.Noon(First));
        Publish(open);
    }

    [Fact]
    public void Nothing_that_is_done_to_the_comments_of_a_further_edition_changes_what_everybody_reads()
    {
        var before = Some.Written();
        before.Response.Withhold(before.Recommendations[0].Id, WithheldAnswer.ChiefOfficerComment, "Safety of a person");
        Some.Reviewed(before, new(2022, 5, 10));
        before.Response.Approve(before.Recommendations, null, new(2022, 5, 12), Some.Commissioner, Some.Noon(new(2022, 5, 12)));
        before.Response.Publish(before.Recommendations, First, Some.Commissioner, Some.Noon(First));
        var further = Revised(before);

        further.Response.Withhold(before.Recommendations[0].Id, WithheldAnswer.ChiefOfficerComment, null);
        further.Response.SubmitForReview(further.Recommendations, Later);
        further.Response.RemovePassage(new(ResponsePart.ChiefOfficerComments), "all findings", "A child could be recognised", Some.Commissioner, Some.Noon(Later));
        further.Response.RemovePassage(new(ResponsePart.Invitation), "your comments", "A child could be recognised", Some.Commissioner, Some.Noon(Later));

        Assert.Equal(("We accept all findings.", "Please let us have your comments.", "Safety of a person"), (before.Comments.Text, before.Comments.Invitation, before.Comments.RecommendationComments[0].WithheldGround));
        Assert.Equal((Audience.Force, before.Comments.Id, null), (further.Comments.Audience, further.Comments.EarlierId, further.Comments.RecommendationComments[0].WithheldGround));
    }

    [Fact]
    public void The_invitation_is_warned_of_too_for_everybody_reads_it_with_the_comments()
    {
        var open = Some.Begun();
        open.Response.InviteChiefOfficer("What of PC Smith?", ReplyBy, new(2022, 3, 30));

        Assert.Equal(new PassagePlace(ResponsePart.Invitation), Assert.Single(ResponseWarning.In(open.Response)).Place);
    }

    [Fact]
    public void A_response_does_not_bring_back_a_report_that_was_withdrawn()
    {
        var before = Published();
        var further = Revised(before);
        before.Response.Report.Withdraw("It named a child.");
        further.Response.SubmitForReview(further.Recommendations, Later);
        further.Response.SubmitForApproval(further.Recommendations, Later, Some.Commissioner, Some.Noon(Later));
        further.Response.Approve(further.Recommendations, null, Later, Some.Commissioner, Some.Noon(Later));

        Assert.Throws<ReportWithdrawnException>(() => further.Response.Publish(further.Recommendations, Later, Some.Commissioner, Some.Noon(Later)));

        Assert.Equal((Audience.Force, StatutoryResponseStatus.Approved, StatutoryResponseStatus.Published), (before.Response.Report.Audience, further.Response.Status, before.Response.Status));
    }

    [Fact]
    public void The_published_response_names_who_approved_it_where_that_is_known()
    {
        var open = Some.Submitted();
        open.Response.Approve(open.Recommendations, null, new(2022, 5, 12), Some.Commissioner, Some.Noon(new(2022, 5, 12)), "A. Ash");

        Assert.Contains($"12 May 2022, by A. Ash for the {Some.Commissioner}", open.Response.Publish(open.Recommendations, First, Some.Commissioner, Some.Noon(First)).Html, StringComparison.Ordinal);
        Assert.Equal(("A. Ash", Some.Noon(new(2022, 5, 12))), (open.Response.Decisions[^1].Person, open.Response.Decisions[^1].RecordedAt));
    }
}
