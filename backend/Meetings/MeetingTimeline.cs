using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Meetings;

public static class MeetingTimeline
{
    /// <summary>What this room tells of a recommendation: the meetings that took it up, or will.</summary>
    public static async Task<ILookup<Guid, TimelineEntry>> Contribute(PortalContext db, IReadOnlyCollection<Guid> recommendationIds, CancellationToken stop)
    {
        var items = await db.AgendaItems.AsNoTracking().Include(i => i.Meeting).Include(i => i.Note)
            .Include(i => i.Recommendations.Where(about => recommendationIds.Contains(about.Id)))
            .Where(i => i.Recommendations.Any(about => recommendationIds.Contains(about.Id))).ToListAsync(stop);
        return items.SelectMany(item => item.Recommendations.Select(about => (about.Id, item))).ToLookup(told => told.Id, told => Moment(told.item));
    }

    /// <summary>What this room tells of a report: the meetings that took it or its recommendations up, or will.</summary>
    public static async Task<ILookup<Guid, TimelineEntry>> OfReports(PortalContext db, IReadOnlyCollection<Guid> reportIds, CancellationToken stop)
    {
        var items = await db.AgendaItems.AsNoTracking().AsSplitQuery().Include(i => i.Meeting).Include(i => i.Note).Include(i => i.Reports).Include(i => i.Recommendations)
            .Where(i => i.Reports.Any(about => reportIds.Contains(about.Id)) || i.Recommendations.Any(about => reportIds.Contains(about.ReportId))).ToListAsync(stop);
        return items.SelectMany(item => item.Reports.Select(about => about.Id).Concat(item.Recommendations.Select(about => about.ReportId)).Distinct()
            .Select(report => (report, Moment: Moment(item)))).ToLookup(told => told.report, told => told.Moment);
    }

    private static TimelineEntry Moment(AgendaItem item)
    {
        var meeting = item.Meeting;
        return new()
        {
            Of = item.Id,
            Kind = TimelineKind.Meeting,
            Actor = Actor.Commissioner,
            On = meeting.HeldOn,
            Heading = meeting.Status switch
            {
                MeetingStatus.Planned or MeetingStatus.AgendaPublished => new($"On the agenda: {meeting.Title}", $"Ar yr agenda: {meeting.Title}"),
                MeetingStatus.Postponed => new($"On the agenda of a meeting that was put off: {meeting.Title}", $"Ar agenda cyfarfod a ohiriwyd: {meeting.Title}"),
                MeetingStatus.Cancelled => new($"On the agenda of a meeting that was cancelled: {meeting.Title}", $"Ar agenda cyfarfod a ganslwyd: {meeting.Title}"),
                _ => new($"Taken up at a meeting: {meeting.Title}", $"Trafodwyd mewn cyfarfod: {meeting.Title}"),
            },
            Words = item.Note?.OutcomeWords ?? item.Note?.Discussion ?? item.Requirement,
            Reference = meeting.Reference,
            Sources = meeting.Sources,
            Audience = (item.Note as BodyRecord ?? item).Audience,
        };
    }
}
