namespace ScrutinyPortal.Webhooks;

public static class WebhookQueries
{
    public static IQueryable<WebhookDelivery> Deliveries(PortalContext db, Guid webhook) => db.WebhookDeliveries.Where(d => d.WebhookId == webhook);
}
