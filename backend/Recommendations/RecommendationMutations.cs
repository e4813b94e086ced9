using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Bodies;
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

    /// <summary>Corrects what is recorded of a recommendation or an area for improvement: which of the two it is, its number, wording, parts, theme, to whom it is addressed and by when. What was recorded stays, with the reason and the day. From another term the last day at first is counted anew; a last day that was set since stays. By the scrutiny officer. Refused: what changes nothing, a due date before publication, a period of law where none is confirmed, a correction dated before an earlier one; an area for improvement that belongs to a cause of concern, and another kind while the response that tells of it is no longer being written.</summary>
    public static async Task<Recommendation> CorrectRecommendation(CorrectRecommendationInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (recommendation, _) = await Own(input.RecommendationId, db, stop);
        await db.Expect(recommendation, input.Version, stop);
        if (input.Kind is { } kind && kind != recommendation.Kind) await db.RefuseWhileTold(recommendation, stop);
        recommendation.Correct(input, clock.DoneOn(input.CorrectedOn, "correctedOn"));
        await db.SaveChangesAsync(stop);
        return recommendation;
    }

    internal static async Task<(Recommendation Recommendation, Force Force)> Own(Guid id, PortalContext db, CancellationToken stop)
    {
        var recommendation = await db.Recommendations.AsSplitQuery().Include(r => r.Entries).Include(r => r.Corrections)
            .Include(r => r.Report).ThenInclude(r => r.Forces).ThenInclude(f => f.Responsibilities).ThenInclude(r => r.Body)
            .FirstOrDefaultAsync(r => r.Id == id, stop);
        var report = db.Viewer.Own(recommendation?.Report, "recommendationId");
        return (recommendation!, report.ForceOf(db.Viewer));
    }
}
