using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Tests.Responses;

public sealed class ResponseActsTests
{
    private static readonly DateOnly Today = new(2022, 4, 1);
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static async Task<(MemoryStore Store, Guid ReportId)> Reported()
    {
        var store = await MemoryStore.With(Today);
        await using var db = store.As(Role.ScrutinyOfficer);
        var force = await db.Forces.SingleAsync(Stop);
        var report = Some.Report(bodyId: store.Body.Id, force: force);
        db.Add(report);
        await db.SaveChangesAsync(Stop);
        return (store, report.Id);
    }

    private static InviteChiefOfficerInput Invitation(Guid reportId) => new() { ReportId = reportId, Force = "wexshire", Invitation = "Please comment.", ReplyBy = Today.AddDays(20) };

    [Fact]
    public async Task Responses_and_invitations_are_found_by_force_and_status_by_whoever_may_see_them()
    {
        var (store, reportId) = await Reported();
        await using var office = store.As(Role.ScrutinyOfficer);
        await ResponseMutations.InviteChiefOfficer(Invitation(reportId), office, store.Clock, Stop);

        Assert.Equal(1, await ResponseQueries.All(office, "wexshire", status: [StatutoryResponseStatus.ChiefOfficerInvited]).CountAsync(Stop));
        Assert.Equal(1, await ResponseQueries.ByReference(office, "WX-RESPONSE-2022-1").CountAsync(Stop));
        Assert.Equal(0, await ResponseQueries.All(office, force: "nowhere").CountAsync(Stop));
        Assert.Equal(0, await ResponseQueries.All(office, status: [StatutoryResponseStatus.Published]).CountAsync(Stop));
        Assert.Equal(0, await ResponseQueries.Invitations(office, ChiefOfficerCommentsStatus.Received).CountAsync(Stop));
        await using var force = store.As(Role.ForceLiaison);
        Assert.Equal((0, 1), (await ResponseQueries.All(force).CountAsync(Stop), await ResponseQueries.Invitations(force, ChiefOfficerCommentsStatus.Invited).CountAsync(Stop)));
        await using var panel = store.As(Role.PanelMember);
        Assert.Equal((0, 0), (await ResponseQueries.All(panel).CountAsync(Stop), await ResponseQueries.Invitations(panel).CountAsync(Stop)));
        await store.DisposeAsync();
    }

    [Fact]
    public async Task A_response_that_two_begin_is_one_and_the_second_reads_the_first()
    {
        var (store, reportId) = await Reported();
        await using var office = store.As(Role.ScrutinyOfficer);
        await ResponseMutations.DraftResponse(new() { ReportId = reportId, Force = "wexshire", OwnComments = "First." }, office, store.Clock, Stop);

        await Assert.ThrowsAsync<ConflictException>(() => ResponseMutations.DraftResponse(new() { ReportId = reportId, Force = "wexshire", OwnComments = "Second." }, office, store.Clock, Stop));

        Assert.Equal("First.", (await office.StatutoryResponses.SingleAsync(Stop)).OwnComments);
        await store.DisposeAsync();
    }

    [Fact]
    public async Task What_is_not_the_viewers_own_is_not_found()
    {
        var (store, reportId) = await Reported();
        await using var office = store.As(Role.ScrutinyOfficer);
        var comments = await ResponseMutations.InviteChiefOfficer(Invitation(reportId), office, store.Clock, Stop);
        await using var elsewhere = store.Elsewhere(Role.ForceLiaison);
        Assert.Equal("reportId", (await Assert.ThrowsAsync<NotFoundException>(() => ResponseMutations.InviteChiefOfficer(Invitation(reportId), elsewhere, store.Clock, Stop))).Field);
        Assert.Equal("force", (await Assert.ThrowsAsync<NotFoundException>(() => ResponseMutations.InviteChiefOfficer(Invitation(reportId) with { Force = "nowhere" }, office, store.Clock, Stop))).Field);

        await Assert.ThrowsAsync<NotFoundException>(() => ResponseMutations.SubmitChiefOfficerComments(
            new() { CommentsId = comments.Id, Version = comments.Version, Text = "Ours.", Recommendations = [] }, elsewhere, store.Clock, Stop));
        await store.DisposeAsync();
    }

    [Fact]
    public async Task An_approval_is_signed_by_the_body_that_was_responsible_on_the_day()
    {
        var (before, after) = (Some.Body("before", "The body before"), Some.Body("after", "The body after"));
        await using var store = await MemoryStore.With(new(2024, 6, 1));
        await using var db = store.As(Role.Approver);
        var force = await db.Forces.Include(f => f.Responsibilities).SingleAsync(Stop);
        db.RemoveRange(force.Responsibilities);
        db.AddRange(new PolicingResponsibility(before, force, null, PartialDate.Parse("2024-05-06")), new PolicingResponsibility(after, force, PartialDate.Parse("2024-05-07"), null));
        var response = new StatutoryResponse(store.Body.Id, Some.Report(bodyId: store.Body.Id, force: force), force, "WX-RESPONSE-2022-9");
        response.InviteChiefOfficer("Please comment.", new(2022, 4, 26), new(2022, 3, 30));
        response.Draft("Ours.", null);
        response.SubmitForReview([], new(2022, 5, 1));
        response.SubmitForApproval([], new(2022, 5, 1), Some.Commissioner, Some.Noon(new(2022, 5, 1)));
        db.Add(response);
        await db.SaveChangesAsync(Stop);

        var approved = await DecidingMutations.ApproveResponse(new() { ResponseId = response.Id, Version = response.Version, On = new(2024, 5, 6) }, db, store.Clock, Stop);

        Assert.Equal("The body before", approved.ApprovedBy);
    }
}
