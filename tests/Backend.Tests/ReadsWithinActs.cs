using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScrutinyPortal.Tests;

/// <summary>Watches every transaction of a portal: what is read within it, and whether one statement is run again and again.</summary>
internal sealed class ReadsWithinActs : DbCommandInterceptor, IDbTransactionInterceptor
{
    /// <summary>An act may read the same of the thing as it was, as it is, and for the search. More is a statement for each row.</summary>
    private const int Most = 3;

    private readonly ConditionalWeakTable<DbContext, List<string>> _within = [];

    /// <summary>The statements that one transaction ran more often, and how often.</summary>
    public ConcurrentBag<(string Statement, int Times)> Repeated { get; } = [];

    public DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData data, DbTransaction result)
    {
        Begin(data.Context);
        return result;
    }

    public ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData data, DbTransaction result, CancellationToken cancellationToken = default)
    {
        Begin(data.Context);
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData data, CancellationToken cancellationToken = default)
    {
        if (data.Context is { } db && _within.TryGetValue(db, out var read))
        {
            foreach (var (statement, times) in read.CountBy(text => text).Where(read => read.Value > Most)) Repeated.Add((statement, times));
            _within.Remove(db);
        }

        return Task.CompletedTask;
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (eventData.CommandSource is CommandSource.LinqQuery or CommandSource.FromSqlQuery && eventData.Context is { } db && _within.TryGetValue(db, out var read)) read.Add(command.CommandText);
        return ValueTask.FromResult(result);
    }

    private void Begin(DbContext? db)
    {
        if (db is not null) _within.AddOrUpdate(db, []);
    }
}
