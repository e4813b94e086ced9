namespace ScrutinyPortal.Access;

/// <summary>Signing in as any role with one click: only in a demonstration, and only from the portal's own pages.</summary>
internal static class DemonstrationEndpoint
{
    public static readonly Role[] Roles = [Role.ScrutinyOfficer, Role.Approver, Role.ForceLiaison, Role.PanelMember];

    public static void MapSignOut(this IEndpointRouteBuilder routes) => routes.MapPost("/sign-out", async (HttpContext http) =>
    {
        if (!FromThePortal(http.Request)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        await Session.SignOut(http);
        return Results.NoContent();
    });

    public static void MapDemonstrationSignIn(this IEndpointRouteBuilder routes, string bodySlug) => routes.MapPost("/sign-in/demo", async (HttpContext http, SignInAs asked) =>
    {
        if (!FromThePortal(http.Request)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (!Enum.TryParse<Role>(asked.Role.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var role) || !Roles.Contains(role)) return Results.BadRequest();
        await Session.SignIn(http, role, bodySlug);
        return Results.NoContent();
    });

    // Signing in has no session yet, so it is guarded here: nobody is signed in by a foreign page.
    private static bool FromThePortal(HttpRequest request) => request.Headers.ContainsKey(SameOrigin.Header) && SameOrigin.FromHere(request);

    /// <summary>The role to act as, in capitals: SCRUTINY_OFFICER.</summary>
    internal sealed record SignInAs(string Role);
}
