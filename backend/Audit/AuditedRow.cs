using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Audit;

/// <summary>A row as the trail knows it: under which id, and with which fingerprint. The same from an entity and from the database, whatever has become of the model since.</summary>
internal static class AuditedRow
{
    private static readonly ConcurrentDictionary<IEntityType, Column[]> Known = [];

    /// <summary>What is audited: every entity, and every link between two.</summary>
    public static bool Is(IEntityType type) => typeof(Entity).IsAssignableFrom(type.ClrType) || type.IsPropertyBag;

    public static string KindOf(IEntityType type) => type.IsPropertyBag ? type.GetTableName()! : type.ClrType.Name;

    /// <summary>The fingerprint of a row from its properties: its columns by their names, without those that hold nothing, so that a column added later changes none.</summary>
    public static byte[] Of(IEntityType type, Func<IProperty, object?> value)
    {
        var fingerprint = new Fingerprint();
        foreach (var (name, property, toStore) in Known.GetOrAdd(type, ColumnsOf))
        {
            if (value(property) is { } held) fingerprint.Add(name).Add(toStore(held));
        }

        return fingerprint.Hash();
    }

    /// <summary>The same from the values of a table's row.</summary>
    public static byte[] Of(IEnumerable<(string Name, object Value)> columns)
    {
        var fingerprint = new Fingerprint();
        foreach (var (name, value) in columns.OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            if (value is not DBNull) fingerprint.Add(name).Add(value);
        }

        return fingerprint.Hash();
    }

    /// <summary>The id of a row: its own, or one made of the keys that it links.</summary>
    public static Guid IdOf(IReadOnlyList<object> key) => key switch
    {
        [Guid own] => own,
        [string own] => Guid.Parse(own), // as SQLite holds it
        _ => new(key.Aggregate(new Fingerprint(), (fingerprint, part) => fingerprint.Add(part)).Hash().AsSpan(0, 16)),
    };

    private static Column[] ColumnsOf(IEntityType type) => [.. type.GetProperties()
        .Select(property => new Column(property.GetColumnName(), property, property.GetRelationalTypeMapping().Converter?.ConvertToProvider is { } convert ? v => convert(v)! : v => v))
        .OrderBy(column => column.Name, StringComparer.Ordinal)];

    private sealed record Column(string Name, IProperty Property, Func<object, object> ToStore);
}
