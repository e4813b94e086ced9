using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>What comes before a meeting: its kind and programme, the papers, what is carried over to it, who comes.</summary>
public sealed class PreparingTests
{
    private static readonly DateOnly Held = new(2022, 7, 21), Asked = new(2022, 6, 1), Due = new(2022, 7, 14);

    internal static ScrutinyMeeting Planned(DateOnly? on = null, Guid? body = null, string type = "Accountability Board") =>
        new(body ?? Guid.CreateVersion7(), "WX-MEETING-2022-1", new() { Title = type, MeetingType = type, HeldOn = on ?? Held, IsPublic = true });

    internal static ScrutinyMeeting HeldWith(out AgendaItem item, AgendaOutcome? outcome = null)
    {
        var meeting = Planned();
        item = meeting.AddItem("Child protection", "Report on it.", null, [], []);
        meeting.Open(Held);
        if (outcome is { } came) item.Noting().RecordOutcome(came, null);
        meeting.Close();
        return meeting;
    }

    [Fact]
    public void No_paper_is_missing_from_a_meeting_that_is_put_off_or_cancelled_and_its_last_day_follows_the_meeting()
    {
        var (putOff, cancelled) = (APaper(out var item), APaper(out var other));

        item.Meeting.Postpone(null, null, null, "Illness.", Due, "B", DateTimeOffset.UnixEpoch);
        other.Meeting.Cancel("Illness.", Due, "B", DateTimeOffset.UnixEpoch);

        Assert.Equal((PaperState.Asked, null), (putOff.StateOn(Held), putOff.DaysLate(Held)));
        Assert.Equal((PaperState.NotAwaited, null), (cancelled.StateOn(Held), cancelled.DaysLate(Held)));
        item.Meeting.Postpone(Held.AddDays(30), null, null, "A day is set.", Due, "B", DateTimeOffset.UnixEpoch);
        Assert.Equal((Due.AddDays(30), PaperState.Missing), (putOff.DueOn, putOff.StateOn(Due.AddDays(31))));
    }

    private static Paper APaper(out AgendaItem item)
    {
        item = Planned().AddItem("Child protection", "Report on it.", null, [], []);
        return item.Ask(new() { AgendaItemId = item.Id, Title = "Progress report", ExpectedFrom = "Deputy Chief Constable", DueOn = Due }, Asked);
    }

    [Fact]
    public void A_paper_is_asked_for_then_received_and_missing_only_when_its_last_day_has_passed_without_it()
    {
        var paper = APaper(out _);

        Assert.Equal((PaperState.Asked, null), (paper.StateOn(Due), paper.DaysLate(Due)));
        Assert.Equal((PaperState.Missing, 2), (paper.StateOn(Due.AddDays(2)), paper.DaysLate(Due.AddDays(2))));
        paper.Receive(Due.AddDays(1), null);
        Assert.Equal((PaperState.Received, 1), (paper.StateOn(Held), paper.DaysLate(Held)));
        Assert.Throws<IllegalMoveException>(() => paper.Receive(Due, null));
    }

    [Fact]
    public void A_paper_without_a_recorded_last_day_is_never_missing_or_late()
    {
        var item = Planned().AddItem("Child protection", "Report on it.", null, [], []);

        var paper = item.Ask(new() { AgendaItemId = item.Id, Title = "Figures", ExpectedFrom = "Force" }, Asked);

        Assert.Equal((PaperState.Asked, null), (paper.StateOn(Held.AddYears(1)), paper.DaysLate(Held.AddYears(1))));
    }

    [Fact]
    public void A_paper_is_due_after_the_day_of_asking_and_by_the_day_of_the_meeting()
    {
        var item = Planned().AddItem("Child protection", "Report on it.", null, [], []);

        Paper Ask(DateOnly due) => item.Ask(new() { AgendaItemId = item.Id, Title = "Figures", ExpectedFrom = "Force", DueOn = due }, Asked);

        Assert.Throws<DueDateInThePastException>(() => Ask(Asked));
        Assert.Equal("dueOn", Assert.Throws<InvalidInputException>(() => Ask(Held.AddDays(1))).Field);
        Assert.Equal(Held, Ask(Held).DueOn);
        HeldWith(out var late, AgendaOutcome.Noted);
        Assert.Throws<IllegalMoveException>(() => late.Ask(new() { AgendaItemId = late.Id, Title = "Figures", ExpectedFrom = "Force" }, Asked));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(AgendaOutcome.CarriedOver, true)]
    [InlineData(AgendaOutcome.Noted, false)]
    [InlineData(AgendaOutcome.ActionAgreed, false)]
    [InlineData(AgendaOutcome.AssuranceConsidered, false)]
    public void What_is_not_done_is_carried_over_with_its_requirement_and_what_is_done_is_not(AgendaOutcome? outcome, bool carried)
    {
        HeldWith(out var item, outcome);
        var next = Planned(Held.AddDays(42));

        Assert.Equal(carried, item.IsLeftUndone);
        if (carried)
        {
            var again = next.CarryOver(item);
            Assert.Equal((item.Title, item.Requirement, 1, item.Id), (again.Title, again.Requirement, again.Number, again.CarriedFromId));
        }
        else
        {
            Assert.Equal("agendaItemIds", Assert.Throws<InvalidInputException>(() => next.CarryOver(item)).Field);
        }
    }

    [Fact]
    public void An_item_of_a_meeting_that_is_still_to_come_is_not_carried_over_and_one_of_a_cancelled_meeting_is()
    {
        var meeting = Planned();
        var item = meeting.AddItem("Child protection", "Report on it.", null, [], []);
        var next = Planned(Held.AddDays(42));
        Assert.Throws<InvalidInputException>(() => next.CarryOver(item));

        meeting.Cancel("The chair is ill.", Asked, Some.Commissioner, Some.Noon(Asked));

        Assert.Equal("Child protection", next.CarryOver(item).Title);
    }

    [Fact]
    public void An_agenda_is_shared_with_the_force_before_it_is_public_and_what_is_added_then_is_shared_too()
    {
        var meeting = Planned();
        Assert.Equal("meetingId", Assert.Throws<InvalidInputException>(meeting.ShareAgenda).Field);
        var item = meeting.AddItem("Child protection", "Report on it.", null, [], []);

        meeting.ShareAgenda();

        var added = meeting.AddItem("Named officers", "Explain.", "Local Government Act 1972, Schedule 12A", [], []);
        Assert.Equal((Audience.Force, Audience.Force, Audience.Force, MeetingStatus.Planned), (meeting.Audience, item.Audience, added.Audience, meeting.Status));
        Assert.Throws<IllegalMoveException>(meeting.ShareAgenda);
        meeting.PublishAgenda(Asked, Some.Commissioner, Some.Noon(Asked));
        Assert.Equal((Audience.Public, Audience.Force), (item.Audience, added.Audience));
    }

    [Fact]
    public void Who_came_is_told_by_role_until_the_minutes_are_agreed_and_public_with_them()
    {
        var meeting = HeldWith(out _, AgendaOutcome.Noted);
        RecordAttendanceInput Of(string role, Presence presence, string? by = null) => new() { MeetingId = meeting.Id, ComesFor = AttendingFor.Force, Role = role, Presence = presence, RepresentedBy = by };

        var chief = meeting.RecordAttendance(Of("Chief Constable", Presence.Present));
        Assert.Same(chief, meeting.RecordAttendance(Of("chief constable", Presence.Represented, "Deputy Chief Constable")));
        Assert.Equal("representedBy", Assert.Throws<InvalidInputException>(() => meeting.RecordAttendance(Of("Head of Safeguarding", Presence.Represented))).Field);
        meeting.DraftMinutes("Minutes.");
        Assert.Equal(Audience.Office, chief.Audience);
        meeting.AgreeMinutes(Held, Some.Commissioner);

        Assert.Throws<IllegalMoveException>(() => meeting.RecordAttendance(Of("Chief Constable", Presence.Absent)));
        var edition = meeting.PublishMinutes(Held, Some.Commissioner, Some.Noon(Held));
        Assert.Equal((Audience.Public, Presence.Represented), (chief.Audience, chief.Presence));
        Assert.Contains("Chief Constable, by Deputy Chief Constable", edition.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_programme_is_so_many_days_at_an_interval()
    {
        Assert.Equal([new(2022, 2, 8), new(2022, 3, 22), new(2022, 5, 3)], Programme.Days(new(2022, 2, 8), 3, 6, IntervalUnit.Weeks));
        Assert.Equal([new(2022, 1, 31), new(2022, 2, 28), new(2022, 3, 31)], Programme.Days(new(2022, 1, 31), 3, 1, IntervalUnit.Months));
        Assert.Equal("count", Assert.Throws<InvalidInputException>(() => Programme.Days(Held, 27, 1, IntervalUnit.Weeks).ToList()).Field);
        Assert.Equal("every", Assert.Throws<InvalidInputException>(() => Programme.Days(Held, 1, 0, IntervalUnit.Weeks).ToList()).Field);
    }

    [Fact]
    public void A_kind_of_meeting_has_the_bodys_own_name_and_two_of_one_name_or_one_kind_belong_together()
    {
        var kind = new MeetingKind(Guid.CreateVersion7(), new() { Name = " Scrutiny Board ", IsPublic = true });
        kind.Define(new() { Name = "Online Public Meeting", Purpose = "Questions of the public.", IsPublic = true });
        Assert.Equal(("Online Public Meeting", "Questions of the public."), (kind.Name, kind.Purpose));
        Assert.Equal("name", Assert.Throws<InvalidInputException>(() => kind.Define(new() { Name = " ", IsPublic = true })).Field);

        ScrutinyMeeting Of(string type, Guid? id = null) => new(kind.BodyId, "R", new() { Title = "T", MeetingType = type, MeetingKindId = id, HeldOn = Held, IsPublic = true });
        Assert.True(Of("Public Accountability Meeting", kind.Id).IsOfSameKindAs(Of("Online Public Meeting", kind.Id)));
        Assert.True(Of("Scrutiny Board").IsOfSameKindAs(Of("Scrutiny Board")));
        Assert.False(Of("Scrutiny Board").IsOfSameKindAs(Of("Accountability Board", kind.Id)));
    }
}
