using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Responses;

public static class ResponseMutations
{
    /// <summary>Invites the chief officer's comments on a report by a day that the body fixes (Police Act 1996, s.55(4)). The force sees the invitation at once. By the scrutiny officer. Refused: a day to reply that is not after the invitation, a second invitation, a response that is already with the approver, a report under embargo.</summary>
    [Refuses(typeof(DueDateInThePastException), typeof(EmbargoedException))]
    public static async Task<ChiefOfficerComments> InviteChiefOfficer(InviteChiefOfficerInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var on = clock.DoneOn(input.InvitedOn, "invitedOn");
        var response = await ResponseTo(input.ReportId, input.Force, on, db, stop);
        response.Report.RefuseWhileEmbargoed(clock.GetUtcNow());
        var comments = response.InviteChiefOfficer(input.Invitation, input.ReplyBy, on);
        await db.SaveChangesAsync(stop);
        return comments;
    }

    /// <summary>Gives the chief officer's comments on a report and on its recommendations, and on those of the further reports that the same response answers, once. They become public with the response. By the force liaison officer. Refused: comments that were already given, a recommendation of another report, two comments on one.</summary>
    public static async Task<ChiefOfficerComments> SubmitChiefOfficerComments(
        SubmitChiefOfficerCommentsInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var comments = db.Viewer.Own(await db.ChiefOfficerComments.AsSplitQuery().Include(c => c.RecommendationComments).Include(c => c.FurtherReports)
            .FirstOrDefaultAsync(c => c.Id == input.CommentsId, stop), "commentsId");
        await db.Expect(comments, input.Version, stop);
        var ids = input.Recommendations.Select(c => c.RecommendationId).ToList();
        var recommendations = await db.Recommendations.Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, stop);
        if (ids.Any(id => !recommendations.ContainsKey(id))) throw new NotFoundException("recommendations");
        comments.Submit(input.Text, [.. input.Recommendations.Select(c => (recommendations[c.RecommendationId], c.Text))],
            clock.DoneOn(input.ReceivedOn, "receivedOn"));
        await db.SaveChangesAsync(stop);
        return comments;
    }

    /// <summary>Writes the body's own parts of the response to a report: begins the response where there is none. By the scrutiny officer. Refused: a response that is with the approver or beyond.</summary>
    public static async Task<StatutoryResponse> DraftResponse(DraftResponseInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await ResponseTo(input.ReportId, input.Force, clock.Today(), db, stop);
        await db.Expect(response, input.Version ?? 0, stop);
        response.Draft(input.OwnComments, input.ReplyToChiefOfficer);
        await db.SaveChangesAsync(stop);
        return response;
    }

    /// <summary>Says what action is taken or proposed about a recommendation, or why there is none (Police Act 1996, s.55(5B)). By the scrutiny officer. Refused: no words, a recommendation of another report, a response that is with the approver or beyond.</summary>
    public static async Task<RecommendationExplanation> ExplainRecommendation(
        ExplainRecommendationInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await Own(input.ResponseId, null, db, stop);
        var recommendation = await db.Recommendations.FirstOrDefaultAsync(r => r.Id == input.RecommendationId, stop)
            ?? throw new NotFoundException("recommendationId");
        if (input.Version is { } read && response.Explanations.FirstOrDefault(e => e.RecommendationId == recommendation.Id) is { } written) await db.Expect(written, read, stop);
        var explanation = response.Explain(recommendation, input.Kind, input.Text);
        await db.SaveChangesAsync(stop);
        return explanation;
    }

    /// <summary>Keeps from the public what the body or the chief officer says on one recommendation; the published response names the ground in its place. Without a ground, keeps it no longer. By the scrutiny officer. Refused: no such answer, a response that is with the approver or beyond.</summary>
    public static async Task<StatutoryResponse> WithholdAnswer(WithholdAnswerInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await Own(input.ResponseId, input.Version, db, stop);
        response.Withhold(input.RecommendationId, input.Answer, input.Ground);
        await db.SaveChangesAsync(stop);
        return response;
    }

    /// <summary>Says which further reports on the same force a response answers besides its first, all of them anew. The law's days count for each report from its own publication, and the earliest sets the last day. By the scrutiny officer. Refused: a report on other forces, one under embargo, one that another response answers, a report left out whose recommendations are explained, a response that is with the approver or beyond.</summary>
    [Refuses(typeof(EmbargoedException))]
    public static async Task<StatutoryResponse> AlsoAnswerReports(AlsoAnswerReportsInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await Own(input.ResponseId, input.Version, db, stop);
        await RecommendationsOf(response, db, stop);
        var ids = input.ReportIds.Distinct().ToList();
        var reports = await db.InspectionReports.Include(r => r.Forces).Where(r => ids.Contains(r.Id)).ToListAsync(stop);
        if (reports.Count < ids.Count) throw new NotFoundException("reportIds");
        foreach (var report in reports) report.RefuseWhileEmbargoed(clock.GetUtcNow());
        if (await db.StatutoryResponses.AnyAsync(r => r.ForceId == response.ForceId && r.ReportId != response.ReportId && (ids.Contains(r.ReportId) || r.FurtherReports.Any(f => ids.Contains(f.Id))), stop))
            throw new InvalidInputException("reportIds", new("Another response answers one of these reports.", "Mae ymateb arall yn ateb un o'r adroddiadau hyn."));
        response.AlsoAnswer(reports);
        db.Touch(response);
        await db.SaveChangesAsync(stop);
        return response;
    }

    private static async Task<StatutoryResponse> ResponseTo(Guid reportId, string slug, DateOnly on, PortalContext db, CancellationToken stop)
    {
        var report = await db.InspectionReports.AsSplitQuery().Include(r => r.Forces).ThenInclude(f => f.Responsibilities).ThenInclude(r => r.Body)
            .FirstOrDefaultAsync(r => r.Id == reportId, stop) ?? throw new NotFoundException("reportId");
        var force = report.Forces.FirstOrDefault(f => f.Slug == slug) ?? throw new NotFoundException("force");
        var keeper = force.KeeperOn(on, db.Viewer);
        if (await Whole(db).OrderByDescending(r => r.Number).FirstOrDefaultAsync(r => (r.ReportId == reportId || r.FurtherReports.Any(f => f.Id == reportId)) && r.ForceId == force.Id, stop) is { } begun) return db.Viewer.Own(begun);
        var reference = await db.NextReference(force.Code, "RESPONSE", report.PublishedOn.Year, stop);
        var response = new StatutoryResponse(keeper, report, force, reference);
        db.Add(response);
        return response;
    }

    internal static async Task<StatutoryResponse> Own(Guid id, int? version, PortalContext db, CancellationToken stop)
    {
        var response = db.Viewer.Own(await Whole(db).FirstOrDefaultAsync(r => r.Id == id, stop), "responseId");
        await WithEarlier(response, db, stop);
        if (version is { } read) await db.Expect(response, read, stop);
        return response;
    }

    internal static IQueryable<StatutoryResponse> Whole(PortalContext db) => db.StatutoryResponses.AsSplitQuery()
        .Include(r => r.Report).Include(r => r.FurtherReports).Include(r => r.Body).Include(r => r.Force).ThenInclude(f => f.Responsibilities).ThenInclude(r => r.Body)
        .Include(r => r.ChiefOfficerComments!.RecommendationComments).Include(r => r.ChiefOfficerComments!.FurtherReports).Include(r => r.Explanations).Include(r => r.Decisions.OrderBy(d => d.RecordedAt)).ThenInclude(d => d.Votes).Include(r => r.Copies).Include(r => r.Notes.OrderBy(n => n.RecordedAt).ThenBy(n => n.Id));

    /// <summary>Loads the editions before a further one, however many: its text names the first and the last of them.</summary>
    internal static async Task WithEarlier(StatutoryResponse response, PortalContext db, CancellationToken stop)
    {
        if (response.Number > 1) await db.StatutoryResponses.Where(r => r.ReportId == response.ReportId && r.ForceId == response.ForceId && r.Number < response.Number).LoadAsync(stop);
    }

    internal static async Task<List<Recommendation>> RecommendationsOf(StatutoryResponse response, PortalContext db, CancellationToken stop)
    {
        var reports = response.Reports.Select(r => r.Id).ToList();
        var recommendations = await db.Recommendations.Where(r => reports.Contains(r.ReportId)).ToListAsync(stop);
        return [.. recommendations.OrderBy(r => reports.IndexOf(r.ReportId)).ThenBy(r => r.Position)];
    }

    internal static string Office(StatutoryResponse response, DateOnly on) => Body(response, on).Name;

    /// <summary>The body that was responsible on a day, so far as it is recorded.</summary>
    internal static LocalPolicingBody Body(StatutoryResponse response, DateOnly on) => response.Force.BodyOn(on) ?? response.Body;
}
