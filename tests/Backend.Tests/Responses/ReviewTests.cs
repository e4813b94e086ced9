using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Tests.Responses;

public sealed class ReviewTests
{
    private const string Telling = "Two boys were placed in Little Harbour.";
    private static readonly DateOnly Day = new(2022, 5, 10);
    private static readonly DateTimeOffset Now = Some.Noon(Day);
    private static readonly PassagePlace Own = new(ResponsePart.OwnComments);

    /// <summary>In review, with one telling sentence in the body's own comments.</summary>
    private static Some.Case InReview()
    {
        var written = Some.Written();
        written.Response.Draft($"The report is serious. {Telling} We agree.", null);
        written.Response.SubmitForReview(written.Recommendations, Day);
        return written;
    }

    private static ResponseWarning Only(Some.Case open) => Assert.Single(ResponseWarning.In(open.Response));

    private static void Pass(Some.Case open) => open.Response.SubmitForApproval(open.Recommendations, Day, Some.Commissioner, Now);

    [Fact]
    public void A_warning_is_answered_with_a_reason_before_the_response_goes_on()
    {
        var open = InReview();
        Assert.Equal((ResponsePart.OwnComments, WarningKind.SmallNumber, Telling), (Only(open).Place.Part, Only(open).Warning.Kind, Only(open).Warning.Passage));
        Assert.Equal(1, Assert.Throws<WarningsUnansweredException>(() => Pass(open)).Count);
        Assert.Throws<InvalidInputException>(() => open.Response.AnswerWarning(Only(open).Key, " ", Some.Commissioner, Now));

        open.Response.AnswerWarning(Only(open).Key, "It is in the report.", Some.Commissioner, Now);
        Pass(open);

        Assert.Equal((StatutoryResponseStatus.AwaitingApproval, "It is in the report."), (open.Response.Status, Only(open).Answer!.Words));
    }

    [Fact]
    public void A_sentence_that_was_changed_is_warned_of_anew()
    {
        var open = InReview();
        open.Response.AnswerWarning(Only(open).Key, "It is in the report.", Some.Commissioner, Now);
        open.Response.Return("Shorter.", Day, Some.Commissioner, Now);

        open.Response.Draft("Two boys and their sister were placed in Little Harbour.", null);

        Assert.Null(Only(open).Answer);
    }

    [Fact]
    public void A_removed_passage_leaves_its_ground_and_is_kept_in_the_office_alone()
    {
        var open = InReview();

        open.Response.RemovePassage(Own, Telling, "A child could be recognised", Some.Commissioner, Now);
        Pass(open);
        open.Response.Approve(open.Recommendations, null, Day, Some.Commissioner, Now);
        var edition = open.Response.Publish(open.Recommendations, Day, Some.Commissioner, Now);

        Assert.Contains("The report is serious. [Withheld. Ground: A child could be recognised] We agree.", edition.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Harbour", edition.Html, StringComparison.Ordinal);
        var note = Assert.Single(open.Response.Notes);
        Assert.Equal((ReviewNoteKind.Removed, Telling, "A child could be recognised", Audience.Office), (note.Kind, note.Passage, note.Words, note.Audience));
    }

    [Fact]
    public void A_passage_is_removed_from_what_the_chief_officer_said_and_from_an_explanation_too()
    {
        var open = InReview();
        var first = open.Recommendations[0].Id;

        open.Response.RemovePassage(new(ResponsePart.ChiefOfficerComments), "all findings", "G", Some.Commissioner, Now);
        open.Response.RemovePassage(new(ResponsePart.ChiefOfficerComments, first), "Training", "G", Some.Commissioner, Now);
        open.Response.RemovePassage(new(ResponsePart.Explanation, first), "A board", "G", Some.Commissioner, Now);
        open.Response.RemovePassage(new(ResponsePart.ReplyToChiefOfficer), "acceptance", "G", Some.Commissioner, Now);

        Assert.Equal(("We accept [Withheld. Ground: G].", "[Withheld. Ground: G] has begun."), (open.Comments.Text, open.Comments.RecommendationComments[0].Text));
        Assert.Equal(("[Withheld. Ground: G] meets monthly.", "We welcome the [Withheld. Ground: G]."), (open.Response.Explanations[0].Text, open.Response.ReplyToChiefOfficer));
    }

    [Fact]
    public void Every_removal_has_its_ground_and_only_what_stands_there_is_removed()
    {
        var open = InReview();

        Assert.Equal("ground", Assert.Throws<InvalidInputException>(() => open.Response.RemovePassage(Own, Telling, " ", Some.Commissioner, Now)).Field);
        Assert.Equal("passage", Assert.Throws<InvalidInputException>(() => open.Response.RemovePassage(Own, "Nowhere said.", "G", Some.Commissioner, Now)).Field);
        Assert.Throws<NotFoundException>(() => open.Response.RemovePassage(new(ResponsePart.Explanation, Guid.CreateVersion7()), "A", "G", Some.Commissioner, Now));
        Assert.Empty(open.Response.Notes);
    }

    [Fact]
    public void A_remark_stands_on_the_passage_that_it_concerns_and_stays_in_the_office()
    {
        var open = Some.Submitted();
        Assert.Throws<InvalidInputException>(() => open.Response.Remark(Own, "Nowhere said.", "Say when.", Some.Commissioner, Now));

        open.Response.Remark(new(ResponsePart.Explanation, open.Recommendations[0].Id), "A board meets monthly.", "Since when?", Some.Commissioner, Now);
        open.Response.SendBack("See the remark.", Day, Some.Commissioner, Now);

        var note = Assert.Single(open.Response.Notes);
        Assert.Equal((ReviewNoteKind.Remark, "A board meets monthly.", "Since when?", Audience.Office), (note.Kind, note.Passage, note.Words, note.Audience));
    }

    [Fact]
    public void What_is_written_or_published_is_not_reviewed()
    {
        var written = Some.Written();
        Assert.Throws<IllegalMoveException>(() => written.Response.RemovePassage(Own, "The report", "G", Some.Commissioner, Now));
        Assert.Throws<IllegalMoveException>(() => written.Response.Remark(Own, null, "R", Some.Commissioner, Now));
        Assert.Throws<IllegalMoveException>(() => written.Response.AnswerWarning("x", "R", Some.Commissioner, Now));
    }

    [Fact]
    public void What_is_withheld_whole_is_not_warned_of()
    {
        var written = Some.Written();
        var first = written.Recommendations[0];
        written.Response.Explain(first, ExplanationKind.ActionTaken, Telling);
        Only(written);

        written.Response.Withhold(first.Id, WithheldAnswer.Explanation, "A child could be recognised");

        Assert.Empty(ResponseWarning.In(written.Response));
    }
}
