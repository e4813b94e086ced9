using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

internal sealed class FindingCorrectionMap : IEntityTypeConfiguration<FindingCorrection>
{
    public void Configure(EntityTypeBuilder<FindingCorrection> correction)
    {
        correction.SeenWith(c => c.Finding.Report);
        correction.Property(c => c.Section).HasMaxLength(Entered.Title);
        correction.Property(c => c.Text).HasMaxLength(Entered.Long);
        correction.Property(c => c.IssuedBy).HasMaxLength(Entered.Line);
        correction.Property(c => c.Reason).HasMaxLength(Entered.Line);
        correction.Ignore(c => c.SaysTheSame);
    }
}

internal sealed class ReportCorrectionMap : IEntityTypeConfiguration<ReportCorrection>
{
    public void Configure(EntityTypeBuilder<ReportCorrection> correction)
    {
        correction.SeenWith(c => c.Report);
        correction.Property(c => c.Before).HasMaxLength(2000);
        correction.Property(c => c.After).HasMaxLength(2000);
        correction.Property(c => c.Reason).HasMaxLength(Entered.Line);
    }
}

internal sealed class FactualErrorMap(PortalContext db) : IEntityTypeConfiguration<FactualError>
{
    public void Configure(EntityTypeBuilder<FactualError> error)
    {
        error.SeenByItsAudience(db);
        error.Property(e => e.Passage).HasMaxLength(Entered.Line);
        error.Property(e => e.Correction).HasMaxLength(Entered.Long);
        error.Property(e => e.Answer).HasMaxLength(Entered.Long);
        error.HasOne(e => e.Report).WithMany().HasForeignKey(e => e.ReportId);
    }
}

internal sealed class SameFindingsMap : IEntityTypeConfiguration<SameFindings>
{
    public void Configure(EntityTypeBuilder<SameFindings> same)
    {
        same.SeenWith(s => s.Report);
        same.HasOne(s => s.National).WithMany().HasForeignKey(s => s.NationalId);
        same.HasOne(s => s.Report).WithMany().HasForeignKey(s => s.ReportId);
        same.HasOne<Force>().WithMany().HasForeignKey(s => s.ForceId);
        same.HasIndex(s => new { s.NationalId, s.ForceId }).IsUnique();
    }
}
