using FsCheck;
using FsCheck.Fluent;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Tests.Requests;

public sealed class RequestTests
{
    private const string Commissioner = "Police and Crime Commissioner for Wexshire";
    private static readonly DateOnly Today = new(2022, 7, 1);
    private static readonly DateTimeOffset Now = new(2022, 7, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Due = Today.AddDays(14);
    private static readonly Force Wexshire = new("wexshire", "Wexshire Police", "WX", "X99000001", "England");

    private static DraftRequestInput Words(DateOnly? dueOn = null) => new()
    {
        Force = "wexshire", Kind = RequestKind.Information, Subject = "Missing children", Question = "How quickly are risk assessments made?", DueOn = dueOn,
    };

    private static Said Office(string? words = null, DateOnly? on = null) => new(on ?? Today, Commissioner, words, Now);

    private static Said Chief(string? words = null, DateOnly? on = null) => new(on ?? Today, "Wexshire Police", words, Now);

    private static Request Draft() => new(Guid.CreateVersion7(), Wexshire, "WX-REQUEST-2022-1", Words(), null, [], Today);

    private static Request Sent()
    {
        var request = Draft();
        request.Send(Due, Office());
        return request;
    }

    private static Request AnsweredOn(DateOnly day)
    {
        var request = Sent();
        request.Answer(Chief("Within a day.", day));
        return request;
    }

    [Fact]
    public void A_draft_stays_in_the_office_and_the_force_sees_it_once_it_is_sent()
    {
        var request = Draft();
        Assert.Equal(Audience.Office, request.Audience);

        request.Send(Due, Office());

        Assert.Equal((Audience.Force, RequestStatus.Sent, Due, Today), (request.Audience, request.Status, request.DueOn, request.SentOn));
        Assert.Equal((Audience.Force, Commissioner), (Assert.Single(request.Messages).Audience, request.Messages[0].By));
    }

    [Fact]
    public void A_request_must_be_due_after_the_day_on_which_it_is_sent()
    {
        Assert.Throws<DueDateInThePastException>(() => Draft().Send(Today, Office()));
        Assert.Throws<DueDateInThePastException>(() => Draft().Write(Words(Today), null, [], Today));
    }

    [Fact]
    public void What_was_sent_cannot_be_written_anew() =>
        Assert.Throws<IllegalMoveException>(() => Sent().Write(Words(), null, [], Today));

    [Fact]
    public void Subject_and_question_are_required() => Assert.Multiple(
        () => Assert.Equal("subject", Assert.Throws<InvalidInputException>(() => Draft().Write(Words() with { Subject = " " }, null, [], Today)).Field),
        () => Assert.Equal("question", Assert.Throws<InvalidInputException>(() => Draft().Write(Words() with { Question = "" }, null, [], Today)).Field));

    [Fact]
    public void A_returned_answer_needs_a_reason_and_an_answer_is_awaited_again()
    {
        var request = AnsweredOn(Due);
        Assert.Throws<InvalidInputException>(() => request.ReturnAnswer(Office(" ", Due)));
        Assert.Equal(RequestStatus.Answered, request.Status);

        request.ReturnAnswer(Office("No figures were given.", Due));

        Assert.Equal((RequestStatus.Returned, null), (request.Status, request.AnsweredOn));
        request.Answer(Chief("42 of 50 within a day.", Due.AddDays(2)));
        Assert.Equal(2, request.DaysLate(Due.AddDays(9)));
    }

    [Fact]
    public void A_request_is_overdue_after_its_last_day_while_an_answer_is_awaited()
    {
        Assert.False(Request.Overdue.Holds(Sent(), Due));
        Assert.True(Request.Overdue.Holds(Sent(), Due.AddDays(1)));
        Assert.Equal(3, Sent().DaysLate(Due.AddDays(3)));
        Assert.Null(Sent().DaysLate(Due));
        Assert.False(Request.Overdue.Holds(AnsweredOn(Due), Due.AddDays(1)));
    }

    [Fact]
    public void Without_a_recorded_last_day_nothing_is_overdue_or_late()
    {
        var request = Draft();
        request.Send(null, Office());

        Assert.False(Request.Overdue.Holds(request, Today.AddYears(4)));
        Assert.Null(request.DaysLate(Today.AddYears(4)));
    }

    [Fact]
    public void An_answer_cannot_come_before_the_question() =>
        Assert.Equal("answeredOn", Assert.Throws<InvalidInputException>(() => AnsweredOn(Today.AddDays(-1))).Field);

    [Fact]
    public void A_withdrawn_draft_never_leaves_the_office()
    {
        var request = Draft();

        request.Withdraw(Office("Asked in a meeting."));

        Assert.Equal((RequestStatus.Withdrawn, Audience.Office, Audience.Office), (request.Status, request.Audience, request.Messages[0].Audience));
    }

    [Fact]
    public void Whatever_is_tried_only_the_written_moves_happen_and_nothing_said_is_lost()
    {
        var moves = new Dictionary<RequestStatus, RequestStatus[]>
        {
            [RequestStatus.Draft] = [RequestStatus.Sent, RequestStatus.Withdrawn],
            [RequestStatus.Sent] = [RequestStatus.Acknowledged, RequestStatus.ClarificationSought, RequestStatus.Answered, RequestStatus.Refused, RequestStatus.Withdrawn],
            [RequestStatus.Acknowledged] = [RequestStatus.ClarificationSought, RequestStatus.Answered, RequestStatus.Refused, RequestStatus.Withdrawn],
            [RequestStatus.ClarificationSought] = [RequestStatus.Acknowledged, RequestStatus.Answered, RequestStatus.Refused, RequestStatus.Withdrawn],
            [RequestStatus.Answered] = [RequestStatus.Returned, RequestStatus.Accepted],
            [RequestStatus.Refused] = [RequestStatus.Returned, RequestStatus.Closed],
            [RequestStatus.Returned] = [RequestStatus.Acknowledged, RequestStatus.ClarificationSought, RequestStatus.Answered, RequestStatus.Refused, RequestStatus.Closed, RequestStatus.Withdrawn],
            [RequestStatus.Accepted] = [RequestStatus.Closed],
            [RequestStatus.Closed] = [],
            [RequestStatus.Withdrawn] = [],
        };
        (RequestStatus To, Action<Request> Act)[] verbs =
        [
            (RequestStatus.Sent, r => r.Send(Due, Office())), (RequestStatus.Acknowledged, r => r.Acknowledge(Chief())),
            (RequestStatus.ClarificationSought, r => r.SeekClarification(Chief("Which year?"))), (RequestStatus.Answered, r => r.Answer(Chief("a"))),
            (RequestStatus.Refused, r => r.Refuse("A live inquiry", Chief())), (RequestStatus.Returned, r => r.ReturnAnswer(Office("b"))),
            (RequestStatus.Accepted, r => r.Accept(Office())), (RequestStatus.Closed, r => r.Close(Office("d"))), (RequestStatus.Withdrawn, r => r.Withdraw(Office("c"))),
        ];

        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, verbs.Length - 1).ListOf().ToArbitrary(), tries =>
        {
            var request = Draft();
            foreach (var (to, act) in tries.Select(i => verbs[i]))
            {
                var (from, said) = (request.Status, request.Messages.ToList());
                var allowed = moves[from].Contains(to);
                if (allowed) act(request);
                else Assert.Throws<IllegalMoveException>(() => act(request));
                Assert.Equal(allowed ? to : from, request.Status);
                Assert.Equal(said, request.Messages.Take(said.Count));
            }
        }));
    }
}
