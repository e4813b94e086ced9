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
    private static readonly Keyset<Request> SoonestDueFirst = Keyset<Request>.Ascending(r => r.DueOn ?? DateOnly.MaxValue).Then(r => r.Id);
    private static readonly Loader<RequestMessage> Messages = Loader<RequestMessage>.By(db => db.RequestMessages.OrderBy(m => m.On).ThenBy(m => m.RecordedAt), m => m.RequestId);
    private static readonly Loader<Recommendation> Recommendations = Loader<Recommendation>.Links((db, ids) => db.Requests.Where(r => EF.Parameter(ids).Contains(r.Id))
        .SelectMany(r => r.Recommendations, (r, about) => new { r.Id, about }).OrderBy(l => l.about.Position).Select(l => new Linked<Recommendation> { Of = l.Id, It = l.about }));
    private static readonly Loader<Request> AboutRecommendation = Loader<Request>.Links((db, ids) => db.Requests
        .SelectMany(r => r.Recommendations, (r, about) => new { r, about.Id }).Where(l => EF.Parameter(ids).Contains(l.Id))
        .OrderBy(l => l.r.Id).Select(l => new Linked<Request> { Of = l.Id, It = l.r }));

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<Request>()
            .Columns(r => r.Reference, r => r.Version, r => r.Kind, r => r.Subject, r => r.Question, r => r.Why, r => r.Form, r => r.Owner, r => r.DueOn,
                r => r.Status, r => r.SentOn, r => r.AnsweredOn, r => r.Audience, r => r.Sources)
            .Field("overdue", "Whether the last day has passed and an answer is awaited. Where no last day is recorded, nothing is overdue.",
                (request, asked) => Request.Overdue.Holds(request, asked.Today))
            .Field("daysLate", "How many days after the last day the answer came, or have passed without one; null where it is in time.",
                (request, asked) => request.DaysLate(asked.Today))
            .One<LocalPolicingBody>("body", "The body that asks.", r => r.BodyId)
            .One<Force>("force", "The force that is asked.", r => r.ForceId)
            .One<InspectionReport>("report", "The report that it is about.", r => r.ReportId)
            .Many("recommendations", "The recommendations that it is about.", Recommendations, r => r.Id)
            .Many("messages", "What was said, in order.", Messages, r => r.Id)
            .Can("viewerCanEdit", Act.DraftRequests, r => r.Status is Draft)
            .Can("viewerCanSend", Act.SendRequests, r => r.Status is Draft)
            .Can("viewerCanAnswer", Act.AnswerRequests, r => r.Status is Sent or Returned)
            .Can("viewerCanJudge", Act.JudgeAnswers, r => r.Status is Answered)
            .Can("viewerCanWithdraw", Act.SendRequests, r => r.Status is Draft or Sent or Returned)
            .Field("viewerCanPublish", "Whether the viewer may do this now (PUBLISH): the request, or what was said since it was published.", Messages, r => r.Id,
                (messages, request, asked) => asked.Viewer.May(Act.Publish, request) && request.Audience is not Audience.Office
                    && (request.Audience is not Audience.Public || messages.Any(m => m.Audience is not Audience.Public)));
        schema.NodeType<RequestMessage>().Columns(m => m.Kind, m => m.On, m => m.By, m => m.Words, m => m.RecordedAt);
        schema.Type<Recommendation>().Many("requests", "The requests about it.", AboutRecommendation, r => r.Id);

        schema.Type<Summary>()
            .Kept("requestsAwaitingAnswer", "Requests that were sent or returned and await an answer.", (summary, db, asked, stop) =>
                RequestQueries.All(db, asked.Today, summary.Force, [Sent, Returned]).CountAsync(stop))
            .Kept("overdueRequests", "Requests whose last day has passed while an answer is awaited.", (summary, db, asked, stop) =>
                RequestQueries.All(db, asked.Today, summary.Force, overdue: true).CountAsync(stop));

        schema.Roots
            .One("request", "A request to a chief constable.", (db, given) => RequestQueries.ByReference(db, given.Get<string>("reference")!), Argument.Of<string>("reference", "Its reference."))
            .Pages("requests", "Requests to chief constables, the soonest due first; those without a recorded last day at the end.",
                (db, given) => RequestQueries.All(db, given.Asked.Today, given.Get<string>("force"), given.Get<List<RequestStatus>>("status"),
                    given.Get<RequestKind?>("kind"), given.Get<bool?>("overdue")), SoonestDueFirst,
                [
                    Argument.Optional<string>("force", "Only to this force, by its name in addresses."),
                    Argument.Optional<List<RequestStatus>>("status", "Only in these states."),
                    Argument.Optional<RequestKind>("kind", "Only of this kind."),
                    Argument.Optional<bool>("overdue", "Only those that are overdue, or that are not."),
                ]);

        schema.Subscriptions.Changed<Request>("requestChanged", "A request to a chief constable, with what is said in the exchange.");

        schema.Act<DraftRequestInput, Request>(Act.DraftRequests, "request", RequestMutations.DraftRequest);
        schema.Act<SendRequestInput, Request>(Act.SendRequests, "request", RequestMutations.SendRequest);
        schema.Act<AnswerRequestInput, Request>(Act.AnswerRequests, "request", RequestMutations.AnswerRequest);
        schema.Act<ReturnAnswerInput, Request>(Act.JudgeAnswers, "request", RequestMutations.ReturnAnswer);
        schema.Act<AcceptAnswerInput, Request>(Act.JudgeAnswers, "request", RequestMutations.AcceptAnswer);
        schema.Act<WithdrawRequestInput, Request>(Act.SendRequests, "request", RequestMutations.WithdrawRequest);
    }
}
