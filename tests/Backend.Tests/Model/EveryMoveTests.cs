using ScrutinyPortal.Decisions;
using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;
using ScrutinyPortal.Panel;
using ScrutinyPortal.Requests;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Tests.Model;

/// <summary>The tables of moves walked whole: each verb from each state, done or refused, and what is refused changes nothing.</summary>
public sealed class EveryMoveTests
{
    private static readonly DateOnly Day = new(2022, 7, 21);
    private static readonly DateTimeOffset Now = Some.Noon(Day);

    public static TheoryData<StatutoryResponseStatus> OfResponses => [.. Enum.GetValues<StatutoryResponseStatus>().Except([StatutoryResponseStatus.NotRecorded])];
    public static TheoryData<ChiefOfficerCommentsStatus> OfComments => [.. Enum.GetValues<ChiefOfficerCommentsStatus>()];
    public static TheoryData<MeetingStatus> OfMeetings => [.. Enum.GetValues<MeetingStatus>()];
    public static TheoryData<RequestStatus> OfRequests => [.. Enum.GetValues<RequestStatus>()];
    public static TheoryData<QuestionStatus> OfQuestions => [.. Enum.GetValues<QuestionStatus>().Except([QuestionStatus.Answered])]; // told, not kept
    public static TheoryData<DecisionStatus> OfDecisions => [.. Enum.GetValues<DecisionStatus>()];
    public static TheoryData<ProgrammeStatus> OfProgrammes => [.. Enum.GetValues<ProgrammeStatus>()];
    public static TheoryData<PanelMatterStatus> OfPanelMatters => [.. Enum.GetValues<PanelMatterStatus>()];

    [Theory]
    [MemberData(nameof(OfResponses))]
    public void A_response(StatutoryResponseStatus from) => Walk(from, Responses.At, c => c.Response.Status, Responses.Verbs);

    [Theory]
    [MemberData(nameof(OfComments))]
    public void The_chief_officers_comments(ChiefOfficerCommentsStatus from) => Walk(from, status => (status is ChiefOfficerCommentsStatus.Invited ? Some.Invited() : Some.Written()).Comments, c => c.Status,
        (c => c.Submit("Ours.", [], new(2022, 4, 20)), [(ChiefOfficerCommentsStatus.Invited, ChiefOfficerCommentsStatus.Received)]));

    [Theory]
    [MemberData(nameof(OfMeetings))]
    public void A_meeting(MeetingStatus from) => Walk(from, Meetings.At, m => m.Status, Meetings.Verbs);

    [Theory]
    [MemberData(nameof(OfRequests))]
    public void A_request(RequestStatus from) => Walk(from, Requests.At, r => r.Status, Requests.Verbs);

    [Theory]
    [MemberData(nameof(OfQuestions))]
    public void A_question_from_the_public(QuestionStatus from) => Walk(from, Questions.At, q => q.Status, Questions.Verbs);

    [Theory]
    [MemberData(nameof(OfDecisions))]
    public void A_decision(DecisionStatus from) => Walk(from, status =>
    {
        var notice = new DecisionNotice(Guid.CreateVersion7(), "WX-DECISION-2022-1", new() { Title = "T", Decision = "D", Reasons = "R" });
        if (status > DecisionStatus.Draft) notice.Sign(Day, "B");
        if (status > DecisionStatus.Signed) notice.Publish(Day, "B", Now);
        if (status is not DecisionStatus.Superseded) return notice;
        var later = notice.Revise("R");
        later.Sign(Day, "B");
        later.Publish(Day, "B", Now);
        return notice;
    }, n => n.Status,
        (n => n.Write(new() { Title = "T", Decision = "D", Reasons = "R" }), [(DecisionStatus.Draft, DecisionStatus.Draft)]),
        (n => n.Sign(Day, "B"), [(DecisionStatus.Draft, DecisionStatus.Signed)]),
        (n => n.Publish(Day, "B", Now), [(DecisionStatus.Signed, DecisionStatus.Published)]),
        (n => n.Revise("R"), [(DecisionStatus.Published, DecisionStatus.Published)]));

    [Theory]
    [MemberData(nameof(OfPanelMatters))]
    public void A_matter_of_the_panel(PanelMatterStatus from) => Walk(from, status =>
    {
        var matter = new PanelMatter(Some.Body(), "WX-PANEL-2022-1", new() { Kind = PanelMatterKind.Information, Title = "T", Words = "W" }, Day);
        if (status > PanelMatterStatus.Received) matter.Answer("R", null, Day, "B");
        if (status > PanelMatterStatus.Replied) matter.Publish(Day, "B", Now);
        if (status is not PanelMatterStatus.Superseded) return matter;
        var later = matter.Revise("R");
        later.Answer("R", null, Day, "B");
        later.Publish(Day, "B", Now);
        return matter;
    }, m => m.Status,
        (m => m.Answer("R", null, Day, "B"), [(PanelMatterStatus.Received, PanelMatterStatus.Replied)]),
        (m => m.Publish(Day, "B", Now), [(PanelMatterStatus.Replied, PanelMatterStatus.Published)]),
        (m => m.Revise("R"), [(PanelMatterStatus.Published, PanelMatterStatus.Published)]));

    [Theory]
    [MemberData(nameof(OfProgrammes))]
    public void A_programme_of_scrutiny(ProgrammeStatus from)
    {
        static ScrutinyMeeting On(ScrutinyProgramme programme, int day) => new(programme.BodyId, "WX-MEETING-2022-1", new() { Title = "T", MeetingType = "B", HeldOn = Day.AddDays(day), IsPublic = true });
        static ProgrammeTopic Choose(ScrutinyProgramme programme) => programme.Choose(On(programme, 7), new() { MeetingId = Guid.Empty, Title = "T" }, [], [], new(Day, "B", "R", Now));
        (ProgrammeStatus, ProgrammeStatus)[] changes = [(ProgrammeStatus.Draft, ProgrammeStatus.Draft), (ProgrammeStatus.Agreed, ProgrammeStatus.Revised), (ProgrammeStatus.Published, ProgrammeStatus.Revised), (ProgrammeStatus.Revised, ProgrammeStatus.Revised)];
        Walk(from, status =>
        {
            var programme = new ScrutinyProgramme(Guid.CreateVersion7(), "WX-PROGRAMME-2022-1", 2022);
            Choose(programme);
            if (status > ProgrammeStatus.Draft) programme.Agree(Day, "B", null);
            if (status is ProgrammeStatus.Published) programme.Publish(Day, "B", Now);
            if (status is ProgrammeStatus.Revised) Choose(programme);
            return programme;
        }, p => p.Status,
            (p => Choose(p), changes),
            (p => p.Move(p.Topics[0], On(p, 14), new(Day, "B", "R", Now)), changes),
            (p => p.Drop(p.Topics[0], new(Day, "B", "R", Now)), changes),
            (p => p.Agree(Day, "B", null), [(ProgrammeStatus.Draft, ProgrammeStatus.Agreed), (ProgrammeStatus.Revised, ProgrammeStatus.Agreed)]),
            (p => p.Publish(Day, "B", Now), [(ProgrammeStatus.Agreed, ProgrammeStatus.Published)]));
    }

    private static void Walk<T, TStatus>(TStatus from, Func<TStatus, T> at, Func<T, TStatus> stands, params (Action<T> Verb, (TStatus From, TStatus To)[] Moves)[] verbs) where TStatus : struct, Enum
    {
        foreach (var (index, (verb, moves)) in verbs.Index())
        {
            var thing = at(from);
            Assert.Equal(from, stands(thing));
            var to = moves.Where(move => move.From.Equals(from)).Select(move => (TStatus?)move.To).FirstOrDefault();
            var refused = Record.Exception(() => verb(thing));
            Assert.True(to is null ? refused is DomainException : refused is null, $"Verb {index} from {from}: {refused?.Message ?? "was done"}");
            Assert.Equal(to ?? from, stands(thing));
        }
    }

    private static class Responses
    {
        private static readonly DateOnly On = new(2022, 5, 16);
        private static readonly DateTimeOffset At12 = Some.Noon(On);

        public static Some.Case At(StatutoryResponseStatus status)
        {
            if (status is StatutoryResponseStatus.NotStarted) return Some.Begun();
            if (status is StatutoryResponseStatus.ChiefOfficerInvited) return Some.Invited();
            if (status is StatutoryResponseStatus.Drafting) return Some.Written();
            var open = Some.Written();
            open.Response.SubmitForReview(open.Recommendations, new(2022, 5, 10));
            if (status is StatutoryResponseStatus.InReview) return open;
            if (status is StatutoryResponseStatus.AwaitingApproval) return Some.Submitted();
            open = Some.Approved();
            if (status is StatutoryResponseStatus.Approved) return open;
            open.Response.Publish(open.Recommendations, On, "B", At12);
            if (status is StatutoryResponseStatus.Copied) foreach (var recipient in Enum.GetValues<CopyRecipient>()) open.Response.RecordCopySent(recipient, On);
            if (status is not StatutoryResponseStatus.Superseded) return open;
            Some.Case later = new(open.Response.Revise("R"), open.Recommendations);
            Some.Reviewed(later, On);
            later.Response.Approve(later.Recommendations, null, On, "B", At12);
            later.Response.Publish(later.Recommendations, On, "B", At12);
            return open;
        }

        public static (Action<Some.Case> Verb, (StatutoryResponseStatus From, StatutoryResponseStatus To)[] Moves)[] Verbs =>
        [
            (c => c.Response.InviteChiefOfficer("I", On.AddDays(9), On), [(StatutoryResponseStatus.NotStarted, StatutoryResponseStatus.ChiefOfficerInvited)]),
            (c => c.Response.Draft("Ours.", "Reply."), [.. Same(StatutoryResponseStatus.Drafting, StatutoryResponseStatus.NotStarted, StatutoryResponseStatus.ChiefOfficerInvited, StatutoryResponseStatus.Drafting)]),
            (c => c.Response.RecordActionPlan(On), [.. new[] { StatutoryResponseStatus.NotStarted, StatutoryResponseStatus.ChiefOfficerInvited, StatutoryResponseStatus.Drafting, StatutoryResponseStatus.InReview, StatutoryResponseStatus.AwaitingApproval, StatutoryResponseStatus.Approved }.Select(s => (s, s))]),
            (c => c.Response.SubmitForReview(c.Recommendations, On), [(StatutoryResponseStatus.Drafting, StatutoryResponseStatus.InReview)]),
            (c => c.Response.Return("Not yet.", On, "B", At12), [(StatutoryResponseStatus.InReview, StatutoryResponseStatus.Drafting)]),
            (c => c.Response.SubmitForApproval(c.Recommendations, On, "B", At12), [(StatutoryResponseStatus.InReview, StatutoryResponseStatus.AwaitingApproval)]),
            (c => c.Response.SendBack("Again.", On, "B", At12), [.. Same(StatutoryResponseStatus.Drafting, StatutoryResponseStatus.AwaitingApproval, StatutoryResponseStatus.Approved)]),
            (c => c.Response.Approve(c.Recommendations, null, On, "B", At12), [(StatutoryResponseStatus.AwaitingApproval, StatutoryResponseStatus.Approved)]),
            (c => c.Response.Publish(c.Recommendations, On, "B", At12), [(StatutoryResponseStatus.Approved, StatutoryResponseStatus.Published)]),
            (c => c.Response.RecordCopySent(CopyRecipient.Inspectorate, On), [(StatutoryResponseStatus.Published, StatutoryResponseStatus.Published)]),
            (c => c.Response.Revise("R"), [(StatutoryResponseStatus.Published, StatutoryResponseStatus.Published), (StatutoryResponseStatus.Copied, StatutoryResponseStatus.Copied)]),
        ];
    }

    private static class Meetings
    {
        public static ScrutinyMeeting At(MeetingStatus status)
        {
            var meeting = new ScrutinyMeeting(Guid.CreateVersion7(), "WX-MEETING-2022-1", new() { Title = "M", MeetingType = "Board", HeldOn = Day, IsPublic = true });
            meeting.AddItem("I", "R", null, [], []);
            if (status is MeetingStatus.Postponed) meeting.Postpone(null, null, null, "R", Day.AddDays(-9), "B", Now);
            if (status is MeetingStatus.Cancelled) meeting.Cancel("R", Day.AddDays(-9), "B", Now);
            if (status is MeetingStatus.Planned or MeetingStatus.Postponed or MeetingStatus.Cancelled) return meeting;
            meeting.PublishAgenda(Day.AddDays(-7), "B", Now);
            if (status >= MeetingStatus.InProgress) meeting.Open(Day);
            if (status >= MeetingStatus.Held) meeting.Close();
            if (status >= MeetingStatus.MinutesDrafted) meeting.DraftMinutes("M");
            if (status >= MeetingStatus.MinutesAgreed) meeting.AgreeMinutes(Day, "B");
            if (status >= MeetingStatus.MinutesPublished) meeting.PublishMinutes(Day, "B", Now);
            return meeting;
        }

        public static (Action<ScrutinyMeeting> Verb, (MeetingStatus From, MeetingStatus To)[] Moves)[] Verbs =>
        [
            (m => m.AddItem("I", "R", null, [], []), [.. Staying(MeetingStatus.Planned, MeetingStatus.AgendaPublished, MeetingStatus.InProgress)]),
            (m => m.ShareAgenda(), [.. Staying(MeetingStatus.Planned)]),
            (m => m.PublishAgenda(Day, "B", Now), [.. Same(MeetingStatus.AgendaPublished, MeetingStatus.Planned, MeetingStatus.AgendaPublished)]),
            (m => m.Open(Day), [.. Same(MeetingStatus.InProgress, MeetingStatus.Planned, MeetingStatus.AgendaPublished)]),
            (m => m.Close(), [(MeetingStatus.InProgress, MeetingStatus.Held)]),
            (m => m.DraftMinutes("M"), [.. Same(MeetingStatus.MinutesDrafted, MeetingStatus.Held, MeetingStatus.MinutesDrafted), (MeetingStatus.MinutesPublished, MeetingStatus.MinutesPublished)]),
            (m => m.AgreeMinutes(Day, "B"), [(MeetingStatus.MinutesDrafted, MeetingStatus.MinutesAgreed)]),
            (m => m.PublishMinutes(Day, "B", Now), [(MeetingStatus.MinutesAgreed, MeetingStatus.MinutesPublished)]),
            (m => m.Postpone(null, null, null, "R", Day.AddDays(-1), "B", Now), [.. Same(MeetingStatus.Postponed, MeetingStatus.Planned, MeetingStatus.AgendaPublished)]),
            (m => m.Postpone(Day.AddDays(9), null, null, "R", Day.AddDays(-1), "B", Now), [.. Staying(MeetingStatus.Planned, MeetingStatus.AgendaPublished), (MeetingStatus.Postponed, MeetingStatus.Planned)]),
            (m => m.Cancel("R", Day.AddDays(-1), "B", Now), [.. Same(MeetingStatus.Cancelled, MeetingStatus.Planned, MeetingStatus.AgendaPublished, MeetingStatus.Postponed)]),
        ];
    }

    private static class Requests
    {
        private static readonly Said Words = new(Day, "B", "W", Now);

        public static Request At(RequestStatus status)
        {
            var request = new Request(Guid.CreateVersion7(), Some.Force(), "WX-REQUEST-2022-1", new() { Force = "wexshire", Kind = RequestKind.Information, Subject = "S", Question = "Q" }, null, [], Day);
            if (status is RequestStatus.Draft) return request;
            request.Send(null, Words);
            if (status is RequestStatus.Acknowledged) request.Acknowledge(Words);
            if (status is RequestStatus.ClarificationSought) request.SeekClarification(Words);
            if (status is RequestStatus.Answered or RequestStatus.Returned or RequestStatus.Accepted or RequestStatus.Closed) request.Answer(Words);
            if (status is RequestStatus.Refused) request.Refuse("G", Words);
            if (status is RequestStatus.Returned) request.ReturnAnswer(Words);
            if (status is RequestStatus.Accepted or RequestStatus.Closed) request.Accept(Words);
            if (status is RequestStatus.Closed) request.Close(Words);
            if (status is RequestStatus.Withdrawn) request.Withdraw(Words);
            return request;
        }

        public static (Action<Request> Verb, (RequestStatus From, RequestStatus To)[] Moves)[] Verbs =>
        [
            (r => r.Write(new() { Force = "wexshire", Kind = RequestKind.Action, Subject = "S", Question = "Q" }, null, [], Day), [.. Staying(RequestStatus.Draft)]),
            (r => r.Send(null, Words), [(RequestStatus.Draft, RequestStatus.Sent)]),
            (r => r.Acknowledge(Words), [.. Same(RequestStatus.Acknowledged, RequestStatus.Sent, RequestStatus.ClarificationSought, RequestStatus.Returned)]),
            (r => r.Assign("L", Words), [.. Staying([.. Request.AwaitingAnswer])]),
            (r => r.SeekClarification(Words), [.. Same(RequestStatus.ClarificationSought, RequestStatus.Sent, RequestStatus.Acknowledged, RequestStatus.Returned)]),
            (r => r.Clarify(Words), [(RequestStatus.ClarificationSought, RequestStatus.Acknowledged)]),
            (r => r.AskForMoreTime(Day.AddDays(9), Words), [.. Staying([.. Request.AwaitingAnswer])]),
            (r => r.Extend(Day.AddDays(9), Words), [.. Staying([.. Request.AwaitingAnswer])]),
            (r => r.DeclineMoreTime(Words), []), // none was asked for
            (r => r.Answer(Words), [.. Same(RequestStatus.Answered, [.. Request.AwaitingAnswer])]),
            (r => r.Refuse("G", Words), [.. Same(RequestStatus.Refused, [.. Request.AwaitingAnswer])]),
            (r => r.ReturnAnswer(Words), [.. Same(RequestStatus.Returned, RequestStatus.Answered, RequestStatus.Refused)]),
            (r => r.Accept(Words), [(RequestStatus.Answered, RequestStatus.Accepted)]),
            (r => r.Escalate(Words), [.. Staying([.. Request.AwaitingAnswer, RequestStatus.Refused])]),
            (r => r.Close(Words), [.. Same(RequestStatus.Closed, RequestStatus.Accepted, RequestStatus.Refused, RequestStatus.Returned)]),
            (r => r.Withdraw(Words), [.. Same(RequestStatus.Withdrawn, [RequestStatus.Draft, .. Request.AwaitingAnswer])]),
        ];
    }

    private static class Questions
    {
        public static PublicQuestion At(QuestionStatus status)
        {
            var meeting = Meetings.At(MeetingStatus.Planned);
            meeting.Decide(meeting.Receive("Another?", Day), Decision(meeting, QuestionDecision.Use));
            var question = meeting.Receive("When?", Day);
            if (status is not QuestionStatus.Received) Decide(question, status switch { QuestionStatus.Used => QuestionDecision.Use, QuestionStatus.Merged => QuestionDecision.Merge, _ => QuestionDecision.Decline });
            return question;
        }

        public static (Action<PublicQuestion> Verb, (QuestionStatus From, QuestionStatus To)[] Moves)[] Verbs =>
        [
            (q => Decide(q, QuestionDecision.Use), [.. Same(QuestionStatus.Used, Open)]),
            (q => Decide(q, QuestionDecision.Merge), [.. Same(QuestionStatus.Merged, Open)]),
            (q => Decide(q, QuestionDecision.Decline), [.. Same(QuestionStatus.NotUsed, Open)]),
            (q => q.RecordAnswer("A", "Chief Constable", Day), [.. Staying(QuestionStatus.Used)]),
        ];

        private static QuestionStatus[] Open => [QuestionStatus.Received, QuestionStatus.Used, QuestionStatus.Merged, QuestionStatus.NotUsed];

        private static void Decide(PublicQuestion question, QuestionDecision decision) => question.Meeting.Decide(question, Decision(question.Meeting, decision));

        private static ModerateQuestionInput Decision(ScrutinyMeeting meeting, QuestionDecision decision) =>
            new() { QuestionId = Guid.Empty, Version = 1, Decision = decision, Reason = "R", IntoId = meeting.Questions[0].Id };
    }

    private static IEnumerable<(TStatus From, TStatus To)> Same<TStatus>(TStatus to, params TStatus[] from) => from.Select(one => (one, to));

    private static IEnumerable<(TStatus From, TStatus To)> Staying<TStatus>(params TStatus[] at) => at.Select(one => (one, one));
}
