using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Evidence;

internal sealed class PieceOfEvidenceMap(PortalContext db) : IEntityTypeConfiguration<PieceOfEvidence>
{
    public void Configure(EntityTypeBuilder<PieceOfEvidence> evidence)
    {
        evidence.SeenByItsAudience(db);
        evidence.Property(e => e.Reference).HasMaxLength(40);
        evidence.Property(e => e.Title).HasMaxLength(Entered.Title);
        evidence.Property(e => e.Words).HasMaxLength(Entered.Long);
        evidence.Property(e => e.HandlingInstruction).HasMaxLength(Entered.Line);
        evidence.Property(e => e.FileHash).HasMaxLength(64);
        evidence.Property(e => e.FileName).HasMaxLength(Entered.Title);
        evidence.Property(e => e.FileType).HasMaxLength(100);
        evidence.Property(e => e.OfferedBy).HasMaxLength(Entered.Title);
        evidence.Property(e => e.JudgedBy).HasMaxLength(Entered.Title);
        evidence.Property(e => e.Judgment).HasMaxLength(Entered.Long);
        evidence.Property(e => e.WithheldGround).HasMaxLength(Entered.Long); // the reason of a withdrawal too
        evidence.HasIndex(e => e.Reference).IsUnique();
        evidence.HasIndex(e => new { e.OfferedOn, e.Id }).IsDescending(); // the order of the lists
        evidence.HasIndex(e => new { e.Status, e.OfferedOn, e.Id }).IsDescending(false, true, true); // the desk
        evidence.HasIndex(e => e.FileHash);
        evidence.HasIndex(e => e.PublishedAt);
        evidence.HasOne(e => e.Force).WithMany().HasForeignKey(e => e.ForceId);
        evidence.HasOne(e => e.Report).WithMany().HasForeignKey(e => e.ReportId);
        evidence.HasOne(e => e.Supersedes).WithMany().HasForeignKey(e => e.SupersedesId);
        evidence.HasMany(e => e.Recommendations).WithMany().UsingEntity("EvidenceRecommendations");
        evidence.HasMany(e => e.Assurances).WithMany().UsingEntity("EvidenceAssurances");
        evidence.ToTable("Evidence", table =>
        {
            table.HasCheckConstraint("CK_Evidence_LinkOrFile", """("Url" IS NULL) <> ("FileHash" IS NULL)""");
            table.HasCheckConstraint("CK_Evidence_SensitiveStaysInside", $"""
                "Marking" <> '{nameof(Marking.OfficialSensitive)}' OR "Audience" <= {(int)Audience.Force}
                """.Trim());
        });
    }
}

internal sealed class UploadMap(PortalContext db) : IEntityTypeConfiguration<Upload>
{
    public void Configure(EntityTypeBuilder<Upload> upload)
    {
        upload.HasQueryFilter(Filters.Visibility, u => db.Viewer.Sees <= Audience.Force && db.Viewer.BodyIds.Contains(u.BodyId));
        upload.Property(u => u.Id).ValueGeneratedNever();
        upload.Property(u => u.Hash).HasMaxLength(64);
        upload.Property(u => u.Name).HasMaxLength(Entered.Title);
        upload.Property(u => u.Type).HasMaxLength(100);
        upload.HasIndex(u => new { u.BodyId, u.ReceivedAt });
    }
}
