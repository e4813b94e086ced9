using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.GraphQL;

/// <summary>SQLite has one writer at a time, and its driver sleeps where it finds another at work: here they stand in line. Nobody in it waits for the disk; what was done is answered when the disk has it.</summary>
internal static class Turns
{
    private static readonly SemaphoreSlim OneWriter = new(1);

    public static async Task<T> Take<T>(PortalContext db, Func<Task<T>> act, Func<T, bool> wasDone, CancellationToken stop)
    {
        if (db is not SqliteStore) return await act();

        await db.Database.OpenConnectionAsync(stop);
        try
        {
            var (done, log) = await InLine(db, act, stop);
            if (wasDone(done)) await log.Flushed();
            return done;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<(T Done, WriteAheadLog Log)> InLine<T>(PortalContext db, Func<Task<T>> act, CancellationToken stop)
    {
        await OneWriter.WaitAsync(stop);
        try
        {
            var (ahead, log) = PreparedStatements.AheadOfTheDisk(db.Database.GetDbConnection());
            using (ahead) return (await act(), log);
        }
        finally
        {
            OneWriter.Release();
        }
    }
}
