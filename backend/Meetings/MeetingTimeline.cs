using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Meetings;

public static class MeetingTimeline
{
    /// <summary>What this room tells of a recommendation: the meetings that took it up, or will.</summary>
    public static async Task<ILookup<Guid, TimelineEntry>> Contribute(PortalContext db, IReadOnlyCollection<Guid> recommendationIds, CancellationToken stop)
    {
        var items = await db.AgendaItems.AsNoTracking().AsSplitQuery().Include(i => i.Meeting).Include(i => i.Note)
            .Include(i => i.Recommendations.Where(about => recommendationIds.Contains(about.Id)))
            .Where(i => i.Recommendations.Any(about => recommendationIds.Contains(about.Id))).ToListAsync(stop);
        return items.SelectMany(item => item.Recommendations.Select(about => (about.Id, item))).ToLookup(told => told.Id, told => Moment(told.item));
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
        };
    }
}
