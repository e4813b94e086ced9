using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;
using static ScrutinyPortal.Meetings.MeetingStatus;

namespace ScrutinyPortal.Tests.Meetings;

public sealed class ScrutinyMeetingTests
{
    private static readonly DateOnly Held = new(2022, 7, 21);
    private static readonly DateTimeOffset Now = Some.Noon(Held);

    private static PlanMeetingInput Plan => new()
    {
        Title = "Protecting children in Wexshire", MeetingType = "Public Accountability Meeting", HeldOn = Held, StartsAt = "14:30", EndsAt = "16:00", IsPublic = true,
    };

    private static ScrutinyMeeting Planned(PlanMeetingInput? plan = null) => new(Guid.CreateVersion7(), "WX-MEETING-2022-1", plan ?? Plan);

    private static ScrutinyMeeting WithItems()
    {
        var meeting = Planned();
        meeting.AddItem("Child protection", "Report on **every** recommendation.", null, [], []);
        meeting.AddItem("Named officers", "Explain the cases.", "Local Government Act 1972, Schedule 12A", [], []);
        return meeting;
    }

    private static ScrutinyMeeting InProgress()
    {
        var meeting = WithItems();
        meeting.PublishAgenda(Held.AddDays(-7), Some.Commissioner, Now);
        meeting.Open(Held);
        return meeting;
    }

    [Fact]
    public void A_planned_meeting_stays_in_the_office() => Assert.Equal(Audience.Office, WithItems().Audience);

    [Fact]
    public void An_empty_agenda_is_not_published() =>
        Assert.Throws<InvalidInputException>(() => Planned().PublishAgenda(Held, Some.Commissioner, Now));

    [Fact]
    public void A_published_agenda_shows_the_public_items_and_withholds_the_private_with_its_ground()
    {
        var meeting = WithItems();

        var edition = meeting.PublishAgenda(Held.AddDays(-7), Some.Commissioner, Now);

        Assert.Equal([Audience.Public, Audience.Force], meeting.AgendaItems.Select(i => i.Audience));
        Assert.Equal((Audience.Public, "WX-MEETING-2022-1-AGENDA"), (meeting.Audience, edition.Reference));
        Assert.All(["14:30 to 16:00", "<strong>every</strong>", "Schedule 12A"], part => Assert.Contains(part, edition.Html, StringComparison.Ordinal));
        Assert.DoesNotContain("Named officers", edition.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Explain the cases", edition.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("16:00", "14:30", "endsAt")]
    [InlineData("half past two", null, "startsAt")]
    public void Times_are_times_and_in_order(string starts, string? ends, string field) => Assert.Equal(field,
        Assert.Throws<InvalidInputException>(() => Planned(Plan with { StartsAt = starts, EndsAt = ends })).Field);

    [Fact]
    public void A_meeting_is_not_opened_before_its_day() => Assert.Throws<DateInFutureException>(() => WithItems().Open(Held.AddDays(-1)));

    [Fact]
    public void Only_while_it_is_held_is_anything_noted()
    {
        var meeting = WithItems();
        Assert.Throws<IllegalMoveException>(() => meeting.AgendaItems[0].Noting());

        meeting.Open(Held);
        meeting.AgendaItems[0].Noting().RecordDiscussion("Figures were shown.");
        meeting.Close();

        Assert.Throws<IllegalMoveException>(() => meeting.AgendaItems[0].Noting());
        Assert.Throws<IllegalMoveException>(() => meeting.AddItem("Late", "Too late.", null, [], []));
    }

    [Fact]
    public void What_was_noted_in_the_room_stays_in_the_office_and_everybody_reads_the_minutes()
    {
        var meeting = InProgress();
        foreach (var item in meeting.AgendaItems) item.Noting().RecordOutcome(AgendaOutcome.Noted, "Noted.");
        meeting.Close();
        meeting.DraftMinutes("# Minutes");
        meeting.AgreeMinutes(Held, Some.Commissioner);
        Assert.All(meeting.AgendaItems, item => Assert.Equal(Audience.Office, item.Note!.Audience));

        var edition = meeting.PublishMinutes(Held, Some.Commissioner, Now);

        Assert.All(meeting.AgendaItems, item => Assert.Equal(Audience.Office, item.Note!.Audience));
        Assert.Equal((Audience.Public, "WX-MEETING-2022-1-MINUTES"), (meeting.Minutes!.Audience, edition.Reference));
    }

    [Fact]
    public void Agreed_minutes_are_never_altered()
    {
        var meeting = InProgress();
        meeting.Close();
        meeting.DraftMinutes("First.");
        meeting.DraftMinutes("Second.");
        meeting.AgreeMinutes(Held.AddDays(3), Some.Commissioner);

        Assert.Throws<IllegalMoveException>(() => meeting.DraftMinutes("Third."));
        Assert.Equal(("Second.", Some.Commissioner, Held.AddDays(3)), (meeting.Minutes!.Text, meeting.Minutes.AgreedBy, meeting.Minutes.AgreedOn));
    }

    [Fact]
    public void Minutes_are_proposed_from_the_notes_without_a_word_of_private_items()
    {
        var meeting = InProgress();
        meeting.AgendaItems[0].Noting().RecordDiscussion("Figures were shown.");
        meeting.AgendaItems[0].Noting().RecordOutcome(AgendaOutcome.ActionAgreed, "Figures by August.");
        meeting.AgendaItems[1].Noting().RecordDiscussion("Names were named.");

        var proposed = MeetingEditions.Proposed(meeting.AgendaItems);

        Assert.All(["# 1. Child protection", "Figures were shown.", "action agreed. Figures by August.", "Schedule 12A"], part => Assert.Contains(part, proposed, StringComparison.Ordinal));
        Assert.DoesNotContain("Names were named.", proposed, StringComparison.Ordinal);
        Assert.DoesNotContain("Named officers", proposed, StringComparison.Ordinal);
    }

    [Fact]
    public void Published_minutes_are_replaced_by_further_ones_that_are_agreed_and_published_and_until_then_they_stand()
    {
        var meeting = Published("First.");

        meeting.DraftMinutes("Secnd.");
        meeting.DraftMinutes("Second.");
        Assert.Equal((MinutesPublished, "First."), (meeting.Status, meeting.AllMinutes.Single(m => m.Audience is Audience.Public).Text));
        Assert.Throws<IllegalMoveException>(() => meeting.PublishMinutes(Held, Some.Commissioner, Now));
        meeting.AgreeMinutes(Held.AddDays(8), Some.Commissioner);
        Assert.Throws<IllegalMoveException>(() => meeting.DraftMinutes("Third."));
        var edition = meeting.PublishMinutes(Held.AddDays(9), Some.Commissioner, Now);

        Assert.Contains("Second.", edition.Html, StringComparison.Ordinal);
        Assert.Equal(["First.", "Second."], meeting.AllMinutes.Where(m => m.Audience is Audience.Public).Select(m => m.Text));
    }

    [Fact]
    public void A_further_edition_of_the_agenda_tells_what_was_added()
    {
        var meeting = WithItems();
        meeting.PublishAgenda(Held.AddDays(-7), Some.Commissioner, Now);
        var added = meeting.AddItem("Missing children", "Report on them.", null, [], []);
        Assert.Equal(Audience.Force, added.Audience);

        var edition = meeting.PublishAgenda(Held.AddDays(-6), Some.Commissioner, Now);

        Assert.Equal(Audience.Public, added.Audience);
        Assert.Contains("Missing children", edition.Html, StringComparison.Ordinal);
    }

    private static ScrutinyMeeting Published(string minutes)
    {
        var meeting = InProgress();
        meeting.Close();
        meeting.DraftMinutes(minutes);
        meeting.AgreeMinutes(Held, Some.Commissioner);
        meeting.PublishMinutes(Held, Some.Commissioner, Now);
        return meeting;
    }
}
