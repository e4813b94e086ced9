using Npgsql;

namespace ScrutinyPortal.Tests;

/// <summary>The same portal on a PostgreSQL database of its own. The test run starts the server; where its programs are not installed, these tests say that they were skipped.</summary>
public class PostgresPortal : Portal
{
    internal static string? Server { get; } = Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES");

    private readonly string _database = $"portal_{Guid.NewGuid():N}";

    public NpgsqlConnectionStringBuilder Database => new(Server) { Database = _database };

    public override string? Missing => Server is null ? "No PostgreSQL: its programs are not installed on this machine." : null;

    protected override Task<string[]> Settings() => Task.FromResult<string[]>([$"--PORTAL_POSTGRES={Database}"]);

    protected override async Task MakeDatabase(string folder) => await Run($"CREATE DATABASE {_database} TEMPLATE {await MadeOnce.OnPostgres()}");

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Server is null) return;
        await base.DisposeAsync();
        await Run($"DROP DATABASE {_database} WITH (FORCE)");
    }

    internal static async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>Two hosts of one portal: each has its own address and memory, both have one database.</summary>
public sealed class TwoHosts : IAsyncLifetime
{
    private readonly PostgresPortal _one = new();

    public TwoHosts() => Other = new Second(_one);

    /// <summary>The first host, or the tests are skipped and say why.</summary>
    public Portal One => _one.Here();

    public Portal Other { get; }

    public async ValueTask InitializeAsync()
    {
        await _one.InitializeAsync();
        await Other.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Other.Missing is null) await Other.DisposeAsync();
        await _one.DisposeAsync();
    }

    /// <summary>Cuts the connections on which the hosts listen, as a restart of the database or a firewall would.</summary>
    public async Task CutListeners()
    {
        await using var connection = new NpgsqlConnection(_one.Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'", connection);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Second(PostgresPortal one) : Portal
    {
        public override string? Missing => one.Missing;

        protected override Task<string[]> Settings() => Task.FromResult<string[]>([$"--PORTAL_POSTGRES={one.Database}", $"--PORTAL_KEYS={one.Keys}"]);
    }
}
