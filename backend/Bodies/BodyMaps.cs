using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Bodies;

// Forces, bodies and who holds their offices are public knowledge: everybody sees every row.

internal sealed class ForceMap : IEntityTypeConfiguration<Force>
{
    public void Configure(EntityTypeBuilder<Force> force)
    {
        force.Property(f => f.Slug).HasMaxLength(60);
        force.Property(f => f.Name).HasMaxLength(120);
        force.Property(f => f.Code).HasMaxLength(4);
        force.Property(f => f.OnsCode).HasMaxLength(9);
        force.Property(f => f.Country).HasMaxLength(10);
        force.HasIndex(f => f.Slug).IsUnique();
        force.HasIndex(f => f.Code).IsUnique();
        force.HasMany(f => f.Responsibilities).WithOne(r => r.Force).HasForeignKey(r => r.ForceId);
        force.HasMany(f => f.MonitoringPhases).WithOne(p => p.Force).HasForeignKey(p => p.ForceId);
    }
}

internal sealed class LocalPolicingBodyMap : IEntityTypeConfiguration<LocalPolicingBody>
{
    public void Configure(EntityTypeBuilder<LocalPolicingBody> body)
    {
        body.Property(b => b.Slug).HasMaxLength(100);
        body.Property(b => b.Name).HasMaxLength(160);
        body.Property(b => b.PanelName).HasMaxLength(120);
        body.HasIndex(b => b.Slug).IsUnique();
        body.HasMany(b => b.Responsibilities).WithOne(r => r.Body).HasForeignKey(r => r.BodyId);
        body.HasMany(b => b.OfficeHolders).WithOne().HasForeignKey(h => h.BodyId);
    }
}

internal sealed class PolicingResponsibilityMap : IEntityTypeConfiguration<PolicingResponsibility>
{
    public void Configure(EntityTypeBuilder<PolicingResponsibility> responsibility)
    {
        responsibility.Property(r => r.Note).HasMaxLength(Entered.Line);
        responsibility.HasIndex(r => new { r.ForceId, r.BodyId });
    }
}

internal sealed class OfficeHolderMap : IEntityTypeConfiguration<OfficeHolder>
{
    public void Configure(EntityTypeBuilder<OfficeHolder> holder) => holder.Property(h => h.Name).HasMaxLength(Entered.Title);
}

internal sealed class MonitoringPhaseMap(PortalContext db) : IEntityTypeConfiguration<MonitoringPhase>
{
    public void Configure(EntityTypeBuilder<MonitoringPhase> phase)
    {
        phase.SeenByItsAudience(db);
        phase.Property(p => p.FromNote).HasMaxLength(Entered.Line);
        phase.Property(p => p.Reasons).HasMaxLength(Entered.Long);
        phase.Property(p => p.InOrderAt);
        phase.PrimitiveCollection(p => p.SourceTexts);
        phase.HasIndex(p => new { p.ForceId, p.InOrderAt, p.Id });
    }
}
