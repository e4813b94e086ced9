using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Requests;

/// <summary>A request and its answers as editions.</summary>
internal sealed class PublishingSchema : IRoomSchema
{
    private static readonly Loader<Edition> Editions = Loader<Edition>.By(db => db.Editions.Where(e => e.Kind == EditionKind.Request).OrderByDescending(e => e.Id), e => e.SubjectId);
    private static readonly Loader<RequestMessage> Messages = Loader<RequestMessage>.By(db => db.RequestMessages, m => m.RequestId);
    private static readonly Loader<WithheldMessage> Withheld = new(Publication.Withheld.OfRequests);
    private static readonly Loader<Request> Whole = new(RequestQueries.WithAnswers);

    public void Build(SchemaBuilder schema)
    {
        schema.Type<WithheldMessage>().Columns(w => w.SaidOn, w => w.By, w => w.Ground);
        schema.Type<RequestWarning>()
            .Columns(w => w.Key)
            .Field("message", "The message in which it stands; null where it stands in the request itself.", (w, _) => w.Message, nullable: true)
            .Field("kind", "Of what it warns.", (w, _) => w.Warning.Kind)
            .Field("passage", "The sentence, as it stands.", (w, _) => w.Warning.Passage)
            .Field("answer", "Why it may be published; null until it is answered.", (w, _) => w.Answer?.Reason, nullable: true);
        schema.Type<Request>()
            .Many("editions", "The frozen texts as they were published, the newest first.", Editions, r => r.Id)
            .Many("withheld", "What was said over it and is withheld from the viewer: by whom, when, and on which ground.", Withheld, r => r.Id)
            .Field("warnings", "The sentences of what would be published by which somebody might be recognised. They stay in the office: empty for everybody else. Whoever publishes it answers each.", Whole,
                request => request.Id, (whole, request, asked) => asked.Viewer.IsOfOffice(request) ? whole.SelectMany(RequestWarning.In) : [])
            .Field("viewerCanPublish", "Whether the viewer may do this now (PUBLISH): there is something that no edition tells.", Messages, r => r.Id,
                (messages, request, asked) => asked.Viewer.May(Act.Publish, request) && Request.HasMoreToTell(request, messages));
        schema.Act<WithholdMessageInput, Request>(Act.Publish, "request", RequestMutations.WithholdMessage);
        schema.Act<AnswerRequestWarningInput, Request>(Act.Publish, "request", RequestMutations.AnswerRequestWarning);
        schema.Act<PublishRequestInput, Request>(Act.Publish, "request", RequestMutations.PublishRequest);
    }
}
