using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Audit;
using ScrutinyPortal.Bodies;

namespace ScrutinyPortal;

/// <summary>What each room keeps here.</summary>
public abstract partial class PortalContext
{
    public DbSet<AuditEntry> AuditTrail => Set<AuditEntry>();
    public DbSet<Force> Forces => Set<Force>();
    public DbSet<LocalPolicingBody> Bodies => Set<LocalPolicingBody>();
    public DbSet<PolicingResponsibility> Responsibilities => Set<PolicingResponsibility>();

    private void ApplyMaps(ModelBuilder model) => model
        .ApplyConfiguration(new AuditMap(this))
        .ApplyConfiguration(new ForceMap())
        .ApplyConfiguration(new LocalPolicingBodyMap())
        .ApplyConfiguration(new PolicingResponsibilityMap());
}
