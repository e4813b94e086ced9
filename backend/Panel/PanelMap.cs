using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Panel;

internal sealed class PanelMatterMap(PortalContext db) : IEntityTypeConfiguration<PanelMatter>
{
    public void Configure(EntityTypeBuilder<PanelMatter> matter)
    {
        matter.SeenByItsAudience(db);
        matter.Property(m => m.Reference).HasMaxLength(40);
        matter.Property(m => m.Title).HasMaxLength(Entered.Title);
        matter.Property(m => m.Words).HasMaxLength(Entered.Long);
        matter.Property(m => m.Reply).HasMaxLength(Entered.Long);
        matter.Property(m => m.NotGivenBecause).HasMaxLength(Entered.Line);
        matter.Property(m => m.RepliedBy).HasMaxLength(Entered.Title);
        matter.HasIndex(m => m.Reference).IsUnique();
        matter.HasIndex(m => new { m.MadeOn, m.Id });
        matter.Property(m => m.SupersessionReason).HasMaxLength(Entered.Long);
        matter.HasIndex(m => m.SupersedesId).IsUnique();
        matter.HasOne(m => m.Supersedes).WithMany().HasForeignKey(m => m.SupersedesId);
        matter.HasOne(m => m.Body).WithMany().HasForeignKey(m => m.BodyId);
    }
}
