using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

internal sealed class MeetingKindMap(PortalContext db) : IEntityTypeConfiguration<MeetingKind>
{
    public void Configure(EntityTypeBuilder<MeetingKind> kind)
    {
        kind.SeenByItsAudience(db);
        kind.Property(k => k.Name).HasMaxLength(Entered.Title);
        kind.Property(k => k.Purpose).HasMaxLength(Entered.Long);
        kind.HasIndex(k => new { k.BodyId, k.Name }).IsUnique();
    }
}

internal sealed class AttendanceMap(PortalContext db) : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> attendance)
    {
        attendance.SeenByItsAudience(db);
        attendance.Property(a => a.Role).HasMaxLength(Entered.Title);
        attendance.Property(a => a.RepresentedBy).HasMaxLength(Entered.Title);
        attendance.HasIndex(a => new { a.MeetingId, a.Role }).IsUnique();
    }
}

internal sealed class PaperMap : IEntityTypeConfiguration<Paper>
{
    public void Configure(EntityTypeBuilder<Paper> paper)
    {
        paper.SeenWith(p => p.Item);
        paper.Property(p => p.Title).HasMaxLength(Entered.Title);
        paper.Property(p => p.ExpectedFrom).HasMaxLength(Entered.Title);
    }
}
