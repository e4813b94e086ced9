using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Walls;

namespace ScrutinyPortal.Meetings;

/// <summary>The published meetings as a calendar that any calendar program can follow. It holds what the public sees, whoever asks.</summary>
public static class MeetingCalendarEndpoint
{
    private const string Path = $"{Edition.Root}/meetings.ics";

    public static void MapMeetingCalendar(this IEndpointRouteBuilder app) =>
        app.MapGet(Path, async (string? force, HttpContext http, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        {
            var meetings = await MeetingQueries.All(db, force, from: clock.Today().AddYears(-1)).AsNoTracking().Include(m => m.Body).Include(m => m.Changes)
                .Where(m => m.Audience == Audience.Public).OrderBy(m => m.HeldOn).ThenBy(m => m.Id).ToListAsync(stop);
            return Results.Text(Calendars.Write("Scrutiny meetings", meetings.Select(meeting => Calendars.Of(meeting, Viewer.Visitor, http.Request.Address()))), Calendars.Media);
        });
}
