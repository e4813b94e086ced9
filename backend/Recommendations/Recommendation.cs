using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>What a report or another source asks for: a recommendation or an area for improvement.</summary>
public sealed partial class Recommendation : Entity
{
    private readonly List<TrackEntry> _entries = [];

    private Recommendation() { }

    /// <param name="reference">The readable reference.</param>
    /// <param name="report">The report or other source that makes it.</param>
    /// <param name="position">Its place there.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="wording">What it says, as far as that has been entered.</param>
    /// <param name="causeOfConcern">The cause of concern to which it belongs; an area for improvement stands alone.</param>
    public Recommendation(string reference, SourceDocument report, int position, RecommendationKind kind, RecommendationWording wording, Finding? causeOfConcern = null)
    {
        (Reference, Report, ReportId, ReportedOn, Position, Kind) = (reference, report, report.Id, report.PublishedOn, position, kind);
        Say(wording);
        (CauseOfConcern, CauseOfConcernId) = (causeOfConcern, causeOfConcern?.Id);
        RefuseWhatCannotBe();
        Happened("recorded");
    }

    /// <summary>The readable reference, which addresses carry.</summary>
    public string Reference { get; private init; } = null!;

    public Guid ReportId { get; private init; }

    /// <summary>The report or other source that makes it.</summary>
    public SourceDocument Report { get; private init; } = null!;

    /// <summary>The day on which that was published or made.</summary>
    public DateOnly ReportedOn { get; private set; }

    /// <summary>The place in the report: 1 is the first.</summary>
    public int Position { get; private init; }

    /// <summary>The number that the report gives it; null where it has none or it is not recorded here.</summary>
    public string? Number { get; private set; }

    /// <summary>Whether it is a recommendation or an area for improvement.</summary>
    public RecommendationKind Kind { get; private set; }

    /// <summary>The wording; null where it has not been entered.</summary>
    public string? Text { get; private set; }

    /// <summary>Its parts, where one recommendation has several; in their order.</summary>
    public IReadOnlyList<string> Parts { get; private set; } = [];

    /// <summary>To whom it is addressed, in the words of the source; null where it is not recorded here.</summary>
    public string? Addressee { get; private set; }

    public IReadOnlyList<string> AddresseeTexts { get; private set; } = [];

    /// <summary>To whom it is addressed, one or several, by kind and name; empty where that is not recorded here.</summary>
    public IReadOnlyList<Addressee> Addressees => [.. AddresseeTexts.Select(Recommendations.Addressee.Of)];

    /// <summary>What it is about, in a word or two; null where it is not recorded here.</summary>
    public string? Theme { get; private set; }

    /// <summary>By when, in the words of the source; null where it is not recorded here.</summary>
    public string? DeadlineAsStated { get; private set; }

    /// <summary>By when the source wants it done, as a class; null where that is not recorded here.</summary>
    public DeadlineTerm? Term { get; private set; }

    public DeadlineRuleCode? TermRule { get; private set; }

    /// <summary>The last day at first: the one that the source gives, or that its term comes to; null where there is none.</summary>
    public DateOnly? OriginalDueOn { get; private set; }

    /// <summary>That day and how it was counted; null where there is none.</summary>
    public Deadline? Deadline => DeadlineTerms.Of(Term, TermRule, ReportedOn, OriginalDueOn);

    public Guid? CauseOfConcernId { get; private init; }

    public Finding? CauseOfConcern { get; private init; }

    /// <summary>What was said about it, by the force, the body and the inspectorate.</summary>
    public IReadOnlyList<TrackEntry> Entries => _entries;

    /// <summary>Its three tracks. Need the entries loaded.</summary>
    public Tracks Tracks => new(this, _entries);

    private void Say(RecommendationWording wording)
    {
        Number = Entered.Optional(wording.Number, "number", 20);
        Text = Entered.Optional(wording.Text, "text", Entered.Long);
        Addressee = Entered.Optional(wording.Addressee, "addressee", Entered.Title);
        Theme = Entered.Optional(wording.Theme, "theme", Entered.Title);
        DeadlineAsStated = Entered.Optional(wording.DeadlineAsStated, "deadlineAsStated", Entered.Title);
        Parts = [.. wording.Parts.Select(part => Entered.Optional(part, "parts", Entered.Long)).OfType<string>()];
        AddresseeTexts = [.. wording.Addressees.Select(addressee => addressee.Checked().Line)];
        (Term, TermRule) = (wording.Term, DeadlineTerms.RuleOf(wording.Term, Report.SourceKind));
        OriginalDueOn = DeadlineTerms.Of(Term, TermRule, ReportedOn, wording.DueOn)?.DueOn;
    }

    private void RefuseWhatCannotBe()
    {
        if (OriginalDueOn < ReportedOn)
            throw new InvalidInputException("dueOn", new("The due date cannot be before the report's publication.", "Ni all y dyddiad dyledus fod cyn cyhoeddi'r adroddiad."));
        if (CauseOfConcern is { } cause && (cause.Kind is not FindingKind.CauseOfConcern || cause.ReportId != ReportId))
            throw new InvalidInputException("causeOfConcernId", new("Choose a cause of concern of this report.", "Dewiswch achos pryder o'r adroddiad hwn."));
        if (CauseOfConcern is not null && Kind is RecommendationKind.AreaForImprovement)
            throw new InvalidInputException("causeOfConcernId", new("An area for improvement stands alone, without a cause of concern.", "Mae maes i'w wella yn sefyll ar ei ben ei hun, heb achos pryder."));
    }
}
