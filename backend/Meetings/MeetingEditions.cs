using System.Text;
using ScrutinyPortal.Publication;
using LongDay = ScrutinyPortal.Model.Text;

namespace ScrutinyPortal.Meetings;

/// <summary>The texts of a meeting as they are published, and the minutes that its notes propose.</summary>
internal static class MeetingEditions
{
    public static EditionText Agenda(ScrutinyMeeting meeting)
    {
        var text = new EditionText().Facts(Facts(meeting)).Heading("Items");
        foreach (var item in meeting.AgendaItems.OrderBy(i => i.Number))
        {
            if (item.IsPrivate)
            {
                text.Subheading($"{item.Number}. Private item").Paragraph($"Withheld. Ground: {item.PrivateGround}");
                continue;
            }

            text.Subheading($"{item.Number}. {item.Title}").Said(item.Requirement);
            foreach (var paper in item.Papers.OrderBy(p => p.Id)) text.Paragraph($"Paper: {paper.Title}, from {paper.ExpectedFrom}");
        }

        return text;
    }

    public static EditionText Minutes(ScrutinyMeeting meeting)
    {
        var text = new EditionText()
            .Facts([.. Facts(meeting), .. Attendance(meeting), ("Agreed", meeting.Minutes is { AgreedOn: { } agreed, AgreedBy: { } by } ? $"{LongDay.Long(agreed).English}, for the {by}" : "Not yet")])
            .Heading("Minutes").Said(meeting.Minutes!.Text);
        return meeting.Questions.Count == 0 ? text : QuestionEditions.Add(text, [.. meeting.Questions.OrderBy(q => q.Number)]);
    }

    /// <summary>A beginning for the minutes, from what was noted under each item. Of private items it names only the ground.</summary>
    public static string Proposed(IEnumerable<AgendaItem> items)
    {
        var text = new StringBuilder();
        foreach (var item in items.OrderBy(i => i.Number))
        {
            text.Append($"# {item.Number}. {(item.IsPrivate ? "Private item" : item.Title)}\n\n");
            if (item.IsPrivate) text.Append($"Taken in private: {item.PrivateGround}\n\n");
            else foreach (var part in Noted(item)) text.Append($"{part}\n\n");
        }

        return text.ToString().TrimEnd();
    }

    private static IEnumerable<string> Noted(AgendaItem item)
    {
        yield return $"**Required:** {item.Requirement}";
        if (item.Note?.Discussion is { } discussion) yield return discussion;
        if (item.Note?.Outcome is { } outcome)
        {
            yield return $"**Outcome:** {outcome switch
            {
                AgendaOutcome.Noted => "noted",
                AgendaOutcome.AssuranceConsidered => "assurance considered",
                AgendaOutcome.ActionAgreed => "action agreed",
                _ => "carried over",
            }}. {item.Note.OutcomeWords}".TrimEnd();
        }
    }

    private static IEnumerable<(string Name, string Value)> Attendance(ScrutinyMeeting meeting)
    {
        var by = meeting.Attendances.OrderBy(a => a.ComesFor).ThenBy(a => a.Role, StringComparer.Ordinal).ToLookup(a => a.Presence);
        if (by[Presence.Present].Any()) yield return ("Present", Roles(by[Presence.Present]));
        if (by[Presence.Represented].Any()) yield return ("Represented", string.Join("; ", by[Presence.Represented].Select(a => $"{a.Role}, by {a.RepresentedBy}")));
        if (by[Presence.Apologies].Any()) yield return ("Apologies", Roles(by[Presence.Apologies]));
        if (by[Presence.Absent].Any()) yield return ("Absent", Roles(by[Presence.Absent]));
    }

    private static string Roles(IEnumerable<Attendance> attendances) => string.Join("; ", attendances.Select(a => a.Role));

    private static IEnumerable<(string Name, string Value)> Facts(ScrutinyMeeting meeting)
    {
        yield return ("Meeting", meeting.MeetingType);
        yield return ("Date", LongDay.Long(meeting.HeldOn).English);
        if (meeting.StartsAt is not null)
        {
            yield return ("Time", meeting.EndsAt is null ? Hour.Text(meeting.StartsAt)! : $"{Hour.Text(meeting.StartsAt)} to {Hour.Text(meeting.EndsAt)}");
        }

        foreach (var fact in Whereabouts(meeting)) yield return fact;
    }

    /// <summary>Where it is held and for whom it is open, as every edition tells it.</summary>
    public static IEnumerable<(string Name, string Value)> Whereabouts(ScrutinyMeeting meeting)
    {
        if (!meeting.IsPublic) yield return ("Place", "Not published: the meeting is held in private");
        else if (meeting.Place is { } place) yield return ("Place", place);
        yield return ("Open to the public", meeting.IsPublic ? "Yes" : "No");
    }
}
