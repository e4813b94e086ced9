using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Inspections;

internal static class FactualErrorRule
{
    /// <summary>Refuses to publish reports while an error that the force flagged in one of them has no answer.</summary>
    public static async Task RefuseUnansweredErrors(this PortalContext db, IReadOnlyCollection<Guid> reports, CancellationToken stop)
    {
        var unanswered = await db.FactualErrors.CountAsync(e => reports.Contains(e.ReportId) && e.Outcome == null, stop);
        if (unanswered > 0) throw new FactualErrorsUnansweredException(unanswered);
    }
}
