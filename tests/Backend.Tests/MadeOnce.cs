using Npgsql;

namespace ScrutinyPortal.Tests;

/// <summary>A database of this version's shape with nothing in it, made by the migrations once in each store. Every test's own begins as a copy: to make each anew took half the time of all the tests.</summary>
internal static class MadeOnce
{
    private static readonly Lazy<Task<string>> Sqlite = new(async () =>
    {
        var folder = Directory.CreateTempSubdirectory("portal-made-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await Make($"--PORTAL_DATA={folder}");
        return Path.Combine(folder, "portal.db");
    });

    private static readonly Lazy<Task<string>> Postgres = new(async () =>
    {
        var folder = Directory.CreateTempSubdirectory("portal-made-");
        var made = new NpgsqlConnectionStringBuilder(PostgresPortal.Server) { Database = $"portal_made_{Guid.NewGuid():N}", Pooling = false };
        await PostgresPortal.Run($"CREATE DATABASE {made.Database}");
        await Make($"--PORTAL_DATA={folder.FullName}", $"--PORTAL_POSTGRES={made}");
        folder.Delete(recursive: true);
        return made.Database;
    });

    /// <summary>Copies the embedded database into a folder.</summary>
    public static async Task CopyTo(string folder) => File.Copy(await Sqlite.Value, Path.Combine(folder, "portal.db"));

    /// <summary>The name of the PostgreSQL database that is to be copied.</summary>
    public static Task<string> OnPostgres() => Postgres.Value;

    private static async Task Make(params string[] settings)
    {
        await using var app = PortalHost.Build(["--environment=Test", "--PORTAL_URLS=http://127.0.0.1:0", .. settings]);
        await PortalStore.Prepare(app.Services, CancellationToken.None);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools(); // what is not yet in the file goes into it
    }
}
