using Microsoft.EntityFrameworkCore.Metadata;
using ScrutinyPortal.Audit;

namespace ScrutinyPortal.Generator;

/// <summary>A table of the model with the rows that wait to be written. Columns and values are the model's own, so that nothing here knows an entity.</summary>
internal sealed class Table(ITable table)
{
    private readonly Dictionary<IEntityType, Func<object, object?>[]> _readers = [];

    private readonly int[] _key = [.. table.PrimaryKey!.Columns.Select(column => table.Columns.ToList().IndexOf(column))];

    public string Name { get; } = table.Name;
    public IReadOnlyList<IColumn> Columns { get; } = [.. table.Columns];
    public IEnumerable<string> Needs { get; } = table.ForeignKeyConstraints.Select(key => key.PrincipalTable.Name);
    public List<object?[]> Waiting { get; } = [];

    /// <summary>Takes a row as the store holds it.</summary>
    public object?[] Add(IEntityType type, object entity, Func<Guid, Guid> steady)
    {
        if (!_readers.TryGetValue(type, out var readers)) _readers[type] = readers = [.. Columns.Select(column => Reader(type, column))];
        var row = Array.ConvertAll(readers, read => read(entity) is var value && value is Guid id ? steady(id) : value);
        Waiting.Add(row);
        return row;
    }

    /// <summary>The row as the audit trail tells of it when it first takes it over.</summary>
    public Stain Found(IEntityType type, object?[] row) => new(
        AuditedRow.KindOf(type), AuditedRow.IdOf([.. _key.Select(at => row[at]!)]), null, null,
        AuditedRow.Of(row.Zip(Columns).Where(held => held.First is not null).Select(held => (held.Second.Name, held.First!))));

    private static Func<object, object?> Reader(IEntityType type, IColumn column)
    {
        if (column.FindColumnMapping(type)?.Property is not { } property) return _ => null; // of another type in the same table
        if (property == type.FindDiscriminatorProperty()) return _ => type.GetDiscriminatorValue();
        if (property.IsConcurrencyToken) return _ => 1; // as after the first save
        var (getter, converter) = (property.GetGetter(), column.FindColumnMapping(type)!.TypeMapping.Converter);
        return entity => getter.GetClrValue(entity) is not { } value ? null : converter is null ? value : converter.ConvertToProvider(value);
    }
}
