using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScrutinyPortal.Tests;

/// <summary>The SQL statements that a portal has run.</summary>
public sealed class Statements : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> _texts = [];

    /// <summary>The statements that an act takes.</summary>
    public async Task<IReadOnlyList<string>> Of(Func<Task> act)
    {
        _texts.Clear();
        await act();
        return [.. _texts];
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        _texts.Enqueue(command.CommandText);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        _texts.Enqueue(command.CommandText);
        return ValueTask.FromResult(result);
    }
}
