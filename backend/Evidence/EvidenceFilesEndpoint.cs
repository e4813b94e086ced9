using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Evidence;

/// <summary>Receives the files of evidence, and gives them to whoever sees what they belong to: always to keep, never to show in the portal's own name.</summary>
public static class EvidenceFilesEndpoint
{
    private const string Files = "/evidence/files";

    public static string PathOf(string reference) => $"{Files}/{reference}";

    public static void MapEvidenceFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Files, Receive);
        routes.MapMethods($"{Files}/{{reference}}", [HttpMethods.Get, HttpMethods.Head], Give);
    }

    // The bytes are the body; a name comes beside them. A session is stopped at the door by SameOrigin, as with every act.
    private static async Task<IResult> Receive(string? name, HttpContext http, PortalContext db, EvidenceFiles files, TimeProvider clock, ISecurityLog log, CancellationToken stop)
    {
        if (!db.Viewer.May(Act.OfferEvidence) || db.Viewer.BodyId is not { } body)
        {
            await log.Denied(Act.OfferEvidence, stop);
            return Refused(db.Viewer == Viewer.Visitor ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden, db.Viewer == Viewer.Visitor ? "UNAUTHENTICATED" : "FORBIDDEN", new("Your role may not do this.", "Ni chaiff eich rôl wneud hyn."));
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = null; // counted here, so that who sends too much is told so and not cut off
        if (http.Request.ContentLength > files.Largest) return TooLarge(files);
        var received = await files.Receive(body, http.Request.Body, stop);
        if (received.Refusal is { } refusal) return refusal is FileRefusal.TooLarge ? TooLarge(files) : refusal is FileRefusal.Empty
            ? Refused(StatusCodes.Status400BadRequest, "EMPTY_FILE", new("The file is empty.", "Mae'r ffeil yn wag."))
            : Refused(StatusCodes.Status415UnsupportedMediaType, "FILE_NOT_TAKEN", new(
                "The file must be a PDF, a Word, Excel or PowerPoint document without macros, a picture (PNG or JPEG), or plain text or CSV in UTF-8.",
                "Rhaid i'r ffeil fod yn PDF, yn ddogfen Word, Excel neu PowerPoint heb facros, yn llun (PNG neu JPEG), neu'n destun plaen neu CSV mewn UTF-8."));

        await UploadMutations.Sweep(body, files, db, clock.GetUtcNow(), stop);
        var upload = new Upload { BodyId = body, Hash = received.Hash!, Name = FileNames.Safe(name, received.Kind!), Type = received.Kind!.Type, Size = received.Size, ReceivedAt = clock.GetUtcNow() };
        try
        {
            var id = await Keep(upload, IdempotencyKey.Of(http.Request, upload.Hash, upload.Name), db, clock, stop);
            return Results.Json(new { id = NodeId.Of(nameof(Upload), id), name = upload.Name, type = upload.Type, size = upload.Size, sha256 = upload.Hash }, statusCode: StatusCodes.Status201Created);
        }
        catch (BadRequest refused)
        {
            return Results.Json(new { code = refused.Code, message = refused.Message }, statusCode: refused.Status);
        }
    }

    // The id by which it can be offered: sent again under the same key, it is the one that was given before.
    private static async Task<Guid> Keep(Upload upload, IdempotencyKey? key, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var earlier = key is null ? null : (await DoneOnce.Do(key, Files, db, clock.Today(), Add, kept => (nameof(Upload), kept.Id), stop)).Earlier;
        if (key is null) await Add();
        await transaction.CommitAsync(stop);
        return earlier?.Id ?? upload.Id;

        async Task<Upload> Add()
        {
            db.Add(upload);
            await db.SaveChangesAsync(stop);
            return upload;
        }
    }

    private static async Task<IResult> Give(string reference, HttpContext http, PortalContext db, EvidenceFiles files, CancellationToken stop)
    {
        var piece = await EvidenceQueries.ByReference(db, reference).AsNoTracking()
            .Where(e => e.FileHash != null).Select(e => new { e.FileHeldFor, e.FileHash, e.FileName, e.FileType }).FirstOrDefaultAsync(stop);
        if (piece is null) return Results.NotFound();
        var headers = http.Response.Headers;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(piece.FileName); // RFC 6266: a plain name for old clients, the true one by RFC 5987
        headers.ContentDisposition = disposition.ToString();
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "private, no-store";
        return Results.File(files.PathOf(piece.FileHeldFor!.Value, piece.FileHash!), piece.FileType);
    }

    private static IResult TooLarge(EvidenceFiles files) => Refused(StatusCodes.Status413PayloadTooLarge, "FILE_TOO_LARGE", new(
        $"The file must be {files.Largest >> 20} MB or smaller.", $"Rhaid i'r ffeil fod yn {files.Largest >> 20} MB neu'n llai."));

    private static IResult Refused(int status, string code, Text says) => Results.Json(new { code, message = says.ToString() }, statusCode: status);
}
