using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScrutinyPortal.Partners;

/// <summary>What a partner's program took of the portal on a day.</summary>
public sealed class PartnerUse
{
    /// <summary>For how many days it is kept, the day itself among them.</summary>
    internal const int DaysKept = 31;

    public Guid PartnerId { get; private init; }

    /// <summary>The day, in London.</summary>
    public DateOnly UsedOn { get; private init; }

    /// <summary>How many requests were answered.</summary>
    public int Requests { get; private init; }

    /// <summary>What its operations cost together: how many things their answers could hold.</summary>
    public long Cost { get; private init; }

    /// <summary>How many requests and operations were refused, because the program had taken what it may take in a minute.</summary>
    public int Refused { get; private init; }
}

internal sealed class PartnerUseMap(PortalContext db) : IEntityTypeConfiguration<PartnerUse>
{
    public void Configure(EntityTypeBuilder<PartnerUse> use)
    {
        use.ToTable("PartnerUse").HasKey(u => new { u.PartnerId, u.UsedOn });
        use.HasOne<Partner>().WithMany().HasForeignKey(u => u.PartnerId);
        use.HasIndex(u => u.UsedOn);
        use.HasQueryFilter(Filters.Visibility, u => db.Viewer.ManagesPartners || u.PartnerId == db.Viewer.PartnerId);
    }
}
