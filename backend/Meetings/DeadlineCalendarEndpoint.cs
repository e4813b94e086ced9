using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.People;
using ScrutinyPortal.Walls;

namespace ScrutinyPortal.Meetings;

/// <summary>Who acts so, as the record says now.</summary>
public delegate Task<Viewer> ViewerOfActing(Acting acting, PortalContext db, CancellationToken stop);

/// <summary>A person's deadlines under a secret address of their own. One that is revoked, or never was, answers like an address that does not exist.</summary>
public static class DeadlineCalendarEndpoint
{
    public const string Root = "/calendar";
    private const string Own = $"{Root}/own";

    public static void MapDeadlineCalendar(this IEndpointRouteBuilder app, bool demonstration)
    {
        var own = app.MapGroup(Own).AddEndpointFilter(SignedIn);
        own.MapGet("", async (PortalContext db, CancellationToken stop) =>
            Results.Ok(new { MadeAt = await Lasting(db).Select(a => (DateTimeOffset?)a.MadeAt).FirstOrDefaultAsync(stop) }));
        own.MapPost("", async (HttpContext http, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        {
            await Revoke(db, clock, stop);
            var (address, secret) = CalendarAddress.Make(db.Viewer, clock.GetUtcNow());
            db.Add(address);
            await db.SaveChangesAsync(stop);
            return Results.Ok(new { Address = new Uri(http.Request.Address(), $"{Root}/{secret}.ics") });
        });
        own.MapPost("/revoke", async (PortalContext db, TimeProvider clock, CancellationToken stop) =>
        {
            await Revoke(db, clock, stop);
            await db.SaveChangesAsync(stop);
            return Results.NoContent();
        });
        app.MapGet($"{Root}/{{secret}}.ics", async (string secret, HttpContext http, PortalContext db, TimeProvider clock, ViewerOfActing viewerOf, CancellationToken stop) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            db.Viewer = Viewer.Visitor; // whoever else the request may come from
            if (await CalendarAddresses.Of(db, secret, demonstration, stop) is not { } acting) return Results.NotFound();
            db.Viewer = await viewerOf(acting, db, stop);
            return Results.Text(await DeadlineCalendar.Of(db, http.Request.Address(), clock.GetUtcNow(), stop), Calendars.Media);
        });
    }

    private static IQueryable<CalendarAddress> Lasting(PortalContext db) => db.CalendarAddresses.Where(a => a.RevokedAt == null).OrderBy(a => a.Id);

    private static async Task Revoke(PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        foreach (var address in await Lasting(db).ToListAsync(stop)) address.Revoke(clock.GetUtcNow());
    }

    // A program has its token, and an administrator no deadlines.
    private static async ValueTask<object?> SignedIn(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.RequestServices.GetRequiredService<PortalContext>().Viewer is { BodyId: not null, SeenAs: null, PartnerId: null } ? await next(context) : Results.StatusCode(StatusCodes.Status401Unauthorized);
}
