using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace ScrutinyPortal.Evidence;

/// <summary>The kinds of file that are taken, each known by what it contains and never by its name. What could act when it is opened (macros, scripts, pages, programs) is of no kind.</summary>
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

    // Parts of an office document that run.
    private static readonly string[] Acting = ["vbaproject.bin", "vbadata.xml", "/activex/", "/customui/", "/macrosheets/", "/dialogsheets/", "/ctrlprops/"];

    /// <summary>What a file is; null where it is of no kind that is taken.</summary>
    public static FileKind? Of(Stream file)
    {
        var (first, last) = (Read(file, 0, 16), Read(file, Math.Max(0, file.Length - 1024), 1024));
        if (first.AsSpan().StartsWith("%PDF-"u8)) return last.AsSpan().IndexOf("%%EOF"u8) >= 0 ? Pdf : null;
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
            return Array.Find(OfficeKinds, kind => names.Contains($"/{kind.Part}")).Kind;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    // A chart carries its sheet with it; another program's object is not taken.
    private static bool IsForeign(string name) => name.Contains("/embeddings/", StringComparison.Ordinal) && !name.EndsWith('/') && !Array.Exists(OfficeKinds, kind => name.EndsWith(kind.Kind.Endings[0], StringComparison.Ordinal));

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
