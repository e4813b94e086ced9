using System.Data.Common;
using Npgsql;

namespace ScrutinyPortal.Changes;

/// <summary>Between hosts PostgreSQL itself carries what changed: notified within the transaction, it is delivered with the commit, in order, to every host that listens.</summary>
internal sealed class PostgresFeed(string database, ILogger<PostgresFeed> log) : ChangeFeed(hears: false)
{
    public const string Channel = "portal_changes";
    private const int IdLength = 32;
    private const int IdsInOne = 240; // 7,680 bytes of the 8,000 that a notification may have
    private const int NotificationsAtOnce = 4;
    private const string Anything = "";

    public override async Task Announce(Guid id, CancellationToken stop)
    {
        Tell(new HashSet<Guid> { id }); // here even where the database cannot be reached
        try
        {
            await using var connection = new NpgsqlConnection(database);
            await connection.OpenAsync(stop);
            await Notify(connection, null, id.ToString("N"), stop);
        }
        catch (NpgsqlException unreachable)
        {
            log.LogWarning(unreachable, "The other hosts could not be told");
        }
    }

    internal override async Task Committing(DbTransaction transaction, IReadOnlySet<Guid> ids, CancellationToken stop)
    {
        string[] payloads = ids.Count > IdsInOne * NotificationsAtOnce ? [Anything] : [.. ids.Select(id => id.ToString("N")).Chunk(IdsInOne).Select(chunk => string.Concat(chunk))];
        foreach (var payload in payloads) await Notify((NpgsqlConnection)transaction.Connection!, transaction, payload, stop);
    }

    // The listeners here hear it from the database as well; the revision is not left to wait for that.
    internal override void Committed(IReadOnlySet<Guid> ids) => Turn();

    internal void Heard(string payload)
    {
        if (payload == Anything) TellOfAnything();
        else Tell(Enumerable.Range(0, payload.Length / IdLength).Select(n => Guid.ParseExact(payload.AsSpan(n * IdLength, IdLength), "N")).ToHashSet());
    }

    internal void Listens()
    {
        Hear(true);
        TellOfAnything();
    }

    internal void Deaf() => Hear(false);

    private static async Task Notify(NpgsqlConnection connection, DbTransaction? transaction, string payload, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand("SELECT pg_notify($1, $2)", connection, (NpgsqlTransaction?)transaction) { Parameters = { new() { Value = Channel }, new() { Value = payload } } };
        await command.ExecuteNonQueryAsync(stop);
    }
}
