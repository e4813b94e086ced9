using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;
using static ScrutinyPortal.Meetings.ProgrammeStatus;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>What a body means to scrutinise in a year: chosen, agreed, and what changes after it.</summary>
public sealed class ProgrammeTests
{
    private static readonly DateOnly Day = new(2022, 4, 4), July = new(2022, 7, 21), October = new(2022, 10, 20);
    private static readonly Guid Body = Guid.CreateVersion7();

    private readonly ScrutinyProgramme _programme = new(Body, 2022);
    private readonly ScrutinyMeeting _july = PreparingTests.Planned(July, Body), _october = PreparingTests.Planned(October, Body);

    [Theory]
    [InlineData("2022-03-31", 2021)]
    [InlineData("2022-04-01", 2022)]
    [InlineData("2023-03-31", 2022)]
    public void A_year_goes_from_April_to_March(string day, int year) => Assert.Equal(year, ScrutinyProgramme.YearOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_draft_changes_freely_and_nothing_of_it_is_recorded_as_a_change()
    {
        var topic = Choose("Child protection");
        _programme.Move(topic, _october, Said());
        Choose("Custody");
        _programme.Drop(topic, Said());

        Assert.Equal((Draft, October, true), (_programme.Status, topic.Meeting.HeldOn, topic.IsDropped));
        Assert.Empty(_programme.Changes);
    }

    [Fact]
    public void What_changes_after_it_is_agreed_is_recorded_with_its_reason_until_it_is_agreed_anew()
    {
        var topic = Choose("Child protection");
        Agree();
        Assert.Equal((Agreed, Day, "B", "P"), (_programme.Status, _programme.AgreedOn, _programme.AgreedBy, _programme.AgreedByPerson));

        Assert.Equal("reason", Assert.Throws<InvalidInputException>(() => _programme.Move(topic, _october, Said())).Field);
        Assert.Equal((Agreed, July), (_programme.Status, topic.Meeting.HeldOn));
        _programme.Move(topic, _october, Said("The paper comes in autumn."));
        Choose("Custody", "Found in May.");
        _programme.Drop(topic, Said("The inspectorate has closed it."));

        Assert.Equal(Revised, _programme.Status);
        Assert.Equal(
            [(ProgrammeChangeKind.Moved, "Child protection", July, October, "The paper comes in autumn."), (ProgrammeChangeKind.Added, "Custody", null, July, "Found in May."), (ProgrammeChangeKind.Dropped, "Child protection", October, null, "The inspectorate has closed it.")],
            _programme.Changes.Select(c => (c.Kind, c.Topic, c.From, c.To, c.Reason)));
        Agree(Day.AddDays(1));
        Assert.Equal((Agreed, Day.AddDays(1), 3), (_programme.Status, _programme.AgreedOn, _programme.Changes.Count));
    }

    [Fact]
    public void It_is_agreed_with_a_topic_once_and_not_before_what_it_agrees_to()
    {
        Assert.Equal("programmeId", Assert.Throws<InvalidInputException>(() => Agree()).Field);
        var dropped = Choose("Gone");
        _programme.Drop(dropped, Said());
        Assert.Equal("programmeId", Assert.Throws<InvalidInputException>(() => Agree()).Field);
        Choose("Child protection");
        Agree();

        Assert.Throws<IllegalMoveException>(() => Agree());
        Assert.Equal("changedOn", Assert.Throws<InvalidInputException>(() => Choose("Custody", "R", Day.AddDays(-1))).Field);
        Choose("Custody", "R", Day.AddDays(7));
        Assert.Equal("agreedOn", Assert.Throws<InvalidInputException>(() => Agree(Day.AddDays(6))).Field);
    }

    [Fact]
    public void A_topic_is_set_for_a_meeting_of_the_year_that_is_to_come()
    {
        var topic = Choose("Child protection");
        var nextYear = PreparingTests.Planned(new(2023, 4, 1), Body);
        var held = PreparingTests.HeldWith(out _);

        Assert.Equal("meetingId", Assert.Throws<InvalidInputException>(() => _programme.Move(topic, nextYear, Said())).Field);
        Assert.Equal("meetingId", Assert.Throws<InvalidInputException>(() => _programme.Move(topic, _july, Said())).Field);
        Assert.Throws<IllegalMoveException>(() => _programme.Move(topic, held, Said()));
        _programme.Drop(topic, Said());
        Assert.Throws<IllegalMoveException>(() => _programme.Drop(topic, Said()));
        Assert.Throws<IllegalMoveException>(() => _programme.Move(topic, _october, Said()));
    }

    private ProgrammeTopic Choose(string title, string? reason = null, DateOnly? on = null) =>
        _programme.Choose(_july, new() { MeetingId = _july.Id, Title = title }, [], [], Said(reason, on));

    private void Agree(DateOnly? on = null) => _programme.Agree(on ?? Day, "B", "P");

    private static Said Said(string? reason = null, DateOnly? on = null) => new(on ?? Day, "B", reason, DateTimeOffset.UnixEpoch);
}
