using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Responses;

/// <summary>What the chief officer says on one recommendation.</summary>
public sealed class RecommendationComment : Entity
{
    private RecommendationComment() { }

    internal RecommendationComment(ChiefOfficerComments comments, Recommendation recommendation, string text)
    {
        (Comments, CommentsId, Recommendation, RecommendationId) = (comments, comments.Id, recommendation, recommendation.Id);
        Text = Entered.Required(text, "recommendations", Entered.Long);
    }

    /// <summary>The same in a further edition.</summary>
    internal RecommendationComment For(ChiefOfficerComments later) => new()
    {
        Comments = later, CommentsId = later.Id, Recommendation = Recommendation, RecommendationId = RecommendationId, Text = Text, WithheldGround = WithheldGround,
    };

    public Guid CommentsId { get; private init; }

    public ChiefOfficerComments Comments { get; private init; } = null!;

    public Guid RecommendationId { get; private init; }

    public Recommendation Recommendation { get; private init; } = null!;

    /// <summary>The comment, in Markdown.</summary>
    public string Text { get; private set; } = null!;

    /// <summary>The ground on which it is kept from the public; null where it is not. The row is then for the office and the force alone.</summary>
    public string? WithheldGround { get; private set; }

    internal void Withhold(string? ground) => WithheldGround = ground;

    internal void Rewrite(Func<string, string> rewritten) => Text = rewritten(Text);
}
