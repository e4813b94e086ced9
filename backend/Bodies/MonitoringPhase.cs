using ScrutinyPortal.Model;

namespace ScrutinyPortal.Bodies;

/// <summary>The two phases in which HMICFRS monitors a force.</summary>
public enum MonitoringPhaseKind
{
    /// <summary>Routine monitoring, the usual phase.</summary>
    Scan,

    /// <summary>Enhanced monitoring, for a force that does not address or manage a cause of concern. The press calls it otherwise; this is the official word.</summary>
    Engage,
}

/// <summary>A phase of monitoring that a force entered. It says nothing about the closure of recommendations, nor do they about it: a force may leave Engage with a cause of concern still open.</summary>
public sealed class MonitoringPhase : BodyRecord, IAboutForce
{
    private MonitoringPhase() { }

    /// <param name="force">The force; its phases must be loaded.</param>
    /// <param name="bodyId">The body in whose record it stands.</param>
    /// <param name="input">What is known of it.</param>
    /// <param name="clock">When it is recorded.</param>
    internal MonitoringPhase(Force force, Guid bodyId, RecordMonitoringPhaseInput input, TimeProvider clock)
    {
        if (input.From?.First > clock.Today()) throw new DateInFutureException("from");
        (Force, ForceId, BodyId, Kind, From, Letter, RecordedAt) = (force, force.Id, bodyId, input.Kind, input.From, input.Letter, clock.GetUtcNow());
        FromNote = Entered.Optional(input.FromNote, "fromNote", Entered.Line);
        Reasons = Entered.Optional(input.Reasons, "reasons", Entered.Long);
        SourceTexts = Entered.RequiredSources(input.Sources);
        InOrderAt = From?.First ?? InOrder(force.MonitoringPhases).LastOrDefault()?.InOrderAt.AddDays(1) ?? clock.Today();
        ShowTo(Audience.Force);
        Happened("recorded");
    }

    public Guid ForceId { get; private init; }
    public Force Force { get; private init; } = null!;

    /// <summary>Which phase it is.</summary>
    public MonitoringPhaseKind Kind { get; private init; }

    /// <summary>When the force entered it, as far as it is known; null where that is not recorded here.</summary>
    public PartialDate? From { get; private init; }

    /// <summary>How the beginning is known, where a source does not give it to the day; null where there is nothing to say.</summary>
    public string? FromNote { get; private init; }

    /// <summary>Why the force entered it, in short; null where it is not recorded here.</summary>
    public string? Reasons { get; private init; }

    /// <summary>Where the inspectorate's letter or announcement stands; null where that is not recorded here.</summary>
    public Uri? Letter { get; private init; }

    public IReadOnlyList<string> SourceTexts { get; private init; } = [];

    /// <summary>Where what is recorded here comes from.</summary>
    public IReadOnlyList<Source> Sources => [.. SourceTexts.Select(text => new Source(text))];

    /// <summary>When it was recorded here.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Where it stands among the force's phases: on its own first day, else after the one that was the last when it was recorded: ids of one millisecond have no order.</summary>
    internal DateOnly InOrderAt { get; private init; }

    internal static IEnumerable<MonitoringPhase> InOrder(IEnumerable<MonitoringPhase> phases) => phases.OrderBy(p => p.InOrderAt).ThenBy(p => p.Id);
}
