using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

internal sealed class SourceDocumentMap(PortalContext db) : IEntityTypeConfiguration<SourceDocument>
{
    public void Configure(EntityTypeBuilder<SourceDocument> document)
    {
        document.ToTable("InspectionReports");
        document.SeenByItsAudience(db, d => d.ReleaseAt == null || d.ReleaseAt <= db.Now || (db.Viewer.Sees == Audience.Office && db.Viewer.BodyIds.Contains(d.BodyId)));
        document.HasDiscriminator<string>("Document").HasValue<InspectionReport>(nameof(InspectionReport)).HasValue<OtherSource>(nameof(OtherSource));
        document.Property<string>("Document").HasMaxLength(40);
        document.Property(d => d.Reference).HasMaxLength(40);
        document.Property(d => d.Title).HasMaxLength(Entered.Title);
        document.PrimitiveCollection(d => d.SourceTexts);
        document.HasIndex(d => d.Reference).IsUnique();
        document.HasIndex(d => new { d.PublishedOn, d.Id });
        document.HasIndex(d => d.PublishedAt);
        document.HasIndex(d => d.ReleaseAt);
        document.HasMany(d => d.Forces).WithMany().UsingEntity(
            "InspectionReportForces",
            join => join.HasOne(typeof(Force)).WithMany().HasForeignKey("ForcesId"),
            join => join.HasOne(typeof(SourceDocument)).WithMany().HasForeignKey("InspectionReportId"),
            join =>
            {
                join.Property<DateOnly>(nameof(SourceDocument.PublishedOn)); // kept in step by the context
                join.HasKey("ForcesId", "InspectionReportId");
                join.HasIndex("ForcesId", "PublishedOn", "InspectionReportId").IsUnique().IsDescending(false, true, false); // a force's reports in the order of the lists
            });
    }
}

internal sealed class OtherSourceMap : IEntityTypeConfiguration<OtherSource>
{
    public void Configure(EntityTypeBuilder<OtherSource> source)
    {
        source.Property(s => s.MadeBy).HasMaxLength(Entered.Title);
        source.Property(s => s.Number).HasMaxLength(40);
    }
}

internal sealed class InspectionReportMap : IEntityTypeConfiguration<InspectionReport>
{
    public void Configure(EntityTypeBuilder<InspectionReport> report)
    {
        report.Property(r => r.Cycle).HasMaxLength(20);
        report.Property(r => r.PublishedOnNote).HasMaxLength(Entered.Line);
        report.PrimitiveCollection(r => r.Inspectorates).ElementType(inspectorate => inspectorate.HasConversion<string>());
        report.HasMany(r => r.Follows).WithMany(r => r.FollowedBy).UsingEntity(
            "InspectionReportFollows",
            join => join.HasOne(typeof(InspectionReport)).WithMany().HasForeignKey("EarlierId"),
            join => join.HasOne(typeof(InspectionReport)).WithMany().HasForeignKey("LaterId"),
            join => join.HasKey("LaterId", "EarlierId"));
        report.HasMany(r => r.Judgments).WithOne(j => j.Report).HasForeignKey(j => j.ReportId);
        report.HasMany(r => r.GradeCounts).WithOne(c => c.Report).HasForeignKey(c => c.ReportId);
        report.HasMany(r => r.CaseAudits).WithOne(a => a.Report).HasForeignKey(a => a.ReportId);
        report.HasMany(r => r.Findings).WithOne(f => f.Report).HasForeignKey(f => f.ReportId);
        report.HasMany(r => r.Corrections).WithOne(c => c.Report).HasForeignKey(c => c.ReportId);
        report.Ignore(r => r.QuestionSet);
        report.HasMany(r => r.Statements).WithOne(s => s.Report).HasForeignKey(s => s.ReportId);
    }
}

internal sealed class JudgmentMap : IEntityTypeConfiguration<Judgment>
{
    public void Configure(EntityTypeBuilder<Judgment> judgment)
    {
        judgment.SeenWith(j => j.Report);
        judgment.Property(j => j.Question).HasMaxLength(Entered.Title);
        judgment.Property(j => j.Reason).HasMaxLength(Entered.Line);
        judgment.HasOne(j => j.Corrects).WithMany().HasForeignKey(j => j.CorrectsId);
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
        audit.Property(a => a.Reason).HasMaxLength(Entered.Line);
        audit.HasOne(a => a.Corrects).WithMany().HasForeignKey(a => a.CorrectsId);
    }
}

internal sealed class FindingMap : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.SeenWith(f => f.Report);
        finding.Property(f => f.Section).HasMaxLength(Entered.Title);
        finding.Property(f => f.Text).HasMaxLength(Entered.Long);
        finding.Property(f => f.IssuedBy).HasMaxLength(Entered.Line);
        finding.HasMany(f => f.Corrections).WithOne(c => c.Finding).HasForeignKey(c => c.FindingId);
    }
}

internal sealed class StatementMap(PortalContext db) : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.SeenByItsAudience(db);
        statement.Property(s => s.By).HasMaxLength(Entered.Title);
        statement.Property(s => s.Words).HasMaxLength(Entered.Long);
        statement.Property(s => s.WordsCymraeg).HasMaxLength(Entered.Long);
        statement.PrimitiveCollection(s => s.SourceTexts);
    }
}
