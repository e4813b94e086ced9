using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ScrutinyPortal.Tests;

/// <summary>What a connection keeps ready between two uses, and what it must not keep.</summary>
public sealed class PreparedStatementsTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_statement_is_prepared_once_and_answers_with_the_values_of_each_use()
    {
        await using var db = Leased();
        await db.Database.OpenConnectionAsync(Stop);

        var found = new List<int>();
        foreach (var slug in (string[])["wexshire", "nowhere", "wexshire"]) found.Add(await db.Forces.CountAsync(force => force.Slug == slug, Stop));

        Assert.Equal([1, 0, 1], found);
    }

    [Fact]
    public async Task A_connection_outlives_the_lease_of_its_context_and_holds_no_lock_meanwhile()
    {
        SqliteConnection connection;
        await using (var db = Leased())
        {
            connection = (SqliteConnection)db.Database.GetDbConnection();
            await using var transaction = await db.Database.BeginTransactionAsync(Stop);
            await db.NextReference("WX", "TEST", 2022, Stop); // left without a commit
        }

        Assert.Equal(System.Data.ConnectionState.Open, connection.State);
        await using var other = new SqliteConnection($"Data Source={connection.DataSource};Pooling=False;Default Timeout=1");
        await other.OpenAsync(Stop);
        await using var command = other.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE; ROLLBACK;";
        await command.ExecuteNonQueryAsync(Stop);
    }

    [Fact]
    public async Task Whoever_asks_for_ever_other_fields_does_not_fill_the_memory()
    {
        await using var db = Leased();
        await db.Database.OpenConnectionAsync(Stop);

        foreach (var statement in Enumerable.Range(0, 500).Select(number => $"SELECT {number} AS \"Value\"")) Assert.Single(await db.Database.SqlQueryRaw<int>(statement).ToListAsync(Stop));

        Assert.Equal(1, await db.Forces.CountAsync(force => force.Slug == "wexshire", Stop));
    }

    private PortalContext Leased() => portal.Services.GetRequiredService<IDbContextFactory<SqliteStore>>().CreateDbContext();
}
