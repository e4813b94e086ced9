using Npgsql;

namespace ScrutinyPortal.Changes;

/// <summary>This host's ear at the database: one connection that only listens, opened again whenever it is lost.</summary>
internal sealed class PostgresListener(string database, PostgresFeed feed, ILogger<PostgresListener> log) : BackgroundService
{
    private static readonly TimeSpan Soonest = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Latest = TimeSpan.FromSeconds(30);

    // Not from the pool, and asked for a sign of life: a connection on which nothing is said must still be found dead.
    private readonly string _database = new NpgsqlConnectionStringBuilder(database) { Pooling = false, KeepAlive = 10, Multiplexing = false }.ConnectionString;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = Soonest;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(_database);
                connection.Notification += (_, told) => feed.Heard(told.Payload);
                await connection.OpenAsync(stoppingToken);
                await using (var listen = new NpgsqlCommand($"LISTEN {PostgresFeed.Channel}", connection)) await listen.ExecuteNonQueryAsync(stoppingToken);
                feed.Listens();
                pause = Soonest;
                while (true) await connection.WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception lost)
            {
                feed.Deaf();
                log.LogWarning("The database is not heard ({Reason}); listening again in {Pause}", lost.Message, pause);
            }

            await Task.Delay(pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < Latest ? pause * 2 : Latest;
        }
    }
}
