using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

public static class RecommendationMutations
{
    /// <summary>Records a recommendation or an area for improvement of a report or of another source. By the scrutiny officer. Refused: a due date before publication, a cause of concern of another report, an area for improvement within a cause of concern, a period of law where none is confirmed.</summary>
    public static async Task<Recommendation> RecordRecommendation(RecordRecommendationInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var into = await Recording.Into(input.ReportId, input.CauseOfConcernId, db, stop);
        var recommendation = await into.Add(input.Kind, new()
        {
            Number = input.Number,
            Text = Entered.Required(input.Text, "text", Entered.Long),
            Parts = input.Parts ?? [],
            Addressee = input.Addressees is { Count: > 0 } ? input.Addressee : Entered.Required(input.Addressee, "addressee", Entered.Title),
            Addressees = Recording.Addressees(input.Addressees),
            Theme = Entered.Required(input.Theme, "theme", Entered.Title),
            DeadlineAsStated = input.DeadlineAsStated,
            Term = input.Term,
            DueOn = input.DueOn,
        }, stop);
        await db.SaveChangesAsync(stop);
        return recommendation;
    }

    /// <summary>Reports the force's progress on a recommendation. By the force liaison officer. Refused: a status that is a claim of completion or a decision, a step back from a claim other than taking it up again.</summary>
    public static Task<Recommendation> UpdateForceProgress(UpdateForceProgressInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Report(input.RecommendationId, input.Words, clock.DoneOn(input.SaidOn, "saidOn"), (recommendation, keeper, said) =>
            recommendation.ReportProgress(keeper, input.Status, said), db, clock, stop);

    /// <summary>Claims that a recommendation is complete. It is a claim: the commissioner's assurance and the inspectorate's decision stay as they are. By the force liaison officer. Refused: what is already claimed.</summary>
    public static Task<Recommendation> ClaimComplete(ClaimCompleteInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Report(input.RecommendationId, input.Words, clock.DoneOn(input.SaidOn, "saidOn"), (recommendation, keeper, said) =>
            recommendation.ClaimComplete(keeper, said), db, clock, stop);

    /// <summary>Records what the inspectorate decided, from a document that is named. By the scrutiny officer. Refused: no source.</summary>
    [Refuses(typeof(EmbargoedException))]
    public static async Task<Recommendation> RecordInspectorateDecision(
        RecordInspectorateDecisionInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (recommendation, force) = await Own(input.RecommendationId, db, stop);
        recommendation.Report.RefuseWhileEmbargoed(clock.GetUtcNow());
        var on = clock.DoneOn(input.SaidOn, "saidOn");
        var said = new Said(on, input.SaidBy, Entered.Required(input.Words, "words", Entered.Long), clock.GetUtcNow(), input.Sources);
        recommendation.Decide(force.KeeperOn(on, db.Viewer), input.Status, said);
        await db.SaveChangesAsync(stop);
        return recommendation;
    }

    /// <summary>Proposes how far the body is assured. It counts for nothing until it is confirmed. By the scrutiny officer. Refused: while another waits to be confirmed.</summary>
    [Refuses(typeof(EmbargoedException))]
    public static async Task<Assurance> ProposeAssurance(ProposeAssuranceInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (recommendation, force) = await Own(input.RecommendationId, db, stop);
        recommendation.Report.RefuseWhileEmbargoed(clock.GetUtcNow());
        if (input.AgendaItemId is { } item) db.Viewer.Own(await db.Origins.FirstOrDefaultAsync(o => o.Id == item, stop), "agendaItemId");
        var on = clock.DoneOn(input.SaidOn, "saidOn");
        var keeper = force.KeeperOn(on, db.Viewer);
        var said = new Said(on, await NameOf(keeper, db, stop), input.Words, clock.GetUtcNow());
        var assurance = recommendation.ProposeAssurance(keeper, input.Rating, said, input.AgendaItemId);
        await db.SaveChangesAsync(stop);
        return assurance;
    }

    /// <summary>Gives the assurance that was proposed, as it is or changed. The force sees it from now on, and it is never altered again. By the approver. Refused: what is already confirmed.</summary>
    public static async Task<Assurance> AssessAssurance(AssessAssuranceInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var assurance = db.Viewer.Own(await db.TrackEntries.OfType<Assurance>().FirstOrDefaultAsync(a => a.Id == input.AssuranceId, stop), "assuranceId");
        await db.Expect(assurance, input.Version, stop);
        var by = await NameOf(assurance.BodyId, db, stop);
        assurance.Confirm(input.Rating, input.Words, clock.DoneOn(input.SaidOn, "saidOn"), by, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return assurance;
    }

    private static async Task<Recommendation> Report(
        Guid id, string words, DateOnly on, Func<Recommendation, Guid, Said, ForceUpdate> report, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (recommendation, force) = await Own(id, db, stop);
        var said = new Said(on, force.Name, Entered.Required(words, "words", Entered.Long), clock.GetUtcNow());
        report(recommendation, force.KeeperOn(on, db.Viewer), said);
        await db.SaveChangesAsync(stop);
        return recommendation;
    }

    internal static async Task<(Recommendation Recommendation, Force Force)> Own(Guid id, PortalContext db, CancellationToken stop)
    {
        var recommendation = await db.Recommendations.AsSplitQuery().Include(r => r.Entries)
            .Include(r => r.Report).ThenInclude(r => r.Forces).ThenInclude(f => f.Responsibilities).ThenInclude(r => r.Body)
            .FirstOrDefaultAsync(r => r.Id == id, stop);
        var report = db.Viewer.Own(recommendation?.Report, "recommendationId");
        return (recommendation!, report.ForceOf(db.Viewer));
    }

    private static Task<string> NameOf(Guid body, PortalContext db, CancellationToken stop) =>
        db.Bodies.Where(b => b.Id == body).Select(b => b.Name).SingleAsync(stop);
}
