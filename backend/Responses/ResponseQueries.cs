using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Responses;

/// <summary>A response as far as it is written, and what it has to answer.</summary>
internal sealed record Written(StatutoryResponse Response, IReadOnlyList<Recommendation> Recommendations);

/// <summary>Where a response stood on a past day.</summary>
internal sealed class StoodThen
{
    public required Guid Id { get; init; }
    public required StatutoryResponseStatus Status { get; init; }
}

public static class ResponseQueries
{
    private static readonly int CopyRecipients = Enum.GetValues<CopyRecipient>().Length;

    /// <summary>Responses to inspection reports, of a force, of a body, in a status.</summary>
    public static IQueryable<StatutoryResponse> All(
        PortalContext db, string? force = null, string? body = null, IReadOnlyList<StatutoryResponseStatus>? status = null, DateOnly? asAt = null)
    {
        IQueryable<StatutoryResponse> responses = db.StatutoryResponses;
        if (force is not null) responses = responses.Where(r => r.Force.Slug == force);
        if (body is not null) responses = responses.Where(r => r.Body.Slug == body);
        if (status is not null) responses = asAt is { } day ? responses.Where(r => Stood(db, day).Any(then => then.Id == r.Id && status.Contains(then.Status))) : responses.Where(r => status.Contains(r.Status));
        return responses;
    }

    /// <summary>Those among them that are begun and not published; as at a past day, those to reports published by then that were not published by its end.</summary>
    public static IQueryable<StatutoryResponse> InPreparation(IQueryable<StatutoryResponse> responses, DateOnly? asAt) => asAt is { } day
        ? responses.Where(r => r.ReportedOn <= day && (r.PublishedOn == null || r.PublishedOn > day))
        : responses.Where(r => r.PublishedOn == null);

    /// <summary>Those among them that are due by law on that day or later, and before the other. A further edition is not: the first met the law's day, or missed it.</summary>
    public static IQueryable<StatutoryResponse> Due(IQueryable<StatutoryResponse> responses, DateOnly? from, DateOnly? before)
    {
        if (from is not null || before is not null) responses = responses.Where(r => r.SupersedesId == null);
        var period = DeadlineRule.Of(DeadlineRuleCode.Section55).Days!.Value - 1;
        if (from?.AddDays(-period) is { } first) responses = responses.Where(r => r.CountedFrom >= first);
        if (before?.AddDays(-period) is { } end) responses = responses.Where(r => r.CountedFrom < end);
        return responses;
    }

    public static IQueryable<StatutoryResponse> ByReference(PortalContext db, string reference) =>
        db.StatutoryResponses.Where(r => r.Reference == reference);

    /// <summary>Where responses stood at the end of a past day, by the days that are kept: of its approval, its publication, its copies and what replaced it; for the office also of its way through review. What no day tells is not recorded.</summary>
    internal static IQueryable<StoodThen> Stood(PortalContext db, DateOnly day) => db.StatutoryResponses.Select(r => new StoodThen
    {
        Id = r.Id,
        Status = r.PublishedOn <= day && db.StatutoryResponses.Any(later => later.SupersedesId == r.Id && later.PublishedOn <= day) ? StatutoryResponseStatus.Superseded
            : r.PublishedOn <= day && r.Copies.Count(c => c.SentOn <= day) == CopyRecipients ? StatutoryResponseStatus.Copied
            : r.PublishedOn <= day ? StatutoryResponseStatus.Published
            : r.ApprovedOn <= day ? StatutoryResponseStatus.Approved
            : db.Viewer.Sees != Audience.Office || !db.Viewer.BodyIds.Contains(r.BodyId) ? StatutoryResponseStatus.NotRecorded
            : r.SubmittedOn <= day ? StatutoryResponseStatus.AwaitingApproval
            : r.DraftedOn <= day ? StatutoryResponseStatus.InReview
            : r.Status == StatutoryResponseStatus.NotStarted || (r.Status == StatutoryResponseStatus.ChiefOfficerInvited && r.ChiefOfficerComments!.InvitedOn <= day) ? r.Status
            : StatutoryResponseStatus.NotRecorded,
    });

    /// <summary>Responses by their ids, as far as they are written, with the recommendations that they have to answer.</summary>
    internal static async Task<ILookup<Guid, Written>> WrittenSoFar(PortalContext db, Guid[] ids, CancellationToken stop)
    {
        var responses = await db.StatutoryResponses.AsNoTracking().AsSplitQuery().Include(r => r.Report).Include(r => r.FurtherReports).Include(r => r.ChiefOfficerComments).Include(r => r.Explanations)
            .Where(r => EF.Parameter(ids).Contains(r.Id)).ToListAsync(stop);
        var reports = responses.SelectMany(r => r.Reports).Select(r => r.Id).ToArray();
        var recommendations = await db.Recommendations.AsNoTracking().Where(r => EF.Parameter(reports).Contains(r.ReportId))
            .OrderBy(r => r.Position).ToListAsync(stop);
        return responses.ToLookup(r => r.Id, r => new Written(r, [.. r.Reports.SelectMany(report => recommendations.Where(asked => asked.ReportId == report.Id))]));
    }

    /// <summary>Responses by their ids, with all that would be published of them and what was noted on it.</summary>
    internal static async Task<ILookup<Guid, StatutoryResponse>> WithNotes(PortalContext db, Guid[] ids, CancellationToken stop)
    {
        var responses = await db.StatutoryResponses.AsNoTracking().AsSplitQuery().Include(r => r.Report).Include(r => r.FurtherReports).Include(r => r.Force).Include(r => r.Explanations)
            .Include(r => r.ChiefOfficerComments!.RecommendationComments).Include(r => r.Notes.OrderBy(n => n.RecordedAt).ThenBy(n => n.Id)).Where(r => EF.Parameter(ids).Contains(r.Id)).ToListAsync(stop);
        return responses.ToLookup(r => r.Id);
    }

    /// <summary>Responses by their ids, with all that their way from day 1 to day 56 is told by.</summary>
    internal static async Task<ILookup<Guid, StatutoryResponse>> OnTheirWay(PortalContext db, Guid[] ids, CancellationToken stop)
    {
        var responses = await db.StatutoryResponses.AsNoTracking().AsSplitQuery().Include(r => r.ChiefOfficerComments).Include(r => r.Body)
            .Include(r => r.Force).ThenInclude(f => f.Responsibilities).ThenInclude(r => r.Body).Where(r => EF.Parameter(ids).Contains(r.Id)).ToListAsync(stop);
        return responses.ToLookup(r => r.Id);
    }

    /// <summary>Invitations to the chief officer and the comments that came, not what a further edition made of them: in a status, about a force, to be answered from a day on and before another.</summary>
    public static IQueryable<ChiefOfficerComments> Invitations(
        PortalContext db, ChiefOfficerCommentsStatus? status = null, string? force = null, DateOnly? replyFrom = null, DateOnly? replyBefore = null)
    {
        var comments = db.ChiefOfficerComments.Where(c => c.EarlierId == null);
        if (status is { } wanted) comments = comments.Where(c => c.Status == wanted);
        if (force is not null) comments = comments.Where(c => c.Force.Slug == force);
        if (replyFrom is { } first) comments = comments.Where(c => c.ReplyBy >= first);
        if (replyBefore is { } end) comments = comments.Where(c => c.ReplyBy < end);
        return comments;
    }
}
