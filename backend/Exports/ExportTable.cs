using System.Globalization;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Exports;

/// <summary>A list with all the rows that the viewer sees, in the order of its page. The rows are read while they are written: there is no list of them in memory.</summary>
internal sealed record ExportTable(IReadOnlyList<string> Columns, IAsyncEnumerable<object?[]> Rows)
{
    public static ExportTable Of<TRow>(IAsyncEnumerable<TRow> rows, params (string Name, Func<TRow, object?> Value)[] columns) =>
        new([.. columns.Select(column => column.Name)], rows.Select(row => Array.ConvertAll(columns, column => column.Value(row))));

    /// <summary>A value as the API writes it.</summary>
    public static string Words(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        Enum code => Names.Constant(code.ToString()),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        PartialDate date => date.Iso,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
