using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ScrutinyPortal.Evidence;

/// <summary>The kinds of file that are taken, each known by what it contains and never by its name. What would act when it is opened, and can be seen to without opening it, is of no kind: pages, programs, macros and controls, a document that fetches another, a PDF that names a script, a command or a file within it, in letters or in figures. What a PDF holds in compressed objects is not looked at, nor is a picture or text searched for what a reader's program might misread: every file is served as an attachment.</summary>
public sealed record FileKind(string Type, params string[] Endings)
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const int Parts = 10_000;

    private static readonly FileKind Pdf = new("application/pdf", ".pdf");
    private static readonly FileKind Png = new("image/png", ".png");
    private static readonly FileKind Jpeg = new("image/jpeg", ".jpg", ".jpeg");
    private static readonly FileKind Text = new("text/plain; charset=utf-8", ".txt", ".csv", ".md");

    private static readonly (string Part, FileKind Kind)[] OfficeKinds =
    [
        ("word/document.xml", new(Office + "wordprocessingml.document", ".docx")),
        ("xl/workbook.xml", new(Office + "spreadsheetml.sheet", ".xlsx")),
        ("ppt/presentation.xml", new(Office + "presentationml.presentation", ".pptx")),
    ];

    // Names of what acts in a PDF (ISO 32000-1, 12.6.4 and 13): a script, a command, a file or a film within it.
    private static readonly byte[][] ActingInPdf = ["/JavaScript"u8.ToArray(), "/Launch"u8.ToArray(), "/EmbeddedFile"u8.ToArray(), "/RichMedia"u8.ToArray()];

    // Parts of an office document that run.
    private static readonly string[] Acting = ["vbaproject.bin", "vbadata.xml", "/activex/", "/customui/", "/macrosheets/", "/dialogsheets/", "/ctrlprops/"];

    /// <summary>What a file is; null where it is of no kind that is taken.</summary>
    public static FileKind? Of(Stream file)
    {
        var (first, last) = (Read(file, 0, 16), Read(file, Math.Max(0, file.Length - 1024), 1024));
        if (first.AsSpan().StartsWith("%PDF-"u8)) return last.AsSpan().IndexOf("%%EOF"u8) >= 0 && !Holds(file, ActingInPdf) ? Pdf : null;
        if (first.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return first.AsSpan(12).SequenceEqual("IHDR"u8) && last.AsSpan().IndexOf("IEND"u8) >= 0 ? Png : null;
        if (first.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return last.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) >= 0 ? Jpeg : null;
        if (first.AsSpan().StartsWith("PK\x03\x04"u8)) return OfficeDocument(file);
        return IsText(file) ? Text : null;
    }

    private static FileKind? OfficeDocument(Stream file)
    {
        try
        {
            file.Position = 0;
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > Parts || zip.GetEntry("[Content_Types].xml") is not { Length: < 1 << 20 } types) return null;
            var names = zip.Entries.Select(e => $"/{e.FullName.ToLowerInvariant()}").ToList();
            if (names.Exists(name => name.Contains("..", StringComparison.Ordinal) || Array.Exists(Acting, acting => name.Contains(acting, StringComparison.Ordinal)) || IsForeign(name))) return null;
            using var reader = new StreamReader(types.Open(), Encoding.UTF8);
            var declared = new char[1 << 20];
            if (new string(declared, 0, reader.ReadBlock(declared)).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)) return null;
            if (zip.Entries.Any(part => part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && Fetches(part))) return null;
            return Array.Find(OfficeKinds, kind => names.Contains($"/{kind.Part}")).Kind;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException or XmlException)
        {
            return null;
        }
    }

    // A chart carries its sheet with it; another program's object is not taken.
    private static bool IsForeign(string name) => name.Contains("/embeddings/", StringComparison.Ordinal) && !name.EndsWith('/') && !Array.Exists(OfficeKinds, kind => name.EndsWith(kind.Kind.Endings[0], StringComparison.Ordinal));

    // A document may lead a reader elsewhere by a link; a template, a frame, a picture or another workbook is fetched without asking.
    private static bool Fetches(ZipArchiveEntry relationships)
    {
        using var part = relationships.Open();
        using var xml = XmlReader.Create(part, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 1 << 22 });
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") is "External"
                && xml.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) is not true) return true;
        }

        return false;
    }

    private static bool Holds(Stream file, byte[][] names)
    {
        var (part, kept) = (new byte[1 << 16], 0);
        var overlap = (names.Max(name => name.Length) * 3) - 1; // each letter may stand as a number sign and two figures (ISO 32000-1, 7.3.5)
        file.Position = 0;
        for (int read; (read = file.Read(part, kept, part.Length - kept)) > 0;)
        {
            var seen = part.AsSpan(0, kept + read);
            var spelt = Spelt(seen);
            if (Array.Exists(names, name => spelt.AsSpan().IndexOf(name) >= 0)) return true;

            kept = Math.Min(overlap, seen.Length);
            seen[^kept..].CopyTo(part);
        }

        return false;
    }

    private static byte[] Spelt(ReadOnlySpan<byte> bytes)
    {
        var (spelt, length) = (new byte[bytes.Length], 0);
        for (var at = 0; at < bytes.Length; at++)
        {
            var inFigures = bytes[at] == '#' && byte.TryParse(bytes[(at + 1)..Math.Min(at + 3, bytes.Length)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out spelt[length]);
            if (inFigures) at += 2;
            else spelt[length] = bytes[at];
            length++;
        }

        return spelt[..length];
    }

    // UTF-8 without control characters, and nothing that a browser or a shell would take for a page or a program.
    private static bool IsText(Stream file)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var (part, begun) = (new char[1 << 14], false);
        try
        {
            for (int read; (read = reader.ReadBlock(part)) > 0;)
            {
                var text = part.AsSpan(0, read);
                if (text.ContainsAny(Controls)) return false;
                var start = begun ? [] : text.TrimStart("\uFEFF \t\r\n");
                if (start is ['<', ..] or ['#', '!', ..]) return false;
                begun |= start.Length > 0;
            }
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        return begun;
    }

    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Append(127).Select(c => (char)c).Except(['\t', '\n', '\r', '\f'])]);

    private static byte[] Read(Stream file, long from, int most)
    {
        var bytes = new byte[most];
        file.Position = from;
        var read = file.ReadAtLeast(bytes, most, throwOnEndOfStream: false);
        return bytes[..read];
    }
}
