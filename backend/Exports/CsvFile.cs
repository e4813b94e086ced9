using CsvHelper;

namespace ScrutinyPortal.Exports;

/// <summary>A table as comma-separated values (RFC 4180). What a spreadsheet would take for a formula begins with an apostrophe.</summary>
internal static class CsvFile
{
    private static readonly CsvWriterOptions Form = new() { Injection = CsvInjection.Escape };

    public static async Task Write(ExportTable table, Stream to, CancellationToken stop)
    {
        await using var csv = CsvWriter.Create(to, Form, leaveOpen: true);
        await csv.WriteRecordAsync(table.Columns.ToArray(), stop);
        await foreach (var row in table.Rows.WithCancellation(stop)) await csv.WriteRecordAsync(Array.ConvertAll(row, ExportTable.Words), stop);
    }
}
