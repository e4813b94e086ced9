namespace ScrutinyPortal.Recommendations;

/// <summary>What there is to count, for a force or for all, as far as the viewer sees it. Every number is counted from rows when it is asked for; each room brings its own.</summary>
/// <param name="Force">The slug of the force; null for all.</param>
public sealed record Summary(string? Force);

/// <summary>How many recommendations stand where. Each number counts by the filter of the list that it opens.</summary>
public sealed record StandingCounts(int All, int Overdue, int Disputed, int ClaimedComplete)
{
    public static StandingCounts Of(IReadOnlyList<Standing> standings)
    {
        int Count(RecommendationFilter filter) => RecommendationQueries.Standings(standings.AsQueryable(), filter).Count();
        return new(standings.Count, Count(new() { Overdue = true }), Count(new() { Disputed = true }), Count(new() { ForceStatus = [ForceStatus.ClaimedComplete, ForceStatus.SignedOff] }));
    }
}
