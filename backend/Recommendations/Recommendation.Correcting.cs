using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

// What was recorded of it wrongly is said anew; what was recorded stays. The verbs need the entries and the corrections loaded.
public sealed partial class Recommendation
{
    private readonly List<RecommendationCorrection> _corrections = [];

    /// <summary>What it was recorded to say before each correction, in their order.</summary>
    public IReadOnlyList<RecommendationCorrection> Corrections => _corrections;

    /// <summary>Corrects what is recorded of it, with the reason and the day. The last day at first is counted anew; those that were set since stay.</summary>
    public void Correct(CorrectRecommendationInput given, DateOnly on)
    {
        var before = new RecommendationCorrection(this, given.Reason, Correction.After(_corrections.Select(c => c.CorrectedOn), on));
        if (given.Kind is RecommendationKind.AreaForImprovement && CauseOfConcernId is not null)
            throw new InvalidInputException("kind", new("It belongs to a cause of concern, and an area for improvement stands alone.", "Mae'n perthyn i achos pryder, ac mae maes i'w wella yn sefyll ar ei ben ei hun."));
        Kind = given.Kind ?? Kind;
        Say(new()
        {
            Number = given.Number ?? Number,
            Text = given.Text is null ? Text : Entered.Required(given.Text, "text", Entered.Long),
            Parts = given.Parts ?? Parts,
            Addressee = given.Addressee ?? Addressee,
            Addressees = given.Addressees is null ? Addressees : Recording.Addressees(given.Addressees),
            Theme = given.Theme ?? Theme,
            DeadlineAsStated = given.DeadlineAsStated ?? DeadlineAsStated,
            Term = given.Term ?? (given.DueOn is null ? Term : DeadlineTerm.OnDay),
            DueOn = given.DueOn ?? (given.Term is null or DeadlineTerm.OnDay ? OriginalDueOn : null),
        });
        RefuseWhatCannotBe();
        if (before.SaysTheSame) throw Correction.OfNothing("text");
        _corrections.Add(before);
        Happened("corrected");
    }

    /// <summary>The day on which its report was published was corrected: what is counted from it is counted anew. Needs the repeats loaded too.</summary>
    internal void CountFrom(DateOnly reportedOn, string reason, DateOnly on)
    {
        if (_repeats.Exists(earlier => earlier.ReportedOn > reportedOn) || _repeatedBy.Exists(later => later.ReportedOn < reportedOn))
            throw Contradicted(new($"{Reference} repeats an earlier recommendation, or is repeated by a later one.", $"Mae {Reference} yn ailadrodd argymhelliad cynharach, neu caiff ei ailadrodd gan un diweddarach."));
        if (_entries.OfType<DueDateChange>().Any(change => change.DueOn < reportedOn || change.SaidOn < reportedOn) || (Term is null or DeadlineTerm.OnDay && OriginalDueOn < reportedOn))
            throw Contradicted(new($"A due date of {Reference} lies before it, or was set before it.", $"Mae dyddiad dyledus {Reference} yn gynharach, neu fe'i pennwyd yn gynharach."));
        var before = new RecommendationCorrection(this, reason, Correction.After(_corrections.Select(c => c.CorrectedOn), on));
        ReportedOn = reportedOn;
        OriginalDueOn = DeadlineTerms.Of(Term, TermRule, ReportedOn, OriginalDueOn)?.DueOn;
        if (!before.SaysTheSame) _corrections.Add(before);
        Happened("counted anew");
    }

    private static InvalidInputException Contradicted(Text why) =>
        new("publishedOn", new($"The report cannot have been published on that day. {why.English}", $"Ni all yr adroddiad fod wedi'i gyhoeddi ar y diwrnod hwnnw. {why.Cymraeg}"));
}
