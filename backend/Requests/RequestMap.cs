using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Requests;

internal sealed class RequestMap(PortalContext db) : IEntityTypeConfiguration<Request>
{
    public void Configure(EntityTypeBuilder<Request> request)
    {
        request.SeenByItsAudience(db);
        request.Property(r => r.Reference).HasMaxLength(40);
        request.Property(r => r.Subject).HasMaxLength(Entered.Title);
        request.Property(r => r.Question).HasMaxLength(Entered.Long);
        request.Property(r => r.Why).HasMaxLength(Entered.Long);
        request.Property(r => r.Form).HasMaxLength(Entered.Line);
        request.Property(r => r.Owner).HasMaxLength(Entered.Title);
        request.PrimitiveCollection(r => r.SourceTexts);
        request.HasIndex(r => r.Reference).IsUnique();
        request.HasIndex(r => new { r.DueOn, r.Id }); // beside those of the lists' orders, of which a model cannot tell: they begin with a day for what has none (RequestOrders)
        request.HasIndex(r => r.AgendaItemId);
        request.HasOne(r => r.Body).WithMany().HasForeignKey(r => r.BodyId);
        request.HasMany(r => r.Messages).WithOne().HasForeignKey(m => m.RequestId);
        request.HasMany(r => r.Recommendations).WithMany().UsingEntity("RequestRecommendations");
        request.HasMany(r => r.Findings).WithMany().UsingEntity("RequestFindings");
    }
}

internal sealed class RequestMessageMap(PortalContext db) : IEntityTypeConfiguration<RequestMessage>
{
    public void Configure(EntityTypeBuilder<RequestMessage> message)
    {
        message.SeenByItsAudience(db);
        message.Property(m => m.By).HasMaxLength(Entered.Title);
        message.Property(m => m.Words).HasMaxLength(Entered.Long);
        message.Property(m => m.Ground).HasMaxLength(Entered.Line);
        message.Property(m => m.WithheldGround).HasMaxLength(Entered.Line);
    }
}
