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
    private static readonly Loader<EditionWarning> Warnings = WarningSchema.Of(EditionKind.Request);

    public void Build(SchemaBuilder schema)
    {
        schema.Type<WithheldMessage>().Columns(w => w.SaidOn, w => w.By, w => w.Ground);
        schema.Type<EditionWarning>().One<RequestMessage>("message", "What was said over a request, where it stands in that.", w => w.PlaceId);
        schema.Type<Request>()
            .Many("editions", "The frozen texts as they were published, the newest first.", Editions, r => r.Id)
            .Many("withheld", "What was said over it and is withheld from the viewer: by whom, when, and on which ground.", Withheld, r => r.Id)
            .Many("warnings", WarningSchema.Description, Warnings, r => r.Id)
            .Field("viewerCanPublish", "Whether the viewer may do this now (PUBLISH): there is something that no edition tells.", Messages, r => r.Id,
                (messages, request, asked) => asked.Viewer.May(Act.Publish, request) && Request.HasMoreToTell(request, messages));
        schema.Act<WithholdMessageInput, Request>(Act.Publish, "request", RequestMutations.WithholdMessage);
        schema.Act<PublishRequestInput, Request>(Act.Publish, "request", RequestMutations.PublishRequest);
    }
}
