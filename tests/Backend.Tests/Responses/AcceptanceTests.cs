using Microsoft.Extensions.Time.Testing;
using ScrutinyPortal.Model;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Tests.Responses;

/// <summary>The rules of section I of the domain that are about the answer by law, by their numbers.</summary>
public sealed class AcceptanceTests
{
    [Theory]
    [InlineData("2022-05-23T22:59:00Z", "day 56 of 56")]
    [InlineData("2022-05-23T23:00:00Z", "1 day late")]
    public void Rule_2_publishing_on_the_last_day_at_23_59_in_London_is_on_time_and_the_next_day_is_one_day_late_and_still_publishable(string instant, string told)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(instant));
        var approved = Some.Approved();

        var edition = approved.Response.Publish(approved.Recommendations, clock.Today(), Some.Commissioner, clock.GetUtcNow());

        Assert.Contains(told, edition.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_3_a_response_with_nine_explanations_for_ten_recommendations_cannot_be_approved()
    {
        var begun = Some.Invited();
        var ten = Enumerable.Range(1, 10).Select(n => Some.Recommendation(begun.Response.Report, Some.Wording with { Number = $"{n}" }, n)).ToList();
        begun.Response.Draft("Ours.", null);
        foreach (var explained in ten.Take(9)) begun.Response.Explain(explained, ExplanationKind.ActionTaken, "Done.");
        var day = begun.Comments.ReplyBy.AddDays(1);
        begun.Response.SubmitForReview(ten.Take(9), day);
        begun.Response.SubmitForApproval(ten.Take(9), day, Some.Commissioner, Some.Noon(day)); // the tenth was entered since

        var refused = Assert.Throws<ResponseIncompleteException>(() => begun.Response.Approve(ten, null, day, Some.Commissioner, Some.Noon(day)));

        Assert.Equal((ResponsePart.Explanation, "10"), (Assert.Single(refused.Missing).Part, refused.Missing[0].Recommendation!.Number));
        Assert.Equal(StatutoryResponseStatus.AwaitingApproval, begun.Response.Status);
    }
}
