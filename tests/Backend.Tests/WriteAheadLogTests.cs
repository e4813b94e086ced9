using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ScrutinyPortal.Tests;

/// <summary>What is answered is on the disk; and several who wrote wait for it together.</summary>
public sealed class WriteAheadLogTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_flush_carries_all_who_wrote_before_it_began_and_nobody_who_wrote_after()
    {
        var flushes = new List<TaskCompletionSource>();
        using var begun = new SemaphoreSlim(0);
        var log = new WriteAheadLog("some.db", _ =>
        {
            var flush = new TaskCompletionSource();
            lock (flushes) flushes.Add(flush);
            begun.Release();
            flush.Task.GetAwaiter().GetResult();
        });

        var first = Task.Run(log.Flushed, Stop);
        await begun.WaitAsync(Stop);
        var during = Enumerable.Range(0, 5).Select(_ => log.Flushed()).ToList();

        flushes[0].SetResult();
        await first;
        await begun.WaitAsync(Stop);
        Assert.All(during, one => Assert.False(one.IsCompleted)); // what they wrote may not have been part of the first
        flushes[1].SetResult();
        await Task.WhenAll(during);
        Assert.Equal(2, flushes.Count);
    }

    [Fact]
    public async Task Where_the_disk_refuses_the_act_is_not_answered_as_done()
    {
        var log = new WriteAheadLog("some.db", _ => throw new IOException("No space left on device."));

        await Assert.ThrowsAsync<IOException>(log.Flushed);
        await Assert.ThrowsAsync<IOException>(log.Flushed); // nor the next one's
    }

    [Fact]
    public async Task Only_acts_run_ahead_of_the_disk_and_their_connection_waits_again_afterwards()
    {
        await using var db = portal.Services.GetRequiredService<IDbContextFactory<SqliteStore>>().CreateDbContext();
        await db.Database.OpenConnectionAsync(Stop);

        Assert.Equal(Full, await Synchronous(db));
        using (PreparedStatements.AheadOfTheDisk(db.Database.GetDbConnection()).Ahead) Assert.Equal(Normal, await Synchronous(db));
        Assert.Equal(Full, await Synchronous(db));
    }

    private const long Normal = 1;
    private const long Full = 2;

    private static async Task<long> Synchronous(PortalContext db)
    {
        await using var command = new SqliteCommand("PRAGMA synchronous", (SqliteConnection)db.Database.GetDbConnection());
        return (long)(await command.ExecuteScalarAsync(Stop))!;
    }
}
