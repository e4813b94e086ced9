using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

/// <summary>What somebody is typing that is to become public.</summary>
public sealed record TypedText(string Text);

/// <summary>
/// Warns while one types, by the rules of the review. It is no question to the API, whose answers are kept for a while under what was asked:
/// what is typed here is looked at and let go, and stands in no address, log, trace or answer that is kept.
/// </summary>
internal static class TypedEndpoint
{
    public const string Path = "/typed/warnings";

    public static void MapTypedWarnings(this IEndpointRouteBuilder routes) => routes.MapPost(Path, Warn);

    private static async Task<IResult> Warn(TypedText typed, HttpContext http, PortalContext db, CancellationToken stop)
    {
        if (db.Viewer.Sees > Audience.Panel) return Results.StatusCode(StatusCodes.Status401Unauthorized); // who writes here nothing that becomes public
        if (typed.Text.Length > Entered.Long) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(Recognition.In(typed.Text, await Known(db, stop)).Select(warning => new { kind = GraphQL.Names.Constant($"{warning.Kind}"), passage = warning.Passage }));
    }

    // What everybody may read of the viewer's bodies, forces and reports. The review knows more of the record that it looks at, and may pass over a name that was warned of here.
    private static async Task<List<string>> Known(PortalContext db, CancellationToken stop)
    {
        var (bodies, forces) = (db.Viewer.BodyIds, db.Viewer.ForceIds);
        List<string> known = await db.Bodies.Where(b => bodies.Contains(b.Id)).Select(b => b.Name).ToListAsync(stop);
        known.AddRange(await db.Forces.Where(f => forces.Contains(f.Id)).Select(f => f.Name).ToListAsync(stop));
        known.AddRange(await db.InspectionReports.Where(r => r.Forces.Any(f => forces.Contains(f.Id))).Select(r => r.Title).ToListAsync(stop));
        return known;
    }
}
