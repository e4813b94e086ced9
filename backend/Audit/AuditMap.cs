using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Audit;

internal sealed class AuditMap(PortalContext db) : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> audit)
    {
        audit.Property(e => e.SubjectKind).HasMaxLength(60);
        audit.Property(e => e.Happened).HasMaxLength(200);
        audit.Property(e => e.Changes).HasConversion(
            changes => JsonSerializer.Serialize(changes, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<FieldChange>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<FieldChange>>((a, b) => ReferenceEquals(a, b), changes => changes.Count));
        audit.HasIndex(e => new { e.SubjectId, e.SubjectVersion });
        audit.HasQueryFilter(Filters.Visibility, e =>
            db.Viewer.Sees == Audience.Office && e.ByBodyId != null && db.Viewer.BodyIds.Contains(e.ByBodyId.Value));
    }
}
