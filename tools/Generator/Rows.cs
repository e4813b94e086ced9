using System.Collections;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using ScrutinyPortal.Audit;

namespace ScrutinyPortal.Generator;

/// <summary>Writes entities with their parts and links as fast as the store takes them. The ids that chance gave them are replaced by those of the seed.</summary>
internal sealed class Rows : IDisposable
{
    private static readonly DateTimeOffset FirstId = new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Now = new(Country.Today, new(9, 0), TimeSpan.Zero);
    private readonly PortalContext _db;
    private readonly Random _chance;
    private readonly Dictionary<string, Table> _tables;
    private readonly List<Table> _inOrder = [];
    private readonly Dictionary<Guid, Guid> _ids = [];
    private readonly IEntityType _entries;
    private Audit.Link _last = Audit.Link.None;
    private long _count;

    private Rows(PortalContext db, int seed)
    {
        (_db, _chance, _entries) = (db, new(seed), db.Model.FindEntityType(typeof(AuditEntry))!);
        _tables = db.Model.GetRelationalModel().Tables.ToDictionary(t => t.Name, t => new Table(t));
        foreach (var table in _tables.Values) Order(table);
    }

    public static async Task<Rows> Into(PortalContext db, int seed)
    {
        await db.Database.OpenConnectionAsync();
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000");
        return new(db, seed);
    }

    /// <summary>Takes an entity, what hangs from it and what it is linked to.</summary>
    public void Add(object entity)
    {
        var type = _db.Model.FindEntityType(entity.GetType())!;
        Row(type, entity);
        foreach (var part in type.GetNavigations().Where(n => !n.IsOnDependent)) foreach (var one in Of(part, entity)) Add(one);
        foreach (var link in type.GetSkipNavigations().Where(n => !n.IsShadowProperty())) foreach (var other in Of(link, entity)) Link(link, entity, other);
    }

    /// <summary>Takes a row that no class stands for.</summary>
    public void Add(string table, params object?[] values) => _tables[table].Waiting.Add(values);

    /// <summary>Writes what waits, what others refer to first.</summary>
    public void Write()
    {
        using var transaction = _db.Database.IsNpgsql() ? null : _db.Database.BeginTransaction();
        foreach (var table in _inOrder.Where(t => t.Waiting.Count > 0))
        {
            if (_db.Database.GetDbConnection() is NpgsqlConnection postgres) Copy(table, postgres);
            else Insert(table, transaction!.GetDbTransaction());
            table.Waiting.Clear();
        }

        transaction?.Commit();
    }

    public void Dispose() => _db.Database.CloseConnection();

    // And the audit trail takes it over, so that its chain answers for what is generated too.
    private void Row(IEntityType type, object entity)
    {
        var table = _tables[type.GetTableName()!];
        var row = table.Add(type, entity, Steady);
        if (!AuditedRow.Is(type)) return;
        var entry = AuditHandover.Taken(table.Found(type, row), Now);
        _last = entry.SealAfter(_last);
        _tables[_entries.GetTableName()!].Add(_entries, entry, id => id);
    }

    private void Link(ISkipNavigation link, object from, object to)
    {
        var row = new Dictionary<string, object>();
        foreach (var (key, end) in new[] { (link.ForeignKey, from), (link.Inverse.ForeignKey, to) })
        {
            foreach (var (mine, theirs) in key.Properties.Zip(key.PrincipalKey.Properties)) row[mine.Name] = theirs.GetGetter().GetClrValue(end)!;
        }

        // What a link carries beside its keys is its owner's, as the day of a report.
        foreach (var carried in link.JoinEntityType.GetProperties().Where(p => !row.ContainsKey(p.Name))) row[carried.Name] = link.DeclaringEntityType.FindProperty(carried.Name)!.GetGetter().GetClrValue(from)!;
        Row(link.JoinEntityType, row);
    }

    private static IEnumerable<object> Of(INavigationBase navigation, object entity) => navigation.GetGetter().GetClrValue(entity) switch
    {
        null => [],
        IEnumerable many when navigation.IsCollection => many.Cast<object>(),
        var one => [one],
    };

    // Ids in the order of time, as they are in use.
    private Guid Steady(Guid id)
    {
        if (_ids.TryGetValue(id, out var known)) return known;
        Span<byte> bytes = stackalloc byte[16];
        _chance.NextBytes(bytes);
        var tail = new Guid(bytes, bigEndian: true);
        Guid.CreateVersion7(FirstId.AddMilliseconds(100 * _count++)).TryWriteBytes(bytes, bigEndian: true, out _);
        tail.ToByteArray(bigEndian: true).AsSpan(9).CopyTo(bytes[9..]);
        (bytes[6], bytes[7], bytes[8]) = (0x70, 0, 0x80);
        return _ids[id] = new(bytes, bigEndian: true);
    }

    private void Order(Table table)
    {
        if (_inOrder.Contains(table)) return;
        foreach (var needed in table.Needs.Where(name => name != table.Name)) Order(_tables[needed]);
        _inOrder.Add(table);
    }

    private static void Insert(Table table, DbTransaction transaction)
    {
        using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        var parameters = table.Columns.Select((_, index) => $"@p{index}").ToList();
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({Names(table)}) VALUES ({string.Join(", ", parameters)})";
        foreach (var name in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        command.Prepare();
        foreach (var row in table.Waiting)
        {
            for (var index = 0; index < row.Length; index++) command.Parameters[index].Value = row[index] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    private static void Copy(Table table, NpgsqlConnection postgres)
    {
        using var copy = postgres.BeginBinaryImport($"COPY \"{table.Name}\" ({Names(table)}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in table.Waiting)
        {
            copy.StartRow();
            foreach (var (value, column) in row.Zip(table.Columns))
            {
                if (value is null) copy.WriteNull();
                else copy.Write(value, ((RelationalTypeMapping)column.StoreTypeMapping).StoreTypeNameBase);
            }
        }

        copy.Complete();
    }

    private static string Names(Table table) => string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
}
