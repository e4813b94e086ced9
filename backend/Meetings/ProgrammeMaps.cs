using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

internal sealed class ScrutinyProgrammeMap(PortalContext db) : IEntityTypeConfiguration<ScrutinyProgramme>
{
    public void Configure(EntityTypeBuilder<ScrutinyProgramme> programme)
    {
        programme.SeenByItsAudience(db);
        programme.Property(p => p.Reference).HasMaxLength(40);
        programme.HasIndex(p => p.Reference).IsUnique();
        programme.Property(p => p.AgreedBy).HasMaxLength(Entered.Title);
        programme.Property(p => p.AgreedByPerson).HasMaxLength(Entered.Title);
        programme.HasIndex(p => new { p.BodyId, p.Year }).IsUnique();
        programme.HasOne(p => p.Body).WithMany().HasForeignKey(p => p.BodyId);
        programme.HasMany(p => p.Topics).WithOne(t => t.Programme).HasForeignKey(t => t.ProgrammeId);
        programme.HasMany(p => p.Changes).WithOne(c => c.Programme).HasForeignKey(c => c.ProgrammeId);
    }
}

internal sealed class ProgrammeTopicMap : IEntityTypeConfiguration<ProgrammeTopic>
{
    public void Configure(EntityTypeBuilder<ProgrammeTopic> topic)
    {
        topic.SeenWith(t => t.Programme);
        topic.Property(t => t.Title).HasMaxLength(Entered.Title);
        topic.Property(t => t.Theme).HasMaxLength(Entered.Title);
        topic.Property(t => t.Aim).HasMaxLength(Entered.Long);
        topic.HasOne(t => t.Meeting).WithMany().HasForeignKey(t => t.MeetingId);
        topic.HasMany(t => t.Recommendations).WithMany().UsingEntity("ProgrammeTopicRecommendations");
        topic.HasMany(t => t.Requests).WithMany().UsingEntity("ProgrammeTopicRequests");
    }
}

internal sealed class ProgrammeChangeMap : IEntityTypeConfiguration<ProgrammeChange>
{
    public void Configure(EntityTypeBuilder<ProgrammeChange> change)
    {
        change.SeenWith(c => c.Programme);
        change.Property(c => c.Topic).HasMaxLength(Entered.Title);
        change.Property(c => c.Reason).HasMaxLength(Entered.Long);
        change.Property(c => c.By).HasMaxLength(Entered.Title);
    }
}
