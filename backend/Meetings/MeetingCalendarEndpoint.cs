using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Walls;

namespace ScrutinyPortal.Meetings;

/// <summary>The published meetings as a calendar that any calendar program can follow (RFC 5545). It holds what the public sees, whoever asks.</summary>
public static class MeetingCalendarEndpoint
{
    private const string Path = $"{Edition.Root}/meetings.ics";
    private const string London = "Europe/London";

    public static void MapMeetingCalendar(this IEndpointRouteBuilder app) =>
        app.MapGet(Path, async (string? force, HttpContext http, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        {
            var meetings = await MeetingQueries.All(db, force, from: clock.Today().AddYears(-1)).AsNoTracking().Include(m => m.Body).Include(m => m.Changes)
                .Where(m => m.Audience == Audience.Public).OrderBy(m => m.HeldOn).ThenBy(m => m.Id).ToListAsync(stop);
            var calendar = new Calendar { ProductId = "-//Scrutiny Portal//Meetings//EN" };
            calendar.AddProperty("X-WR-CALNAME", "Scrutiny meetings");
            calendar.AddTimeZone(London);
            calendar.Events.AddRange(meetings.Select(meeting => Event(meeting, new(http.Request.Address(), $"/meetings/{meeting.Reference}"))));
            return Results.Text(new CalendarSerializer().SerializeToString(calendar)!, "text/calendar; charset=utf-8");
        });

    private static CalendarEvent Event(ScrutinyMeeting meeting, Uri address)
    {
        var held = meeting.HeldOn;
        return new()
        {
            Uid = $"{meeting.Id}",
            Sequence = meeting.Changes.Count,
            Summary = meeting.Status is MeetingStatus.Cancelled ? $"Cancelled: {meeting.Title}" : meeting.Status is MeetingStatus.Postponed ? $"Put off: {meeting.Title}" : meeting.Title,
            Description = string.Join("\n", meeting.Changes.OrderBy(c => c.RecordedAt).Select(Words).Prepend($"{meeting.MeetingType}, {meeting.Body.Name}")),
            Location = meeting.Place,
            Url = address,
            Status = meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Postponed ? EventStatus.Cancelled : EventStatus.Confirmed, // a day on which it is not held
            DtStamp = new CalDateTime(meeting.Changes.Select(c => c.RecordedAt).Append(meeting.PublishedAt!.Value).Max().UtcDateTime),
            DtStart = meeting.StartsAt is { } from ? At(held, from) : new CalDateTime(held),
            DtEnd = meeting is { StartsAt: not null, EndsAt: { } to } ? At(held, to) : null,
        };
    }

    private static CalDateTime At(DateOnly day, TimeOnly hour) => new(day, hour, London);

    private static string Words(MeetingChange change) => change switch
    {
        { Kind: MeetingChangeKind.Cancelled } => $"Cancelled: {change.Reason}",
        { To: { } to } => $"Put off from {Text.Long(change.From).English} to {Text.Long(to).English}: {change.Reason}",
        _ => $"Put off from {Text.Long(change.From).English}, the new day is not set: {change.Reason}",
    };
}
