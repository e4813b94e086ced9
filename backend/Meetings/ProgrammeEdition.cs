using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Meetings;

/// <summary>The programme of a year as it is published. Why it was changed since it was agreed was written for the office, and is not in it.</summary>
internal static class ProgrammeEdition
{
    public static EditionText Of(ScrutinyProgramme programme, DateTimeOffset now)
    {
        var text = new EditionText().Facts(
            ("Year", $"1 April {programme.Year} to 31 March {programme.Year + 1}"),
            ("Agreed", programme is { Status: ProgrammeStatus.Agreed or ProgrammeStatus.Published, AgreedOn: { } agreed, AgreedBy: { } by } ? $"{Text.Long(agreed).English}, for the {by}" : "Not yet"));
        foreach (var topics in programme.InOrder.GroupBy(t => t.MeetingId)) Add(text, topics.First().Meeting, topics, now);
        return text;
    }

    private static void Add(EditionText text, ScrutinyMeeting meeting, IEnumerable<ProgrammeTopic> topics, DateTimeOffset now)
    {
        text.Heading(meeting.Status is MeetingStatus.Postponed ? meeting.Title : $"{Text.Long(meeting.HeldOn).English}: {meeting.Title}").Facts(Facts(meeting));
        foreach (var topic in topics)
        {
            text.Subheading(topic.Title);
            if (topic.Aim is { } aim) text.Said(aim);
            if (About(topic, now) is { Count: > 0 } about) text.Facts(("About", string.Join("; ", about)));
        }
    }

    private static IEnumerable<(string Name, string Value)> Facts(ScrutinyMeeting meeting)
    {
        if (meeting.Status is MeetingStatus.Postponed or MeetingStatus.Cancelled) yield return ("Meeting", meeting.Status is MeetingStatus.Postponed ? "Put off, without a day so far" : "Cancelled");
        foreach (var fact in MeetingEditions.Whereabouts(meeting)) yield return fact;
    }

    // What is not published itself is not named.
    private static List<string> About(ProgrammeTopic topic, DateTimeOffset now) =>
    [
        .. topic.Recommendations.Where(r => r.Report.IsPublicAt(now)).ByReport().Select(r => r.Reference),
        .. topic.Requests.Where(r => r.Audience is Audience.Public).OrderBy(r => r.Id).Select(r => r.Reference),
    ];
}
