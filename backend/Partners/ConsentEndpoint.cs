using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.EntityFrameworkCore.Models;
using OpenIddict.Server.AspNetCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.People;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace ScrutinyPortal.Partners;

/// <summary>A program sends a person here, they are asked on a page of the portal's own, and go back with a code or with a refusal.</summary>
internal static class ConsentEndpoint
{
    private const string Page = "/consent", Welsh = "/cy";
    private static readonly TimeSpan ToReturn = TimeSpan.FromMinutes(5);

    public static void MapConsent(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(TokenServer.Authorize, [HttpMethods.Get, HttpMethods.Post], Authorize);
        var own = routes.MapGroup($"{SameOrigin.Identity}/consent").AddEndpointFilter(SameOrigin.Only).AddEndpointFilter(SignedIn);
        own.MapPost("/asked", async (Request sent, PortalContext db, CancellationToken stop) =>
        {
            var asked = Asked.Read(sent.Query);
            if (await ClientOf(asked, db, stop) is not { } client) return Results.NotFound();
            var body = asked.Scope.Body is { } slug ? await db.Bodies.Where(b => b.Slug == slug).Select(b => new { b.Id, Name = b.Name }).FirstOrDefaultAsync(stop) : null;
            var reads = body?.Id == db.Viewer.BodyId ? (Audience)Math.Max((int)asked.Scope.Audience, (int)db.Viewer.Sees) : Audience.Public;
            return Results.Ok(new { Program = client.DisplayName, Body = body?.Name, Asks = Word(asked.Scope.Audience), Reads = Word(reads), ReturnsTo = asked.Host, Days = asked.GoesOn ? Consent.Longest.Days : 0 });
        });
        own.MapPost("", async (Answer answer, PortalContext db, Door door, TimeProvider clock, CancellationToken stop) =>
        {
            var asked = Asked.Read(answer.Query);
            if (await ClientOf(asked, db, stop) is not { } client) return Results.NotFound();
            if (!answer.Allows) return Results.Ok(new { Address = TokenServer.Authorize + asked.With(Asked.Refused, "true") });
            var now = clock.GetUtcNow();
            var consent = new Consent(db.Viewer, Guid.Parse(client.ClientId!), client.DisplayName!, asked.Scopes, asked.Fingerprint, now, now + (asked.GoesOn ? Consent.Longest : Consent.Once));
            db.Add(consent);
            door.Note(SecurityEventKind.ConsentGiven, consent.PersonId, consent.Scope, consent.PartnerId);
            await db.SaveInTurn(stop);
            return Results.Ok(new { Address = TokenServer.Authorize + asked.With(Asked.Consent, consent.Key) });
        });
        own.MapPost("/own", async (PortalContext db, TimeProvider clock, CancellationToken stop) =>
        {
            var now = clock.GetUtcNow();
            var lasting = await db.Consents.Where(c => c.EndedAt == null && c.Until > now).OrderByDescending(c => c.GivenAt).Select(c => new { c.Id, c.Program, c.Scope, c.GivenAt, c.Until }).ToListAsync(stop);
            return Results.Ok(lasting.Select(c => new { c.Id, c.Program, Asks = Word(Scope.Widest(c.Scope.Split(' ')).Audience), c.GivenAt, c.Until }));
        });
        own.MapPost("/end", async (Named named, PortalContext db, Door door, TimeProvider clock, CancellationToken stop) =>
        {
            if (!await db.Consents.AnyAsync(c => c.Id == named.Id, stop)) return Results.NotFound(); // one's own
            foreach (var ended in await Consents.End(db, c => c.Id == named.Id, clock.GetUtcNow(), stop)) door.Note(SecurityEventKind.ConsentEnded, ended.PersonId, ended.Scope, ended.PartnerId);
            await db.SaveInTurn(stop);
            return Results.NoContent();
        });
    }

    // What is asked has passed the token server: the program is known, its scopes are within its clearance, the address is its own, and there is a challenge.
    private static async Task<IResult> Authorize(HttpContext http, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        if (http.GetOpenIddictServerResponse() is { Error: { } error } refused) return Unasked(error, refused.ErrorDescription);
        var request = http.GetOpenIddictServerRequest()!;
        var asked = new Asked(request);
        if (request.HasParameter(Asked.Refused)) return Refuse(Errors.AccessDenied, "The person did not allow it.");
        if (request.HasPromptValue(PromptValues.None)) return Refuse(Errors.ConsentRequired, "The person is asked each time.");
        if (await Taken((string?)request.GetParameter(Asked.Consent), asked, db, clock, stop) is not { } consent) return Results.Redirect((request.UiLocales?.StartsWith("cy", StringComparison.Ordinal) is true ? Welsh : "") + Page + asked.Query);
        var principal = await Issue.To(consent.PersonId is { } person ? Consent.KeyOf(person) : consent.Key, request.GetScopes(), db, stop);
        return Results.SignIn(principal.SetAuthorizationId(consent.Key), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    // The viewer's own word for exactly this, given just now, which no code came of yet.
    private static async Task<Consent?> Taken(string? key, Asked asked, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        if (!Guid.TryParseExact(key, "N", out var id) || db.Viewer.SeenAs is not null) return null;
        var (print, since) = (asked.Fingerprint, clock.GetUtcNow() - ToReturn);
        var word = db.Consents.Where(c => c.Id == id && c.Asked == print && c.EndedAt == null && c.GivenAt > since);
        var given = await word.AsNoTracking().FirstOrDefaultAsync(stop);
        if (given is null || await ClientOf(asked, db, stop) is not { } client || await word.ExecuteUpdateAsync(set => set.SetProperty(c => c.Asked, Consent.Taken), stop) != 1) return null;
        await Client.Authorize(given, client, db, clock.GetUtcNow(), stop);
        return given;
    }

    private static async Task<OpenIddictEntityFrameworkCoreApplication?> ClientOf(Asked asked, PortalContext db, CancellationToken stop) =>
        await db.Set<OpenIddictEntityFrameworkCoreApplication>().FirstOrDefaultAsync(c => c.ClientId == asked.Client, stop) is { } client && asked.IsFor(client) ? client : null;

    private static string Word(Audience audience) => audience.ToString().ToUpperInvariant();

    // Nobody is sent to an address that may be anybody's; whoever runs the program is told what is wrong by the person who met it.
    private static IResult Unasked(string error, string? description) => Results.Text(new Text(
        $"The program that sent you here asks in a way that is not allowed, so you are neither asked nor sent back. Tell whoever runs it:\n\n{error}\n{description}",
        $"Mae’r rhaglen a’ch anfonodd yma yn gofyn mewn ffordd na chaniateir, felly ni ofynnir i chi ac ni chewch eich anfon yn ôl. Dywedwch wrth bwy bynnag sy’n ei rhedeg:\n\n{error}\n{description}").ToString(), "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);

    private static IResult Refuse(string error, string says) => Results.Forbid(new AuthenticationProperties(new Dictionary<string, string?>
    {
        [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
        [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = says,
    }), [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);

    private static async ValueTask<object?> SignedIn(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.RequestServices.GetRequiredService<PortalContext>().Viewer is { Role: not Role.Visitor, SeenAs: null, PartnerId: null } ? await next(context) : Results.StatusCode(StatusCodes.Status401Unauthorized);

    /// <summary>What stands in the address of the page, after its question mark.</summary>
    private sealed record Request(string Query);

    private sealed record Answer(string Query, bool Allows);

    private sealed record Named(Guid Id);
}
