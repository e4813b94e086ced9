using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Search;

/// <summary>Keeps the index in step: what a save writes is found from the moment of its commit, and what it hides no longer is.</summary>
internal sealed class SearchIndexer : SaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Saving> _saving = [];

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData data, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (PortalContext)data.Context!;
        var changes = Changes(db);
        if (changes.Count > 0)
        {
            // The index is part of the same transaction, of which a save alone would have one that ends too early.
            _saving.AddOrUpdate(db, new(changes, db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null));
        }

        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData data, int result, CancellationToken cancellationToken = default)
    {
        if (!_saving.TryGetValue(data.Context!, out var saving)) return result;
        _saving.Remove(data.Context!);
        await using var own = saving.Own;
        foreach (var change in saving.Changes) await Write((PortalContext)data.Context!, change, cancellationToken);
        if (own is not null) await own.CommitAsync(cancellationToken);
        return result;
    }

    public override async Task SaveChangesFailedAsync(DbContextErrorEventData data, CancellationToken cancellationToken = default)
    {
        if (!_saving.TryGetValue(data.Context!, out var saving)) return;
        _saving.Remove(data.Context!);
        if (saving.Own is not null) await saving.Own.DisposeAsync();
    }

    private static List<Change> Changes(PortalContext db)
    {
        var changed = db.ChangeTracker.Entries<Entity>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (changed.Count == 0) return [];
        return [.. Findables.All.Select(source => new Change(
            source,
            [.. changed.Where(e => e.State is not EntityState.Deleted && source.Subject.IsInstanceOfType(e.Entity)).Select(e => e.Entity.Id)],
            [.. changed.Where(e => e.State is EntityState.Deleted && source.Subject.IsInstanceOfType(e.Entity)).Select(e => e.Entity.Id)],
            [.. changed.Where(e => e.State is EntityState.Modified && source.Keeper?.IsInstanceOfType(e.Entity) is true).Select(e => e.Entity.Id)]))
            .Where(change => change.Subjects.Count + change.Gone.Count + change.Keepers.Count > 0)];
    }

    private static async Task Write(PortalContext db, Change change, CancellationToken stop)
    {
        if (change.Gone.Count > 0) await SearchIndex.Remove(db, change.Gone, stop);
        var (source, drafts) = (change.Source, new List<Draft>());
        if (change.Subjects.Count > 0) drafts.AddRange(await source.DraftsOf(db, change.Subjects, stop));
        if (change.Keepers.Count > 0) drafts.AddRange(await source.DraftsKeptBy(db, change.Keepers, stop));
        await SearchIndex.Write(db, drafts.Select(source.Row), stop);
    }

    /// <summary>What a save changes of one kind of record: the records themselves, those that are gone, and those by whose audience records are seen.</summary>
    private sealed record Change(FindableSource Source, List<Guid> Subjects, List<Guid> Gone, List<Guid> Keepers);

    private sealed record Saving(IReadOnlyList<Change> Changes, IDbContextTransaction? Own);
}
