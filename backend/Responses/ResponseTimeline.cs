using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Responses;

public static class ResponseTimeline
{
    /// <summary>What this room tells of a recommendation: the invitation to comment, the comments, and what the published response says to it.</summary>
    public static async Task<ILookup<Guid, TimelineEntry>> Contribute(PortalContext db, IReadOnlyCollection<Guid> recommendationIds, CancellationToken stop)
    {
        var asked = await db.Recommendations.AsNoTracking().Where(r => recommendationIds.Contains(r.Id)).Select(r => new { r.Id, r.ReportId }).ToListAsync(stop);
        var reports = asked.Select(r => r.ReportId).Distinct().ToList();
        var comments = await db.ChiefOfficerComments.AsNoTracking().AsSingleQuery().Include(c => c.Force).Include(c => c.RecommendationComments.Where(said => recommendationIds.Contains(said.RecommendationId))).Include(c => c.FurtherReports)
            .Where(c => reports.Contains(c.ReportId) || c.FurtherReports.Any(f => reports.Contains(f.Id))).OrderByDescending(c => c.Id).ToListAsync(stop);
        var responses = await db.StatutoryResponses.AsNoTracking().AsSingleQuery().Include(r => r.Body).Include(r => r.Explanations.Where(e => recommendationIds.Contains(e.RecommendationId))).Include(r => r.FurtherReports)
            .Where(r => (reports.Contains(r.ReportId) || r.FurtherReports.Any(f => reports.Contains(f.Id))) && r.PublishedOn != null).ToListAsync(stop);
        return asked.SelectMany(r => comments.Where(c => c.ReportId == r.ReportId || c.FurtherReports.Any(f => f.Id == r.ReportId)).DistinctBy(c => c.ForceId).SelectMany(c => Moments(c, r.Id))
                .Concat(responses.Where(response => response.ReportId == r.ReportId || response.FurtherReports.Any(f => f.Id == r.ReportId)).Select(response => Moment(response, r.Id)))
                .Select(moment => (r.Id, moment)))
            .ToLookup(told => told.Id, told => told.moment);
    }

    /// <summary>What this room tells of a report: the invitation to comment, the comments as a whole, and the published response.</summary>
    public static async Task<ILookup<Guid, TimelineEntry>> OfReports(PortalContext db, IReadOnlyCollection<Guid> reportIds, CancellationToken stop)
    {
        var comments = await db.ChiefOfficerComments.AsNoTracking().Include(c => c.Force).Where(c => reportIds.Contains(c.ReportId)).OrderByDescending(c => c.Id).ToListAsync(stop);
        var responses = await db.StatutoryResponses.AsNoTracking().AsSplitQuery().Include(r => r.Body).Include(r => r.FurtherReports)
            .Where(r => (reportIds.Contains(r.ReportId) || r.FurtherReports.Any(f => reportIds.Contains(f.Id))) && r.PublishedOn != null).ToListAsync(stop);
        return comments.DistinctBy(c => (c.ReportId, c.ForceId)).SelectMany(c => Moments(c, null).Select(moment => (Report: c.ReportId, Moment: moment)))
            .Concat(responses.SelectMany(r => r.FurtherReports.Select(f => f.Id).Append(r.ReportId).Select(report => (Report: report, Moment: Moment(r, null)))))
            .ToLookup(told => told.Report, told => told.Moment);
    }

    private static IEnumerable<TimelineEntry> Moments(ChiefOfficerComments comments, Guid? recommendationId)
    {
        yield return new()
        {
            Of = comments.Id,
            Kind = TimelineKind.Comments,
            Actor = Actor.Commissioner,
            On = comments.InvitedOn,
            Heading = new("Chief officer invited to comment", "Gwahoddwyd y prif swyddog i wneud sylwadau"),
            Audience = comments.Audience,
        };
        if (comments.ReceivedOn is not { } received) yield break;
        yield return new()
        {
            Of = comments.ForceId, // the invitation goes by the id of the comments
            Kind = TimelineKind.Comments,
            Actor = Actor.Force,
            On = received,
            Heading = new("Chief officer's comments received", "Derbyniwyd sylwadau'r prif swyddog"),
            Words = recommendationId is null ? comments.Text : comments.RecommendationComments.FirstOrDefault(c => c.RecommendationId == recommendationId)?.Text,
            By = comments.Force.Name,
            Audience = comments.Audience,
        };
    }

    private static TimelineEntry Moment(StatutoryResponse response, Guid? recommendationId)
    {
        var explanation = response.Explanations.FirstOrDefault(e => e.RecommendationId == recommendationId);
        return new()
        {
            Of = response.Id,
            Kind = TimelineKind.Response,
            Actor = Actor.Commissioner,
            On = response.PublishedOn!.Value,
            Heading = explanation?.Kind switch
            {
                ExplanationKind.ActionTaken => new("Response published: action taken", "Cyhoeddwyd yr ymateb: camau wedi'u cymryd"),
                ExplanationKind.ActionProposed => new("Response published: action proposed", "Cyhoeddwyd yr ymateb: camau arfaethedig"),
                ExplanationKind.NoAction => new("Response published: no action, and why", "Cyhoeddwyd yr ymateb: dim camau, a pham"),
                _ => new("Response published", "Cyhoeddwyd yr ymateb"),
            },
            Words = recommendationId is null ? response.OwnComments : explanation?.Text,
            By = response.Body.Name,
            RecordedAt = response.PublishedAt,
            Reference = response.Reference,
            Audience = response.Audience,
        };
    }
}
