using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Responses;

internal sealed class ChiefOfficerCommentsMap(PortalContext db) : IEntityTypeConfiguration<ChiefOfficerComments>
{
    public void Configure(EntityTypeBuilder<ChiefOfficerComments> comments)
    {
        comments.SeenByItsAudience(db);
        comments.Property(c => c.Invitation).HasMaxLength(Entered.Long);
        comments.Property(c => c.Text).HasMaxLength(Entered.Long);
        comments.HasIndex(c => new { c.ReportId, c.ForceId }).IsUnique();
        comments.HasIndex(c => new { c.ReplyBy, c.Id });
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
        response.HasIndex(r => new { r.ReportId, r.ForceId }).IsUnique();
        response.HasIndex(r => new { r.ReportedOn, r.Id });
        response.HasOne(r => r.Body).WithMany().HasForeignKey(r => r.BodyId);
        response.HasOne(r => r.ChiefOfficerComments).WithOne().HasForeignKey<StatutoryResponse>(r => r.ChiefOfficerCommentsId);
        response.HasMany(r => r.Explanations).WithOne(e => e.Response).HasForeignKey(e => e.ResponseId);
        response.HasMany(r => r.Decisions).WithOne().HasForeignKey(d => d.ResponseId);
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
        decision.Property(d => d.Comment).HasMaxLength(Entered.Long);
        decision.Property(d => d.By).HasMaxLength(Entered.Title);
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
