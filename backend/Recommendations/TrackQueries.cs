namespace ScrutinyPortal.Recommendations;

public static class TrackQueries
{
    /// <summary>Assurances that are not about one recommendation but about a report as a whole or a finding.</summary>
    public static IQueryable<Assurance> AssurancesOfWholes(PortalContext db, AssuranceState? state)
    {
        var assurances = db.TrackEntries.OfType<Assurance>().Where(a => a.RecommendationId == null);
        return state is { } asked ? assurances.Where(a => a.State == asked) : assurances;
    }
}
