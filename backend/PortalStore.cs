using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ScrutinyPortal.Audit;
using ScrutinyPortal.Changes;
using ScrutinyPortal.Search;

namespace ScrutinyPortal;

/// <summary>Which database: the embedded one unless a PostgreSQL is configured.</summary>
internal static class PortalStore
{
    public static IServiceCollection AddPortalStore(this IServiceCollection services, PortalOptions options)
    {
        services.AddSingleton<IInterceptor, SearchIndexer>().AddSingleton<IInterceptor, AuditWriter>().AddPortalChanges(options.Postgres); // in this order: the index is part of the transaction, the audit entry is told with what it is about
        var file = Path.Combine(options.DataFolder, "portal.db");
        return options.Postgres is { } postgres
            ? services.Pooled<PostgresStore>(o => o.UseNpgsql(postgres))
            : services.Pooled<SqliteStore>(o => o.UseSqlite($"Data Source={file}",
                sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)) // one plan for lists of every length
                .AddInterceptors(new PreparedStatements(file)));
    }

    /// <summary>Makes the model of the store, which is made once and kept. What is wrong with it is told where the store is first used.</summary>
    public static void Warm(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        _ = scope.ServiceProvider.GetRequiredService<PortalContext>().Model;
    }

    /// <summary>Brings the database to this version's shape. One that a newer version has written is left alone.</summary>
    public static async Task Prepare(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = (await db.Database.GetAppliedMigrationsAsync(stop)).ToHashSet();
        if (!applied.IsSubsetOf(known))
        {
            throw new StartRefused("The database was written by a newer version of the portal. Start that version, or choose another folder with PORTAL_DATA.");
        }

        if (applied.Count == 0) await db.Database.MigrateAsync(stop);
        else if (applied.IsProperSubsetOf(known)) await AuditHandover.Over(db, applied, services.GetRequiredService<TimeProvider>(), () => db.Database.MigrateAsync(stop), stop); // MigrateAsync compares whole models before it finds nothing to do
        await SearchIndex.Prepare(db, stop);
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", stop); // readers do not wait for a writer
    }

    /// <summary>Refuses a model that has changed without a migration, for either store.</summary>
    public static int CheckMigrations()
    {
        PortalContext[] stores = [new SqliteDesign().CreateDbContext([]), new PostgresDesign().CreateDbContext([])];
        var pending = stores.Where(db => db.Database.HasPendingModelChanges()).Select(db => db.GetType().Name).ToList();
        return pending.Count == 0 ? 0 : throw new StartRefused($"The model has changed without a migration: {string.Join(", ", pending)}.");
    }

    // Contexts are pooled: each is leased as the visitor's, until the session says who asks.
    private static IServiceCollection Pooled<TStore>(this IServiceCollection services, Action<DbContextOptionsBuilder> provider) where TStore : PortalContext =>
        services.AddPooledDbContextFactory<TStore>((provided, o) =>
        {
            provider(o);
            o.EnableThreadSafetyChecks(false); // a request has one lane to its context
            o.AddInterceptors(provided.GetServices<IInterceptor>());
            o.ConfigureWarnings(w => w.Throw(RelationalEventId.MultipleCollectionIncludeWarning).Ignore( // two lists in one statement come back as their product: such a query says AsSplitQuery
                CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning, // a part is never seen without its whole
                CoreEventId.QueryIterationFailed, // told once, by what asked; and not at all where its time had come
                RelationalEventId.NonTransactionalMigrationOperationWarning)); // SQLite makes a table anew with its foreign keys put off, which is no part of a transaction
        }).AddScoped<PortalContext>(provided =>
        {
            var db = provided.GetRequiredService<IDbContextFactory<TStore>>().CreateDbContext();
            db.Clock = provided.GetRequiredService<TimeProvider>();
            return db;
        });
}
