using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ScrutinyPortal;

// For the migrations tool, which needs the model of each store and no database.

internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteStore>
{
    public SqliteStore CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteStore>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresStore>
{
    public PostgresStore CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresStore>().UseNpgsql("Host=localhost").Options);
}
