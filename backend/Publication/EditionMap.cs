using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

internal sealed class EditionMap(PortalContext db) : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> edition)
    {
        edition.Property(e => e.Reference).HasMaxLength(60);
        edition.Property(e => e.Title).HasMaxLength(Entered.Line);
        edition.Property(e => e.Sha256).HasMaxLength(64);
        edition.Property(e => e.PublishedBy).HasMaxLength(Entered.Title);
        edition.HasIndex(e => e.Reference).IsUnique();
        edition.HasIndex(e => e.SubjectId);
        edition.HasIndex(e => new { e.PublishedOn, e.Id });
        edition.SeenByItsAudience(db);
    }
}
