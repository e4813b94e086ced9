using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Audit;

public static class AuditQueries
{
    /// <summary>The audit trail, of one thing or of all.</summary>
    public static IQueryable<AuditEntry> Trail(PortalContext db, Guid? of = null) =>
        of is { } subject ? db.AuditTrail.Where(e => e.SubjectId == subject) : db.AuditTrail;

    /// <summary>What changed in a record after a version that the caller has read. The caller sees the record, and so its changes.</summary>
    internal static async Task<IReadOnlyList<FieldChange>> ChangesSince(this PortalContext db, Guid subject, int version, CancellationToken stop)
    {
        var later = await db.AuditTrail.IgnoreQueryFilters().AsNoTracking()
            .Where(e => e.SubjectId == subject && e.SubjectVersion > version)
            .OrderBy(e => e.SubjectVersion).Select(e => e.ChangesText).ToListAsync(stop);
        return [.. later.SelectMany(AuditEntry.Read).GroupBy(c => c.Field)
            .Select(field => new FieldChange(field.Key, field.First().Before, field.Last().After))];
    }
}
