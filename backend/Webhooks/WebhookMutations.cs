using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.People;

namespace ScrutinyPortal.Webhooks;

internal sealed class WebhookMutations(WebhookSecrets secrets, CallableNetworks networks)
{
    private const int MostOfPartner = 5;

    /// <summary>Registers an address that is told of what is published, from now on. The secret with which each call is signed is in the answer, once. By the administrator. Refused: an address that is not public, a sixth webhook of the same partner.</summary>
    public async Task<Webhook> RegisterWebhook(RegisterWebhookInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var partner = await db.Partners.FirstOrDefaultAsync(p => p.Id == input.PartnerId, stop) ?? throw new NotFoundException("partnerId");
        if (await db.Webhooks.CountAsync(w => w.PartnerId == partner.Id, stop) >= MostOfPartner) throw new InvalidInputException("partnerId", new($"A partner has at most {MostOfPartner} webhooks: change one of them.", $"Mae gan bartner {MostOfPartner} bachyn gwe ar y mwyaf: newidiwch un ohonynt."));
        var webhook = new Webhook(partner, WebhookAddress.Checked(input.Address, networks), clock.GetUtcNow());
        db.Add(webhook);
        webhook.NewSecret = await secrets.Renew(webhook.Id, endsOldNow: true, db, clock.GetUtcNow(), stop);
        return await Saved(webhook, SecurityEventKind.WebhookRegistered, db, clock, stop);
    }

    /// <summary>Enters another address for a webhook; its secret stays. By the administrator. Refused: an address that is not public.</summary>
    public async Task<Webhook> ChangeWebhook(ChangeWebhookInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var webhook = await Found(input.WebhookId, input.Version, db, stop);
        webhook.Change(WebhookAddress.Checked(input.Address, networks));
        return await Saved(webhook, SecurityEventKind.WebhookChanged, db, clock, stop);
    }

    /// <summary>Gives a webhook a new secret, in the answer, once. By the administrator.</summary>
    public async Task<Webhook> RotateWebhookSecret(RotateWebhookSecretInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var webhook = await Found(input.WebhookId, input.Version, db, stop);
        webhook.Rotate();
        webhook.NewSecret = await secrets.Renew(webhook.Id, input.EndsOldNow ?? false, db, clock.GetUtcNow(), stop);
        db.Touch(webhook);
        return await Saved(webhook, SecurityEventKind.WebhookSecretRotated, db, clock, stop);
    }

    /// <summary>Calls a webhook no more until it goes on. By the administrator. Refused: one that is not called.</summary>
    public async Task<Webhook> PauseWebhook(PauseWebhookInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var webhook = await Found(input.WebhookId, input.Version, db, stop);
        webhook.Pause();
        return await Saved(webhook, SecurityEventKind.WebhookPaused, db, clock, stop);
    }

    /// <summary>Calls a webhook again that was paused or switched off: it is told of what was published meanwhile. By the administrator. Refused: one that is called.</summary>
    public async Task<Webhook> ResumeWebhook(PauseWebhookInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var webhook = await Found(input.WebhookId, input.Version, db, stop);
        webhook.Resume();
        foreach (var waiting in await db.WebhookDeliveries.Where(d => d.WebhookId == webhook.Id && d.State == DeliveryState.Waiting).ToListAsync(stop)) waiting.Again(clock.GetUtcNow());
        return await Saved(webhook, SecurityEventKind.WebhookResumed, db, clock, stop);
    }

    /// <summary>Calls a webhook with a message that tells of nothing (ping), once. By the administrator. Refused: a webhook that is not called.</summary>
    public async Task<WebhookDelivery> TestWebhook(TestWebhookInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var webhook = await db.Webhooks.FirstOrDefaultAsync(w => w.Id == input.WebhookId, stop) ?? throw new NotFoundException("webhookId");
        webhook.RefuseUnlessActive();
        var ping = WebhookDelivery.Ping(webhook.Id, clock.GetUtcNow());
        db.Add(ping);
        await db.SaveChangesAsync(stop);
        return ping;
    }

    /// <summary>Sends a delivery again, under the same id, as what it tells stands now. By the administrator. Refused: one that waits anyway, one of a webhook that is not called.</summary>
    public async Task<WebhookDelivery> ReplayDelivery(ReplayDeliveryInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var delivery = await db.WebhookDeliveries.FirstOrDefaultAsync(d => d.Id == input.DeliveryId, stop) ?? throw new NotFoundException("deliveryId");
        (await db.Webhooks.FirstAsync(w => w.Id == delivery.WebhookId, stop)).RefuseUnlessActive();
        if (delivery.State is DeliveryState.Waiting) throw new IllegalMoveException(nameof(DeliveryState.Waiting), nameof(DeliveryState.Waiting), WebhookWords.Of(delivery.State));
        delivery.Again(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return delivery;
    }

    private static async Task<Webhook> Found(Guid id, int version, PortalContext db, CancellationToken stop)
    {
        var webhook = await db.Webhooks.FirstOrDefaultAsync(w => w.Id == id, stop) ?? throw new NotFoundException("webhookId");
        await db.Expect(webhook, version, stop);
        return webhook;
    }

    private static async Task<Webhook> Saved(Webhook webhook, SecurityEventKind happened, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        db.Add(new SecurityEvent(happened, null, clock.GetUtcNow(), db.Viewer.From, byPersonId: db.Viewer.PersonId) { PartnerId = webhook.PartnerId });
        await db.SaveChangesAsync(stop);
        return webhook;
    }
}
