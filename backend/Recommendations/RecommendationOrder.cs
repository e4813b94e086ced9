namespace ScrutinyPortal.Recommendations;

/// <summary>In which order recommendations are listed.</summary>
public enum RecommendationOrder
{
    /// <summary>Those of the latest report first, in the order of the report.</summary>
    ReportLatest,

    /// <summary>Those of the earliest report first, in the order of the report.</summary>
    ReportEarliest,

    /// <summary>What is due soonest first, by the last day that was set last; what has none comes after all others.</summary>
    DueSoonest,

    /// <summary>What is due latest first, by the same day; what has none comes after all others.</summary>
    DueLatest,
}
