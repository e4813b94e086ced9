using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

internal sealed class InspectionReportMap(PortalContext db) : IEntityTypeConfiguration<InspectionReport>
{
    public void Configure(EntityTypeBuilder<InspectionReport> report)
    {
        report.SeenByItsAudience(db);
        report.Property(r => r.Reference).HasMaxLength(40);
        report.Property(r => r.Title).HasMaxLength(Entered.Title);
        report.Property(r => r.Cycle).HasMaxLength(20);
        report.Property(r => r.PublishedOnNote).HasMaxLength(Entered.Line);
        report.PrimitiveCollection(r => r.Inspectorates).ElementType(inspectorate => inspectorate.HasConversion<string>());
        report.PrimitiveCollection(r => r.SourceTexts);
        report.HasIndex(r => r.Reference).IsUnique();
        report.HasIndex(r => new { r.PublishedOn, r.Id });
        report.HasIndex(r => r.PublishedAt);
        report.HasMany(r => r.Forces).WithMany().UsingEntity(
            "InspectionReportForces",
            join => join.HasOne(typeof(Force)).WithMany().HasForeignKey("ForcesId"),
            join => join.HasOne(typeof(InspectionReport)).WithMany().HasForeignKey("InspectionReportId", "PublishedOn").HasPrincipalKey("Id", "PublishedOn"),
            join =>
            {
                join.HasKey("ForcesId", "InspectionReportId");
                join.HasIndex("ForcesId", "PublishedOn", "InspectionReportId").IsUnique().IsDescending(false, true, false); // a force's reports in the order of the lists
            });
        report.HasMany(r => r.Follows).WithMany(r => r.FollowedBy).UsingEntity(
            "InspectionReportFollows",
            join => join.HasOne(typeof(InspectionReport)).WithMany().HasForeignKey("EarlierId"),
            join => join.HasOne(typeof(InspectionReport)).WithMany().HasForeignKey("LaterId"),
            join => join.HasKey("LaterId", "EarlierId"));
        report.HasMany(r => r.Judgments).WithOne(j => j.Report).HasForeignKey(j => j.ReportId);
        report.HasMany(r => r.GradeCounts).WithOne(c => c.Report).HasForeignKey(c => c.ReportId);
        report.HasMany(r => r.CaseAudits).WithOne(a => a.Report).HasForeignKey(a => a.ReportId);
        report.HasMany(r => r.Findings).WithOne(f => f.Report).HasForeignKey(f => f.ReportId);
        report.HasMany(r => r.Statements).WithOne(s => s.Report).HasForeignKey(s => s.ReportId);
    }
}

internal sealed class JudgmentMap : IEntityTypeConfiguration<Judgment>
{
    public void Configure(EntityTypeBuilder<Judgment> judgment)
    {
        judgment.SeenWith(j => j.Report);
        judgment.Property(j => j.Question).HasMaxLength(Entered.Title);
    }
}

internal sealed class GradeCountMap : IEntityTypeConfiguration<GradeCount>
{
    public void Configure(EntityTypeBuilder<GradeCount> count) => count.SeenWith(c => c.Report);
}

internal sealed class CaseAuditMap : IEntityTypeConfiguration<CaseAudit>
{
    public void Configure(EntityTypeBuilder<CaseAudit> audit)
    {
        audit.SeenWith(a => a.Report);
        audit.Property(a => a.Category).HasMaxLength(Entered.Title);
        audit.Property(a => a.Note).HasMaxLength(Entered.Line);
    }
}

internal sealed class FindingMap : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.SeenWith(f => f.Report);
        finding.Property(f => f.Section).HasMaxLength(Entered.Title);
        finding.Property(f => f.Text).HasMaxLength(Entered.Long);
    }
}

internal sealed class StatementMap(PortalContext db) : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.SeenByItsAudience(db);
        statement.Property(s => s.By).HasMaxLength(Entered.Title);
        statement.Property(s => s.Words).HasMaxLength(Entered.Long);
        statement.PrimitiveCollection(s => s.SourceTexts);
    }
}
