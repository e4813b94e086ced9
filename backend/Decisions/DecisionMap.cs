using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Decisions;

internal sealed class DecisionNoticeMap(PortalContext db) : IEntityTypeConfiguration<DecisionNotice>
{
    public void Configure(EntityTypeBuilder<DecisionNotice> notice)
    {
        notice.SeenByItsAudience(db);
        notice.Property(n => n.Reference).HasMaxLength(40);
        notice.Property(n => n.Title).HasMaxLength(Entered.Title);
        notice.Property(n => n.Decision).HasMaxLength(Entered.Long);
        notice.Property(n => n.Reasons).HasMaxLength(Entered.Long);
        notice.Property(n => n.RestrictedGround).HasMaxLength(Entered.Line);
        notice.Property(n => n.SignedBy).HasMaxLength(Entered.Title);
        notice.HasIndex(n => n.Reference).IsUnique();
        notice.Property(n => n.SupersessionReason).HasMaxLength(Entered.Long);
        notice.HasIndex(n => n.SupersedesId).IsUnique();
        notice.HasOne(n => n.Supersedes).WithMany().HasForeignKey(n => n.SupersedesId);
        notice.HasOne(n => n.Body).WithMany().HasForeignKey(n => n.BodyId);
    }
}
