using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Audit;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal;

/// <summary>What each room keeps here.</summary>
public abstract partial class PortalContext
{
    public DbSet<AuditEntry> AuditTrail => Set<AuditEntry>();
    public DbSet<Force> Forces => Set<Force>();
    public DbSet<LocalPolicingBody> Bodies => Set<LocalPolicingBody>();
    public DbSet<PolicingResponsibility> Responsibilities => Set<PolicingResponsibility>();
    public DbSet<InspectionReport> InspectionReports => Set<InspectionReport>();
    public DbSet<Judgment> Judgments => Set<Judgment>();
    public DbSet<GradeCount> GradeCounts => Set<GradeCount>();
    public DbSet<CaseAudit> CaseAudits => Set<CaseAudit>();
    public DbSet<Finding> Findings => Set<Finding>();
    public DbSet<Statement> Statements => Set<Statement>();
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();
    public DbSet<TrackEntry> TrackEntries => Set<TrackEntry>();

    private void ApplyMaps(ModelBuilder model) => model
        .ApplyConfiguration(new AuditMap(this))
        .ApplyConfiguration(new ForceMap())
        .ApplyConfiguration(new LocalPolicingBodyMap())
        .ApplyConfiguration(new PolicingResponsibilityMap())
        .ApplyConfiguration(new InspectionReportMap(this))
        .ApplyConfiguration(new JudgmentMap(this))
        .ApplyConfiguration(new GradeCountMap(this))
        .ApplyConfiguration(new CaseAuditMap(this))
        .ApplyConfiguration(new FindingMap(this))
        .ApplyConfiguration(new StatementMap(this))
        .ApplyConfiguration(new RecommendationMap(this))
        .ApplyConfiguration(new TrackEntryMap(this))
        .ApplyConfiguration(new ForceUpdateMap())
        .ApplyConfiguration(new InspectorateDecisionMap())
        .ApplyConfiguration(new AssuranceMap());
}
