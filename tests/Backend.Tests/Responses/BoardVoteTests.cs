using ScrutinyPortal.Model;
using ScrutinyPortal.Responses;
using static ScrutinyPortal.Responses.VoteChoice;

namespace ScrutinyPortal.Tests.Responses;

public sealed class BoardVoteTests
{
    private const string Board = "Policing and Crime Board for Wexshire";
    private static readonly DateOnly Day = new(2022, 5, 12);

    private static void Vote(Some.Case open, string? comment, int quorum, params (string, VoteChoice)[] votes) =>
        open.Response.Resolve(open.Recommendations, new(votes, quorum), comment, Day, Board, Some.Noon(Day));

    [Fact]
    public void A_vote_that_is_carried_approves_and_each_vote_is_on_record()
    {
        var open = Some.Submitted();

        Vote(open, null, 3, ("A. Ash", For), ("B. Birch", For), ("C. Cedar", Against), ("D. Dogwood", Abstained));

        Assert.Equal((StatutoryResponseStatus.Approved, Board, Day), (open.Response.Status, open.Response.ApprovedBy, open.Response.ApprovedOn));
        var decision = open.Response.Decisions[^1];
        Assert.Equal([("A. Ash", For), ("B. Birch", For), ("C. Cedar", Against), ("D. Dogwood", Abstained)], decision.Votes.Select(v => (v.Member, v.Choice)));
        Assert.Equal((true, 3), (decision.Approved, decision.Quorum));
    }

    [Fact]
    public void The_published_response_tells_how_many_voted_how_and_not_who()
    {
        var open = Some.Submitted();
        Vote(open, null, 2, ("A. Ash", For), ("B. Birch", For), ("C. Cedar", Against));

        var edition = open.Response.Publish(open.Recommendations, Day, Board, Some.Noon(Day));

        Assert.Contains($"for the {Board}, by a vote: 2 for, 1 against, 0 abstaining", edition.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Cedar", edition.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_that_is_not_carried_sends_it_back_and_says_what_is_to_be_changed()
    {
        var tied = Some.Submitted();
        Assert.Throws<InvalidInputException>(() => Vote(tied, null, 2, ("A. Ash", For), ("B. Birch", Against)));

        Vote(tied, "Say when the board met.", 2, ("A. Ash", For), ("B. Birch", Against));

        Assert.Equal((StatutoryResponseStatus.Drafting, null, 2), (tied.Response.Status, tied.Response.ApprovedBy, tied.Response.Decisions[^1].Votes.Count));
    }

    [Fact]
    public void Too_few_members_decide_nothing()
    {
        var open = Some.Submitted();

        var refused = Assert.Throws<QuorumNotReachedException>(() => Vote(open, null, 3, ("A. Ash", For), ("B. Birch", For)));

        Assert.Equal((2, 3, StatutoryResponseStatus.AwaitingApproval), (refused.Present, refused.Quorum, open.Response.Status));
    }

    [Fact]
    public void A_member_votes_once_and_by_name()
    {
        var open = Some.Submitted();

        Assert.Throws<InvalidInputException>(() => Vote(open, null, 1, ("A. Ash", For), ("a. ash ", Against)));
        Assert.Throws<InvalidInputException>(() => Vote(open, null, 0, ("A. Ash", For)));
        Assert.Equal("votes", Assert.Throws<InvalidInputException>(() => Vote(Some.Submitted(), null, 1, (" ", For))).Field);
    }

    [Fact]
    public void An_incomplete_response_cannot_be_voted_through()
    {
        var late = Some.Invited();
        late.Response.Draft("Ours.", null);
        foreach (var recommendation in late.Recommendations) late.Response.Explain(recommendation, ExplanationKind.ActionTaken, "Done.");
        Some.Reviewed(late, Day);
        late.Comments.Submit("Here they are after all.", [], Day);

        Assert.Throws<ResponseIncompleteException>(() => Vote(late, null, 1, ("A. Ash", For)));
    }
}
