using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Audit;

/// <summary>Where the chain ends, and in whose turn it grows.</summary>
internal static class AuditChain
{
    private const string End = """SELECT "Id", "Hash" FROM "AuditTrail" ORDER BY "Id" DESC LIMIT 1""";

    /// <summary>The last link. Nobody else adds one until the transaction ends.</summary>
    public static async Task<Link> Last(PortalContext db, CancellationToken stop)
    {
        // On PostgreSQL whoever writes waits here for whoever wrote before to commit: a transaction of SQLite has the database to itself anyway.
        // Two statements: the second must not see what the first still waited for.
        if (db is PostgresStore) await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(5536)", stop);
        return await OwnStatement.FirstRow(db, End, rows => new Link(rows.GetInt64(0), rows.GetFieldValue<byte[]>(1)), stop) ?? Link.None;
    }
}
