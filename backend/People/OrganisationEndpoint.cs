using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.Client;
using OpenIddict.Client.AspNetCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Walls;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace ScrutinyPortal.People;

/// <summary>Coming in through one's organisation: from the portal's own page to the organisation's, and back with its answer.</summary>
internal static class OrganisationEndpoint
{
    private const string Scheme = OpenIddictClientAspNetCoreDefaults.AuthenticationScheme;
    private const string Invitation = "invitation", Elsewhere = "_claim_names", Welsh = "/cy";

    /// <summary>Begins: asked by the portal's own page, which then goes to the address that it is told. So nobody is signed in by a foreign page, and no invitation stands in an address.</summary>
    public static void MapGoing(this RouteGroupBuilder door) => door.MapPost("/with", async (Going asked, Organisations organisations, Tying tying, HttpContext http, ILogger<Organisation> log, CancellationToken stop) =>
    {
        var organisation = organisations.Named(asked.Organisation) ?? throw new NotFoundException("organisation");
        if (asked.Invitation is { } invitation && await tying.Invites(organisation, invitation, stop) is null) throw new LinkUsedException();
        var properties = new AuthenticationProperties { RedirectUri = Here(asked.Back), Items = { [OpenIddictClientAspNetCoreConstants.Properties.RegistrationId] = organisation.Slug, [Invitation] = asked.Invitation } };
        try
        {
            await http.RequestServices.GetRequiredService<OpenIddictClientService>().GetServerConfigurationByRegistrationIdAsync(organisation.Slug, stop);
            await http.ChallengeAsync(Scheme, properties);
        }
        catch (Exception away) when (away is OpenIddictExceptions.ProtocolException or InvalidOperationException && !stop.IsCancellationRequested)
        {
            log.LogWarning(away, "The sign-in of {Organisation} at {Issuer} does not answer as it should", organisation.Slug, organisation.Issuer);
            throw new OrganisationAwayException();
        }

        var address = http.Response.Headers.Location.ToString();
        http.Response.Headers.Remove("Location");
        http.Response.StatusCode = StatusCodes.Status200OK;
        return Results.Json(new { address });
    });

    /// <summary>Comes back: from the organisation's page, so by a request that no header of ours can come with. What proves that this browser asked is the state with its cookie.</summary>
    public static void MapComing(this IEndpointRouteBuilder routes) => routes.MapGet($"{OrganisationSetup.Back}/{{slug}}", async (string slug, HttpContext http, Organisations organisations, Tying tying, Door open, PortalContext db, CancellationToken stop) =>
    {
        if (organisations.Named(slug) is not { } organisation) return Results.NotFound();
        var back = Text.ReaderIsWelsh ? Welsh : "/"; // in the language of the page from which they left, where that is known
        try
        {
            var answered = await Answer(http);
            back = Here(answered.Properties!.RedirectUri);
            var person = await tying.Of(organisation, answered.Principal!.GetClaim(Claims.Subject)!, GroupsOf(answered, organisation), answered.Properties!.Items.TryGetValue(Invitation, out var invitation) ? invitation : null, stop);
            await Enter(open, person, stop);
            return Results.LocalRedirect(back);
        }
        catch (NotLetInException refused)
        {
            return await Refuse(slug, refused.Why, back, open, db, stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await Refuse(slug, NotLetIn.NoAnswer, back, open, db, stop); // another sign-in of the same person was quicker: this one may be begun anew
        }
    }).AsSignIn();

    private static async Task<IResult> Refuse(string slug, NotLetIn why, string back, Door open, PortalContext db, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        open.Note(SecurityEventKind.SignInFailed, null, $"{SignInMeans.Organisation}, {slug}: {why}");
        await db.SaveInTurn(stop);
        return Results.LocalRedirect($"{(back == Welsh || back.StartsWith($"{Welsh}/", StringComparison.Ordinal) ? Welsh : "")}/sign-in/refused?why={why}&organisation={slug}");
    }

    // What came back has passed the client: the state is of this browser and was not used, the code and its proof were taken, the id token is the organisation's, for us and for this request.
    private static async Task<AuthenticateResult> Answer(HttpContext http)
    {
        if (http.GetOpenIddictClientResponse() is { Error: { } error }) throw new NotLetInException(error is Errors.AccessDenied ? NotLetIn.TurnedBack : NotLetIn.NoAnswer);
        var answered = await http.AuthenticateAsync(Scheme);
        return answered is { Succeeded: true, Principal: not null, Properties: not null } ? answered : throw new NotLetInException(NotLetIn.NoAnswer);
    }

    // Who is in very many groups is sent a word of where they are told instead (Entra ID): then nothing is known of them, and nothing is concluded.
    private static IReadOnlyList<string> GroupsOf(AuthenticateResult answered, Organisation organisation)
    {
        if (organisation.Roles.Count > 0 && answered.Principal!.GetClaim(Elsewhere)?.Contains($"\"{organisation.GroupsIn}\"", StringComparison.Ordinal) is true) throw new NotLetInException(NotLetIn.GroupsUnknown);
        return answered.Principal!.GetClaims(organisation.GroupsIn);
    }

    private static async Task Enter(Door open, Person person, CancellationToken stop)
    {
        try
        {
            await open.Open(person, SignInMeans.Organisation, stop);
        }
        catch (NoRoleException)
        {
            throw new NotLetInException(NotLetIn.NoRole);
        }
    }

    // A page of the portal and of no other site.
    private static string Here(string? page) => page is ['/', not ('/' or '\\'), ..] && !page.Any(char.IsControl) ? page : "/";

    /// <summary>Through which organisation, back to which page, and with which invitation where it is the first time.</summary>
    private sealed record Going(string Organisation, string? Back = null, string? Invitation = null);
}
