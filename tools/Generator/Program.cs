using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using ScrutinyPortal;
using ScrutinyPortal.Generator;

// Fills an empty database with a record that is plainly made up: --forces, --reports or --recommendations, --requests, --meetings, --responses, --seed;
// --data names the folder of an embedded database, PORTAL_POSTGRES another store.
var asked = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build();
var began = Stopwatch.StartNew();
await using var db = Open(asked);
await db.Database.MigrateAsync();
if (await db.Forces.AnyAsync())
{
    await Console.Error.WriteLineAsync("The database is not empty. Choose another folder with --data, or remove this one.");
    return 1;
}

await Country.Fill(db, Size.From(asked));
int[] made = [await Count(db.Recommendations), await Count(db.TrackEntries), await Count(db.Requests), await Count(db.Meetings)];
Console.WriteLine($"{made[0]:N0} recommendations, {made[1]:N0} entries, {made[2]:N0} requests and {made[3]:N0} meetings in {began.Elapsed.TotalSeconds:N0} s.");
return 0;

static PortalContext Open(IConfiguration asked)
{
    if (asked["PORTAL_POSTGRES"] is { Length: > 0 } postgres) return new PostgresStore(new DbContextOptionsBuilder<PostgresStore>().UseNpgsql(postgres).Options);
    var folder = Directory.CreateDirectory(asked["data"] ?? Path.Combine("data", "generated")).FullName;
    return new SqliteStore(new DbContextOptionsBuilder<SqliteStore>().UseSqlite($"Data Source={Path.Combine(folder, "portal.db")}").Options);
}

static Task<int> Count<T>(IQueryable<T> rows) where T : class => rows.IgnoreQueryFilters().CountAsync();
