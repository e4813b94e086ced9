using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Responses;

/// <summary>A part that a response still lacks.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Recommendation">The recommendation that is not explained; null for the other parts.</param>
public sealed record MissingPart(ResponsePart Part, Recommendation? Recommendation = null)
{
    /// <summary>What the law requires and the response lacks. Areas for improvement may be explained, but the law speaks of recommendations.</summary>
    public static IEnumerable<MissingPart> In(StatutoryResponse response, IEnumerable<Recommendation> recommendations, DateOnly on)
    {
        var received = response.ChiefOfficerComments?.Status is ChiefOfficerCommentsStatus.Received;
        if (!received && response.ChiefOfficerComments?.OverdueOn(on) is not true) yield return new(ResponsePart.ChiefOfficerComments);
        if (response.OwnComments is null) yield return new(ResponsePart.OwnComments);
        if (received && response.ReplyToChiefOfficer is null) yield return new(ResponsePart.ReplyToChiefOfficer);
        var explained = response.Explanations.Select(e => e.RecommendationId).ToHashSet();
        foreach (var open in recommendations.Where(r => r.Kind is RecommendationKind.Recommendation && !explained.Contains(r.Id)))
        {
            yield return new(ResponsePart.Explanation, open);
        }
    }
}

/// <summary>Which of the answers to a recommendation is kept from the public.</summary>
public enum WithheldAnswer
{
    /// <summary>What the body says to it.</summary>
    Explanation,

    /// <summary>What the chief officer says on it.</summary>
    ChiefOfficerComment,
}

/// <summary>What the body says to one recommendation: action taken, action proposed, or no action and why.</summary>
public sealed class RecommendationExplanation : Entity
{
    private RecommendationExplanation() { }

    internal RecommendationExplanation(StatutoryResponse response, Recommendation recommendation, ExplanationKind kind, string text)
    {
        (Response, ResponseId, Recommendation, RecommendationId) = (response, response.Id, recommendation, recommendation.Id);
        Say(kind, text);
    }

    /// <summary>The same in the edition that will replace this one.</summary>
    internal RecommendationExplanation For(StatutoryResponse later) => new()
    {
        Response = later, ResponseId = later.Id, Recommendation = Recommendation, RecommendationId = RecommendationId, Kind = Kind, Text = Text, WithheldGround = WithheldGround,
    };

    public Guid ResponseId { get; private init; }

    public StatutoryResponse Response { get; private init; } = null!;

    public Guid RecommendationId { get; private init; }

    public Recommendation Recommendation { get; private init; } = null!;

    /// <summary>Whether action was taken, is proposed, or is not.</summary>
    public ExplanationKind Kind { get; private set; }

    /// <summary>The action, or why there is none.</summary>
    public string Text { get; private set; } = null!;

    /// <summary>The ground on which it is kept from the public; null where it is not. The row is then for the office and the force alone.</summary>
    public string? WithheldGround { get; private set; }

    internal void Say(ExplanationKind kind, string text)
    {
        Text = Entered.Required(text, "text", Entered.Long);
        Kind = kind;
        Happened("explained");
    }

    internal void Withhold(string? ground) => WithheldGround = ground;

    internal void Rewrite(Func<string, string> rewritten) => Text = rewritten(Text);
}

/// <summary>A copy of the published response that was sent.</summary>
public sealed class ResponseCopy : Entity
{
    private ResponseCopy() { }

    internal ResponseCopy(StatutoryResponse response, CopyRecipient recipient, DateOnly sentOn) =>
        (Response, ResponseId, Recipient, SentOn) = (response, response.Id, recipient, sentOn);

    public Guid ResponseId { get; private init; }

    public StatutoryResponse Response { get; private init; } = null!;

    /// <summary>To whom the copy was sent.</summary>
    public CopyRecipient Recipient { get; private init; }

    /// <summary>The day on which it was sent.</summary>
    public DateOnly SentOn { get; private init; }
}
