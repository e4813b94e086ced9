namespace ScrutinyPortal.Recommendations;

/// <summary>Where a recommendation stands on its three tracks: the latest entry of each that the viewer sees. Computed on every read, never stored; the rules are written once, for one record as for thousands.</summary>
public sealed class Standing
{
    public required Recommendation Recommendation { get; init; }
    public required Guid RecommendationId { get; init; }
    public required ForceStatus ForceStatus { get; init; }
    public required AssuranceRating Assurance { get; init; }
    public required InspectorateStatus InspectorateStatus { get; init; }

    /// <summary>Whether an assurance waits to be confirmed.</summary>
    public required bool AssuranceProposed { get; init; }

    /// <summary>The body in whose record the report stands.</summary>
    public required Guid BodyId { get; init; }

    /// <summary>Whether one track contradicts another: a claim of completion that the body is not assured of, or an inspectorate that still holds open what was claimed or assured before.</summary>
    public required bool Disputed { get; init; }

    /// <summary>Whether it is known to be late. What the record does not know is never late.</summary>
    public required bool Overdue { get; init; }

    /// <summary>Where the recommendations stand on a day. For records in memory, their entries must be loaded.</summary>
    public static IQueryable<Standing> Of(IQueryable<Recommendation> recommendations, DateOnly today) =>
        from r in recommendations
        let force = r.Entries.OfType<ForceUpdate>()
            .OrderByDescending(e => e.SaidOn).ThenByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id)
            .Select(e => (ForceStatus?)e.Status).FirstOrDefault() ?? ForceStatus.NotRecorded
        let saidOn = r.Entries.OfType<ForceUpdate>().Max(e => (DateOnly?)e.SaidOn)
        let assurance = r.Entries.OfType<Assurance>().Where(e => e.State == AssuranceState.Confirmed)
            .OrderByDescending(e => e.SaidOn).ThenByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id)
            .Select(e => (AssuranceRating?)e.Rating).FirstOrDefault() ?? AssuranceRating.NotRecorded
        let assuredOn = r.Entries.OfType<Assurance>().Where(e => e.State == AssuranceState.Confirmed).Max(e => (DateOnly?)e.SaidOn)
        let inspectorate = r.Entries.OfType<InspectorateDecision>()
            .OrderByDescending(e => e.SaidOn).ThenByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id)
            .Select(e => (InspectorateStatus?)e.Status).FirstOrDefault() ?? InspectorateStatus.NotRecorded
        let decidedOn = r.Entries.OfType<InspectorateDecision>().Max(e => (DateOnly?)e.SaidOn)
        let claimed = force == ForceStatus.ClaimedComplete || force == ForceStatus.SignedOff
        let heldOpen = inspectorate == InspectorateStatus.Open || inspectorate == InspectorateStatus.ProgressNoted
        select new Standing
        {
            Recommendation = r,
            RecommendationId = r.Id,
            ForceStatus = force,
            Assurance = assurance,
            InspectorateStatus = inspectorate,
            AssuranceProposed = r.Entries.OfType<Assurance>().Any(e => e.State == AssuranceState.Proposed),
            BodyId = r.Report.BodyId,
            Disputed = (claimed && assurance == AssuranceRating.NotAssured)
                || (heldOpen && claimed && decidedOn > saidOn)
                || (heldOpen && assurance == AssuranceRating.Assured && decidedOn > assuredOn),
            Overdue = r.DueOn < today && force != ForceStatus.NotRecorded && !claimed
                && inspectorate != InspectorateStatus.Closed && inspectorate != InspectorateStatus.Superseded && inspectorate != InspectorateStatus.NotPursued,
        };
}
