using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScrutinyPortal.Audit;

/// <summary>A row as it stands in its table.</summary>
internal sealed record StandingRow(string Kind, Guid Id, byte[] Fingerprint);

/// <summary>A table of what is audited, read as the store holds it and not as the model understands it.</summary>
internal sealed class AuditedTable
{
    private readonly IReadOnlyList<string> _key;
    private readonly string? _discriminator;
    private readonly Dictionary<string, string> _kinds = [];

    private AuditedTable(ITable table, IReadOnlyList<IEntityType> types)
    {
        Name = table.Name;
        Kinds = [.. types.Where(type => !type.IsAbstract()).Select(AuditedRow.KindOf)];
        _key = [.. table.PrimaryKey!.Columns.Select(column => column.Name)];
        _discriminator = types[0].FindDiscriminatorProperty()?.GetColumnName();
        foreach (var type in types.Where(_ => _discriminator is not null)) _kinds[$"{type.GetDiscriminatorValue()}"] = AuditedRow.KindOf(type);
    }

    public string Name { get; }

    /// <summary>The kinds of thing of which it holds the rows.</summary>
    public IReadOnlyList<string> Kinds { get; }

    public static IEnumerable<AuditedTable> Of(IModel model) => model.GetRelationalModel().Tables
        .Select(table => (Table: table, Types: table.EntityTypeMappings.Select(m => (IEntityType)m.TypeBase).Where(AuditedRow.Is).ToList()))
        .Where(found => found.Types.Count > 0).Select(found => new AuditedTable(found.Table, found.Types)).OrderBy(table => table.Name, StringComparer.Ordinal);

    /// <summary>All rows, some at a time, in the order of their keys.</summary>
    public async IAsyncEnumerable<IReadOnlyList<StandingRow>> Rows(PortalContext db, int atOnce, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        List<object>? after = null;
        while (true)
        {
            var rows = new List<StandingRow>(atOnce);
            await using (var command = Command(db, after, atOnce))
            await using (var reader = await command.ExecuteReaderAsync(stop))
            {
                while (await reader.ReadAsync(stop))
                {
                    after = [.. _key.Select(column => reader.GetValue(reader.GetOrdinal(column)))];
                    rows.Add(new(KindOf(reader), AuditedRow.IdOf(after), AuditedRow.Of(Enumerable.Range(0, reader.FieldCount).Select(at => (reader.GetName(at), reader.GetValue(at))))));
                }
            }

            if (rows.Count > 0) yield return rows;
            if (rows.Count < atOnce) yield break;
        }
    }

    private string KindOf(DbDataReader row) => _discriminator is null ? Kinds[0] : _kinds.GetValueOrDefault($"{row[_discriminator]}", Kinds[0]);

    private DbCommand Command(PortalContext db, List<object>? after, int atOnce)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var key = string.Join(", ", _key.Select(column => $"\"{column}\""));
        var rest = after is null ? "" : $" WHERE ({key}) > ({string.Join(", ", _key.Select((_, index) => $"@k{index}"))})";
        command.CommandText = $"SELECT * FROM \"{Name}\"{rest} ORDER BY {key} LIMIT {atOnce}";
        foreach (var (index, value) in (after ?? []).Index())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@k{index}", value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
