using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScrutinyPortal;

/// <summary>A statement in our own words, within the transaction that is open: EF would compose it anew each time.</summary>
internal static class OwnStatement
{
    /// <summary>The first row of the answer; nothing where there is none.</summary>
    public static async Task<T?> FirstRow<T>(PortalContext db, string text, Func<DbDataReader, T> read, CancellationToken stop, params (string Name, object Value)[] values)
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

            await using var rows = await command.ExecuteReaderAsync(stop);
            return await rows.ReadAsync(stop) ? read(rows) : default;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
