using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Meetings;

public static class MeetingQueries
{
    /// <summary>Scrutiny meetings, about a force, of a body, in a status, held within a time.</summary>
    public static IQueryable<ScrutinyMeeting> All(
        PortalContext db, string? force = null, string? body = null, IReadOnlyList<MeetingStatus>? status = null,
        DateOnly? from = null, DateOnly? to = null)
    {
        IQueryable<ScrutinyMeeting> meetings = db.Meetings;
        if (force is not null) meetings = meetings.Where(m => m.Body.Responsibilities.Any(r => r.Force.Slug == force));
        if (body is not null) meetings = meetings.Where(m => m.Body.Slug == body);
        if (status is not null) meetings = meetings.Where(m => status.Contains(m.Status));
        if (from is { } first) meetings = meetings.Where(m => m.HeldOn >= first);
        if (to is { } last) meetings = meetings.Where(m => m.HeldOn <= last);
        return meetings;
    }

    /// <summary>Meetings with all that would be published of them.</summary>
    internal static IQueryable<ScrutinyMeeting> Whole(PortalContext db) => db.Meetings.AsSplitQuery().Include(m => m.Body).Include(m => m.AllMinutes).Include(m => m.Changes).Include(m => m.Attendances)
        .Include(m => m.Questions).ThenInclude(q => q.Answer).Include(m => m.AgendaItems).ThenInclude(i => i.Papers);

    public static IQueryable<ScrutinyMeeting> ByReference(PortalContext db, string reference) => db.Meetings.Where(m => m.Reference == reference);
}
