using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Partners;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Webhooks;

/// <summary>What webhooks are told: it follows from what everybody may read at the time, and from nothing else. What is under embargo, withheld or withdrawn is not there to be told.</summary>
internal static class Announcements
{
    private const int AtOnce = 500;
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };
    private static readonly string[] Sources = [nameof(InspectionReport), nameof(OtherSource)];

    /// <summary>The webhooks that are called.</summary>
    public static IQueryable<Webhook> Called(PortalContext db) => db.Webhooks.Where(w => w.Status == WebhookStatus.Active && w.Partner.Status == PartnerStatus.Active);

    /// <summary>Puts in line what a webhook has not been told yet of what was published or withdrawn since it was registered.</summary>
    public static async Task Queue(PortalContext db, DateTimeOffset now, CancellationToken stop)
    {
        var editions =
            from webhook in Called(db) from edition in db.Editions
            where edition.PublishedAt >= webhook.RegisteredAt && !db.WebhookDeliveries.Any(d => d.WebhookId == webhook.Id && d.SubjectId == edition.Id && d.SubjectAt == edition.PublishedAt)
            orderby edition.PublishedAt
            select new Untold(webhook.Id, WebhookEvent.EditionPublished, edition.Id, edition.PublishedAt!.Value, edition.Reference);
        var sources =
            from webhook in Called(db) from source in db.SourceDocuments
            where source.PublishedAt >= webhook.RegisteredAt && !db.WebhookDeliveries.Any(d => d.WebhookId == webhook.Id && d.SubjectId == source.Id && d.SubjectAt == source.PublishedAt)
            orderby source.PublishedAt
            select new Untold(webhook.Id, WebhookEvent.SourcePublished, source.Id, source.PublishedAt!.Value, source.Reference);
        var withdrawals =
            from webhook in Called(db) from withdrawal in db.Withdrawals
            where withdrawal.EndedAt == null && (withdrawal.Kind == nameof(Edition) || Sources.Contains(withdrawal.Kind)) && withdrawal.PublishedAt >= webhook.RegisteredAt
                && !db.WebhookDeliveries.Any(d => d.WebhookId == webhook.Id && d.SubjectId == withdrawal.Id && d.SubjectAt == withdrawal.PublishedAt)
            orderby withdrawal.PublishedAt
            select new Untold(webhook.Id, withdrawal.Kind == nameof(Edition) ? WebhookEvent.EditionWithdrawn : WebhookEvent.SourceWithdrawn, withdrawal.Id, withdrawal.PublishedAt!.Value, withdrawal.Reference);
        foreach (var kind in (IQueryable<Untold>[])[editions, sources, withdrawals])
        {
            foreach (var (webhook, tells, subject, at, reference) in await kind.Take(AtOnce).ToListAsync(stop))
            {
                db.Add(new WebhookDelivery(webhook, tells, subject, at, reference, now));
            }
        }

        await db.SaveChangesAsync(stop);
    }

    /// <summary>The message, as it stands now; null where what it was to tell no longer holds.</summary>
    public static async Task<byte[]?> Of(WebhookDelivery delivery, PortalContext db, Uri portal, CancellationToken stop)
    {
        var (id, at) = (delivery.SubjectId, delivery.SubjectAt);
        object? data = delivery.Event switch
        {
            WebhookEvent.EditionPublished => await db.Editions.Where(e => e.Id == id && e.PublishedAt == at).Select(e => new { e.Reference, Kind = e.Kind.ToString(), e.Title, Body = e.PublishedBy, Address = new Uri(portal, $"{Edition.Root}/{e.Reference}"), e.Sha256 }).FirstOrDefaultAsync(stop),
            WebhookEvent.SourcePublished => await db.SourceDocuments.Where(s => s.Id == id && s.PublishedAt == at)
                .Select(s => new { s.Reference, Kind = s.SourceKind.ToString(), s.Title, Body = db.Bodies.Where(b => b.Id == s.BodyId).Select(b => b.Name).First(), Address = AddressOf(portal, s is InspectionReport, s.Reference) }).FirstOrDefaultAsync(stop),
            WebhookEvent.Ping => new { },
            _ => await db.Withdrawals.Where(w => w.Id == id && w.EndedAt == null)
                .Select(w => new { w.Reference, w.Kind, Body = w.WithdrawnBy, w.Reason, Address = w.Kind == nameof(Edition) ? new Uri(portal, $"{Edition.Root}/{w.Reference}") : AddressOf(portal, w.Kind == nameof(InspectionReport), w.Reference!) }).FirstOrDefaultAsync(stop),
        };
        return data is null ? null : JsonSerializer.SerializeToUtf8Bytes(new { Type = TypeOf(delivery.Event), Timestamp = at, Data = data }, Camel);
    }

    private static Uri AddressOf(Uri portal, bool isReport, string reference) => new(portal, $"/{(isReport ? "reports" : "sources")}/{reference}");

    private static string TypeOf(WebhookEvent tells) => tells switch
    {
        WebhookEvent.EditionPublished => "edition.published",
        WebhookEvent.EditionWithdrawn => "edition.withdrawn",
        WebhookEvent.SourcePublished => "source.published",
        WebhookEvent.SourceWithdrawn => "source.withdrawn",
        _ => "ping",
    };

    private sealed record Untold(Guid Webhook, WebhookEvent Tells, Guid Subject, DateTimeOffset At, string? Reference);
}
