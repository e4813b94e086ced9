using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScrutinyPortal.Telemetry;

/// <summary>A span for each SQL statement, with its text. Values are parameters, and parameters are not told.</summary>
internal sealed class StatementSpans : DbCommandInterceptor
{
    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Tell(command, eventData, ActivityStatusCode.Unset);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Tell(command, eventData, ActivityStatusCode.Unset);
        return ValueTask.FromResult(result);
    }

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell(command, eventData, ActivityStatusCode.Error);
        return Task.CompletedTask;
    }

    private static void Tell(DbCommand command, CommandEndEventData data, ActivityStatusCode status)
    {
        using var span = Signals.Spans.StartActivity("SQL", ActivityKind.Client, default(ActivityContext), startTime: data.StartTime);
        span?.SetTag("db.query.text", command.CommandText).SetStatus(status).SetEndTime((data.StartTime + data.Duration).UtcDateTime);
    }
}
