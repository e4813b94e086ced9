using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Tests.Requests;

/// <summary>What is said between the sending of a request and its answer.</summary>
public sealed class ExchangeTests
{
    private static readonly DateOnly Today = new(2022, 7, 1);
    private static readonly DateOnly Due = Today.AddDays(14);
    private static readonly DateTimeOffset Now = new(2022, 7, 1, 9, 0, 0, TimeSpan.Zero);

    private static Said Office(string? words = null, DateOnly? on = null) => new(on ?? Today, "Police and Crime Commissioner for Wexshire", words, Now);

    private static Said Chief(string? words = null, DateOnly? on = null) => new(on ?? Today, "Wexshire Police", words, Now);

    private static Request Sent()
    {
        var words = new DraftRequestInput { Force = "wexshire", Kind = RequestKind.Information, Subject = "Missing children", Question = "How quickly?" };
        var request = new Request(Guid.CreateVersion7(), new Force("wexshire", "Wexshire Police", "WX", "X99000001", "England"), "WX-REQUEST-2022-1", words, null, [], Today);
        request.Send(Due, Office());
        return request;
    }

    [Fact]
    public void A_question_of_what_is_meant_does_not_stop_the_clock()
    {
        var request = Sent();

        request.SeekClarification(Chief("Which year?"));

        Assert.True(Request.Overdue.Holds(request, Due.AddDays(1)));
        request.Clarify(Office("The year to March 2022."));
        Assert.Equal((RequestStatus.Acknowledged, Due), (request.Status, request.DueOn));
        Assert.Throws<IllegalMoveException>(() => request.Clarify(Office("Again.")));
    }

    [Fact]
    public void A_granted_extension_moves_the_last_day_and_keeps_the_first_one()
    {
        var request = Sent();
        request.AskForMoreTime(Due.AddDays(14), Chief("The data are being checked."));
        Assert.Equal(Due, request.DueOn);

        request.Extend(Due.AddDays(7), Office("A week is enough."));

        Assert.Equal(Due.AddDays(7), request.DueOn);
        Assert.Equal(Due, Request.OriginalDueOn(request, request.Messages));
        Assert.Equal([Due, Due.AddDays(14), Due.AddDays(7)], request.Messages.Select(m => m.DueOn!.Value));
        Assert.Equal(RequestMessageKind.ExtensionGranted, request.Messages[^1].Kind);
        Assert.False(Request.Overdue.Holds(request, Due.AddDays(7)));
        Assert.Equal(1, request.DaysLate(Due.AddDays(8)));
    }

    [Fact]
    public void A_declined_extension_leaves_the_last_day_as_it_was()
    {
        var request = Sent();
        request.AskForMoreTime(Due.AddDays(14), Chief("The data are being checked."));

        request.DeclineMoreTime(Office("The panel meets before."));

        Assert.Equal(Due, request.DueOn);
        Assert.Throws<NoExtensionAskedException>(() => request.DeclineMoreTime(Office("Twice.")));
    }

    [Fact]
    public void Who_has_asked_for_more_time_waits_for_the_decision_before_asking_again()
    {
        var request = Sent();
        request.AskForMoreTime(Due.AddDays(14), Chief("The data are being checked."));

        Assert.Throws<ExtensionUndecidedException>(() => request.AskForMoreTime(Due.AddDays(21), Chief("More.")));
        request.DeclineMoreTime(Office("No."));
        request.AskForMoreTime(Due.AddDays(21), Chief("The officer in charge is ill."));

        Assert.True(Request.AwaitsDecisionOnTime(request.Messages));
    }

    [Fact]
    public void More_time_is_a_later_day_than_the_one_that_stands()
    {
        var request = Sent();

        Assert.Equal("dueOn", Assert.Throws<InvalidInputException>(() => request.AskForMoreTime(Due, Chief("x"))).Field);
        Assert.Throws<DueDateInThePastException>(() => request.Extend(Today, Office("x")));
        Assert.Equal("reason", Assert.Throws<InvalidInputException>(() => request.Extend(Due.AddDays(1), Office(" "))).Field);
        Assert.Single(request.Messages);
    }

    [Fact]
    public void The_office_may_move_the_last_day_without_being_asked()
    {
        var request = Sent();

        request.Extend(Due.AddDays(3), Office("The meeting was postponed."));

        Assert.Equal(RequestMessageKind.Extended, request.Messages[^1].Kind);
    }

    [Fact]
    public void An_answer_in_part_says_on_what_ground_the_rest_is_not_given()
    {
        var request = Sent();

        request.Answer(Chief("42 of 50."), notGivenBecause: "Names of children");

        Assert.Equal((RequestStatus.Answered, RequestMessageKind.AnsweredInPart, "Names of children"), (request.Status, request.Messages[^1].Kind, request.Messages[^1].Ground));
    }

    [Fact]
    public void A_refusal_needs_a_ground_and_the_office_returns_it_or_closes_the_request()
    {
        Assert.Equal("ground", Assert.Throws<InvalidInputException>(() => Sent().Refuse(" ", Chief())).Field);
        var (returned, closed) = (Sent(), Sent());
        foreach (var request in (Request[])[returned, closed]) request.Refuse("A live inquiry", Chief());

        returned.ReturnAnswer(Office("Figures harm no inquiry."));
        closed.Close(Office("The ground is accepted."));

        Assert.Equal((RequestStatus.Returned, null), (returned.Status, returned.AnsweredOn));
        Assert.Equal((RequestStatus.Closed, Today), (closed.Status, closed.AnsweredOn));
    }

    [Fact]
    public void Taking_a_matter_further_does_not_change_where_the_request_stands()
    {
        var request = Sent();

        request.Escalate(Office("To the Deputy Chief Constable: no answer in two weeks.", Due.AddDays(1)));

        Assert.Equal((RequestStatus.Sent, RequestMessageKind.Escalated), (request.Status, request.Messages[^1].Kind));
        request.Answer(Chief("Within a day.", Due.AddDays(1)));
        Assert.Throws<NotOpenException>(() => request.Escalate(Office("x", Due.AddDays(1))));
    }

    [Fact]
    public void Nothing_is_asked_or_assigned_once_an_answer_is_there()
    {
        var request = Sent();
        request.Answer(Chief("Within a day."));

        Assert.Throws<NotOpenException>(() => request.Assign("Head of Safeguarding", Chief()));
        Assert.Throws<NotOpenException>(() => request.AskForMoreTime(Due.AddDays(7), Chief("x")));
        Assert.Throws<NotOpenException>(() => request.Extend(Due.AddDays(7), Office("x")));
    }
}
