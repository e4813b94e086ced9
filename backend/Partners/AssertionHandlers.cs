using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using ScrutinyPortal.Access;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace ScrutinyPortal.Partners;

/// <summary>The type and the audience that the clients at large write into an assertion, beside what OpenIddict expects of itself.</summary>
internal sealed class AssertionAsClientsWriteIt : IOpenIddictServerHandler<ValidateTokenContext>
{
    private const string Strict = "client-authentication+jwt";

    public ValueTask HandleAsync(ValidateTokenContext context)
    {
        if (!context.ValidTokenTypes.Contains(TokenTypeIdentifiers.Private.ClientAssertion)) return default;
        context.TokenValidationParameters!.TypeValidator = (type, _, _) => type is null or "" or "JWT" or Strict ? Strict : throw new SecurityTokenInvalidTypeException();
        if (context.Options.TokenEndpointUris.FirstOrDefault() is { IsAbsoluteUri: true } token) context.ValidAudiences.Add(token.AbsoluteUri);
        return default;
    }
}

/// <summary>Refuses an assertion that was met before, and one that could not be told from another.</summary>
internal sealed class AssertionOnce(PortalContext db, TimeProvider clock) : IOpenIddictServerHandler<ProcessAuthenticationContext>
{
    /// <summary>How far a partner's clock may be off.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public async ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        if (context.ClientAssertionPrincipal is not { } said) return;
        var (now, until) = (clock.GetUtcNow(), said.GetExpirationDate() ?? DateTimeOffset.MaxValue);
        if (said.GetClaim(Claims.JwtId) is not { Length: > 0 } id || until > now + Longest || until < now - Tolerance)
        {
            context.Reject(Errors.InvalidClient, "An assertion has an id of its own (jti) and runs out (exp) within ten minutes.");
            return;
        }

        if (!await db.TakeOnce($"{context.ClientId} {id}", until, context.CancellationToken)) context.Reject(Errors.InvalidClient, "This assertion was used before.");
    }
}
