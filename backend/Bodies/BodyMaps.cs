using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScrutinyPortal.Bodies;

// Forces and bodies are public knowledge: everybody sees every row.

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
    }
}

internal sealed class PolicingResponsibilityMap : IEntityTypeConfiguration<PolicingResponsibility>
{
    public void Configure(EntityTypeBuilder<PolicingResponsibility> responsibility) =>
        responsibility.HasIndex(r => new { r.ForceId, r.BodyId });
}
