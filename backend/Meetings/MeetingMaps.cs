using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

internal sealed class ScrutinyMeetingMap(PortalContext db) : IEntityTypeConfiguration<ScrutinyMeeting>
{
    public void Configure(EntityTypeBuilder<ScrutinyMeeting> meeting)
    {
        meeting.SeenByItsAudience(db);
        meeting.Property(m => m.Reference).HasMaxLength(40);
        meeting.Property(m => m.Title).HasMaxLength(Entered.Title);
        meeting.Property(m => m.MeetingType).HasMaxLength(Entered.Title);
        meeting.Property(m => m.Place).HasMaxLength(Entered.Line);
        meeting.PrimitiveCollection(m => m.SourceTexts);
        meeting.HasIndex(m => m.Reference).IsUnique();
        meeting.HasIndex(m => new { m.HeldOn, m.Id });
        meeting.HasOne(m => m.Body).WithMany().HasForeignKey(m => m.BodyId);
        meeting.HasMany(m => m.AgendaItems).WithOne(i => i.Meeting).HasForeignKey(i => i.MeetingId);
        meeting.HasOne<MeetingKind>().WithMany().HasForeignKey(m => m.MeetingKindId);
        meeting.HasMany(m => m.Attendances).WithOne().HasForeignKey(a => a.MeetingId);
        meeting.HasMany(m => m.Questions).WithOne(q => q.Meeting).HasForeignKey(q => q.MeetingId);
        meeting.HasMany(m => m.Changes).WithOne().HasForeignKey(c => c.MeetingId);
        meeting.HasMany(m => m.AllMinutes).WithOne().HasForeignKey(m => m.MeetingId);
        meeting.Ignore(m => m.Minutes);
    }
}

internal sealed class AgendaItemMap(PortalContext db) : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> item)
    {
        item.SeenByItsAudience(db);
        item.Property(i => i.Title).HasMaxLength(Entered.Title);
        item.Property(i => i.Requirement).HasMaxLength(Entered.Long);
        item.Property(i => i.PrivateGround).HasMaxLength(Entered.Line);
        item.HasIndex(i => new { i.MeetingId, i.Number }).IsUnique();
        item.HasOne(i => i.Note).WithOne().HasForeignKey<AgendaNote>(n => n.AgendaItemId);
        item.HasIndex(i => i.CarriedFromId).IsUnique();
        item.HasOne<AgendaItem>().WithMany().HasForeignKey(i => i.CarriedFromId);
        item.HasMany(i => i.Papers).WithOne(p => p.Item).HasForeignKey(p => p.AgendaItemId);
        item.HasMany(i => i.Recommendations).WithMany().UsingEntity("AgendaItemRecommendations");
        item.HasMany(i => i.Reports).WithMany().UsingEntity("AgendaItemReports");
        item.HasMany(i => i.Requests).WithMany().UsingEntity("AgendaItemRequests");
    }
}

internal sealed class AgendaNoteMap(PortalContext db) : IEntityTypeConfiguration<AgendaNote>
{
    public void Configure(EntityTypeBuilder<AgendaNote> note)
    {
        note.SeenByItsAudience(db);
        note.Property(n => n.Discussion).HasMaxLength(Entered.Long);
        note.Property(n => n.OutcomeWords).HasMaxLength(Entered.Long);
    }
}

internal sealed class MinutesMap(PortalContext db) : IEntityTypeConfiguration<Minutes>
{
    public void Configure(EntityTypeBuilder<Minutes> minutes)
    {
        minutes.SeenByItsAudience(db);
        minutes.Property(m => m.Text).HasMaxLength(Entered.Long);
        minutes.Property(m => m.AgreedBy).HasMaxLength(Entered.Title);
        minutes.HasIndex(m => new { m.MeetingId, m.Number }).IsUnique();
    }
}

internal sealed class MeetingChangeMap(PortalContext db) : IEntityTypeConfiguration<MeetingChange>
{
    public void Configure(EntityTypeBuilder<MeetingChange> change)
    {
        change.SeenByItsAudience(db);
        change.Property(c => c.Reason).HasMaxLength(Entered.Long);
        change.Property(c => c.By).HasMaxLength(Entered.Title);
    }
}
