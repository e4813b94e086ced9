using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

internal sealed class WithdrawalMap(PortalContext db) : IEntityTypeConfiguration<Withdrawal>
{
    public void Configure(EntityTypeBuilder<Withdrawal> withdrawal)
    {
        withdrawal.SeenByItsAudience(db);
        withdrawal.Property(w => w.Kind).HasMaxLength(40);
        withdrawal.Property(w => w.Reference).HasMaxLength(60);
        withdrawal.Property(w => w.Reason).HasMaxLength(Entered.Long);
        withdrawal.Property(w => w.WithdrawnBy).HasMaxLength(Entered.Title);
        withdrawal.HasIndex(w => w.SubjectId);
        withdrawal.HasIndex(w => w.WholeId);
        withdrawal.HasIndex(w => w.Reference);
    }
}
