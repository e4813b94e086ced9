using System.Data.Common;
using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ScrutinyPortal.Audit;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Sample;
using ScrutinyPortal.Tests.House;

namespace ScrutinyPortal.Tests.Sample;

public sealed class FirstRunOnSqlite(FirstRunOnSqlite.FirstRun portal) : FirstRunTests(portal), IClassFixture<FirstRunOnSqlite.FirstRun>
{
    protected override IReadOnlyDictionary<string, List<Dictionary<string, string?>>> Before => portal.Before;

    /// <summary>The embedded database that the first version of the portal made of the North Yorkshire case (commit e19b592).</summary>
    public sealed class FirstRun : Portal
    {
        public IReadOnlyDictionary<string, List<Dictionary<string, string?>>> Before { get; private set; } = null!;

        protected override Task<string[]> Settings() => Task.FromResult<string[]>(["--PORTAL_SAMPLE=north-yorkshire"]);

        protected override async Task MakeDatabase(string folder)
        {
            var file = Path.Combine(folder, "portal.db");
            await using (var to = File.Create(file)) await Kept("first-run.db.gz").CopyToAsync(to);
            await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False");
            Before = await Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
        }
    }
}

public sealed class FirstRunOnPostgres(FirstRunOnPostgres.FirstRun portal) : FirstRunTests(portal.Here()), IClassFixture<FirstRunOnPostgres.FirstRun>
{
    protected override IReadOnlyDictionary<string, List<Dictionary<string, string?>>> Before => portal.Before;

    /// <summary>The same on PostgreSQL, from its dump.</summary>
    public sealed class FirstRun : PostgresPortal
    {
        public IReadOnlyDictionary<string, List<Dictionary<string, string?>>> Before { get; private set; } = null!;

        protected override async Task<string[]> Settings() => [.. await base.Settings(), "--PORTAL_SAMPLE=north-yorkshire"];

        protected override async Task MakeDatabase(string folder)
        {
            await Run($"CREATE DATABASE {Database.Database}");
            await using (var filled = new NpgsqlConnection($"{Database};Pooling=False"))
            {
                await filled.OpenAsync();
                using var dump = new StreamReader(Kept("first-run.sql.gz"));
                await using var all = new NpgsqlCommand(await dump.ReadToEndAsync(), filled);
                await all.ExecuteNonQueryAsync();
            }

            await using var connection = new NpgsqlConnection($"{Database};Pooling=False");
            Before = await Rows(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
        }
    }
}

/// <summary>A database of the first version is taken over with all that it holds, and is given what that version did not know yet.</summary>
public abstract class FirstRunTests(Portal portal)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The rows of each table, before this version met them.</summary>
    protected abstract IReadOnlyDictionary<string, List<Dictionary<string, string?>>> Before { get; }

    [Fact]
    public async Task Everything_that_it_held_is_there_as_it_was()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var now = await Rows(db.Database.GetDbConnection(), db is PostgresStore ? "SELECT tablename FROM pg_tables WHERE schemaname = 'public'" : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
        var held = Before.Where(table => table.Key is not "__EFMigrationsHistory").ToList();

        Assert.InRange(held.Sum(table => table.Value.Count), 300, 100_000);
        Assert.Empty(held.Select(table => table.Key).Except(now.Keys));
        var lost = new List<string>();
        foreach (var (table, rows) in held)
        {
            var byId = now[table].ToLookup(row => row.GetValueOrDefault("Id"));
            lost.AddRange(rows.Where(row => !byId[row.GetValueOrDefault("Id")].Any(there => row.All(held => held is { Value: null } or { Key: "Version" } || !there.TryGetValue(held.Key, out var value) || value == held.Value)))
                .Select(row => $"{table}: {string.Join(" | ", row)}"));
        }

        Assert.Equal([], lost);
    }

    [Fact]
    public async Task Its_trail_is_made_a_chain_that_holds()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var verified = await AuditVerification.Of(scope.ServiceProvider.GetRequiredService<PortalContext>(), null, Stop);

        Assert.Empty(verified.Wrong);
        Assert.InRange(verified.Entries, Before["AuditTrail"].Count, long.MaxValue);
    }

    [Fact]
    public async Task It_is_given_the_bodies_that_came_before_and_the_phases_of_monitoring_once()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var known = await Known(db);
        var fresh = SampleForces.EnglandAndWales();
        IReadOnlyList<PolicingResponsibility> all = [.. fresh, .. SampleForces.Before(fresh)];

        await SampleCase.Load(db, PortalOptions.NorthYorkshire, TimeProvider.System, Stop);

        Assert.Equal(all.Select(r => $"{r.Force.Slug} {r.Body.Slug} {r.From}–{r.To}").Order(StringComparer.Ordinal), known.Where(r => r.Contains('–', StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(SampleForces.Monitoring(all, TimeProvider.System).Count(), known.Count(r => !r.Contains('–', StringComparison.Ordinal)));
        db.ChangeTracker.Clear();
        Assert.Equal(known, await Known(db));
    }

    private static async Task<List<string>> Known(PortalContext db) =>
    [
        .. (await db.Responsibilities.AsNoTracking().Include(r => r.Force).Include(r => r.Body).ToListAsync(Stop)).Select(r => $"{r.Force.Slug} {r.Body.Slug} {r.From}–{r.To}").Order(StringComparer.Ordinal),
        .. (await db.MonitoringPhases.AsNoTracking().ToListAsync(Stop)).Select(p => $"{p.Id}").Order(StringComparer.Ordinal),
    ];

    protected static Stream Kept(string name) => new GZipStream(File.OpenRead(Path.Combine(Repository.Root, "tests", "Backend.Tests", "Sample", name)), CompressionMode.Decompress);

    protected static async Task<IReadOnlyDictionary<string, List<Dictionary<string, string?>>>> Rows(DbConnection connection, string tables)
    {
        if (connection.State is not System.Data.ConnectionState.Open) await connection.OpenAsync();
        var all = new Dictionary<string, List<Dictionary<string, string?>>>();
        foreach (var name in await Read(connection, tables)) all[name.Values.Single()!] = await Read(connection, $"SELECT * FROM \"{name.Values.Single()}\"");
        return all;
    }

    private static async Task<List<Dictionary<string, string?>>> Read(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, string?>>();
        while (await reader.ReadAsync())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, column => reader.IsDBNull(column) ? null : Words(reader.GetValue(column))));
        }

        return rows;
    }

    private static string Words(object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        Array many => string.Join(';', many.Cast<object>()),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };
}
