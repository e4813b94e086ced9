using ScrutinyPortal.Model;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Tests.Responses;

public sealed class ChiefOfficerCommentsTests
{
    private static readonly DateOnly Invited = new(2022, 3, 30);

    [Fact]
    public void The_force_sees_the_invitation_at_once_and_the_response_stays_in_the_office()
    {
        var invited = Some.Invited();

        Assert.Equal((Audience.Force, ChiefOfficerCommentsStatus.Invited), (invited.Comments.Audience, invited.Comments.Status));
        Assert.Equal((Audience.Office, StatutoryResponseStatus.ChiefOfficerInvited), (invited.Response.Audience, invited.Response.Status));
    }

    [Fact]
    public void The_day_to_reply_lies_after_the_invitation() => Assert.Equal("replyBy",
        Assert.Throws<DueDateInThePastException>(() => Some.Begun().Response.InviteChiefOfficer("Please comment.", Invited, Invited)).Field);

    [Fact]
    public void Nobody_is_invited_to_comment_on_a_report_that_is_not_out() => Assert.Equal("invitedOn",
        Assert.Throws<InvalidInputException>(() => Some.Begun().Response.InviteChiefOfficer("Please comment.", Invited, Some.Published.AddDays(-1))).Field);

    [Fact]
    public void The_chief_officer_is_invited_once() =>
        Assert.Throws<IllegalMoveException>(() => Some.Invited().Response.InviteChiefOfficer("Again.", Invited.AddDays(20), Invited));

    [Fact]
    public void The_invitation_may_follow_the_first_draft_and_leaves_it_a_draft()
    {
        var begun = Some.Begun();
        begun.Response.Draft("Ours.", null);

        begun.Response.InviteChiefOfficer("Please comment.", Invited.AddDays(20), Invited);

        Assert.Equal(StatutoryResponseStatus.Drafting, begun.Response.Status);
        Assert.Throws<IllegalMoveException>(() => begun.Response.InviteChiefOfficer("Again.", Invited.AddDays(20), Invited));
    }

    [Fact]
    public void Comments_are_given_once()
    {
        var invited = Some.Invited();
        invited.Comments.Submit("We accept.", [(invited.Recommendations[0], "Begun.")], Invited);

        Assert.Throws<IllegalMoveException>(() => invited.Comments.Submit("We reject.", [], Invited));

        Assert.Equal(("We accept.", "Begun."), (invited.Comments.Text, Assert.Single(invited.Comments.RecommendationComments).Text));
    }

    [Fact]
    public void A_recommendation_of_the_report_is_commented_on_once_and_no_other_is()
    {
        var invited = Some.Invited();

        Assert.Throws<NotFoundException>(() => invited.Comments.Submit("Text", [(Some.Recommendation(), "Not ours.")], Invited));
        Assert.Throws<InvalidInputException>(() => invited.Comments.Submit("Text", [(invited.Recommendations[0], "a"), (invited.Recommendations[0], "b")], Invited));
        Assert.Equal(ChiefOfficerCommentsStatus.Invited, invited.Comments.Status);
    }

    [Fact]
    public void Comments_are_overdue_after_the_day_fixed_until_they_come()
    {
        var invited = Some.Invited();
        var replyBy = invited.Comments.ReplyBy;
        Assert.Equal((false, true), (invited.Comments.OverdueOn(replyBy), invited.Comments.OverdueOn(replyBy.AddDays(1))));

        invited.Comments.Submit("We accept.", [], replyBy.AddDays(3));

        Assert.False(invited.Comments.OverdueOn(replyBy.AddDays(9)));
    }
}
