using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>What a recommendation was recorded to say before it was corrected, with the reason and the day: what was recorded stays.</summary>
public sealed class RecommendationCorrection : Entity
{
    private RecommendationCorrection() { }

    internal RecommendationCorrection(Recommendation recommendation, string reason, DateOnly on)
    {
        (Recommendation, RecommendationId, CorrectedOn) = (recommendation, recommendation.Id, on);
        Kind = recommendation.Kind;
        (Number, Text, Parts, Addressee, AddresseeTexts) = (recommendation.Number, recommendation.Text, recommendation.Parts, recommendation.Addressee, recommendation.AddresseeTexts);
        (Theme, DeadlineAsStated, Term, TermRule) = (recommendation.Theme, recommendation.DeadlineAsStated, recommendation.Term, recommendation.TermRule);
        (OriginalDueOn, ReportedOn) = (recommendation.OriginalDueOn, recommendation.ReportedOn);
        Reason = Entered.Required(reason, "reason", Entered.Line);
        Happened("recorded");
    }

    public Guid RecommendationId { get; private init; }

    public Recommendation Recommendation { get; private init; } = null!;

    /// <summary>Whether it was said to be a recommendation or an area for improvement.</summary>
    public RecommendationKind Kind { get; private init; }

    /// <summary>The number that it was said to have; null where none was recorded.</summary>
    public string? Number { get; private init; }

    /// <summary>The wording as it was recorded; null where none was.</summary>
    public string? Text { get; private init; }

    /// <summary>Its parts as they were recorded.</summary>
    public IReadOnlyList<string> Parts { get; private init; } = [];

    /// <summary>To whom it was said to be addressed, in the words of the source; null where that was not recorded.</summary>
    public string? Addressee { get; private init; }

    public IReadOnlyList<string> AddresseeTexts { get; private init; } = [];

    /// <summary>To whom it was said to be addressed, by kind and name.</summary>
    public IReadOnlyList<Addressee> Addressees => [.. AddresseeTexts.Select(Recommendations.Addressee.Of)];

    /// <summary>What it was said to be about; null where that was not recorded.</summary>
    public string? Theme { get; private init; }

    /// <summary>By when, in the words that were recorded; null where none were.</summary>
    public string? DeadlineAsStated { get; private init; }

    /// <summary>By when, as the class that was recorded; null where none was.</summary>
    public DeadlineTerm? Term { get; private init; }

    public DeadlineRuleCode? TermRule { get; private init; }

    /// <summary>The last day at first, as it was recorded or counted then; null where there was none.</summary>
    public DateOnly? OriginalDueOn { get; private init; }

    public DateOnly ReportedOn { get; private init; }

    /// <summary>Why it was corrected.</summary>
    public string Reason { get; private init; } = null!;

    /// <summary>The day on which it was corrected.</summary>
    public DateOnly CorrectedOn { get; private init; }

    internal Deadline? Deadline => DeadlineTerms.Of(Term, TermRule, ReportedOn, OriginalDueOn);

    /// <summary>Whether the recommendation still says what it said then.</summary>
    internal bool SaysTheSame => (Kind, Number, Text, Addressee, Theme) == (Recommendation.Kind, Recommendation.Number, Recommendation.Text, Recommendation.Addressee, Recommendation.Theme)
        && (DeadlineAsStated, Term, OriginalDueOn) == (Recommendation.DeadlineAsStated, Recommendation.Term, Recommendation.OriginalDueOn)
        && Parts.SequenceEqual(Recommendation.Parts) && AddresseeTexts.SequenceEqual(Recommendation.AddresseeTexts);
}
