using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Publication;

public static class WithdrawalQueries
{
    /// <summary>What is withdrawn, and was not published again.</summary>
    public static IQueryable<Withdrawal> Standing(PortalContext db) => db.Withdrawals.Where(w => w.EndedAt == null);

    /// <summary>What is withdrawn at an address that was public: the record of that reference itself, or a recommendation whose report or source was withdrawn, which only its reference is looked up of, past the visibility filter.</summary>
    public static IQueryable<Withdrawal> At(PortalContext db, string reference) => db.Withdrawals.IgnoreQueryFilters()
        .Where(w => w.EndedAt == null && (w.Reference == reference || db.Recommendations.Any(r => r.Reference == reference && r.ReportId == w.SubjectId)));
}
