using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

/// <summary>What somebody publicly said about a report, in the press or on a page of their own, or the office in its plain summary of it. It is never filed as statutory comments.</summary>
public sealed class Statement : BodyRecord
{
    private Statement() { }

    public Statement(
        InspectionReport report, Guid bodyId, Actor actor, string by, PartialDate? saidOn, string words, IReadOnlyList<string> sources, TimeProvider clock)
    {
        (Report, ReportId, BodyId, Actor, RecordedAt) = (report, report.Id, bodyId, actor, clock.GetUtcNow());
        By = Entered.Required(by, "by", Entered.Title);
        SaidOn = saidOn?.First > clock.Today() ? throw new DateInFutureException("saidOn") : saidOn;
        Words = Entered.Required(words, "words", Entered.Long);
        SourceTexts = Entered.RequiredSources(sources);
        ShowTo(Audience.Force);
        Happened("recorded");
    }

    private Statement(InspectionReport report, LocalPolicingBody body, string words, string? wordsCymraeg, TimeProvider clock)
        : this(report, body.Id, Actor.Commissioner, body.Name, clock.Today(), words, [report.Url?.ToString() ?? report.Title], clock)
    {
        IsPlainSummary = true;
        WordsCymraeg = Entered.Optional(wordsCymraeg, "wordsCymraeg", Entered.Long);
    }

    /// <summary>What the report says, in the office's own plain words. A later one takes its place once it is published, and it stays on record.</summary>
    public static Statement PlainSummary(InspectionReport report, LocalPolicingBody body, string words, string? wordsCymraeg, TimeProvider clock) => new(report, body, words, wordsCymraeg, clock);

    public Guid ReportId { get; private init; }

    public InspectionReport Report { get; private init; } = null!;

    /// <summary>Whose voice it is.</summary>
    public Actor Actor { get; private init; }

    /// <summary>Who said it.</summary>
    public string By { get; private init; } = null!;

    /// <summary>When it was said, as far as it is known; null where it is not recorded here.</summary>
    public PartialDate? SaidOn { get; private init; }

    /// <summary>What was said, in short.</summary>
    public string Words { get; private init; } = null!;

    /// <summary>The same in Welsh; null where it was not said in Welsh.</summary>
    public string? WordsCymraeg { get; private init; }

    /// <summary>Whether it is the office's plain summary of the report.</summary>
    public bool IsPlainSummary { get; private init; }

    /// <summary>When a later plain summary was published in its place; null while none was. Where that is withdrawn, none stands: the earlier does not come back.</summary>
    public DateTimeOffset? SupersededAt { get; private set; }

    public IReadOnlyList<string> SourceTexts { get; private init; } = [];

    /// <summary>Where it was said.</summary>
    public IReadOnlyList<Source> Sources => [.. SourceTexts.Select(text => new Source(text))];

    /// <summary>When it was recorded here.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    // Needs the report's statements loaded.
    internal override void Publish(DateTimeOffset now)
    {
        base.Publish(now);
        if (!IsPlainSummary || SupersededAt is not null) return;
        foreach (var earlier in Report.Statements.Where(s => s.IsPlainSummary && s.BodyId == BodyId && s.Id != Id && s is { PublishedAt: not null, SupersededAt: null })) earlier.Supersede(now);
    }

    private void Supersede(DateTimeOffset now)
    {
        SupersededAt = now;
        Happened("superseded");
    }
}
