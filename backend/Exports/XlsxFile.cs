using System.IO.Compression;
using System.Xml;
using ScrutinyPortal.OpenXml;

namespace ScrutinyPortal.Exports;

/// <summary>A table as an Office Open XML workbook of one sheet (ECMA-376). Every cell is a text, so that none is a formula.</summary>
internal static class XlsxFile
{
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const int MostCharacters = 32_767; // of a cell, by the format

    /// <summary>Writes it to a file that can be read from its beginning and is gone when it is closed: a package is not finished before its last row.</summary>
    public static async Task<Stream> Write(ExportTable table, CancellationToken stop)
    {
        var file = new FileStream(Path.GetTempFileName(), new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(package, "[Content_Types].xml", $"""
                <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/sheet.xml" ContentType="{Types}.worksheet+xml"/></Types>
                """);
            Part(package, "_rels/.rels", Link("officeDocument", "xl/workbook.xml"));
            Part(package, "xl/_rels/workbook.xml.rels", Link("worksheet", "sheet.xml"));
            Part(package, "xl/workbook.xml", $"""<workbook xmlns="{Sheets}" xmlns:r="{Links}"><sheets><sheet name="Export" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            await Sheet(package, table, stop);
        }

        file.Position = 0;
        return file;
    }

    private static async Task Sheet(ZipArchive package, ExportTable table, CancellationToken stop)
    {
        await using var part = package.CreateEntry("xl/sheet.xml", CompressionLevel.Fastest).Open();
        using var xml = XmlWriter.Create(part, new() { CheckCharacters = false });
        xml.WriteStartElement("worksheet", Sheets);
        xml.WriteStartElement("sheetData", Sheets);
        Row(xml, table.Columns);
        await foreach (var row in table.Rows.WithCancellation(stop)) Row(xml, row.Select(ExportTable.Words));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Row(XmlWriter xml, IEnumerable<string> cells)
    {
        xml.WriteStartElement("row", Sheets);
        foreach (var cell in cells)
        {
            xml.WriteStartElement("c", Sheets);
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Sheets);
            xml.WriteStartElement("t", Sheets);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(XmlWords.Writable(Cut(cell)));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // A character of two halves stays whole.
    private static string Cut(string cell) => cell.Length <= MostCharacters ? cell : cell[..(char.IsHighSurrogate(cell[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)];

    private static string Link(string kind, string target) =>
        $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Links}/{kind}" Target="{target}"/></Relationships>""";

    private static void Part(ZipArchive package, string name, string xml)
    {
        using var part = new StreamWriter(package.CreateEntry(name, CompressionLevel.Fastest).Open());
        part.Write(xml.Trim());
    }
}
