using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal;

/// <summary>Ends a statement that takes too long. PostgreSQL listens to the token; SQLite works on the caller's thread, hears nothing, and must be told beside it.</summary>
internal static class Interruption
{
    public static async Task<T> Interruptible<T>(this PortalContext db, Func<PortalContext, Task<T>> read, CancellationToken stop)
    {
        if (db is not SqliteStore) return await read(db);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var told = stop.Register(() =>
        {
            if (connection.Handle is { } handle) SQLitePCL.raw.sqlite3_interrupt(handle);
        });
        try
        {
            return await read(db);
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            throw new OperationCanceledException(stop);
        }
    }
}
