using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

/// <summary>That an edition was replaced by a later one, and why. Both stay readable; neither is changed.</summary>
public sealed class Supersession : BodyRecord
{
    private Supersession() { }

    public Supersession(Edition earlier, Edition later, string reason)
    {
        (BodyId, Earlier, EarlierId, Later, LaterId) = (later.BodyId, earlier, earlier.Id, later, later.Id);
        (Reason, SupersededOn) = (reason, later.PublishedOn);
        Publish(later.PublishedAt!.Value);
    }

    public Guid EarlierId { get; private init; }

    public Edition Earlier { get; private init; } = null!;

    public Guid LaterId { get; private init; }

    public Edition Later { get; private init; } = null!;

    /// <summary>Why it was replaced.</summary>
    public string Reason { get; private init; } = null!;

    /// <summary>The day on which the later one was published.</summary>
    public DateOnly SupersededOn { get; private init; }
}

internal sealed class SupersessionMap(PortalContext db) : IEntityTypeConfiguration<Supersession>
{
    public void Configure(EntityTypeBuilder<Supersession> supersession)
    {
        supersession.SeenByItsAudience(db);
        supersession.Property(s => s.Reason).HasMaxLength(Entered.Long);
        supersession.HasOne(s => s.Earlier).WithMany().HasForeignKey(s => s.EarlierId);
        supersession.HasOne(s => s.Later).WithMany().HasForeignKey(s => s.LaterId);
        supersession.HasIndex(s => s.EarlierId).IsUnique();
    }
}
