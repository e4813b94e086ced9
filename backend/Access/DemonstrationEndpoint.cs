using ScrutinyPortal.Walls;

namespace ScrutinyPortal.Access;

/// <summary>The name in addresses of the body that is responsible for a force today; null where none is.</summary>
public delegate Task<string?> ResponsibleBody(PortalContext db, string forceSlug, CancellationToken stop);

/// <summary>Signing in as any role with one click: only in a demonstration, and only from the portal's own pages.</summary>
internal static class DemonstrationEndpoint
{
    public static readonly Role[] Roles = [Role.ScrutinyOfficer, Role.MonitoringOfficer, Role.Approver, Role.ForceLiaison, Role.ChiefOfficer, Role.PanelMember, Role.PanelOfficer, Role.Administrator];

    public static void MapDemonstrationSignIn(this IEndpointRouteBuilder routes, string usualForce, IReadOnlyCollection<Role> roles) => routes.MapPost("/sign-in/demo", async (HttpContext http, SignInAs asked, PortalContext db, ResponsibleBody bodyOf) =>
    {
        if (!Enum.TryParse<Role>(asked.Role.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var role) || !roles.Contains(role)) return Results.BadRequest();
        if (await bodyOf(db, asked.Force ?? usualForce, http.RequestAborted) is not { } body) return Results.BadRequest();
        await Session.SignIn(http, role, body);
        return Results.NoContent();
    }).AddEndpointFilter(SameOrigin.Only).AsSignIn();

    /// <summary>The role to act as, in capitals: SCRUTINY_OFFICER; and for the body of which force, where it is not the usual one.</summary>
    internal sealed record SignInAs(string Role, string? Force = null);
}
