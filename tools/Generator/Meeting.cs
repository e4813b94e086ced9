using ScrutinyPortal.Meetings;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Generator;

/// <summary>Scrutiny meetings, past and planned.</summary>
internal sealed class Meeting(Office office)
{
    private static readonly DateOnly First = new(2018, 1, 8);
    private static readonly DateOnly Last = Country.Today.AddDays(240);

    private readonly MeetingKind _kind = new(office.Body.Id, new() { Name = "Synthetic Accountability Board", Purpose = office.Words.Text("purpose", 1), IsPublic = true });

    private readonly Dictionary<int, ScrutinyProgramme> _programmes = [];
    private int _planned;

    public void Make(int count, IReadOnlyList<Reported> reports, IReadOnlyList<Request> requests)
    {
        office.Keep(_kind);
        for (var left = count; left > 0; left--) Make(office.Day(First, Last), reports, requests);
        office.Keep(_programmes.Values);
    }

    private void Make(DateOnly day, IReadOnlyList<Reported> reports, IReadOnlyList<Request> requests)
    {
        var meeting = new ScrutinyMeeting(office.Body.Id, office.Reference("MEETING", day), new()
        {
            Title = $"Synthetic accountability meeting on {office.Words.Theme().ToLowerInvariant()}",
            MeetingType = _kind.Name,
            MeetingKindId = _kind.Id,
            HeldOn = day,
            StartsAt = "10:00",
            EndsAt = "12:00",
            Place = "A synthetic room",
            IsPublic = office.Chance(.7),
        });
        foreach (var number in Enumerable.Range(1, office.From(2, 5)))
        {
            meeting.AddItem($"Synthetic item {number}", office.Words.Text("requirement", 2), office.Chance(.1) ? "Synthetic ground" : null,
                [office.Words.Pick(office.Words.Pick(reports).Recommendations)], requests.Count > 0 && office.Chance(.5) ? [office.Words.Pick(requests)] : [], number == 2 ? [reports[^1].Report] : []);
        }

        if (_planned++ % 2 == 0) Set(meeting);
        foreach (var item in meeting.AgendaItems.Where(_ => office.Chance(.2))) Ask(item, day);
        if (meeting.IsPublic && office.Chance(.5) && day.AddDays(-14) <= Country.Today) Ask(meeting, day.AddDays(-14));
        if (meeting.IsPublic && office.Chance(.8)) office.Keep(meeting.PublishAgenda(day.AddDays(-7), office.Body.Name, office.GetUtcNow()));
        if (day <= Country.Today) Hold(meeting, day);
        else if (office.Chance(.5)) Change(meeting, day);
        office.Keep(meeting);
        if (day <= Country.Today) office.Keep(Confirmed(meeting, day).ToList());
    }

    // The programme of its year sets topics for every other meeting; it is agreed with its first, and changed since.
    private void Set(ScrutinyMeeting meeting)
    {
        var year = ScrutinyProgramme.YearOf(meeting.HeldOn);
        if (!_programmes.TryGetValue(year, out var programme)) _programmes[year] = programme = new(office.Body.Id, office.Reference("PROGRAMME", new(year, 4, 1)), year);
        var on = new DateOnly(year, 4, 1) is var april && april < Country.Today ? april : Country.Today;
        foreach (var item in meeting.AgendaItems.Take(2))
        {
            programme.Choose(meeting, new() { MeetingId = meeting.Id, Title = item.Title, Theme = item.Recommendations[0].Theme, Aim = item.Requirement }, item.Recommendations, item.Requests, new(on, office.Body.Name, "Synthetic reason.", office.GetUtcNow()));
            if (programme.Status is ProgrammeStatus.Draft) programme.Agree(on, office.Body.Name, null);
        }
    }

    private IEnumerable<Assurance> Confirmed(ScrutinyMeeting meeting, DateOnly day)
    {
        foreach (var item in meeting.AgendaItems.Where(_ => office.Chance(.4)))
        {
            foreach (var about in item.Recommendations.Where(r => r.ReportedOn < day))
            {
                var assurance = new Assurance(about, office.Body.Id, office.Words.Pick(Tracks.Ratings), new(day, office.Body.Name, office.Words.Text("assurance", 1), office.GetUtcNow()), item.Id);
                assurance.Confirm(null, null, day, office.Body.Name, office.GetUtcNow());
                if (about.Report.Audience is Model.Audience.Public) assurance.Publish(office.GetUtcNow());
                yield return assurance;
            }
        }
    }

    private void Ask(ScrutinyMeeting meeting, DateOnly day)
    {
        var question = meeting.Receive(office.Words.Text("question", 1), day);
        if (office.Chance(.7)) question.Use(null, office.Words.Pick(meeting.AgendaItems));
        else question.Decline(office.Words.Text("reason", 1));
    }

    private void Ask(AgendaItem item, DateOnly day)
    {
        var paper = item.Ask(new() { AgendaItemId = item.Id, Title = "Synthetic paper", ExpectedFrom = office.Words.Role(), DueOn = day.AddDays(-3) }, day.AddDays(-21));
        if (day <= Country.Today && office.Chance(.9)) paper.Receive(day.AddDays(-office.From(0, 10)), null);
    }

    private void Change(ScrutinyMeeting meeting, DateOnly day)
    {
        if (office.Chance(.3)) meeting.Cancel(office.Words.Text("reason", 1), Country.Today, office.Body.Name, office.GetUtcNow());
        else meeting.Postpone(office.Chance(.5) ? day.AddDays(office.From(7, 60)) : null, "10:00", "12:00", office.Words.Text("reason", 1), Country.Today, office.Body.Name, office.GetUtcNow());
    }

    private void Hold(ScrutinyMeeting meeting, DateOnly day)
    {
        meeting.Open(Country.Today);
        foreach (var item in meeting.AgendaItems)
        {
            item.Noting().RecordDiscussion(office.Words.Text("discussion", 4));
            item.Noting().RecordOutcome(office.Words.Pick(Enum.GetValues<AgendaOutcome>()), office.Words.Sentence());
        }

        foreach (var question in meeting.Questions.Where(q => q.IsPut)) question.RecordAnswer(office.Words.Text("answer", 1), office.Chief, day);
        meeting.RecordAttendance(new() { MeetingId = meeting.Id, ComesFor = AttendingFor.Body, Role = "Synthetic commissioner", Presence = Presence.Present });
        meeting.RecordAttendance(new() { MeetingId = meeting.Id, ComesFor = AttendingFor.Force, Role = "Synthetic deputy chief constable", Presence = office.Chance(.9) ? Presence.Present : Presence.Apologies });
        meeting.Close();
        if (!office.Chance(.9)) return;
        meeting.DraftMinutes(office.Words.Text("minutes", 8));
        if (!office.Chance(.9)) return;
        meeting.AgreeMinutes(day, office.Body.Name);
        if (meeting.IsPublic) office.Keep(meeting.PublishMinutes(day, office.Body.Name, office.GetUtcNow()));
    }
}
