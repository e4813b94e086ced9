using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;
using static ScrutinyPortal.Requests.RequestStatus;

namespace ScrutinyPortal.Requests;

internal sealed class RequestsSchema : IRoomSchema
{
    private static readonly Loader<RequestMessage> Messages = Loader<RequestMessage>.AsAt((db, day) => SaidBy(day, db.RequestMessages).OrderBy(m => m.On).ThenBy(m => m.RecordedAt), m => m.RequestId);
    private static readonly Loader<Recommendation> Recommendations = Loader<Recommendation>.Links((db, ids) => db.Requests.Where(r => EF.Parameter(ids).Contains(r.Id))
        .SelectMany(r => r.Recommendations, (r, about) => new { r.Id, about }).Select(l => new Linked<Recommendation> { Of = l.Id, It = l.about }).ByReport());
    private static readonly Loader<Finding> Findings = Loader<Finding>.Links((db, ids) => db.Requests.Where(r => EF.Parameter(ids).Contains(r.Id))
        .SelectMany(r => r.Findings, (r, about) => new { r.Id, about }).OrderBy(l => l.about.Position).ThenBy(l => l.about.Id).Select(l => new Linked<Finding> { Of = l.Id, It = l.about }));
    private static readonly Loader<Request> AboutFinding = Loader<Request>.Links((db, ids) => db.Requests
        .SelectMany(r => r.Findings, (r, about) => new { r, about.Id }).Where(l => EF.Parameter(ids).Contains(l.Id))
        .OrderBy(l => l.r.Id).Select(l => new Linked<Request> { Of = l.Id, It = l.r }));
    private static readonly Loader<Request> AboutRecommendation = Loader<Request>.LinksAsAt((db, ids, day) => SentBy(day, db.Requests)
        .SelectMany(r => r.Recommendations, (r, about) => new { r, about.Id }).Where(l => EF.Parameter(ids).Contains(l.Id))
        .OrderBy(l => l.r.Id).Select(l => new Linked<Request> { Of = l.Id, It = l.r }));

    private static readonly Argument AnsweredFrom = Argument.Optional<DateOnly>("answeredFrom", "Only answers that stand and came on this day or later.");
    private static readonly Argument AnsweredTo = Argument.Optional<DateOnly>("answeredTo", "Only answers that stand and came on this day or earlier.");

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<Request>()
            .Columns(r => r.Reference, r => r.Version, r => r.Kind, r => r.Subject, r => r.Question, r => r.Why, r => r.Form, r => r.Owner, r => r.SentOn, r => r.Audience)
            .Computed(r => r.Sources, r => r.SourceTexts)
            .AsAt(r => r.DueOn, Messages, r => r.DueOn, r => r.Id, (r, messages, day) => r.AsAt(messages, day).DueOn)
            .AsAt(r => r.Status, Messages, r => r.AnsweredOn, r => r.Id, (r, messages, day) => r.AsAt(messages, day).Status)
            .AsAt(r => r.AnsweredOn, Messages, r => r.AnsweredOn, r => r.Id, (r, messages, day) => r.AsAt(messages, day).AnsweredOn)
            .AsAt("overdue", "Whether the last day has passed and an answer is awaited. Where no last day is recorded, nothing is overdue.",
                (request, asked) => Request.Overdue.Holds(request, asked.Today), Messages, r => r.Id, (r, messages, day) => Request.Overdue.Holds(r.AsAt(messages, day), day), r => new { r.DueOn, r.Status, r.AnsweredOn })
            .AsAt("daysLate", "How many days after the last day the answer came, or have passed without one; null where it is in time.",
                (request, asked) => request.DaysLate(asked.Today), Messages, r => r.Id, (r, messages, day) => r.AsAt(messages, day).DaysLate(day), r => new { r.DueOn, r.Status, r.AnsweredOn })
            .Field("originalDueOn", "The last day that was set when it was sent; null where none was.", Messages, r => r.Id, (messages, request, _) => Request.OriginalDueOn(request, messages), nullable: true, by: r => r.DueOn, of: m => new { m.Kind, m.DueOn })
            .Field("dueDateChanges", "How often the last day was moved since.", Messages, r => r.Id, (messages, _, _) => messages.Count(m => m.Kind is RequestMessageKind.ExtensionGranted or RequestMessageKind.Extended), by: r => r.Id, of: m => new { m.Kind, m.DueOn })
            .Field("lead", "Who in the force sees to it, by role, as the force said last; null where it has not said, or for those who do not read it.", Messages, r => r.Id,
                (messages, _, _) => messages.LastOrDefault(m => m.Kind is RequestMessageKind.Assigned)?.Words, nullable: true, by: r => r.Id, of: m => new { m.Kind, m.Words })
            .One<LocalPolicingBody>("body", "The body that asks.", r => r.BodyId)
            .One<Force>("force", "The force that is asked.", r => r.ForceId)
            .One<InspectionReport>("report", "The report that it is about.", r => r.ReportId)
            .Many("recommendations", "The recommendations that it is about.", Recommendations, r => r.Id)
            .Many("findings", "The findings that it is about.", Findings, r => r.Id)
            .Many("messages", "What was said, in order.", Messages, r => r.Id)
            .Can("viewerCanEdit", Act.DraftRequests, r => r.Status == Draft)
            .Can("viewerCanSend", Act.SendRequests, r => r.Status == Draft)
            .Can("viewerCanAnswer", Act.AnswerRequests, r => Request.AwaitingAnswer.Contains(r.Status))
            .Can("viewerCanAcknowledge", Act.AnswerRequests, r => r.Status == Sent || r.Status == Returned)
            .Can("viewerCanSeekClarification", Act.AnswerRequests, r => r.Status == Sent || r.Status == Acknowledged || r.Status == Returned)
            .Can("viewerCanClarify", Act.JudgeAnswers, r => r.Status == ClarificationSought)
            .Can("viewerCanExtend", Act.JudgeAnswers, r => Request.AwaitingAnswer.Contains(r.Status))
            .Can("viewerCanJudge", Act.JudgeAnswers, r => r.Status == Answered || r.Status == Refused)
            .Can("viewerCanAccept", Act.JudgeAnswers, r => r.Status == Answered)
            .Can("viewerCanEscalate", Act.SendRequests, r => r.Status == Refused || Request.AwaitingAnswer.Contains(r.Status))
            .Can("viewerCanClose", Act.SendRequests, r => r.Status == Accepted || r.Status == Refused || r.Status == Returned)
            .Can("viewerCanWithdraw", Act.SendRequests, r => r.Status == Draft || Request.AwaitingAnswer.Contains(r.Status))
            .Field("viewerCanAskForMoreTime", "Whether the viewer may do this now (ANSWER_REQUESTS): an answer is awaited, and no wish for more time waits for a decision.", Messages, r => r.Id,
                (messages, request, asked) => asked.Viewer.May(Act.AnswerRequests, request) && Request.AwaitingAnswer.Contains(request.Status) && !Request.AwaitsDecisionOnTime(messages), by: r => new { r.BodyId, r.ForceId, r.Status }, of: m => new { m.Kind, m.DueOn })
            .Field("viewerCanDecideOnTime", "Whether the viewer may do this now (JUDGE_ANSWERS): the force has asked for more time.", Messages, r => r.Id,
                (messages, request, asked) => asked.Viewer.May(Act.JudgeAnswers, request) && Request.AwaitingAnswer.Contains(request.Status) && Request.AwaitsDecisionOnTime(messages), by: r => new { r.BodyId, r.ForceId, r.Status }, of: m => new { m.Kind, m.DueOn })
            .Can("viewerCanWithdrawPublication", Act.Publish, r => r.Audience == Audience.Public);
        schema.NodeType<RequestMessage>().Columns(m => m.Kind, m => m.On, m => m.By, m => m.Words, m => m.DueOn, m => m.Ground, m => m.WithheldGround, m => m.RecordedAt);
        schema.Type<RequestFigures>()
            .Columns(f => f.Awaiting, f => f.Overdue, f => f.MoreTimeAsked, f => f.Returned, f => f.Answered, f => f.MedianDays, f => f.LongestDays)
            .One<Force>("force", "The force.", f => f.ForceId);
        schema.Type<Recommendation>().Many("requests", "The requests about it.", AboutRecommendation, r => r.Id);
        schema.Type<Finding>().Many("requests", "The requests about it.", AboutFinding, f => f.Id);

        schema.Type<Summary>()
            .Kept("requestsAwaitingAnswer", "Requests that await an answer: sent, acknowledged, asked about, or returned (requests(awaiting: true)).", (summary, db, asked, stop) =>
                RequestQueries.All(db, asked.Today, Of(summary) with { Awaiting = true }).CountAsync(stop))
            .Kept("overdueRequests", "Requests whose last day has passed while an answer is awaited (requests(overdue: true)).", (summary, db, asked, stop) =>
                RequestQueries.All(db, asked.Today, Of(summary) with { Overdue = true }).CountAsync(stop));

        schema.Roots
            .One("request", "A request to a chief constable.", RequestQueries.ByReference, Argument.Of<string>("reference", "Its reference."))
            .Pages("requests", "Requests to chief constables, the soonest due first unless another order is asked for; those without a recorded last day at the end.",
                (db, given) => RequestQueries.All(db, given.Asked.Today, new()
                {
                    Force = given.Get<string>("force"), Status = given.Get<List<RequestStatus>>("status"), Kind = given.Get<RequestKind?>("kind"), Overdue = given.Get<bool?>("overdue"),
                    Returned = given.Get<bool?>("returned"), MoreTimeAsked = given.Get<bool?>("moreTimeAsked"), AnsweredFrom = given.Get<DateOnly?>("answeredFrom"), AnsweredTo = given.Get<DateOnly?>("answeredTo"),
                    Body = given.Get<string>("body"), Own = given.Get<bool?>("own") is true, Awaiting = given.Get<bool?>("awaiting"), SentFrom = given.Get<DateOnly?>("sentFrom"), SentTo = given.Get<DateOnly?>("sentTo"),
                    DueFrom = given.Get<DateOnly?>("dueFrom"), DueBefore = given.Get<DateOnly?>("dueBefore"), AsAt = given.AsAt,
                }), given => RequestOrders.Of(given.Get<RequestOrder?>("orderBy")),
                [
                    Argument.AsAt,
                    Argument.Optional<string>("force", "Only to this force, by its name in addresses."),
                    Argument.Optional<List<RequestStatus>>("status", "Only in these states."),
                    Argument.Optional<RequestKind>("kind", "Only of this kind."),
                    Argument.Optional<string>("body", "Only of this body, by its name in addresses."),
                    Argument.Optional<bool>("own", "Only of the bodies for which the viewer acts: its own, and those whose record passed to it."),
                    Argument.Optional<bool>("awaiting", "Only those that await an answer, or that do not; as at a past day, of those that were sent by then."),
                    Argument.Optional<DateOnly>("sentFrom", "Only those sent on this day or later."),
                    Argument.Optional<DateOnly>("sentTo", "Only those sent on this day or earlier."),
                    Argument.Optional<DateOnly>("dueFrom", "Only those due on this day or later."),
                    Argument.Optional<DateOnly>("dueBefore", "Only those due before this day."),
                    Argument.Optional<bool>("overdue", "Only those that are overdue, or that are not."),
                    Argument.Optional<bool>("returned", "Only those whose answer or refusal was returned at least once, or never."),
                    Argument.Optional<bool>("moreTimeAsked", "Only those for which more time was asked for and not decided, or the others."),
                    AnsweredFrom, AnsweredTo,
                    Argument.Optional<RequestOrder>("orderBy", "In which order: those due soonest first, where nothing is given. A cursor is one of the order in which it was given."),
                ])
            .Read("requestFigures", "How each force answers what is asked of it, as far as the viewer sees the requests.",
                (db, given, stop) => RequestFigures.Of(db, given.Asked.Today, given.Get<DateOnly?>("answeredFrom"), given.Get<DateOnly?>("answeredTo"), stop), AnsweredFrom, AnsweredTo);

        schema.Subscriptions.Changed<Request>("requestChanged", "A request to a chief constable, with what is said in the exchange.");

        Acts(schema);
    }

    private static void Acts(SchemaBuilder schema)
    {
        schema.Act<DraftRequestInput, Request>(Act.DraftRequests, "request", RequestMutations.DraftRequest);
        schema.Act<SendRequestInput, Request>(Act.SendRequests, "request", RequestMutations.SendRequest);
        schema.Act<AcknowledgeRequestInput, Request>(Act.AnswerRequests, "request", RequestMutations.AcknowledgeRequest);
        schema.Act<AssignRequestInput, Request>(Act.AnswerRequests, "request", RequestMutations.AssignRequest);
        schema.Act<SeekClarificationInput, Request>(Act.AnswerRequests, "request", RequestMutations.SeekClarification);
        schema.Act<ClarifyRequestInput, Request>(Act.JudgeAnswers, "request", RequestMutations.ClarifyRequest);
        schema.Act<AskForMoreTimeInput, Request>(Act.AnswerRequests, "request", RequestMutations.AskForMoreTime);
        schema.Act<ExtendRequestInput, Request>(Act.JudgeAnswers, "request", RequestMutations.ExtendRequest);
        schema.Act<DeclineMoreTimeInput, Request>(Act.JudgeAnswers, "request", RequestMutations.DeclineMoreTime);
        schema.Act<AnswerRequestInput, Request>(Act.AnswerRequests, "request", RequestMutations.AnswerRequest);
        schema.Act<RefuseRequestInput, Request>(Act.AnswerRequests, "request", RequestMutations.RefuseRequest);
        schema.Act<ReturnAnswerInput, Request>(Act.JudgeAnswers, "request", RequestMutations.ReturnAnswer);
        schema.Act<AcceptAnswerInput, Request>(Act.JudgeAnswers, "request", RequestMutations.AcceptAnswer);
        schema.Act<EscalateRequestInput, Request>(Act.SendRequests, "request", RequestMutations.EscalateRequest);
        schema.Act<CloseRequestInput, Request>(Act.SendRequests, "request", RequestMutations.CloseRequest);
        schema.Act<WithdrawRequestInput, Request>(Act.SendRequests, "request", RequestMutations.WithdrawRequest);
    }

    private static IQueryable<RequestMessage> SaidBy(DateOnly? day, IQueryable<RequestMessage> messages) => day is { } last ? messages.Where(m => m.On <= last) : messages;

    private static IQueryable<Request> SentBy(DateOnly? day, IQueryable<Request> requests) => day is { } last ? requests.Where(r => r.SentOn <= last) : requests;

    private static RequestFilter Of(Summary summary) => new() { Force = summary.Force, Body = summary.Body, AsAt = summary.AsAt };
}
