using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using Ical.Net;
using Ical.Net.CalendarComponents;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Publication;

/// <summary>What is published can be followed by feed and calendar: the same for everybody, and nothing else.</summary>
public sealed class FeedAndCalendarTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_meeting_is_in_the_calendar_once_its_agenda_is_published_and_says_there_that_it_was_put_off_and_cancelled()
    {
        portal.TodayIs(2022, 7, 1);
        var (officer, visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Visitor));
        var meeting = (await officer.Does("planMeeting", "title: \"Protecting; children, all\", meetingType: \"Public Accountability Meeting\", heldOn: \"2022-07-21\", startsAt: \"14:30\", endsAt: \"16:00\", isPublic: true",
            "meeting { id version reference }")).Thing("meeting");
        await officer.Does("addAgendaItem", $"meetingId: \"{meeting.Id()}\", title: \"T\", requirement: \"R\"", "agendaItem { id }");
        Assert.Empty(await Events(officer));

        meeting = await Act(officer, "publishAgenda", meeting, 2);
        var planned = Assert.Single(await Events(visitor));
        Assert.Equal(("Protecting; children, all", new DateTime(2022, 7, 21, 13, 30, 0), "CONFIRMED", 0), (planned.Summary, planned.DtStart!.AsUtc, planned.Status, planned.Sequence));

        meeting = await Act(officer, "postponeMeeting", meeting, 3, ", heldOn: \"2022-11-03\", startsAt: \"14:30\", reason: \"The chair is ill.\"");
        var moved = Assert.Single(await Events(visitor));
        Assert.Equal((planned.Uid, new DateTime(2022, 11, 3, 14, 30, 0), 1), (moved.Uid, moved.DtStart!.AsUtc, moved.Sequence));
        Assert.Contains("Put off from 21 July 2022 to 3 November 2022: The chair is ill.", moved.Description, StringComparison.Ordinal);

        await Act(officer, "cancelMeeting", meeting, 4, ", reason: \"Nothing is due.\"");
        var cancelled = Assert.Single(await Events(visitor));
        Assert.Equal((planned.Uid, "CANCELLED", 2), (cancelled.Uid, cancelled.Status, cancelled.Sequence));
        Assert.Empty(await Events(visitor, "?force=nowhere"));
    }

    [Fact]
    public async Task The_feed_has_each_edition_with_its_address_and_an_id_that_stays()
    {
        portal.TodayIs(2022, 7, 1);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var before = (await Feed()).Items.Count();
        var meeting = (await officer.Does("planMeeting", "title: \"A & B\", meetingType: \"Board\", heldOn: \"2022-07-22\", isPublic: true", "meeting { id version reference }")).Thing("meeting");
        await officer.Does("addAgendaItem", $"meetingId: \"{meeting.Id()}\", title: \"T\", requirement: \"R\"", "agendaItem { id }");
        Assert.Equal(before, (await Feed()).Items.Count());

        await Act(officer, "publishAgenda", meeting, 2);

        var feed = await Feed();
        var entry = feed.Items.Single(e => e.Title.Text == "Agenda: A & B");
        Assert.Equal((before + 1, "Agenda"), (feed.Items.Count(), entry.Categories.Single().Name));
        Assert.Equal(new Uri(portal.Address, $"/published/{meeting.Text("reference")}-AGENDA"), entry.Links.Single().Uri);
        Assert.Contains(entry.Id, (await Feed()).Items.Select(e => e.Id));
        Assert.Contains("<h1>Agenda: A &amp; B</h1>", await officer.Http.GetStringAsync(entry.Links.Single().Uri), StringComparison.Ordinal);
    }

    private static async Task<List<CalendarEvent>> Events(Person person, string query = "") =>
        [.. Calendar.Load(await person.Http.GetStringAsync($"/published/meetings.ics{query}"))!.Events.Where(e => e.Summary!.Contains("Protecting", StringComparison.Ordinal))];

    private async Task<SyndicationFeed> Feed()
    {
        using var xml = XmlReader.Create(await (await portal.As(Role.Visitor)).Http.GetStreamAsync("/published/feed.atom"), new() { Async = true });
        return SyndicationFeed.Load(xml);
    }

    private static async Task<JsonElement> Act(Person person, string verb, JsonElement meeting, int version, string more = "") =>
        (await person.Does(verb, $"meetingId: \"{meeting.Id()}\", version: {version}{more}", "meeting { id version reference }")).Thing("meeting");
}
