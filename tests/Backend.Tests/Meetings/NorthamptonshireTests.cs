using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;
using ScrutinyPortal.Requests;
using static ScrutinyPortal.Meetings.MeetingStatus;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>
/// A year at Northamptonshire's Accountability Board: the meetings of 8 February, 12 April and 12 July 2022, with the structure of its items
/// (requirement, discussion, action with an owner, assurance in prose) as its published notes have it
/// (https://archive.northantspfcc.org.uk/our-information/police-accountability-board-minutes/police-accountability-board-notes-8-february-2022).
/// What is not known of them is left out: nothing has to be bent for it, and nothing unknown is late.
/// </summary>
public sealed class NorthamptonshireTests
{
    private const string Requirement = "A paper on how the force intends to address and deliver progress against AFIs and key findings.";
    private static readonly DateOnly February = new(2022, 2, 8), April = new(2022, 4, 12), July = new(2022, 7, 12);
    private static readonly Guid Body = Guid.CreateVersion7();
    private static readonly MeetingKind Board = new(Body, new() { Name = "Accountability Board", IsPublic = false });

    [Fact]
    public void A_year_at_Northamptonshires_Accountability_Board_is_recorded_without_bending_anything()
    {
        var (february, april, july) = (Planned(February), Planned(April), Planned(July));
        var peel = february.AddItem("2021 PEEL inspection", Requirement, null, [], []);
        var paper = peel.Ask(new() { AgendaItemId = peel.Id, Title = "2021 PEEL inspection", ExpectedFrom = "Chief Constable" }, new DateOnly(2022, 1, 1));
        Assert.Equal((PaperState.Asked, null), (paper.StateOn(July), paper.DaysLate(July)));

        Hold(february);
        peel.Note!.RecordDiscussion("The force met 22 of 33 localised targets.");
        peel.Note.RecordOutcome(AgendaOutcome.AssuranceConsidered, "What the commissioner is and is not assured of, in prose.");
        var action = Action(peel);
        Close(february);
        Assert.Equal((RequestKind.Action, "A role, and no initials", null), (action.Kind, action.Owner, action.DueOn));
        Assert.False(Request.Overdue.Holds(action, July));

        var notReached = april.AddItem("An item of which no outcome is recorded here", "Not recorded here.", null, [], []);
        Hold(april);
        Close(april);
        Assert.Equal([false, true], new[] { peel.IsLeftUndone, notReached.IsLeftUndone });
        Assert.True(july.IsOfSameKindAs(april));
        var again = july.CarryOver(notReached);
        Hold(july);
        again.Note!.RecordOutcome(AgendaOutcome.Noted, null);
        Close(july);

        Assert.Equal([MinutesPublished, MinutesPublished, MinutesPublished], new[] { february, april, july }.Select(meeting => meeting.Status));
        Assert.Equal((Audience.Office, "The force met 22 of 33 localised targets."), (peel.Note.Audience, peel.Note.Discussion));
        Assert.False(again.IsLeftUndone);
    }

    [Fact]
    public void An_action_that_was_reported_complete_and_was_not_goes_back_and_further_and_every_word_of_it_stays()
    {
        var board = Planned(February);
        var item = board.AddItem("Actions of the last board", "What was done.", null, [], []);
        Hold(board);
        var action = Action(item);
        action.Send(null, Of(February, "Sent."));
        action.Answer(Of(February.AddDays(20), "Complete."));
        action.ReturnAnswer(Of(April, "It is shown complete and is far from it."));
        action.Escalate(Of(April, "Taken to the chief constable."));

        Assert.Equal(RequestStatus.Returned, action.Status);
        Assert.Equal([RequestMessageKind.Sent, RequestMessageKind.Answered, RequestMessageKind.Returned, RequestMessageKind.Escalated], action.Messages.Select(message => message.Kind));
        Assert.Equal("Complete.", action.Messages[1].Words);
    }

    private static Said Of(DateOnly on, string words) => new(on, Some.Commissioner, words, Some.Noon(on));

    private static ScrutinyMeeting Planned(DateOnly on) =>
        new(Body, "NN-MEETING-2022-1", new() { Title = Board.Name, MeetingType = Board.Name, MeetingKindId = Board.Id, HeldOn = on, IsPublic = Board.IsPublic });

    private static Request Action(AgendaItem item) => new(Body, Some.Force(), "NN-REQUEST-2022-1", new()
    {
        Force = "wexshire", Kind = RequestKind.Action, Subject = "An action as the notes have it", Question = "To be done.", Owner = "A role, and no initials", AgendaItemId = item.Id,
    }, null, [], February);

    private static void Hold(ScrutinyMeeting meeting) => meeting.Open(meeting.HeldOn);

    private static void Close(ScrutinyMeeting meeting)
    {
        meeting.Close();
        meeting.DraftMinutes("The notes of the board.");
        meeting.AgreeMinutes(meeting.HeldOn, Some.Commissioner);
        meeting.PublishMinutes(meeting.HeldOn, Some.Commissioner, Some.Noon(meeting.HeldOn));
    }
}
