using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ScrutinyPortal.Search;

/// <summary>How the index is written and asked: by the full-text search of SQLite (FTS5) or of PostgreSQL (tsvector). Both know words only, which are alike in both.</summary>
internal static class SearchIndex
{
    /// <summary>Raised whenever a row would be written in another way than before: then the whole index is written anew at the next start.</summary>
    private const int Version = 4;

    private static readonly string[] Columns = ["Number", "Subject", "SubjectId", "Title", "Text", "Path", "Forces", "Words"];
    private static readonly string Names = string.Join(", ", Columns.Select(name => $"\"{name}\""));
    private static readonly string Put = $"INSERT INTO \"Findables\" ({Names}) VALUES ({string.Join(", ", Columns.Select(name => $"@{name}"))}) ON CONFLICT (\"SubjectId\") DO UPDATE SET {string.Join(", ", Columns.Select(name => $"\"{name}\" = excluded.\"{name}\""))}";

    /// <summary>The places at which the words stand: the first of each stretch, so many at most.</summary>
    public static Task<List<long>> Find(PortalContext db, SearchWords words, IEnumerable<Stretch> stretches, int each, CancellationToken stop)
    {
        var (matching, typed) = db.Database.IsSqlite()
            ? ("""SELECT rowid FROM "FindableWords" WHERE "FindableWords" MATCH @words AND rowid""", words.ForSqlite())
            : ("""SELECT "Number" FROM "Findables" WHERE "Vector" @@ to_tsquery('simple', @words) AND "Number" """, words.ForPostgres());
        var parts = new List<string>();
        var values = new List<(string, object)> { ("@words", typed), ("@each", each) };
        foreach (var (place, stretch) in stretches.Index())
        {
            parts.Add($"SELECT * FROM ({matching} BETWEEN @from{place} AND @to{place} ORDER BY 1 LIMIT @each) AS part");
            values.AddRange([($"@from{place}", stretch.From), ($"@to{place}", stretch.To)]);
        }

        return OwnStatement.Rows(db, string.Join(" UNION ALL ", parts), row => row.GetInt64(0), stop, [.. values]);
    }

    /// <summary>Writes these rows of the index, in place of what stood there.</summary>
    public static async Task Write(PortalContext db, IEnumerable<Findable> rows, CancellationToken stop)
    {
        foreach (var row in rows) await OwnStatement.Run(db, Put, stop, [.. Columns.Zip(Values(row), (name, value) => ($"@{name}", value ?? DBNull.Value))]);
    }

    public static Task Remove(PortalContext db, IReadOnlyCollection<Guid> subjects, CancellationToken stop) =>
        db.Findables.IgnoreQueryFilters().Where(f => EF.Parameter(subjects).Contains(f.SubjectId)).ExecuteDeleteAsync(stop);

    /// <summary>Writes the index of a database that has none, or one of another version.</summary>
    public static async Task Prepare(PortalContext db, CancellationToken stop)
    {
        var written = await db.Database.SqlQuery<int>($"""SELECT "Version" AS "Value" FROM "SearchVersion" """).SingleAsync(stop);
        if (written != Version) await Rebuild(db, stop);
    }

    /// <summary>Writes all of it anew.</summary>
    public static async Task Rebuild(PortalContext db, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await SetVersion(0);
        await db.Findables.IgnoreQueryFilters().ExecuteDeleteAsync(stop);
        foreach (var source in Findables.All)
        {
            var rows = source.Drafts(db).AsAsyncEnumerable().Select(source.Row);
            if (db.Database.GetDbConnection() is NpgsqlConnection) await Copy(db, await rows.ToListAsync(stop), stop);
            else await Insert(db, rows, transaction.GetDbTransaction(), stop);
        }

        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlAsync($"""INSERT INTO "FindableWords" ("FindableWords") VALUES ('rebuild'), ('optimize')""", stop);
        await SetVersion(Version);
        await transaction.CommitAsync(stop);

        Task SetVersion(int version) => db.Database.ExecuteSqlAsync($"""UPDATE "SearchVersion" SET "Version" = {version}""", stop);
    }

    private static async Task Insert(PortalContext db, IAsyncEnumerable<Findable> rows, DbTransaction transaction, CancellationToken stop)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO \"Findables\" ({Names}) VALUES ({string.Join(", ", Columns.Select(name => $"@{name}"))})";
        foreach (var name in Columns)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@{name}";
            command.Parameters.Add(parameter);
        }

        await foreach (var row in rows.WithCancellation(stop))
        {
            foreach (var (value, index) in Values(row).Select((value, index) => (value, index))) command.Parameters[index].Value = value ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(stop);
        }
    }

    private static async Task Copy(PortalContext db, IEnumerable<Findable> rows, CancellationToken stop)
    {
        await using var copy = await ((NpgsqlConnection)db.Database.GetDbConnection()).BeginBinaryImportAsync($"COPY \"Findables\" ({Names}) FROM STDIN (FORMAT BINARY)", stop);
        foreach (var row in rows) await copy.WriteRowAsync(stop, Values(row));
        await copy.CompleteAsync(stop);
    }

    private static object?[] Values(Findable row) => [row.Number, row.Subject, row.SubjectId, row.Title, row.Text, row.Path, row.Forces, row.Words];
}
