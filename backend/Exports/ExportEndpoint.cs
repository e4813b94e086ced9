using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.OpenXml;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Walls;

namespace ScrutinyPortal.Exports;

/// <summary>Gives each list as a file with all its rows: /export/recommendations.csv?force=…, with the filters of the list's own page, through the same visibility filter.</summary>
internal static class ExportEndpoint
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapExports(this IEndpointRouteBuilder routes) => routes.MapGet("/export/{list}.{format}", async (string list, string format, HttpContext http, PortalContext db, TimeProvider clock, ISecurityLog log, ProgressRule progress) =>
    {
        if (format is "docx" && list is "period") return await Report(http, db, clock, new(http.Request.Query, progress), log);
        if (format is not ("csv" or "xlsx") || !ExportLists.All.TryGetValue(list, out var of)) return Results.NotFound();
        var (today, stop) = (clock.Today(), http.RequestAborted);
        if (list == ExportLists.AuditTrail && !db.Viewer.May(Act.ReadAudit))
        {
            await log.Denied(Act.ReadAudit, stop);
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        ExportTable table;
        try
        {
            table = of(db, new(http.Request.Query, progress), today);
        }
        catch (DomainException refusal)
        {
            return Results.Problem(refusal.Says.ToString(), statusCode: StatusCodes.Status400BadRequest);
        }

        await log.Exported($"{list}.{format}", stop);
        http.Response.Headers.CacheControl = "no-store"; // what one viewer sees is nobody else's
        var name = $"{list}-{ExportTable.Words(today)}.{format}";
        return format is "csv"
            ? Results.Stream(to => CsvFile.Write(table, to, stop), "text/csv; charset=utf-8", name)
            : Results.Stream(await XlsxFile.Write(table, stop), Xlsx, name);
    });

    // The report of a period is no list: it is put before the panel, and offices work on it in their word processor.
    private static async Task<IResult> Report(HttpContext http, PortalContext db, TimeProvider clock, Chosen by, ISecurityLog log)
    {
        var (today, stop) = (clock.Today(), http.RequestAborted);
        PeriodReport report;
        try
        {
            report = PeriodReport.Of(by, today);
        }
        catch (DomainException refusal)
        {
            return Results.Problem(refusal.Says.ToString(), statusCode: StatusCodes.Status400BadRequest);
        }

        await log.Exported("period.docx", stop);
        http.Response.Headers.CacheControl = "no-store";
        var portal = http.Request.Address();
        return Results.Bytes(WordFile.Of(await PeriodDocument.Of(report, by.Text("lang") is "cy", portal, db, today, stop), portal, clock.GetUtcNow()), WordFile.Type, $"period-{ExportTable.Words(today)}.docx");
    }
}
