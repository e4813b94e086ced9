using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

/// <summary>Meetings and last days as entries of a calendar (RFC 5545). An entry keeps its name for good, and each change of it has a higher number.</summary>
internal static class Calendars
{
    public const string Media = "text/calendar; charset=utf-8";
    private const string London = "Europe/London";

    public static string Write(string name, IEnumerable<CalendarEvent> events)
    {
        var calendar = new Calendar { ProductId = "-//Scrutiny Portal//Meetings//EN" };
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddTimeZone(London);
        calendar.Events.AddRange(events);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>A meeting on its day, or that it is not held then, and why.</summary>
    public static CalendarEvent Of(ScrutinyMeeting meeting, Viewer viewer, Uri portal)
    {
        var held = meeting.HeldOn;
        return new()
        {
            Uid = $"{meeting.Id}",
            Sequence = meeting.Changes.Count,
            Summary = meeting.Status is MeetingStatus.Cancelled ? $"Cancelled: {meeting.Title}" : meeting.Status is MeetingStatus.Postponed ? $"Put off: {meeting.Title}" : meeting.Title,
            Description = string.Join("\n", meeting.Changes.OrderBy(c => c.RecordedAt).Select(Words).Prepend($"{meeting.MeetingType}, {meeting.Body.Name}")),
            Location = meeting.PlaceFor(viewer),
            Url = new(portal, $"/meetings/{meeting.Reference}"),
            Status = meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Postponed ? EventStatus.Cancelled : EventStatus.Confirmed, // a day on which it is not held
            DtStamp = new CalDateTime(meeting.Changes.Select(c => c.RecordedAt).Append(meeting.PublishedAt ?? DateTimeOffset.UnixEpoch).Max().UtcDateTime),
            DtStart = meeting.StartsAt is { } from ? At(held, from) : new CalDateTime(held),
            DtEnd = meeting is { StartsAt: not null, EndsAt: { } to } ? At(held, to) : null,
        };
    }

    /// <summary>A last day, which takes up no time of the day on which it stands.</summary>
    public static CalendarEvent LastDay(Entity of, DateOnly day, Text what, string about, Uri page, bool cancelled, DateTimeOffset now) => new()
    {
        Uid = $"{of.Id}-due",
        Sequence = of.Version,
        Summary = cancelled ? $"{new Text("Cancelled", "Canslwyd")}: {about}" : $"{what}: {about}",
        Url = page,
        Status = cancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
        Transparency = TransparencyType.Transparent,
        DtStamp = new CalDateTime(now.UtcDateTime),
        DtStart = new CalDateTime(day),
    };

    private static CalDateTime At(DateOnly day, TimeOnly hour) => new(day, hour, London);

    private static string Words(MeetingChange change) => change switch
    {
        { Kind: MeetingChangeKind.Cancelled } => $"Cancelled: {change.Reason}",
        { To: { } to } => $"Put off from {Text.Long(change.From).English} to {Text.Long(to).English}: {change.Reason}",
        _ => $"Put off from {Text.Long(change.From).English}, the new day is not set: {change.Reason}",
    };
}
