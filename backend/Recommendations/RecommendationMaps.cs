using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

internal sealed class RecommendationMap : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> recommendation)
    {
        recommendation.SeenWith(r => r.Report);
        recommendation.Property(r => r.Reference).HasMaxLength(40);
        recommendation.Property(r => r.Number).HasMaxLength(20);
        recommendation.Property(r => r.OriginalDueOn).HasColumnName("DueOn");
        recommendation.Property(r => r.Text).HasMaxLength(Entered.Long);
        recommendation.Property(r => r.Addressee).HasMaxLength(Entered.Title);
        recommendation.Property(r => r.Theme).HasMaxLength(Entered.Title);
        recommendation.Property(r => r.DeadlineAsStated).HasMaxLength(Entered.Title);
        recommendation.PrimitiveCollection(r => r.Parts);
        recommendation.PrimitiveCollection(r => r.AddresseeTexts);
        recommendation.Ignore(r => r.Addressees);
        recommendation.HasMany(r => r.Repeats).WithMany(r => r.RepeatedBy).UsingEntity(
            "RecommendationRepeats",
            join => join.HasOne(typeof(Recommendation)).WithMany().HasForeignKey("EarlierId"),
            join => join.HasOne(typeof(Recommendation)).WithMany().HasForeignKey("LaterId"),
            join => join.HasKey("LaterId", "EarlierId"));
        recommendation.HasIndex(r => r.Reference).IsUnique();
        recommendation.HasIndex(r => new { r.ReportedOn, r.ReportId, r.Position, r.Id }).IsUnique().IsDescending(true, false, false, false); // the order of the lists
        recommendation.HasOne(r => r.Report).WithMany().HasForeignKey(r => r.ReportId);
        recommendation.HasOne(r => r.CauseOfConcern).WithMany().HasForeignKey(r => r.CauseOfConcernId);
        recommendation.HasMany(r => r.Corrections).WithOne(c => c.Recommendation).HasForeignKey(c => c.RecommendationId);
        recommendation.HasMany(r => r.Entries).WithOne(e => e.Recommendation).HasForeignKey(e => e.RecommendationId);
    }
}

internal sealed class RecommendationCorrectionMap : IEntityTypeConfiguration<RecommendationCorrection>
{
    public void Configure(EntityTypeBuilder<RecommendationCorrection> correction)
    {
        correction.SeenWith(c => c.Recommendation.Report);
        correction.Property(c => c.Number).HasMaxLength(20);
        correction.Property(c => c.Text).HasMaxLength(Entered.Long);
        correction.Property(c => c.Addressee).HasMaxLength(Entered.Title);
        correction.Property(c => c.Theme).HasMaxLength(Entered.Title);
        correction.Property(c => c.DeadlineAsStated).HasMaxLength(Entered.Title);
        correction.Property(c => c.Reason).HasMaxLength(Entered.Line);
        correction.PrimitiveCollection(c => c.Parts);
        correction.PrimitiveCollection(c => c.AddresseeTexts);
        correction.Ignore(c => c.Addressees);
    }
}

internal sealed class TrackEntryMap(PortalContext db) : IEntityTypeConfiguration<TrackEntry>
{
    public void Configure(EntityTypeBuilder<TrackEntry> entry)
    {
        entry.SeenByItsAudience(db);
        entry.HasDiscriminator<string>("Kind")
            .HasValue<ForceUpdate>(nameof(ForceUpdate)).HasValue<Assurance>(nameof(Assurance)).HasValue<InspectorateDecision>(nameof(InspectorateDecision))
            .HasValue<DueDateChange>(nameof(DueDateChange)).HasValue<OwnerChange>(nameof(OwnerChange));
        entry.Property<string>("Kind").HasMaxLength(40);
        entry.Property(e => e.SaidBy).HasMaxLength(Entered.Title);
        entry.Property(e => e.Words).HasMaxLength(Entered.Long);
        entry.PrimitiveCollection(e => e.SourceTexts);
        entry.HasOne(e => e.Report).WithMany().HasForeignKey(e => e.ReportId);
        entry.HasOne(e => e.Finding).WithMany().HasForeignKey(e => e.FindingId);
        entry.HasIndex("RecommendationId", "Kind", "SaidOn", "RecordedAt", "Id"); // the latest of a track
        entry.HasIndex(e => e.RecordedAt);
        entry.HasIndex(e => e.PublishedAt);
        entry.ToTable(table => table.HasCheckConstraint("CK_TrackEntries_AboutOne",
            """(CASE WHEN "ReportId" IS NULL THEN 0 ELSE 1 END) + (CASE WHEN "FindingId" IS NULL THEN 0 ELSE 1 END) + (CASE WHEN "RecommendationId" IS NULL THEN 0 ELSE 1 END) = 1"""));
    }
}

internal sealed class ForceUpdateMap : IEntityTypeConfiguration<ForceUpdate>
{
    public void Configure(EntityTypeBuilder<ForceUpdate> update) => update.Property(u => u.Status).HasColumnName("ForceStatus");
}

internal sealed class InspectorateDecisionMap : IEntityTypeConfiguration<InspectorateDecision>
{
    public void Configure(EntityTypeBuilder<InspectorateDecision> decision)
    {
        decision.Property(d => d.Status).HasColumnName("InspectorateStatus");
        decision.Property(d => d.RouteCode).HasMaxLength(InspectorateDecision.Line);
        decision.Property(d => d.ExternalLevel).HasMaxLength(InspectorateDecision.Line);
        decision.Ignore(d => d.VerificationRoute);
    }
}

internal sealed class OwnerChangeMap : IEntityTypeConfiguration<OwnerChange>
{
    public void Configure(EntityTypeBuilder<OwnerChange> change) => change.Property(c => c.Owner).HasMaxLength(Entered.Title);
}

internal sealed class AssuranceMap : IEntityTypeConfiguration<Assurance>
{
    public void Configure(EntityTypeBuilder<Assurance> assurance) => assurance.HasIndex(a => a.AgendaItemId);
}
