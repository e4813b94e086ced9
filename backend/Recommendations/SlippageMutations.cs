using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

public static class SlippageMutations
{
    /// <summary>Records that the last day was set anew: by whom, why and when. The days that were set before stay on record. By the scrutiny officer. Refused: the day that is due already, one before the report, what the inspectorate no longer holds open, a period of law for which more time was not asked before its end.</summary>
    [Refuses(typeof(EmbargoedException))]
    public static async Task<Recommendation> ChangeDueDate(ChangeDueDateInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (recommendation, force) = await RecommendationMutations.Own(input.RecommendationId, db, stop);
        recommendation.Report.RefuseWhileEmbargoed(clock.GetUtcNow());
        var on = clock.DoneOn(input.SaidOn, "saidOn");
        if (input.AskedOn > on) throw new InvalidInputException("askedOn", new("More time is asked for before it is given.", "Gofynnir am ragor o amser cyn ei roi."));
        recommendation.ChangeDueDate(force.KeeperOn(on, db.Viewer), input.Actor, input.DueOn, input.AskedOn, new(on, input.SaidBy, input.Words, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        return recommendation;
    }

    /// <summary>Says who in the force sees to a recommendation, by role. Who saw to it before stays on record. By the force liaison officer. Refused: who sees to it already.</summary>
    [Refuses(typeof(EmbargoedException))]
    public static async Task<Recommendation> NameOwner(NameOwnerInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (recommendation, force) = await RecommendationMutations.Own(input.RecommendationId, db, stop);
        recommendation.Report.RefuseWhileEmbargoed(clock.GetUtcNow());
        var on = clock.DoneOn(input.SaidOn, "saidOn");
        recommendation.NameOwner(force.KeeperOn(on, db.Viewer), input.Owner, new(on, force.Name, input.Words, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        return recommendation;
    }
}
