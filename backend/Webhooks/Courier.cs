using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.People;

namespace ScrutinyPortal.Webhooks;

/// <summary>
/// Tells webhooks of what is published. Each delivery is a row before it is sent, and is claimed by one host for a minute: one that was stopped in between is sent again, under the same name.
/// The courier sees what the administrator does, which is the webhooks, and of the record what everybody reads.
/// </summary>
internal sealed class Courier(WebhookSecrets secrets, Caller caller, Revisions revisions, IServiceScopeFactory scopes, PortalOptions options, TimeProvider clock, ILogger<Courier> log) : BackgroundService
{
    private const int WebhooksAtOnce = 8, DeliveriesInTurn = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2), Claimed = TimeSpan.FromMinutes(1);
    private static readonly Viewer Sight = new(Role.Administrator, null, [], []);
    private readonly Uri _portal = new(options.Address);
    private string? _looked;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Round(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(fault, "Webhooks are told a little later");
            }

            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Looks for what is new where anything was saved or an embargo has ended since the last time, and delivers what is due.</summary>
    internal async Task Round(CancellationToken stop)
    {
        await using var scope = Open(out var db);
        var revision = await revisions.Now(stop);
        if (revision is null || revision != _looked) await Queue(db, stop);
        _looked = revision;

        var now = clock.GetUtcNow();
        var due = await db.WebhookDeliveries.Where(d => d.State == DeliveryState.Waiting && d.NextAt <= now && Announcements.Called(db).Any(w => w.Id == d.WebhookId)).Select(d => d.WebhookId).Distinct().ToListAsync(stop);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = WebhooksAtOnce, CancellationToken = stop }, async (webhook, over) => await Deliver(webhook, over));
    }

    private async Task Queue(PortalContext db, CancellationToken stop)
    {
        try
        {
            await Announcements.Queue(db, clock.GetUtcNow(), stop);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear(); // another host was quicker: what it left is ours
            await Announcements.Queue(db, clock.GetUtcNow(), stop);
        }
    }

    // One after the other; where one is not taken the others wait, so that a receiver in trouble is not pressed and no other receiver waits for it.
    private async Task Deliver(Guid webhookId, CancellationToken stop)
    {
        await using var scope = Open(out var db);
        var now = clock.GetUtcNow();
        var webhook = await Announcements.Called(db).AsNoTracking().FirstOrDefaultAsync(w => w.Id == webhookId, stop);
        if (webhook is null) return;
        foreach (var delivery in await db.WebhookDeliveries.AsNoTracking().Where(d => d.WebhookId == webhookId && d.State == DeliveryState.Waiting && d.NextAt <= now).OrderBy(d => d.NextAt).ThenBy(d => d.Id).Take(DeliveriesInTurn).ToListAsync(stop))
        {
            if (await Claim(db, delivery, stop) && !await Send(db, webhook, delivery, stop)) return;
        }
    }

    private async Task<bool> Send(PortalContext db, Webhook webhook, WebhookDelivery delivery, CancellationToken stop)
    {
        if (await Announcements.Of(delivery, db, _portal, stop) is not { } body) delivery.Overtake();
        else delivery.Tried(await Call(db, webhook, delivery, body, stop), clock.GetUtcNow());
        db.Update(delivery);
        if (delivery.Status == StatusCodes.Status410Gone) await SwitchOff(db, webhook.Id, WebhookStatus.Gone);
        else if (delivery is { State: DeliveryState.GivenUp, Event: not WebhookEvent.Ping } && !await db.WebhookDeliveries.AnyAsync(d => d.WebhookId == webhook.Id && d.DeliveredAt >= delivery.BeganAt, CancellationToken.None)) await SwitchOff(db, webhook.Id, WebhookStatus.GivenUp);
        await db.SaveInTurn(CancellationToken.None); // kept, though the host stops
        db.ChangeTracker.Clear();
        return delivery.State is DeliveryState.Delivered or DeliveryState.Overtaken;
    }

    private async Task<CallResult> Call(PortalContext db, Webhook webhook, WebhookDelivery delivery, byte[] body, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var seconds = now.ToUnixTimeSeconds();
        if (await secrets.Sign(webhook.Id, delivery.MessageId, seconds, body, db, now, stop) is not { } signatures) return new(null, DeliveryFault.NoSecret, 0);
        return await caller.Call(webhook.Address, body, new Dictionary<string, string> { ["webhook-id"] = delivery.MessageId, ["webhook-timestamp"] = $"{seconds}", ["webhook-signature"] = signatures }, stop);
    }

    private async Task SwitchOff(PortalContext db, Guid webhookId, WebhookStatus why)
    {
        var webhook = await db.Webhooks.SingleAsync(w => w.Id == webhookId, CancellationToken.None);
        if (webhook.Status is WebhookStatus.GivenUp or WebhookStatus.Gone) return; // by another host
        var now = clock.GetUtcNow();
        webhook.SwitchOff(why);
        db.Add(new SecurityEvent(SecurityEventKind.WebhookSwitchedOff, null, now, null, $"{why}") { PartnerId = webhook.PartnerId });
        var administrators = await db.People.Where(p => p.EndedAt == null && p.Roles.Any(r => r.Role == Role.Administrator && r.EndedAt == null)).ToListAsync(CancellationToken.None);
        db.AddRange(administrators.Select(person => new Mail(MailKind.WebhookSwitchedOff, person, now)));
        db.Viewer = Viewer.Visitor; // it is the portal's own doing, and nobody's
        log.LogWarning("A webhook of partner {Partner} was switched off: {Why}", webhook.PartnerId, why);
    }

    private async Task<bool> Claim(PortalContext db, WebhookDelivery delivery, CancellationToken stop)
    {
        var until = clock.GetUtcNow() + Claimed;
        return await db.WebhookDeliveries.Where(d => d.Id == delivery.Id && d.State == DeliveryState.Waiting && d.NextAt == delivery.NextAt).ExecuteUpdateAsync(d => d.SetProperty(x => x.NextAt, until), stop) == 1;
    }

    private AsyncServiceScope Open(out PortalContext db)
    {
        var scope = scopes.CreateAsyncScope();
        db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        db.Viewer = Sight;
        return scope;
    }
}
