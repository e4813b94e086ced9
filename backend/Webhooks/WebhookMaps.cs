using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Webhooks;

// Seen by who manages partners, and by the partner's own program.

internal sealed class WebhookMap(PortalContext db) : IEntityTypeConfiguration<Webhook>
{
    public void Configure(EntityTypeBuilder<Webhook> webhook)
    {
        webhook.ToTable("Webhooks");
        webhook.Property(w => w.Address).HasMaxLength(Entered.Line);
        webhook.HasOne(w => w.Partner).WithMany().HasForeignKey(w => w.PartnerId);
        webhook.HasQueryFilter(Filters.Visibility, w => db.Viewer.ManagesPartners || w.PartnerId == db.Viewer.PartnerId);
    }
}

internal sealed class WebhookDeliveryMap(PortalContext db) : IEntityTypeConfiguration<WebhookDelivery>
{
    public void Configure(EntityTypeBuilder<WebhookDelivery> delivery)
    {
        delivery.ToTable("WebhookDeliveries");
        delivery.Property(d => d.Id).ValueGeneratedNever();
        delivery.Property(d => d.Reference).HasMaxLength(60);
        delivery.HasOne<Webhook>().WithMany().HasForeignKey(d => d.WebhookId);
        delivery.HasIndex(d => new { d.WebhookId, d.SubjectId, d.SubjectAt }).IsUnique(); // told once
        delivery.HasIndex(d => new { d.State, d.NextAt });
        delivery.HasIndex(d => new { d.WebhookId, d.QueuedAt, d.Id });
        delivery.HasQueryFilter(Filters.Visibility, d => db.Viewer.ManagesPartners || db.Webhooks.Any(w => w.Id == d.WebhookId && w.PartnerId == db.Viewer.PartnerId));
    }
}

internal sealed class WebhookSecretMap : IEntityTypeConfiguration<WebhookSecret>
{
    public void Configure(EntityTypeBuilder<WebhookSecret> secret)
    {
        secret.ToTable("WebhookSecrets");
        secret.Property(s => s.Id).ValueGeneratedNever();
        secret.HasOne<Webhook>().WithMany().HasForeignKey(s => s.WebhookId);
    }
}
