using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using ScrutinyPortal.Access;
using ScrutinyPortal.Audit;
using ScrutinyPortal.Bodies;

namespace ScrutinyPortal.Tests;

/// <summary>A SQLite database in memory with Wexshire in it, for what a rule or a query does to rows.</summary>
internal sealed class MemoryStore : IAsyncDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly DbContextOptions<SqliteStore> _options;

    private MemoryStore(DateOnly today)
    {
        Clock = Some.Clock(today);
        _options = new DbContextOptionsBuilder<SqliteStore>().UseSqlite(_connection).AddInterceptors(new AuditWriter(Clock)).Options;
    }

    public FakeTimeProvider Clock { get; }

    public Force Force { get; } = Some.Force();

    public LocalPolicingBody Body { get; } = Some.Body();

    public static async Task<MemoryStore> With(DateOnly today, params object[] rows)
    {
        var store = new MemoryStore(today);
        await store._connection.OpenAsync();
        await using var db = store.As(Role.ScrutinyOfficer);
        await db.Database.EnsureCreatedAsync();
        db.AddRange(store.Force, store.Body, new PolicingResponsibility(store.Body, store.Force, null, null));
        db.AddRange(rows);
        await db.SaveChangesAsync();
        return store;
    }

    /// <summary>A context for a role held for Wexshire's body; a visitor holds none.</summary>
    public PortalContext As(Role role) =>
        new SqliteStore(_options) { Viewer = role is Role.Visitor ? Viewer.Visitor : Some.Viewer(role, Body, Force), Clock = Clock };

    /// <summary>A context for the same role held for another body.</summary>
    public PortalContext Elsewhere(Role role) =>
        new SqliteStore(_options) { Viewer = Some.Viewer(role, Some.Body("elsewhere-pcc", "Police and Crime Commissioner for Elsewhere")), Clock = Clock };

    /// <summary>A context for whomever the test names.</summary>
    public PortalContext For(Viewer viewer) => new SqliteStore(_options) { Viewer = viewer, Clock = Clock };

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
