using FsCheck;
using FsCheck.Fluent;
using ScrutinyPortal.Model;
using ScrutinyPortal.Responses;
using static ScrutinyPortal.Responses.StatutoryResponseStatus;

namespace ScrutinyPortal.Tests.Responses;

public sealed class ResponseMachineTests
{
    private static readonly DateOnly Day = new(2022, 5, 16);
    private static readonly DateTimeOffset Now = Some.Noon(Day);

    private static readonly (StatutoryResponseStatus[] From, StatutoryResponseStatus To, Action<Some.Case> Act)[] Verbs =
    [
        ([NotStarted, ChiefOfficerInvited, Drafting], Drafting, c => c.Response.Draft("Ours.", "Reply.")),
        ([NotStarted, ChiefOfficerInvited, Drafting], Drafting, c => Explain(c)),
        ([Drafting], InReview, c => c.Response.SubmitForReview(c.Recommendations, Day)),
        ([InReview], Drafting, c => c.Response.Return("Not yet.", Day, Some.Commissioner, Now)),
        ([InReview], AwaitingApproval, c => c.Response.SubmitForApproval(c.Recommendations, Day, Some.Commissioner, Now)),
        ([AwaitingApproval, Approved], Drafting, c => c.Response.SendBack("Again.", Day, Some.Commissioner, Now)),
        ([AwaitingApproval], Approved, c => c.Response.Approve(c.Recommendations, null, Day, Some.Commissioner, Now)),
        ([Approved], Published, c => c.Response.Publish(c.Recommendations, Day, Some.Commissioner, Now)),
    ];

    private static void Explain(Some.Case open)
    {
        foreach (var recommendation in open.Recommendations) open.Response.Explain(recommendation, ExplanationKind.ActionTaken, "Done.");
    }

    [Fact]
    public void Whatever_is_tried_only_the_written_moves_happen_and_what_is_published_never_changes() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, Verbs.Length - 1).ListOf(20).ToArbitrary(), tries =>
        {
            var open = Some.Invited();
            foreach (var (sources, to, act) in tries.Select(i => Verbs[i]))
            {
                var before = open.Response.Status;
                try
                {
                    act(open);
                    Assert.Contains(before, sources);
                    Assert.Equal(to, open.Response.Status);
                }
                catch (IllegalMoveException)
                {
                    Assert.DoesNotContain(before, sources);
                    Assert.Equal(before, open.Response.Status);
                }
                catch (ResponseIncompleteException)
                {
                    Assert.Equal((Drafting, Drafting), (before, open.Response.Status));
                }

                if (before is Published) Assert.Equal((Published, Audience.Public), (open.Response.Status, open.Response.Audience));
                else if (open.Response.Status is not Published) Assert.Equal(Audience.Office, open.Response.Audience);
            }
        }));
}
