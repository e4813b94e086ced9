using System.Data;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Audit;

/// <summary>What came of verifying the trail: what is wrong, beginning with the first bad entry, and the digest to keep outside.</summary>
internal sealed record AuditVerification(long Entries, string? Digest, IReadOnlyList<string> Wrong)
{
    private const int AtMost = 20;

    /// <summary>Verifies the chain against itself, against a digest that was kept outside, and the rows against the chain, all as they stood at one moment.</summary>
    public static async Task<AuditVerification> Of(PortalContext db, Link? kept, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        await using var begun = db.Database.GetDbConnection() is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true) // no writer waits
            : await db.Database.GetDbConnection().BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        await using var moment = await db.Database.UseTransactionAsync(begun, stop);
        var (entries, last, wrong) = await Chain(db, kept, stop);
        await foreach (var stain in Stains.Of(db, stop))
        {
            if (wrong.Count >= AtMost) break;
            wrong.Add(stain.ToString());
        }

        return new(entries, last == Link.None ? null : last.ToString(), wrong);
    }

    private static async Task<(long Entries, Link Last, List<string> Wrong)> Chain(PortalContext db, Link? kept, CancellationToken stop)
    {
        var (count, last, wrong) = (0L, Link.None, new List<string>());
        var met = kept is null;
        await foreach (var entry in db.AuditTrail.IgnoreQueryFilters().AsNoTracking().OrderBy(e => e.Id).AsAsyncEnumerable().WithCancellation(stop))
        {
            count++;
            if (wrong.Count == 0 && !entry.HashAfter(last.Hash).AsSpan().SequenceEqual(entry.Hash))
            {
                wrong.Add($"{Name(entry)} does not follow from the one before it{(last == Link.None ? "" : $", entry {last.Id}")}: it was changed, or what stood before it was removed, changed or put elsewhere.");
            }

            last = new(entry.Id, entry.Hash);
            if (kept is null || entry.Id != kept.Id) continue;
            met = true;
            if (!kept.Hash.AsSpan().SequenceEqual(entry.Hash)) wrong.Add($"{Name(entry)} is not the one of which the digest was taken.");
        }

        if (!met) wrong.Add($"Entry {kept!.Id}, of which the digest was taken, is not there: the chain ends at entry {last.Id}.");
        return (count, last, wrong);
    }

    private static string Name(AuditEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $"Entry {entry.Id} ({entry.Happened}: {entry.SubjectKind} {entry.SubjectId}, {Text.Long(entry.At.InLondon()).English})");
}
