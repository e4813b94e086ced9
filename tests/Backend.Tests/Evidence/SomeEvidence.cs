using System.IO.Compression;
using System.Text;
using ScrutinyPortal.Evidence;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Tests;

internal static partial class Some
{
    public static readonly OfferEvidenceInput Offer = new()
    {
        Kind = EvidenceKind.TrainingData, Title = "Officers trained, by month", Marking = Marking.Official, Url = "https://wexshire.example/training",
    };

    public static PieceOfEvidence Evidence(OfferEvidenceInput? offer = null, Upload? file = null, DateOnly? on = null, params Recommendation[] about) =>
        new($"WX-EVIDENCE-2022-{Guid.CreateVersion7()}", Guid.CreateVersion7(), Force(), offer ?? Offer, file, null, about.Length > 0 ? about : [Recommendation()], on ?? Published, Clock(Published).GetUtcNow());

    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n");

    /// <summary>An office document with these parts beside its content types.</summary>
    public static byte[] OfficeDocument(params string[] parts) => OfficeDocument("<Types/>", parts);

    /// <summary>A Word document with this part.</summary>
    public static byte[] OfficeDocumentWith(string part, string content) => OfficeDocument("<Types/>", ["word/document.xml", part], content);

    public static byte[] OfficeDocument(string contentTypes, string[] parts, string content = "<part/>")
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts.Prepend("[Content_Types].xml"))
            {
                using var writer = new StreamWriter(zip.CreateEntry(part).Open());
                writer.Write(part == "[Content_Types].xml" ? contentTypes : content);
            }
        }

        return bytes.ToArray();
    }
}
