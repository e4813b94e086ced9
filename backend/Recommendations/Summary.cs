using ScrutinyPortal.Inspections;

namespace ScrutinyPortal.Recommendations;

/// <summary>What there is to count, for a force, for a body or for all, as far as the viewer sees it. Each number is that of the list that its description names, counted from the same rows by the same rule; each room brings its own.</summary>
/// <param name="Force">The slug of the force; null for all.</param>
/// <param name="Body">The slug of the body; null for all.</param>
/// <param name="AsAt">A past day as at which it is counted; null for now.</param>
public sealed record Summary(string? Force, string? Body, DateOnly? AsAt);

/// <summary>How many recommendations stand at the same place on all three tracks. Together they are all that are counted, each in one of them.</summary>
/// <param name="Source">From what kind of source they come.</param>
/// <param name="Kind">Recommendations, or areas for improvement.</param>
/// <param name="ForceStatus">What the force says.</param>
/// <param name="Assurance">How far the body is assured.</param>
/// <param name="InspectorateStatus">What the inspectorate says.</param>
/// <param name="Count">How many.</param>
public sealed record FlowCount(SourceKind Source, RecommendationKind Kind, ForceStatus ForceStatus, AssuranceRating Assurance, InspectorateStatus InspectorateStatus, int Count);

/// <summary>How many open recommendations are of an age. Together they are all that are open.</summary>
/// <param name="FromMonths">The least age, in whole months since the report.</param>
/// <param name="ToMonths">The age that they have not reached, in months; null for the oldest.</param>
/// <param name="ReportedFrom">The first day on which their reports were published; null for the oldest.</param>
/// <param name="ReportedTo">The last day on which their reports were published.</param>
/// <param name="Count">How many.</param>
public sealed record AgeCount(int FromMonths, int? ToMonths, DateOnly? ReportedFrom, DateOnly ReportedTo, int Count);

/// <summary>How many recommendations stand where. Each number counts by the filter of the list that it opens.</summary>
public sealed record StandingCounts
{
    private static readonly int[] Months = [0, 6, 12, 24, 36, 60];

    public required int All { get; init; }
    public required int Open { get; init; }
    public required int Overdue { get; init; }
    public required int Disputed { get; init; }
    public required int ClaimedComplete { get; init; }
    public required int NotAssured { get; init; }
    public required IReadOnlyList<FlowCount> Flow { get; init; }
    public required IReadOnlyList<AgeCount> Ages { get; init; }

    /// <summary>In days since the report; null where none is open.</summary>
    public required int? MedianAge { get; init; }

    public static StandingCounts Of(IReadOnlyList<Standing> standings, DateOnly today)
    {
        int Count(RecommendationFilter filter) => RecommendationQueries.Standings(standings.AsQueryable(), filter).Count();
        var reported = RecommendationQueries.Standings(standings.AsQueryable(), new() { Open = true }).Select(s => s.ReportedOn).Order().ToList();
        return new()
        {
            All = standings.Count,
            Open = reported.Count,
            Overdue = Count(new() { Overdue = true }),
            Disputed = Count(new() { Disputed = true }),
            ClaimedComplete = Count(new() { ForceStatus = [ForceStatus.ClaimedComplete, ForceStatus.SignedOff] }),
            NotAssured = Count(new() { Assurance = [AssuranceRating.NotAssured] }),
            Flow = [.. standings.CountBy(s => (s.Source, s.Kind, s.ForceStatus, s.Assurance, s.InspectorateStatus)).OrderBy(f => f.Key)
                .Select(f => new FlowCount(f.Key.Source, f.Key.Kind, f.Key.ForceStatus, f.Key.Assurance, f.Key.InspectorateStatus, f.Value))],
            Ages = [.. Months.Select((from, index) => Age(reported, today, from, index + 1 < Months.Length ? Months[index + 1] : null))],
            MedianAge = reported.Count == 0 ? null : today.DayNumber - reported[reported.Count / 2].DayNumber,
        };
    }

    private static AgeCount Age(IReadOnlyList<DateOnly> reported, DateOnly today, int fromMonths, int? toMonths)
    {
        var (first, last) = (toMonths is { } to ? today.AddMonths(-to).AddDays(1) : (DateOnly?)null, today.AddMonths(-fromMonths));
        return new(fromMonths, toMonths, first, last, reported.Count(day => (first is null || day >= first) && day <= last));
    }
}
