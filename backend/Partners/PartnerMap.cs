using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Partners;

internal static class PartnerMaps
{
    /// <summary>The partners, and what the token server keeps. Its ids are text: that a token is written is no news of the record.</summary>
    public static ModelBuilder AddPartners(this ModelBuilder model, PortalContext db) => model.UseOpenIddict()
        .ApplyConfiguration(new PartnerMap(db)).ApplyConfiguration(new SigningKeyMap()).ApplyConfiguration(new AssertionMap()).ApplyConfiguration(new PartnerUseMap(db));
}

internal sealed class PartnerMap(PortalContext db) : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> partner)
    {
        // Seen by who manages them, and each by its own program.
        partner.HasQueryFilter(Filters.Visibility, p => db.Viewer.ManagesPartners || p.Id == db.Viewer.PartnerId);
        partner.Property(p => p.Name).HasMaxLength(Entered.Title);
        partner.Property(p => p.Contact).HasMaxLength(Entered.Title);
        partner.Property(p => p.PublicKeys).HasMaxLength(Entered.Long);
        partner.PrimitiveCollection(p => p.RedirectAddresses);
        partner.Property(p => p.Reason).HasMaxLength(Entered.Line);
        partner.HasOne(p => p.Body).WithMany().HasForeignKey(p => p.BodyId);
    }
}
