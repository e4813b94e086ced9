using ScrutinyPortal.Inspections;

namespace ScrutinyPortal.Recommendations;

/// <summary>Which recommendations are asked for. What is null or false restricts nothing, unless said otherwise.</summary>
public sealed record RecommendationFilter
{
    public string? Force { get; init; }
    public string? Body { get; init; }

    /// <summary>Only of the bodies for which the viewer acts.</summary>
    public bool Own { get; init; }

    public string? Report { get; init; }
    public IReadOnlyList<SourceKind>? Source { get; init; }
    public RecommendationKind? Kind { get; init; }
    public string? Theme { get; init; }
    public IReadOnlyList<ForceStatus>? ForceStatus { get; init; }
    public IReadOnlyList<AssuranceRating>? Assurance { get; init; }
    public IReadOnlyList<InspectorateStatus>? InspectorateStatus { get; init; }

    /// <summary>True: only what is overdue; false: only what is not.</summary>
    public bool? Overdue { get; init; }

    /// <summary>True: only what is disputed; false: only what is not.</summary>
    public bool? Disputed { get; init; }

    /// <summary>True: only what the inspectorate has not closed; false: only what it has.</summary>
    public bool? Open { get; init; }

    /// <summary>True: only where an assurance waits to be confirmed; false: only where none does.</summary>
    public bool? AssuranceProposed { get; init; }

    /// <summary>Only what is due by this day, or on which the force said nothing since the other: it is to report progress.</summary>
    public DateOnly? ProgressDueBy { get; init; }

    public DateOnly? ProgressSaidBefore { get; init; }

    public DateOnly? DueFrom { get; init; }
    public DateOnly? DueBefore { get; init; }
    public DateOnly? ReportedFrom { get; init; }
    public DateOnly? ReportedTo { get; init; }

    /// <summary>Only where the force spoke last on this day or later.</summary>
    public DateOnly? ForceSaidFrom { get; init; }

    /// <summary>Only where an assurance was given last on this day or later.</summary>
    public DateOnly? AssuredFrom { get; init; }

    /// <summary>Only where the inspectorate decided last on this day or later.</summary>
    public DateOnly? DecidedFrom { get; init; }

    /// <summary>Only where the last day was set anew on this day or later.</summary>
    public DateOnly? DueDateChangedFrom { get; init; }

    /// <summary>Only what was recorded or published since, or on which something was.</summary>
    public DateTimeOffset? ChangedSince { get; init; }

    /// <summary>A past day as at which it is asked where they stood: those that were reported by then. Null for now.</summary>
    public DateOnly? AsAt { get; init; }

    /// <summary>In which order they are wanted.</summary>
    public RecommendationOrder OrderBy { get; init; }

    internal bool AsksWhenDue => DueFrom is not null || DueBefore is not null || OrderBy is RecommendationOrder.DueSoonest or RecommendationOrder.DueLatest;

    /// <summary>As which day what has no last day is listed: after all others, whatever the order.</summary>
    internal DateOnly NeverDue => OrderBy is RecommendationOrder.DueLatest ? DateOnly.MinValue : DateOnly.MaxValue;

    internal bool AsksWhereTheyStand => ProgressDueBy is not null || ForceStatus is not null || Assurance is not null || InspectorateStatus is not null || Overdue is not null || Disputed is not null || Open is not null || AssuranceProposed is not null
        || ForceSaidFrom is not null || AssuredFrom is not null || DecidedFrom is not null || DueDateChangedFrom is not null;
}
