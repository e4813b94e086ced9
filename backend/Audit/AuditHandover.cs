using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Audit;

/// <summary>
/// Keeps the chain whole when a new version of the portal changes the shape of the record: rows that a migration rewrote are taken over as they stand then,
/// each by an entry that says so. Rows that were not what the trail says before the migration are not: they stay what they are, found.
/// The first migration of this kind begins the chain, over entries and rows that are there.
/// </summary>
internal static class AuditHandover
{
    private const int AtOnce = 1000;
    private const string FirstOfTheChain = "_AuditChain";

    public static async Task Over(PortalContext db, IEnumerable<string> applied, TimeProvider clock, Func<Task> migrate, CancellationToken stop)
    {
        var chained = applied.Any(migration => migration.EndsWith(FirstOfTheChain, StringComparison.Ordinal));
        var stained = chained ? (await Stains.Of(db, stop).Select(stain => stain.Id).ToListAsync(stop)).ToHashSet() : [];
        await migrate();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (!chained) await LinkWhatIsThere(db, stop);
        await TakeOver(db, await Stains.Of(db, stop).Where(stain => !stained.Contains(stain.Id)).ToListAsync(stop), clock.GetUtcNow(), stop);
        await transaction.CommitAsync(stop);
    }

    internal static AuditEntry Taken(Stain row, DateTimeOffset now) => new()
    {
        At = now,
        Role = Role.Visitor,
        SubjectKind = row.Kind,
        SubjectId = row.Id,
        SubjectVersion = 0,
        Happened = AuditEntry.TakenOver,
        ChangesText = AuditEntry.Write([]),
        Before = row.Left,
        After = row.Now,
    };

    private static async Task LinkWhatIsThere(PortalContext db, CancellationToken stop)
    {
        var last = Link.None;
        while (await db.AuditTrail.IgnoreQueryFilters().Where(e => e.Id > last.Id).OrderBy(e => e.Id).Take(AtOnce).ToListAsync(stop) is { Count: > 0 } next)
        {
            foreach (var entry in next) last = entry.LinkAfter(last);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
    }

    private static async Task TakeOver(PortalContext db, IEnumerable<Stain> rows, DateTimeOffset now, CancellationToken stop)
    {
        foreach (var some in rows.Chunk(AtOnce))
        {
            var last = await AuditChain.Last(db, stop);
            foreach (var row in some)
            {
                var entry = Taken(row, now);
                last = entry.SealAfter(last);
                db.Add(entry);
            }

            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
    }
}
