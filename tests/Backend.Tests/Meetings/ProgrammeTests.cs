using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Requests;
using static ScrutinyPortal.Meetings.ProgrammeStatus;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>What a body means to scrutinise in a year: chosen, agreed, and what changes after it.</summary>
public sealed class ProgrammeTests
{
    private static readonly DateOnly Day = new(2022, 4, 4), July = new(2022, 7, 21), October = new(2022, 10, 20);
    private static readonly Guid Body = Guid.CreateVersion7();

    private readonly ScrutinyProgramme _programme = new(Body, "WX-PROGRAMME-2022-1", 2022);
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

    [Fact]
    public void What_is_agreed_is_published_once_and_once_it_was_changed_only_after_it_is_agreed_anew()
    {
        var topic = Choose("Child protection");
        Assert.Throws<IllegalMoveException>(() => Publish());
        Agree();
        Assert.Equal("publishedOn", Assert.Throws<InvalidInputException>(() => Publish(Day.AddDays(-1))).Field);

        var edition = Publish();
        Assert.Equal((Published, EditionKind.Programme, "WX-PROGRAMME-2022-1-EDITION-1", "Programme of scrutiny, April 2022 to March 2023"), (_programme.Status, edition.Kind, edition.Reference, edition.Title));
        Assert.Throws<IllegalMoveException>(() => Publish());
        _programme.Move(topic, _october, Said("The paper comes in autumn."));
        Assert.Equal(Revised, _programme.Status);
        Assert.Throws<IllegalMoveException>(() => Publish());
        Agree(Day.AddDays(1));
        Assert.Contains("20 October 2022", Publish(Day.AddDays(1)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_tells_the_meetings_in_order_with_what_is_set_for_each_and_names_nothing_that_is_not_public()
    {
        var report = Some.Report();
        var hidden = Some.Recommendation(report);
        var request = new Request(Body, Some.Force(), "WX-REQUEST-2022-1", new() { Force = "wexshire", Kind = RequestKind.Action, Subject = "S", Question = "Q" }, null, [], Day);
        _programme.Choose(_october, new() { MeetingId = _october.Id, Title = "Custody", Aim = "What *changed*?" }, [hidden], [request], Said());
        _programme.Drop(Choose("Gone"), Said());
        Choose("Child protection");
        _october.Cancel("Illness.", Day, "B", DateTimeOffset.UnixEpoch);
        Agree();

        var html = Publish().Html;

        Assert.Equal(["<h2>21 July 2022: Accountability Board</h2>", "<h3>Child protection</h3>", "<h2>20 October 2022: Accountability Board</h2>", "<dd>Cancelled</dd>", "<h3>Custody</h3>", "<p>What <em>changed</em>?</p>"],
            html.Split('\n').Where(line => line.StartsWith("<h", StringComparison.Ordinal) || line.Contains("Cancelled", StringComparison.Ordinal) || line.StartsWith("<p", StringComparison.Ordinal)).Select(line => line.Replace("<dt>Meeting</dt>", "", StringComparison.Ordinal)));
        Assert.DoesNotContain("About", html, StringComparison.Ordinal);
        report.Publish(DateTimeOffset.UnixEpoch);
        Assert.Contains($"<dd>{hidden.Reference}</dd>", _programme.Preview(Day, "B", DateTimeOffset.UnixEpoch).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_by_which_somebody_might_be_recognised_is_answered_first()
    {
        var topic = _programme.Choose(_july, new() { MeetingId = _july.Id, Title = "A case", Aim = "What was done for the girl aged 9?" }, [], [], Said());
        Agree();

        Assert.Equal(1, Assert.Throws<WarningsUnansweredException>(() => Publish()).Count);
        var warning = Assert.Single(EditionWarning.In(_programme, EditionKind.Programme, []));
        Assert.Equal((EditionPart.Topic, topic.Id), (warning.Place.Part, warning.Place.Id));
        Assert.Equal(Published, _programme.Publish(Day, "B", DateTimeOffset.UnixEpoch, new([], [new(_programme, warning, "It is public.", "B", DateTimeOffset.UnixEpoch)])) is null ? default : _programme.Status);
    }

    private Edition Publish(DateOnly? on = null) => _programme.Publish(on ?? Day, "B", DateTimeOffset.UnixEpoch);

    private ProgrammeTopic Choose(string title, string? reason = null, DateOnly? on = null) =>
        _programme.Choose(_july, new() { MeetingId = _july.Id, Title = title }, [], [], Said(reason, on));

    private void Agree(DateOnly? on = null) => _programme.Agree(on ?? Day, "B", "P");

    private static Said Said(string? reason = null, DateOnly? on = null) => new(on ?? Day, "B", reason, DateTimeOffset.UnixEpoch);
}
