using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

internal sealed class MeetingKindMap(PortalContext db) : IEntityTypeConfiguration<MeetingKind>
{
    public void Configure(EntityTypeBuilder<MeetingKind> kind)
    {
        kind.SeenByItsAudience(db);
        kind.Property(k => k.Name).HasMaxLength(Entered.Title);
        kind.Property(k => k.Purpose).HasMaxLength(Entered.Long);
        kind.HasIndex(k => new { k.BodyId, k.Name }).IsUnique();
    }
}

internal sealed class AttendanceMap(PortalContext db) : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> attendance)
    {
        attendance.SeenByItsAudience(db);
        attendance.Property(a => a.Role).HasMaxLength(Entered.Title);
        attendance.Property(a => a.RepresentedBy).HasMaxLength(Entered.Title);
        attendance.HasIndex(a => new { a.MeetingId, a.Role }).IsUnique();
    }
}

internal sealed class PublicQuestionMap(PortalContext db) : IEntityTypeConfiguration<PublicQuestion>
{
    public void Configure(EntityTypeBuilder<PublicQuestion> question)
    {
        question.SeenByItsAudience(db);
        question.Property(q => q.Question).HasMaxLength(Entered.Long);
        question.Property(q => q.Reason).HasMaxLength(Entered.Long);
        question.HasIndex(q => new { q.MeetingId, q.Number }).IsUnique();
        question.HasOne<PublicQuestion>().WithMany().HasForeignKey(q => q.MergedIntoId);
        question.HasOne(q => q.Answer).WithOne().HasForeignKey<QuestionAnswer>(a => a.QuestionId);
    }
}

internal sealed class QuestionAnswerMap(PortalContext db) : IEntityTypeConfiguration<QuestionAnswer>
{
    public void Configure(EntityTypeBuilder<QuestionAnswer> answer)
    {
        answer.SeenByItsAudience(db);
        answer.Property(a => a.Text).HasMaxLength(Entered.Long);
        answer.Property(a => a.AnsweredBy).HasMaxLength(Entered.Title);
    }
}

internal sealed class PaperMap : IEntityTypeConfiguration<Paper>
{
    public void Configure(EntityTypeBuilder<Paper> paper)
    {
        paper.SeenWith(p => p.Item);
        paper.Property(p => p.Title).HasMaxLength(Entered.Title);
        paper.Property(p => p.ExpectedFrom).HasMaxLength(Entered.Title);
    }
}
