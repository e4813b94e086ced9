using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScrutinyPortal.Audit;

/// <summary>Where the chain ends, and in whose turn it grows.</summary>
internal static class AuditChain
{
    // On PostgreSQL whoever writes waits here for whoever wrote before to commit: a transaction of SQLite has the database to itself anyway.
    // Two statements in one message: the second must not see what the first still waited for.
    private const string Turn = "SELECT pg_advisory_xact_lock(5536);";
    private const string End = """SELECT "Id", "Hash" FROM "AuditTrail" ORDER BY "Id" DESC LIMIT 1""";

    /// <summary>The last link. Nobody else adds one until the transaction ends.</summary>
    public static async Task<Link> Last(PortalContext db, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand(); // EF would compose it anew each time
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = db is PostgresStore ? Turn + End : End;
            await using var reader = await command.ExecuteReaderAsync(stop);
            if (db is PostgresStore) await reader.NextResultAsync(stop);
            return await reader.ReadAsync(stop) ? new(reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)) : Link.None;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
