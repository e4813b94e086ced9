using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Audit;

/// <summary>A row that is not as the trail left it.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Id">Its id.</param>
/// <param name="Entry">The last entry about it that says what it was; null where there is none.</param>
/// <param name="Left">Its fingerprint as that entry left it.</param>
/// <param name="Now">Its fingerprint as it stands; null where it is gone.</param>
/// <param name="Found">The entry that already found it otherwise; null where it is found now.</param>
internal sealed record Stain(string Kind, Guid Id, long? Entry, byte[]? Left, byte[]? Now, long? Found = null)
{
    public override string ToString() => this switch
    {
        { Found: { } later } => $"{Kind} {Id} was changed behind the portal's back: entry {later} found it otherwise than entry {Entry} had left it.",
        { Entry: null } => $"{Kind} {Id} stands in the database, and no entry tells of it.",
        { Now: null } => $"{Kind} {Id} is gone, and no entry tells that it was removed: entry {Entry} left it there.",
        _ => $"{Kind} {Id} was changed behind the portal's back: it is not as entry {Entry} left it.",
    };
}

/// <summary>Compares the rows with what the trail says of them.</summary>
internal static class Stains
{
    private const int AtOnce = 1000;

    /// <summary>Every row that is not as the trail left it. No more than some rows and their entries are held at a time, and the ids of a table from which rows are missing.</summary>
    public static async IAsyncEnumerable<Stain> Of(PortalContext db, [EnumeratorCancellation] CancellationToken stop)
    {
        var trail = db.AuditTrail.IgnoreQueryFilters().AsNoTracking();
        var living = await trail.GroupBy(e => e.SubjectKind)
            .Select(kind => new { kind.Key, Count = kind.Count(e => e.Before == null && e.After != null) - kind.Count(e => e.Before != null && e.After == null) })
            .ToDictionaryAsync(kind => kind.Key, kind => kind.Count, stop);
        foreach (var table in await Here(db, stop))
        {
            var told = 0;
            await foreach (var rows in table.Rows(db, AtOnce, stop))
            {
                foreach (var (row, stain, isTold) in await Compare(trail, table, rows, stop))
                {
                    if (isTold) told++;
                    if (stain is not null) yield return stain;
                }
            }

            if (told == table.Kinds.Sum(kind => living.GetValueOrDefault(kind))) continue;
            await foreach (var gone in Gone(db, trail, table, stop)) yield return gone;
        }
    }

    private static async Task<List<(StandingRow Row, Stain? Stain, bool IsTold)>> Compare(IQueryable<AuditEntry> trail, AuditedTable table, IReadOnlyList<StandingRow> rows, CancellationToken stop)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var told = (await trail.Where(e => ids.Contains(e.SubjectId)).OrderBy(e => e.Id).Select(e => new { e.Id, e.SubjectId, e.SubjectKind, e.Before, e.After }).ToListAsync(stop))
            .Where(e => table.Kinds.Contains(e.SubjectKind) && (e.Before is not null || e.After is not null)).ToLookup(e => e.SubjectId); // an entry from before the chain says nothing of the row
        return [.. rows.Select(row =>
        {
            (long Id, byte[]? After)? last = null;
            foreach (var entry in told[row.Id])
            {
                if (last is { } before && !Same(before.After, entry.Before)) return (row, new Stain(row.Kind, row.Id, before.Id, before.After, row.Fingerprint, entry.Id), true);
                last = (entry.Id, entry.After);
            }

            return (row, last is { } end && Same(end.After, row.Fingerprint) ? null : new Stain(row.Kind, row.Id, last?.Id, last?.After, row.Fingerprint), last?.After is not null);
        })];
    }

    private static async IAsyncEnumerable<Stain> Gone(PortalContext db, IQueryable<AuditEntry> trail, AuditedTable table, [EnumeratorCancellation] CancellationToken stop)
    {
        var there = new HashSet<Guid>();
        await foreach (var rows in table.Rows(db, AtOnce, stop)) there.UnionWith(rows.Select(row => row.Id));
        var last = new Dictionary<Guid, (string Kind, long Entry, byte[]? After)>();
        await foreach (var entry in trail.Where(e => table.Kinds.Contains(e.SubjectKind)).OrderBy(e => e.Id).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (!there.Contains(entry.SubjectId) && (entry.Before is not null || entry.After is not null)) last[entry.SubjectId] = (entry.SubjectKind, entry.Id, entry.After);
        }

        foreach (var (id, (kind, entry, after)) in last)
        {
            if (after is not null) yield return new(kind, id, entry, after, Now: null);
        }
    }

    // Before a migration not every table of this version is there.
    private static async Task<IEnumerable<AuditedTable>> Here(PortalContext db, CancellationToken stop)
    {
        var here = await db.Database.SqlQueryRaw<string>(db is PostgresStore
            ? "SELECT tablename::text AS \"Value\" FROM pg_tables WHERE schemaname = current_schema()"
            : "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table'").ToListAsync(stop);
        return AuditedTable.Of(db.Model).Where(table => here.Contains(table.Name));
    }

    private static bool Same(byte[]? one, byte[]? other) => one is null ? other is null : other is not null && one.AsSpan().SequenceEqual(other);
}
