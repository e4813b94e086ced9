using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;
using static ScrutinyPortal.Meetings.MeetingStatus;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>A meeting that is not held on its day says so, and why.</summary>
public sealed class ChangingTests
{
    private static readonly DateOnly Held = new(2022, 7, 21), Decided = new(2022, 7, 14), Later = new(2022, 9, 8);
    private static readonly DateTimeOffset Now = Some.Noon(Decided);

    private static ScrutinyMeeting InTheOffice()
    {
        var meeting = new ScrutinyMeeting(Guid.CreateVersion7(), "WX-MEETING-2022-1", new()
        {
            Title = "Protecting children in Wexshire", MeetingType = "Public Accountability Meeting", HeldOn = Held, StartsAt = "14:30", EndsAt = "16:00", IsPublic = true,
        });
        meeting.AddItem("Child protection", "Report on it.", null, [], []);
        return meeting;
    }

    private static ScrutinyMeeting Announced()
    {
        var meeting = InTheOffice();
        meeting.PublishAgenda(Decided.AddDays(-1), Some.Commissioner, Now);
        return meeting;
    }

    private static void PutOff(ScrutinyMeeting meeting, DateOnly? to, string reason = "The chair is ill.") => meeting.Postpone(to, "10:00", null, reason, Decided, Some.Commissioner, Now);

    [Fact]
    public void A_meeting_that_is_put_off_to_a_day_is_planned_for_that_day_and_tells_the_first()
    {
        var meeting = Announced();

        PutOff(meeting, Later);

        Assert.Equal((AgendaPublished, Later, new TimeOnly(10, 0), null), (meeting.Status, meeting.HeldOn, meeting.StartsAt, meeting.EndsAt));
        var change = Assert.Single(meeting.Changes);
        Assert.Equal((Held, Later, "The chair is ill.", Audience.Public), (change.From, change.To, change.Reason, change.Audience));
    }

    [Fact]
    public void Without_a_new_day_it_stands_as_put_off_until_one_is_set()
    {
        var meeting = InTheOffice();

        PutOff(meeting, null);

        Assert.Equal((Postponed, Held), (meeting.Status, meeting.HeldOn));
        Assert.Throws<IllegalMoveException>(() => meeting.Open(Held));
        Assert.Equal("heldOn", Assert.Throws<InvalidInputException>(() => PutOff(meeting, null)).Field);
        PutOff(meeting, Later);
        Assert.Equal((MeetingStatus.Planned, Later, 2), (meeting.Status, meeting.HeldOn, meeting.Changes.Count));
    }

    [Fact]
    public void A_cancelled_meeting_stays_as_it_is()
    {
        var meeting = Announced();

        meeting.Cancel("Nothing is due.", Decided, Some.Commissioner, Now);

        Assert.Equal((Cancelled, Audience.Public), (meeting.Status, Assert.Single(meeting.Changes).Audience));
        Assert.Throws<IllegalMoveException>(() => PutOff(meeting, Later));
        Assert.Throws<IllegalMoveException>(() => meeting.Open(Held));
    }

    [Fact]
    public void What_was_decided_about_a_meeting_that_is_not_public_becomes_public_with_it()
    {
        var meeting = InTheOffice();
        PutOff(meeting, Later);
        Assert.Equal(Audience.Office, meeting.Changes[0].Audience);

        meeting.PublishAgenda(Decided, Some.Commissioner, Now);

        Assert.Equal(Audience.Public, meeting.Changes[0].Audience);
    }

    [Fact]
    public void The_reason_must_be_there_and_the_new_day_another_one_that_is_still_to_come()
    {
        var meeting = InTheOffice();

        Assert.Equal("reason", Assert.Throws<InvalidInputException>(() => PutOff(meeting, Later, " ")).Field);
        Assert.Equal("heldOn", Assert.Throws<InvalidInputException>(() => PutOff(meeting, Held)).Field);
        Assert.Equal("heldOn", Assert.Throws<DueDateInThePastException>(() => PutOff(meeting, Decided)).Field);
        Assert.Equal((MeetingStatus.Planned, 0), (meeting.Status, meeting.Changes.Count));
    }

    [Fact]
    public void A_meeting_that_was_opened_is_neither_put_off_nor_cancelled()
    {
        var meeting = Announced();
        meeting.Open(Held);

        Assert.Throws<IllegalMoveException>(() => PutOff(meeting, Later));
        Assert.Throws<IllegalMoveException>(() => meeting.Cancel("x", Decided, Some.Commissioner, Now));
    }

}
