using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Partners;

namespace ScrutinyPortal.Webhooks;

internal sealed class WebhooksSchema(WebhookMutations acts) : IRoomSchema
{
    private static readonly Keyset<WebhookDelivery> LatestFirst = Keyset<WebhookDelivery>.Descending(d => d.QueuedAt).Then(d => d.Id, descending: true);
    private static readonly Loader<Webhook> OfPartner = Loader<Webhook>.By(db => db.Webhooks.OrderBy(w => w.RegisteredAt).ThenBy(w => w.Id), w => w.PartnerId);

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<Webhook>()
            .Columns(w => w.Version, w => w.Address, w => w.Status, w => w.RegisteredAt)
            .Field("newSecret", "The secret, shown once: only where the act that made it is answered, and kept nowhere as it is; null everywhere else.", (webhook, _) => webhook.NewSecret, nullable: true)
            .One<Partner>("partner", "The partner whose it is.", w => w.PartnerId);
        schema.Type<WebhookDelivery>()
            .Field("id", "Opaque and lasting.", (delivery, _) => NodeId.Of(nameof(WebhookDelivery), delivery.Id))
            .Field("messageId", "The name under which the receiver knows it, the same each time that it is sent (webhook-id).", (delivery, _) => delivery.MessageId)
            .Field("nextAt", "When it is sent next; null where it is not.", (delivery, _) => delivery.State is DeliveryState.Waiting ? delivery.NextAt : (DateTimeOffset?)null)
            .Columns(d => d.Event, d => d.Reference, d => d.State, d => d.QueuedAt, d => d.Attempts, d => d.DeliveredAt, d => d.Status, d => d.Fault, d => d.Milliseconds);

        schema.Type<Partner>().Many("webhooks", "The addresses that are told of what is published.", OfPartner, p => p.Id);

        schema.Roots.Pages("webhookDeliveries", "What a webhook was told, or is to be told, the latest first: for who manages partners, and for the partner's own program.",
            (db, given) => WebhookQueries.Deliveries(db, NodeId.Read(given.Get<string>("webhook"))?.Id ?? Guid.Empty), LatestFirst, [Argument.Of<Guid>("webhook", "The webhook.")]);

        schema.Act<RegisterWebhookInput, Webhook>(Act.ManagePartners, "webhook", acts.RegisterWebhook);
        schema.Act<ChangeWebhookInput, Webhook>(Act.ManagePartners, "webhook", acts.ChangeWebhook);
        schema.Act<RotateWebhookSecretInput, Webhook>(Act.ManagePartners, "webhook", acts.RotateWebhookSecret);
        schema.Act<PauseWebhookInput, Webhook>(Act.ManagePartners, "webhook", acts.PauseWebhook);
        schema.Act<PauseWebhookInput, Webhook>(Act.ManagePartners, "webhook", acts.ResumeWebhook);
        schema.Act<TestWebhookInput, WebhookDelivery>(Act.ManagePartners, "delivery", acts.TestWebhook);
        schema.Act<ReplayDeliveryInput, WebhookDelivery>(Act.ManagePartners, "delivery", acts.ReplayDelivery);
    }
}
