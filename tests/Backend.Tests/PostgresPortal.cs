using Npgsql;

namespace ScrutinyPortal.Tests;

/// <summary>The same portal on a PostgreSQL database of its own. The test run starts the server; where its programs are not installed, these tests say that they were skipped.</summary>
public sealed class PostgresPortal : Portal
{
    private readonly string? _server = Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES");
    private readonly string _database = $"portal_{Guid.NewGuid():N}";

    public override string? Missing => _server is null ? "No PostgreSQL: its programs are not installed on this machine." : null;

    protected override async Task<string[]> Settings()
    {
        await Run($"CREATE DATABASE {_database}");
        return [$"--PORTAL_POSTGRES={new NpgsqlConnectionStringBuilder(_server) { Database = _database }}"];
    }

    public override async ValueTask DisposeAsync()
    {
        if (_server is null) return;
        await base.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await Run($"DROP DATABASE {_database} WITH (FORCE)");
    }

    private async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
