using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>What an entry is about: a report as a whole, a finding or a recommendation, and always exactly one.</summary>
public sealed class Subject
{
    private Subject() { }

    public InspectionReport? Report { get; private init; }
    public Finding? Finding { get; private init; }
    public Recommendation? Recommendation { get; private init; }

    public Entity It => (Entity?)Report ?? (Entity?)Finding ?? Recommendation!;

    /// <summary>The report or other source in which it stands. Needs it loaded.</summary>
    public SourceDocument Document => Report ?? Finding?.Report ?? Recommendation!.Report;

    public static implicit operator Subject(InspectionReport report) => new() { Report = report };
    public static implicit operator Subject(Finding finding) => new() { Finding = finding };
    public static implicit operator Subject(Recommendation recommendation) => new() { Recommendation = recommendation };
}

/// <summary>A dated entry on one of the three tracks. What was said is never altered: a later entry says what is true now.</summary>
public abstract class TrackEntry : BodyRecord
{
    protected TrackEntry() { }

    protected TrackEntry(Subject about, Guid bodyId, Actor actor, Said said)
    {
        (BodyId, Actor, SaidOn, RecordedAt) = (bodyId, actor, said.On, said.RecordedAt);
        SaidBy = Entered.Required(said.By, "saidBy", Entered.Title);
        Words = Entered.Optional(said.Words, "words", Entered.Long);
        SourceTexts = Entered.Sources(said.Sources);
        (Report, ReportId) = (about.Report, about.Report?.Id);
        (Finding, FindingId) = (about.Finding, about.Finding?.Id);
        (Recommendation, RecommendationId) = (about.Recommendation, about.Recommendation?.Id);
    }

    public Guid? ReportId { get; private init; }

    public InspectionReport? Report { get; private init; }

    public Guid? FindingId { get; private init; }

    public Finding? Finding { get; private init; }

    public Guid? RecommendationId { get; private init; }

    public Recommendation? Recommendation { get; private init; }

    /// <summary>Whose track it is.</summary>
    public Actor Actor { get; private init; }

    /// <summary>The day on which it was said, which may be long before it was recorded here.</summary>
    public DateOnly SaidOn { get; protected set; }

    /// <summary>Who said it.</summary>
    public string SaidBy { get; protected set; } = null!;

    /// <summary>What was said; null where only the status is known.</summary>
    public string? Words { get; protected set; }

    /// <summary>When it was recorded here.</summary>
    public DateTimeOffset RecordedAt { get; protected set; }

    public IReadOnlyList<string> SourceTexts { get; private init; } = [];

    /// <summary>Where it is known from.</summary>
    public IReadOnlyList<Source> Sources => [.. SourceTexts.Select(text => new Source(text))];
}
