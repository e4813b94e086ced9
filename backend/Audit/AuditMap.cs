using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Audit;

internal sealed class AuditMap(PortalContext db) : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> audit)
    {
        audit.Property(e => e.SubjectKind).HasMaxLength(60);
        audit.Property(e => e.Happened).HasMaxLength(200);
        audit.Property(e => e.ChangesText).HasColumnName("Changes");
        audit.HasIndex(e => new { e.SubjectId, e.SubjectVersion });
        audit.HasIndex(e => new { e.WholeId, e.Id });
        audit.HasQueryFilter(Filters.Visibility, e =>
            db.Viewer.Sees == Audience.Office && e.ByBodyId != null && db.Viewer.BodyIds.Contains(e.ByBodyId.Value));
    }
}
