namespace ScrutinyPortal.Recommendations;

/// <summary>A recommendation and its place in the list, read from where the list is in order: the day of its report, the report, its place there, itself.</summary>
internal sealed class Listed
{
    public required Recommendation It { get; init; }
    public required DateOnly ReportedOn { get; init; }
    public required Guid ReportId { get; init; }
    public required int Position { get; init; }
    public required Guid Id { get; init; }

    /// <summary>The last day that was set last, where the list is asked about last days; where there is none, a day that comes after all others.</summary>
    public DateOnly DueOn { get; init; }

    public static IQueryable<Listed> All(IQueryable<Recommendation> recommendations) =>
        recommendations.Select(r => new Listed { It = r, ReportedOn = r.ReportedOn, ReportId = r.ReportId, Position = r.Position, Id = r.Id });
}
