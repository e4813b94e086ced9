using System.Text;
using ScrutinyPortal.Evidence;

namespace ScrutinyPortal.Tests.Evidence;

public sealed class FileKindTests
{
    private static readonly byte[] Png = [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, 0, 0xFF, 0xD9];

    public static TheoryData<string, byte[]> Taken => new()
    {
        { "application/pdf", Some.Pdf },
        { "image/png", Png },
        { "image/jpeg", Jpeg },
        { "text/plain; charset=utf-8", "month,trained\nMay,42\n"u8.ToArray() },
        { "text/plain; charset=utf-8", Encoding.UTF8.GetBytes("Hyfforddiant: pob swyddog, tŷ a gŵr.") },
        { "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Some.OfficeDocument("word/document.xml") },
        { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Some.OfficeDocument("xl/workbook.xml") },
        { "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Some.OfficeDocumentWith("word/_rels/document.xml.rels", Relationship("hyperlink")) },
        { "application/vnd.openxmlformats-officedocument.presentationml.presentation", Some.OfficeDocument("ppt/presentation.xml", "ppt/embeddings/sheet.xlsx") },
    };

    private static string Relationship(string type) =>
        $"<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" TargetMode=\"External\" Target=\"https://wexshire.example/x\"/></Relationships>";

    public static TheoryData<string, byte[]> NotTaken => new()
    {
        { "a page", "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray() },
        { "a page after blanks", "\uFEFF \n\t<html></html>"u8.ToArray() },
        { "a drawing that can hold scripts", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray() },
        { "a script", "#!/bin/sh\nrm -rf /\n"u8.ToArray() },
        { "a program", [.. "MZ\x90\0\x03"u8] },
        { "a program of another system", [0x7F, .. "ELF\x02\x01\x01\0"u8] },
        { "text that is not UTF-8", [(byte)'a', 0xE9, (byte)'b', 0xFF] },
        { "text with control characters", "a\0b"u8.ToArray() },
        { "nothing but blanks", " \n"u8.ToArray() },
        { "a PDF that breaks off", "%PDF-1.4\n1 0 obj"u8.ToArray() },
        { "a plain archive", Some.OfficeDocument("readme.txt") },
        { "a document with macros", Some.OfficeDocument("word/document.xml", "word/vbaProject.bin") },
        { "a document declared to have macros", Some.OfficeDocument("<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>", ["xl/workbook.xml"]) },
        { "a document with controls", Some.OfficeDocument("word/document.xml", "word/activeX/activeX1.bin") },
        { "a document that holds another program's object", Some.OfficeDocument("word/document.xml", "word/embeddings/oleObject1.bin") },
        { "a document whose part leaves its folder", Some.OfficeDocument("word/document.xml", "../word/document.xml") },
        { "a document whose template is fetched from elsewhere", Some.OfficeDocumentWith("word/_rels/settings.xml.rels", Relationship("attachedTemplate")) },
        { "a document with relationships that cannot be read", Some.OfficeDocumentWith("word/_rels/document.xml.rels", "<Relationships>") },
        { "a document whose relationships bring declarations", Some.OfficeDocumentWith("word/_rels/document.xml.rels", "<!DOCTYPE r [<!ENTITY e 'e'>]><r/>") },
        { "a PDF with a script", "%PDF-1.4\n1 0 obj <</S /JavaScript /JS (app.alert\\(1\\))>> endobj\n%%EOF\n"u8.ToArray() },
        { "a PDF with a script by a name in figures", "%PDF-1.4\n1 0 obj <</S /J#61va#53cript /JS (app.alert\\(1\\))>> endobj\n%%EOF\n"u8.ToArray() },
        { "a PDF that starts a program", "%PDF-1.4\n1 0 obj <</S /Launch /F (cmd.exe)>> endobj\n%%EOF\n"u8.ToArray() },
        { "a PDF that brings another file", "%PDF-1.4\n1 0 obj <</Type /EmbeddedFile>> endobj\n%%EOF\n"u8.ToArray() },
        { "a long PDF with a script where two readings of it meet", [.. "%PDF-1.4\n"u8, .. new byte[(1 << 16) - 14], .. "/JavaScript\n%%EOF\n"u8] },
        { "an archive that breaks off", Some.OfficeDocument("word/document.xml")[..40] },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_file_is_known_by_what_it_contains(string type, byte[] bytes) => Assert.Equal(type, FileKind.Of(new MemoryStream(bytes))?.Type);

    [Theory]
    [MemberData(nameof(NotTaken))]
    public void What_could_act_when_it_is_opened_or_cannot_be_known_is_not_taken(string what, byte[] bytes) => Assert.True(FileKind.Of(new MemoryStream(bytes)) is null, what);

    [Theory]
    [InlineData("training.pdf", "training.pdf")]
    [InlineData("C:\\Users\\me\\training.PDF", "training.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("training.pdf.exe", "training.pdf.exe.pdf")]
    [InlineData("harmless\u202Efdp.exe", "harmlessfdp.exe.pdf")]
    [InlineData("a\r\nSet-Cookie: b", "aSet-Cookie b.pdf")]
    [InlineData("...", "evidence.pdf")]
    [InlineData("😀.pdf", "evidence.pdf")]
    [InlineData(null, "evidence.pdf")]
    [InlineData("Hyfforddiant tŷ.pdf", "Hyfforddiant tŷ.pdf")]
    public void A_name_misleads_neither_a_reader_nor_a_file_system(string? given, string safe) =>
        Assert.Equal(safe, FileNames.Safe(given, FileKind.Of(new MemoryStream(Some.Pdf))!));
}
