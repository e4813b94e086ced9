using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Responses;

internal sealed class ChiefOfficerCommentsMap(PortalContext db) : IEntityTypeConfiguration<ChiefOfficerComments>
{
    public void Configure(EntityTypeBuilder<ChiefOfficerComments> comments)
    {
        comments.SeenByItsAudience(db);
        comments.Property(c => c.Invitation).HasMaxLength(Entered.Long);
        comments.Property(c => c.Text).HasMaxLength(Entered.Long);
        comments.HasIndex(c => new { c.ReportId, c.ForceId }).IsUnique().HasFilter("\"EarlierId\" IS NULL");
        comments.HasIndex(c => c.EarlierId).IsUnique();
        comments.HasIndex(c => new { c.ReplyBy, c.Id });
        comments.HasMany(c => c.FurtherReports).WithMany().UsingEntity("ChiefOfficerCommentsReports");
        comments.HasMany(c => c.RecommendationComments).WithOne(c => c.Comments).HasForeignKey(c => c.CommentsId);
    }
}

internal sealed class RecommendationCommentMap(PortalContext db) : IEntityTypeConfiguration<RecommendationComment>
{
    public void Configure(EntityTypeBuilder<RecommendationComment> comment)
    {
        comment.SeenWith(c => c.Comments, c => c.WithheldGround, db);
        comment.Property(c => c.Text).HasMaxLength(Entered.Long);
        comment.Property(c => c.WithheldGround).HasMaxLength(Entered.Line);
    }
}

internal sealed class StatutoryResponseMap(PortalContext db) : IEntityTypeConfiguration<StatutoryResponse>
{
    public void Configure(EntityTypeBuilder<StatutoryResponse> response)
    {
        response.SeenByItsAudience(db);
        response.Property(r => r.Reference).HasMaxLength(40);
        response.Property(r => r.OwnComments).HasMaxLength(Entered.Long);
        response.Property(r => r.ReplyToChiefOfficer).HasMaxLength(Entered.Long);
        response.Property(r => r.ApprovedBy).HasMaxLength(Entered.Title);
        response.HasIndex(r => r.Reference).IsUnique();
        response.Property(r => r.SupersessionReason).HasMaxLength(Entered.Long);
        response.HasIndex(r => new { r.ReportId, r.ForceId, r.Number }).IsUnique();
        response.HasIndex(r => new { r.ReportedOn, r.Id });
        response.HasIndex(r => r.CountedFrom);
        response.HasOne(r => r.Body).WithMany().HasForeignKey(r => r.BodyId);
        response.HasOne(r => r.ChiefOfficerComments).WithMany().HasForeignKey(r => r.ChiefOfficerCommentsId);
        response.HasOne(r => r.Supersedes).WithMany().HasForeignKey(r => r.SupersedesId);
        response.HasMany(r => r.FurtherReports).WithMany().UsingEntity("ResponseReports");
        response.HasMany(r => r.Explanations).WithOne(e => e.Response).HasForeignKey(e => e.ResponseId);
        response.HasMany(r => r.Decisions).WithOne().HasForeignKey(d => d.ResponseId);
        response.HasMany(r => r.Notes).WithOne().HasForeignKey(n => n.ResponseId);
        response.HasMany(r => r.Copies).WithOne(c => c.Response).HasForeignKey(c => c.ResponseId);
    }
}

internal sealed class RecommendationExplanationMap(PortalContext db) : IEntityTypeConfiguration<RecommendationExplanation>
{
    public void Configure(EntityTypeBuilder<RecommendationExplanation> explanation)
    {
        explanation.SeenWith(e => e.Response, e => e.WithheldGround, db);
        explanation.Property(e => e.Text).HasMaxLength(Entered.Long);
        explanation.Property(e => e.WithheldGround).HasMaxLength(Entered.Line);
        explanation.HasIndex(e => new { e.ResponseId, e.RecommendationId }).IsUnique();
    }
}

internal sealed class ResponseDecisionMap(PortalContext db) : IEntityTypeConfiguration<ResponseDecision>
{
    public void Configure(EntityTypeBuilder<ResponseDecision> decision)
    {
        decision.SeenByItsAudience(db);
        decision.HasMany(d => d.Votes).WithOne(v => v.Decision).HasForeignKey(v => v.DecisionId);
        decision.Property(d => d.Comment).HasMaxLength(Entered.Long);
        decision.Property(d => d.By).HasMaxLength(Entered.Title);
        decision.Property(d => d.Person).HasMaxLength(Entered.Title);
    }
}

internal sealed class ResponseCopyMap : IEntityTypeConfiguration<ResponseCopy>
{
    public void Configure(EntityTypeBuilder<ResponseCopy> copy)
    {
        copy.SeenWith(c => c.Response);
        copy.HasIndex(c => new { c.ResponseId, c.Recipient }).IsUnique();
    }
}

internal sealed class ReviewNoteMap(PortalContext db) : IEntityTypeConfiguration<ReviewNote>
{
    public void Configure(EntityTypeBuilder<ReviewNote> note)
    {
        note.SeenByItsAudience(db);
        note.Property(n => n.Passage).HasMaxLength(Entered.Long);
        note.Property(n => n.Words).HasMaxLength(Entered.Long);
        note.Property(n => n.By).HasMaxLength(Entered.Title);
        note.HasOne<Recommendation>().WithMany().HasForeignKey(n => n.RecommendationId);
    }
}

internal sealed class BoardVoteMap : IEntityTypeConfiguration<BoardVote>
{
    public void Configure(EntityTypeBuilder<BoardVote> vote)
    {
        vote.SeenWith(v => v.Decision);
        vote.Property(v => v.Member).HasMaxLength(Entered.Title);
    }
}
