using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Tests;

internal static partial class Some
{
    public const string Commissioner = "Police and Crime Commissioner for Wexshire";

    /// <summary>A response to the report of 29 March 2022, due on 23 May, with two recommendations and an area for improvement to answer.</summary>
    public sealed record Case(StatutoryResponse Response, IReadOnlyList<Recommendation> Recommendations)
    {
        public ChiefOfficerComments Comments => Response.ChiefOfficerComments!;
    }

    public static Case Begun()
    {
        var (force, bodyId) = (Force(), Guid.CreateVersion7());
        var report = Report(bodyId: bodyId, force: force);
        return new(new(bodyId, report, force, "WX-RESPONSE-2022-1"),
        [
            Recommendation(report), Recommendation(report, Wording with { Number = "2" }, 2),
            new("WX-REC-2022-3", report, 3, RecommendationKind.AreaForImprovement, Wording with { Number = null }),
        ]);
    }

    public static Case Invited()
    {
        var begun = Begun();
        begun.Response.InviteChiefOfficer("Please let us have your comments.", new(2022, 4, 26), new(2022, 3, 30));
        return begun;
    }

    public static Case Written()
    {
        var written = Invited();
        written.Comments.Submit("We accept all findings.", [(written.Recommendations[0], "Training has begun.")], new(2022, 4, 20));
        written.Response.Draft("The report is **serious**.", "We welcome the acceptance.");
        written.Response.Explain(written.Recommendations[0], ExplanationKind.ActionTaken, "A board meets monthly.");
        written.Response.Explain(written.Recommendations[1], ExplanationKind.NoAction, "It lies with the local authority.");
        return written;
    }

    public static Case Submitted()
    {
        var submitted = Reviewed(Written(), new(2022, 5, 10));
        return submitted;
    }

    /// <summary>As the reviewer puts it before the approver on a day.</summary>
    public static Case Reviewed(Case written, DateOnly on)
    {
        written.Response.SubmitForReview(written.Recommendations, on);
        written.Response.SubmitForApproval(written.Recommendations, on, Commissioner, Noon(on));
        return written;
    }

    public static Case Approved()
    {
        var approved = Submitted();
        approved.Response.Approve(approved.Recommendations, null, new(2022, 5, 12), Commissioner, Noon(new(2022, 5, 12)));
        return approved;
    }

    public static DateTimeOffset Noon(DateOnly day) => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
