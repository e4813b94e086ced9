using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Requests;

public static class RequestTimeline
{
    private static readonly FrozenSet<RequestMessageKind> ByTheForce =
    [
        RequestMessageKind.Acknowledged, RequestMessageKind.Assigned, RequestMessageKind.ClarificationSought, RequestMessageKind.ExtensionAsked,
        RequestMessageKind.Answered, RequestMessageKind.AnsweredInPart, RequestMessageKind.Refused,
    ];

    /// <summary>What this room tells of a recommendation: what was asked about it and what was answered.</summary>
    public static async Task<ILookup<Guid, TimelineEntry>> Contribute(PortalContext db, IReadOnlyCollection<Guid> recommendationIds, CancellationToken stop)
    {
        var asked = await db.Requests.AsNoTracking().AsSplitQuery().Include(r => r.Messages)
            .Include(r => r.Recommendations.Where(about => recommendationIds.Contains(about.Id)))
            .Where(r => r.Recommendations.Any(about => recommendationIds.Contains(about.Id))).ToListAsync(stop);
        return asked.SelectMany(request => request.Recommendations.SelectMany(about => request.Messages.Select(message => (about.Id, Moment: Moment(request, message)))))
            .ToLookup(told => told.Id, told => told.Moment);
    }

    /// <summary>What this room tells of a report: what was asked about it or its recommendations, and what was answered.</summary>
    public static async Task<ILookup<Guid, TimelineEntry>> OfReports(PortalContext db, IReadOnlyCollection<Guid> reportIds, CancellationToken stop)
    {
        var asked = await db.Requests.AsNoTracking().AsSplitQuery().Include(r => r.Messages).Include(r => r.Recommendations)
            .Where(r => reportIds.Contains(r.ReportId!.Value) || r.Recommendations.Any(about => reportIds.Contains(about.ReportId))).ToListAsync(stop);
        return asked.SelectMany(request => request.Recommendations.Select(about => (Guid?)about.ReportId).Append(request.ReportId).OfType<Guid>().Distinct()
            .SelectMany(report => request.Messages.Select(message => (report, Moment: Moment(request, message))))).ToLookup(told => told.report, told => told.Moment);
    }

    private static TimelineEntry Moment(Request request, RequestMessage message) => new()
    {
        Of = message.Id,
        Kind = TimelineKind.Request,
        Actor = ByTheForce.Contains(message.Kind) ? Actor.Force : Actor.Commissioner,
        On = message.On,
        Heading = Heading(message.Kind, request.Subject),
        Words = message.Kind is RequestMessageKind.Sent ? request.Question : message.Words,
        By = message.By,
        RecordedAt = message.RecordedAt,
        Reference = request.Reference,
        Sources = request.Sources,
        Audience = message.Audience,
    };

    private static Text Heading(RequestMessageKind kind, string subject) => kind switch
    {
        RequestMessageKind.Sent => new($"Request sent: {subject}", $"Anfonwyd cais: {subject}"),
        RequestMessageKind.Acknowledged => new($"Request acknowledged: {subject}", $"Cydnabuwyd cais: {subject}"),
        RequestMessageKind.Assigned => new($"Request given to a lead: {subject}", $"Rhoddwyd cais i arweinydd: {subject}"),
        RequestMessageKind.ClarificationSought => new($"Clarification sought: {subject}", $"Ceisiwyd eglurhad: {subject}"),
        RequestMessageKind.Clarified => new($"Request clarified: {subject}", $"Eglurwyd cais: {subject}"),
        RequestMessageKind.ExtensionAsked => new($"More time asked for: {subject}", $"Gofynnwyd am fwy o amser: {subject}"),
        RequestMessageKind.ExtensionGranted => new($"More time given: {subject}", $"Rhoddwyd mwy o amser: {subject}"),
        RequestMessageKind.ExtensionDeclined => new($"More time not given: {subject}", $"Ni roddwyd mwy o amser: {subject}"),
        RequestMessageKind.Extended => new($"Last day moved: {subject}", $"Symudwyd y diwrnod olaf: {subject}"),
        RequestMessageKind.Answered => new($"Request answered: {subject}", $"Atebwyd cais: {subject}"),
        RequestMessageKind.AnsweredInPart => new($"Request answered in part: {subject}", $"Atebwyd cais yn rhannol: {subject}"),
        RequestMessageKind.Refused => new($"Request refused: {subject}", $"Gwrthodwyd cais: {subject}"),
        RequestMessageKind.Returned => new($"Answer returned as insufficient: {subject}", $"Dychwelwyd ateb fel un annigonol: {subject}"),
        RequestMessageKind.Accepted => new($"Answer accepted: {subject}", $"Derbyniwyd ateb: {subject}"),
        RequestMessageKind.Escalated => new($"Request taken further: {subject}", $"Aethpwyd â chais ymhellach: {subject}"),
        RequestMessageKind.Closed => new($"Request closed: {subject}", $"Caewyd cais: {subject}"),
        _ => new($"Request withdrawn: {subject}", $"Tynnwyd cais yn ôl: {subject}"),
    };
}
