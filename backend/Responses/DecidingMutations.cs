using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using static ScrutinyPortal.Responses.ResponseMutations;

namespace ScrutinyPortal.Responses;

/// <summary>From the written response to the published one.</summary>
public static class DecidingMutations
{
    /// <summary>Records that the office has the force's action plan, a step of its own back-plan. By the scrutiny officer. Refused: a day before the report, a response that is published.</summary>
    public static async Task<StatutoryResponse> RecordActionPlan(RecordActionPlanInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await Own(input.ResponseId, input.Version, db, stop);
        response.RecordActionPlan(clock.DoneOn(input.ReceivedOn, "receivedOn"));
        await db.SaveChangesAsync(stop);
        return response;
    }

    /// <summary>Gives the complete response to the office's legal and redaction review. By the scrutiny officer. Refused: a response that lacks what the law requires, naming it.</summary>
    [Refuses(typeof(ResponseIncompleteException))]
    public static async Task<StatutoryResponse> SubmitResponseForReview(
        SubmitResponseForReviewInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await Own(input.ResponseId, input.Version, db, stop);
        response.SubmitForReview(await RecommendationsOf(response, db, stop), clock.DoneOn(input.SubmittedOn, "submittedOn"));
        await db.SaveChangesAsync(stop);
        return response;
    }

    /// <summary>Sends a response back from the review to be written further. By the monitoring officer. Refused: no comment, a response that is not in review.</summary>
    public static async Task<StatutoryResponse> ReturnResponse(ReturnResponseInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await Own(input.ResponseId, input.Version, db, stop);
        var on = clock.DoneOn(input.On, "on");
        response.Return(input.Comment, on, Office(response, on), clock.GetUtcNow(), db.Viewer.Name);
        await db.SaveChangesAsync(stop);
        return response;
    }

    /// <summary>Puts the reviewed response before the approver. By the monitoring officer. Refused: a response that is not in review, that lacks what the law requires, naming it, or of which a warning is not answered.</summary>
    [Refuses(typeof(ResponseIncompleteException), typeof(WarningsUnansweredException))]
    public static async Task<StatutoryResponse> SubmitResponseForApproval(
        SubmitResponseForApprovalInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await Own(input.ResponseId, input.Version, db, stop);
        var on = clock.DoneOn(input.SubmittedOn, "submittedOn");
        response.SubmitForApproval(await RecommendationsOf(response, db, stop), on, Office(response, on), clock.GetUtcNow(), db.Viewer.Name);
        await db.SaveChangesAsync(stop);
        return response;
    }

    /// <summary>Sends a response back to be written further; undoes an approval that was given. By the approver. Refused: no comment, a response that is not before the approver or approved.</summary>
    public static async Task<StatutoryResponse> SendBackResponse(SendBackResponseInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await Own(input.ResponseId, input.Version, db, stop);
        var on = clock.DoneOn(input.On, "on");
        response.SendBack(input.Comment, on, Office(response, on), clock.GetUtcNow(), db.Viewer.Name);
        await db.SaveChangesAsync(stop);
        return response;
    }

    /// <summary>Approves a complete response. By the approver. Refused: a board, whose vote is recorded, a response that is not before the approver, that lacks what the law requires, naming it, or of which a warning is not answered.</summary>
    [Refuses(typeof(ResponseIncompleteException), typeof(WarningsUnansweredException), typeof(BoardDecidesException))]
    public static async Task<StatutoryResponse> ApproveResponse(ApproveResponseInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await Own(input.ResponseId, input.Version, db, stop);
        var on = clock.DoneOn(input.On, "on");
        if (Body(response, on).DecidesByVote) throw new BoardDecidesException();
        response.Approve(await RecommendationsOf(response, db, stop), input.Comment, on, Office(response, on), clock.GetUtcNow(), db.Viewer.Name);
        await db.SaveChangesAsync(stop);
        return response;
    }

    /// <summary>Records the vote of a board on a response: carried, it is approved; not carried, it goes back to be written further. By the approver. Refused: a body that is no board, a member twice, fewer members than must be present, a vote that is not carried without a comment, and whatever an approval is refused for.</summary>
    [Refuses(typeof(ResponseIncompleteException), typeof(WarningsUnansweredException), typeof(QuorumNotReachedException))]
    public static async Task<StatutoryResponse> VoteOnResponse(VoteOnResponseInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await Own(input.ResponseId, input.Version, db, stop);
        var on = clock.DoneOn(input.On, "on");
        if (!Body(response, on).DecidesByVote) throw new InvalidInputException("votes", new("This body is no board: one person decides.", "Nid bwrdd yw'r corff hwn: un person sy'n penderfynu."));
        response.Resolve(await RecommendationsOf(response, db, stop), new([.. input.Votes.Select(v => (v.Member, v.Choice))], input.Quorum), input.Comment, on, Office(response, on), clock.GetUtcNow(), db.Viewer.Name);
        await db.SaveChangesAsync(stop);
        return response;
    }

    /// <summary>Publishes an approved response as a frozen edition, together with the chief officer's comments and the record of the report. A late one can always be published and says how late it is. By the scrutiny officer. Refused: a response that is not approved, or that lacks what came to be required since, comments of the chief officer that came after the approval, a report that was withdrawn from the public, a report with a factual error that the force flagged and the office has not answered.</summary>
    [Refuses(typeof(ResponseIncompleteException), typeof(CommentsCameLaterException), typeof(ReportWithdrawnException), typeof(FactualErrorsUnansweredException))]
    public static async Task<StatutoryResponse> PublishResponse(PublishResponseInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await Own(input.ResponseId, input.Version, db, stop);
        var on = clock.DoneOn(input.PublishedOn, "publishedOn");
        await db.RefuseUnansweredErrors([.. response.Reports.Select(r => r.Id)], stop);
        var edition = response.Publish(await RecommendationsOf(response, db, stop), on, Office(response, on), clock.GetUtcNow());
        db.Add(edition);
        if (response is { SupersedesId: { } before, SupersessionReason: { } reason }) db.Add(new Supersession(await db.Editions.SingleAsync(e => e.SubjectId == before, stop), edition, reason));
        await db.SaveChangesAsync(stop);
        return response;
    }

    /// <summary>Records that the published response was copied to the inspectorate or to the Home Secretary (Police Act 1996, s.55(6)). By the scrutiny officer. Refused: a response that is not published, a copy that is already recorded, a day before publication.</summary>
    public static async Task<StatutoryResponse> RecordCopySent(RecordCopySentInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await Own(input.ResponseId, null, db, stop);
        response.RecordCopySent(input.Recipient, clock.DoneOn(input.SentOn, "sentOn"));
        await db.SaveChangesAsync(stop);
        return response;
    }

    /// <summary>Begins the edition that is to replace a published response, with its words; until it is published, the one before stands. By the scrutiny officer. Refused: no reason, a response that is not published, a further edition that is already begun.</summary>
    public static async Task<StatutoryResponse> ReviseResponse(ReviseResponseInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await Own(input.ResponseId, input.Version, db, stop);
        if (await db.StatutoryResponses.AnyAsync(r => r.SupersedesId == response.Id, stop)) throw new InvalidInputException("responseId", new("A further edition is already begun.", "Mae argraffiad pellach eisoes wedi'i ddechrau."));
        var later = response.Revise(input.Reason);
        db.Add(later);
        await db.SaveChangesAsync(stop);
        return later;
    }
}
