using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScrutinyPortal.Telemetry;

namespace ScrutinyPortal;

/// <summary>A statement in our own words, within the transaction that is open: EF would compose it anew each time.</summary>
internal static class OwnStatement
{
    /// <summary>The first row of the answer; nothing where there is none.</summary>
    public static Task<T?> FirstRow<T>(PortalContext db, string text, Func<DbDataReader, T> read, CancellationToken stop, params (string Name, object Value)[] values) =>
        Read(db, text, async rows => await rows.ReadAsync(stop) ? read(rows) : default, stop, values);

    /// <summary>All rows of the answer.</summary>
    public static Task<List<T>> Rows<T>(PortalContext db, string text, Func<DbDataReader, T> read, CancellationToken stop, params (string Name, object Value)[] values) =>
        Read(db, text, async rows =>
        {
            var all = new List<T>();
            while (await rows.ReadAsync(stop)) all.Add(read(rows));
            return all;
        }, stop, values);

    /// <summary>Does what the statement says, and asks for no answer.</summary>
    public static Task Run(PortalContext db, string text, CancellationToken stop, params (string Name, object Value)[] values) => Read(db, text, rows => Task.FromResult(true), stop, values);

    private static async Task<T> Read<T>(PortalContext db, string text, Func<DbDataReader, Task<T>> read, CancellationToken stop, (string Name, object Value)[] values)
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await using var command = PreparedStatements.Of(db.Database.GetDbConnection(), text);
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            command.Parameters.Clear();
            foreach (var (name, value) in values)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }

            using var span = Signals.Spans.StartActivity("SQL", ActivityKind.Client);
            span?.SetTag("db.query.text", text);
            await using var rows = await command.ExecuteReaderAsync(stop);
            return await read(rows);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
