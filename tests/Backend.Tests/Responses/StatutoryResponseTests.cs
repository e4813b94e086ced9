using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Tests.Responses;

public sealed class StatutoryResponseTests
{
    private static readonly DateOnly Day = new(2022, 5, 16);

    private static IEnumerable<ResponsePart> Missing(Some.Case open, DateOnly on) =>
        MissingPart.In(open.Response, open.Recommendations, on).Select(m => m.Part);

    private static Edition Publish(Some.Case approved, DateOnly on) =>
        approved.Response.Publish(approved.Recommendations, on, Some.Commissioner, Some.Noon(on));

    [Fact]
    public void An_untouched_response_lacks_everything_but_a_reply_to_comments_that_have_not_come() => Assert.Equal(
        [ResponsePart.ChiefOfficerComments, ResponsePart.OwnComments, ResponsePart.Explanation, ResponsePart.Explanation], Missing(Some.Begun(), Day));

    [Fact]
    public void Comments_that_did_not_come_by_the_day_fixed_are_no_longer_waited_for()
    {
        var invited = Some.Invited();

        Assert.Contains(ResponsePart.ChiefOfficerComments, Missing(invited, invited.Comments.ReplyBy));
        Assert.DoesNotContain(ResponsePart.ChiefOfficerComments, Missing(invited, invited.Comments.ReplyBy.AddDays(1)));
    }

    [Fact]
    public void Comments_that_came_must_be_replied_to()
    {
        var written = Some.Written();
        written.Response.Draft(null, "");

        Assert.Equal([ResponsePart.ReplyToChiefOfficer], Missing(written, Day));
    }

    [Fact]
    public void An_area_for_improvement_may_be_explained_but_need_not_be()
    {
        var written = Some.Written();
        Assert.Empty(Missing(written, Day));

        written.Response.Explain(written.Recommendations[2], ExplanationKind.ActionProposed, "A review by June.");

        Assert.Equal(3, written.Response.Explanations.Count);
    }

    [Fact]
    public void Sending_for_approval_is_refused_while_a_recommendation_is_not_explained_and_names_it()
    {
        var invited = Some.Invited();
        invited.Response.Draft("Ours.", null);
        invited.Response.Explain(invited.Recommendations[0], ExplanationKind.ActionTaken, "Done.");

        var refusal = Assert.Throws<ResponseIncompleteException>(() => invited.Response.SubmitForReview(invited.Recommendations, Day));

        Assert.Equal(invited.Recommendations[1], Assert.Single(refusal.Missing).Recommendation);
        Assert.Contains($"recommendation 2 ({invited.Recommendations[1].Reference})", refusal.Says.English, StringComparison.Ordinal);
        Assert.Contains($"argymhelliad 2 ({invited.Recommendations[1].Reference})", refusal.Says.Cymraeg, StringComparison.Ordinal);
        Assert.Equal(StatutoryResponseStatus.Drafting, invited.Response.Status);
    }

    [Fact]
    public void Every_kind_of_explanation_needs_its_words_no_action_too()
    {
        var invited = Some.Invited();

        Assert.All(Enum.GetValues<ExplanationKind>(), kind =>
            Assert.Throws<InvalidInputException>(() => invited.Response.Explain(invited.Recommendations[0], kind, " ")));
        Assert.Empty(invited.Response.Explanations);
    }

    [Fact]
    public void A_recommendation_of_another_report_cannot_be_explained_here() =>
        Assert.Throws<NotFoundException>(() => Some.Begun().Response.Explain(Some.Recommendation(), ExplanationKind.ActionTaken, "Done."));

    [Fact]
    public void Explaining_again_replaces_the_words()
    {
        var written = Some.Written();

        written.Response.Explain(written.Recommendations[0], ExplanationKind.ActionProposed, "From June.");

        Assert.Equal((2, ExplanationKind.ActionProposed, "From June."), (written.Response.Explanations.Count, written.Response.Explanations[0].Kind, written.Response.Explanations[0].Text));
    }

    [Fact]
    public void What_is_with_the_approver_cannot_be_written_on()
    {
        var submitted = Some.Submitted();

        Assert.Throws<IllegalMoveException>(() => submitted.Response.Draft("Changed.", null));
        Assert.Throws<IllegalMoveException>(() => submitted.Response.Explain(submitted.Recommendations[0], ExplanationKind.ActionTaken, "Changed."));
        Assert.Equal("The report is **serious**.", submitted.Response.OwnComments);
    }

    [Fact]
    public void Sending_back_needs_a_comment_and_keeps_the_decision_in_the_office()
    {
        var submitted = Some.Submitted();
        Assert.Throws<InvalidInputException>(() => submitted.Response.SendBack(" ", Day, Some.Commissioner, Some.Noon(Day)));

        submitted.Response.SendBack("Say when the board first met.", Day, Some.Commissioner, Some.Noon(Day));

        var decision = submitted.Response.Decisions[^1];
        Assert.Equal((DecisionStage.Approval, false, Day, Some.Commissioner, Audience.Office), (decision.Stage, decision.Approved, decision.On, decision.By, decision.Audience));
        Assert.Equal(StatutoryResponseStatus.Drafting, submitted.Response.Status);
    }

    [Fact]
    public void An_approval_names_who_and_when_and_can_be_undone_until_publication()
    {
        var approved = Some.Approved().Response;
        Assert.Equal((Some.Commissioner, new DateOnly(2022, 5, 12)), (approved.ApprovedBy, approved.ApprovedOn));

        approved.SendBack("A figure is wrong.", Day, Some.Commissioner, Some.Noon(Day));

        Assert.Equal((StatutoryResponseStatus.Drafting, null, null), (approved.Status, approved.ApprovedBy, approved.ApprovedOn));
    }

    [Fact]
    public void Comments_that_come_while_it_is_approved_must_be_replied_to_before_it_is_published()
    {
        var late = Some.Invited();
        late.Response.Draft("Ours.", null);
        foreach (var recommendation in late.Recommendations) late.Response.Explain(recommendation, ExplanationKind.ActionTaken, "Done.");
        Some.Reviewed(late, Day);
        late.Response.Approve(late.Recommendations, null, Day, Some.Commissioner, Some.Noon(Day));

        late.Comments.Submit("Here they are after all.", [], Day);

        Assert.Throws<ResponseIncompleteException>(() => Publish(late, Day));
    }

    [Fact]
    public void Publishing_makes_the_whole_set_public_and_freezes_it_as_an_edition()
    {
        var approved = Some.Approved();

        var edition = Publish(approved, Day);

        Assert.All([approved.Response, approved.Comments, approved.Response.Report, (BodyRecord)edition], record => Assert.Equal(Audience.Public, record.Audience));
        Assert.Equal(("WX-RESPONSE-2022-1-EDITION-1", EditionKind.Response, approved.Response.Id), (edition.Reference, edition.Kind, edition.SubjectId));
        Assert.All(
            ["<strong>serious</strong>", "We accept all findings.", "Training has begun.", "We welcome the acceptance.", "<strong>Action taken</strong>", "<strong>No action, and why</strong>", "day 49 of 56"],
            part => Assert.Contains(part, edition.Html, StringComparison.Ordinal));
        Assert.Equal([(DecisionStage.Review, Audience.Office), (DecisionStage.Approval, Audience.Office)], approved.Response.Decisions.Select(d => (d.Stage, d.Audience)));
    }

    [Theory]
    [InlineData("2022-05-23", "day 56 of 56")]
    [InlineData("2022-05-24", "1 day late")]
    [InlineData("2022-06-02", "10 days late")]
    public void A_late_response_can_always_be_published_and_says_how_late_it_is(string day, string said) =>
        Assert.Contains(said, Publish(Some.Approved(), DateOnly.Parse(day)).Html, StringComparison.Ordinal);

    [Fact]
    public void It_is_copied_when_both_recipients_have_theirs()
    {
        var approved = Some.Approved();
        Publish(approved, Day);
        approved.Response.RecordCopySent(CopyRecipient.Inspectorate, Day);
        Assert.Equal(StatutoryResponseStatus.Published, approved.Response.Status);
        Assert.Throws<InvalidInputException>(() => approved.Response.RecordCopySent(CopyRecipient.Inspectorate, Day));
        Assert.Throws<InvalidInputException>(() => approved.Response.RecordCopySent(CopyRecipient.HomeSecretary, Day.AddDays(-1)));

        approved.Response.RecordCopySent(CopyRecipient.HomeSecretary, Day);

        Assert.Equal(StatutoryResponseStatus.Copied, approved.Response.Status);
    }
}
