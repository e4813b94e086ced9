using Ical.Net.CalendarComponents;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Requests;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Meetings;

/// <summary>The last days and the meetings of the viewer's own bodies, as far as the viewer sees them.</summary>
internal static class DeadlineCalendar
{
    private static readonly RequestStatus[] Ended = [RequestStatus.Withdrawn, RequestStatus.Closed];

    public static async Task<string> Of(PortalContext db, Uri portal, DateTimeOffset now, CancellationToken stop)
    {
        var (from, own) = (now.InLondon().AddYears(-1), db.Viewer.BodyIds);
        var events = new List<CalendarEvent>();
        void Add(Entity of, DateOnly day, Text what, string about, string page, bool cancelled = false) => events.Add(Calendars.LastDay(of, day, what, about, new(portal, page), cancelled, now));

        foreach (var request in await db.Requests.AsNoTracking().Where(r => own.Contains(r.BodyId) && r.SentOn != null && r.DueOn >= from
            && (Request.AwaitingAnswer.Contains(r.Status) || Ended.Contains(r.Status))).OrderBy(r => r.DueOn).ThenBy(r => r.Id).ToListAsync(stop))
            Add(request, request.DueOn!.Value, new("Answer due", "Ateb yn ddyledus"), request.Subject, $"/requests/{request.Reference}", Ended.Contains(request.Status));
        foreach (var comments in await db.ChiefOfficerComments.AsNoTracking().Include(c => c.Report).Where(c => own.Contains(c.BodyId) && c.Status == ChiefOfficerCommentsStatus.Invited && c.ReplyBy >= from)
            .OrderBy(c => c.ReplyBy).ThenBy(c => c.Id).ToListAsync(stop))
            Add(comments, comments.ReplyBy, new("Chief officer's comments due", "Sylwadau'r prif swyddog yn ddyledus"), comments.Report.Title, $"/reports/{comments.Report.Reference}");
        foreach (var response in await db.StatutoryResponses.AsNoTracking().Include(r => r.Report).Where(r => own.Contains(r.BodyId) && r.PublishedOn == null && r.CountedFrom >= from)
            .OrderBy(r => r.CountedFrom).ThenBy(r => r.Id).ToListAsync(stop))
            Add(response, response.StatutoryDeadline!.DueOn, new("Response to publish (section 55)", "Ymateb i'w gyhoeddi (adran 55)"), response.Report.Title, $"/responses/{response.Reference}");
        foreach (var paper in await db.Papers.AsNoTracking().Include(p => p.Item).ThenInclude(i => i.Meeting).Where(p => own.Contains(p.Item.BodyId) && p.ReceivedOn == null && p.DueOn >= from)
            .OrderBy(p => p.DueOn).ThenBy(p => p.Id).ToListAsync(stop))
            Add(paper, paper.DueOn!.Value, new("Paper due", "Papur yn ddyledus"), paper.Title, $"/meetings/{paper.Item.Meeting.Reference}", paper.Item.Meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Postponed);
        var meetings = await MeetingQueries.All(db, from: from).AsNoTracking().Include(m => m.Body).Include(m => m.Changes).Where(m => own.Contains(m.BodyId))
            .OrderBy(m => m.HeldOn).ThenBy(m => m.Id).ToListAsync(stop);
        events.AddRange(meetings.Select(meeting => Calendars.Of(meeting, db.Viewer, portal)));
        return Calendars.Write(new Text("Deadlines and meetings", "Terfynau amser a chyfarfodydd").ToString(), events);
    }
}
