using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScrutinyPortal.Changes;

/// <summary>Gathers the ids of what a transaction writes, and tells them when it commits. What is rolled back is not told.</summary>
internal sealed class ChangeTeller(ChangeFeed feed) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Written> _written = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData data, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var (db, transaction) = (data.Context!, data.Context!.Database.CurrentTransaction?.TransactionId);
        if (transaction is null || !_written.TryGetValue(db, out var written) || written.In != transaction) _written.AddOrUpdate(db, written = new(transaction));
        if (transaction is null) db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always; // one statement too is told with its commit
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)) written.Ids.UnionWith(IdsOf(entry));
        return ValueTask.FromResult(result);
    }

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData data, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (WrittenIn(data) is { } written) await feed.Committing(transaction, written.Ids, cancellationToken);
        return result;
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData data, CancellationToken cancellationToken = default)
    {
        if (WrittenIn(data) is not { } written) return Task.CompletedTask;
        _written.Remove(data.Context!);
        feed.Committed(written.Ids);
        return Task.CompletedTask;
    }

    private Written? WrittenIn(TransactionEventData data) =>
        data.Context is { } db && _written.TryGetValue(db, out var written) && written.Ids.Count > 0 && // a save that names no thing is no news
            (written.In is null || written.In == data.TransactionId) ? written : null;

    // Of a changed row also those that it named before: what it left has changed too.
    private static IEnumerable<Guid> IdsOf(EntityEntry entry) => entry.Properties
        .SelectMany(p => entry.State is EntityState.Modified ? new[] { p.OriginalValue, p.CurrentValue } : [p.CurrentValue]).OfType<Guid>();

    /// <summary>A save outside a transaction of its caller has one of its own, which begins only after this is made.</summary>
    private sealed record Written(Guid? In)
    {
        public HashSet<Guid> Ids { get; } = [];
    }
}
