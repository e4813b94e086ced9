using System.Globalization;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Client;
using Polly;
using ScrutinyPortal.Access;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Client.OpenIddictClientEvents;
using static OpenIddict.Client.OpenIddictClientHandlers;

namespace ScrutinyPortal.People;

/// <summary>OpenIddict's client, set for the organisations that are configured: authorization code with PKCE, answered by a redirect, its state sealed by the portal's own keys and kept in the database, so that any host takes the answer, and takes it once.</summary>
internal static class OrganisationSetup
{
    /// <summary>Where people come back to, with the organisation's name behind it.</summary>
    public static readonly PathString Back = $"{SameOrigin.Identity}/with";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3), ToReturn = TimeSpan.FromMinutes(15);

    public static IServiceCollection AddOrganisations(this IServiceCollection services, Organisations organisations, Uri portal)
    {
        services.AddSingleton(organisations).AddScoped<Tying>();
        if (organisations.All.Count == 0) return services;
        services.AddOpenIddict().AddClient(client =>
        {
            client.AllowAuthorizationCodeFlow().SetStateTokenLifetime(ToReturn);
            client.UseDataProtection();
            client.AddEncryptionKey(Unused()).AddSigningKey(Unused()); // it asks for them, though the state is sealed by data protection
            client.Configure(options =>
            {
                options.ResponseModes.IntersectWith([ResponseModes.Query]);
                options.CodeChallengeMethods.IntersectWith([CodeChallengeMethods.Sha256]);
            });
            var host = client.UseAspNetCore().EnableRedirectionEndpointPassthrough().EnableErrorPassthrough();
            host.Configure(options => (options.CookieBuilder.SameSite, options.CookieBuilder.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.Always));
            if (portal.Scheme == Uri.UriSchemeHttp) host.DisableTransportSecurityRequirement(); // as the token server
            client.UseSystemNetHttp().ConfigureHttpClient(http => http.Timeout = Patience).SetHttpResiliencePipeline(ResiliencePipeline<HttpResponseMessage>.Empty);
            client.AddEventHandler<ProcessAuthenticationContext>(on => on.UseSingletonHandler<StillGood>().SetOrder(ValidateBackchannelIdentityTokenWellknownClaims.Descriptor.Order + 1));
            foreach (var organisation in organisations.All) client.AddRegistration(Of(organisation, portal));
        });
        return services;
    }

    private static OpenIddictClientRegistration Of(Organisation organisation, Uri portal)
    {
        var registration = new OpenIddictClientRegistration
        {
            RegistrationId = organisation.Slug,
            Issuer = organisation.Issuer,
            ClientId = organisation.Client,
            ClientSecret = organisation.Secret,
            RedirectUri = new(portal, $"{Back}/{organisation.Slug}"),
        };
        registration.Scopes.UnionWith([Scopes.OpenId, .. organisation.Scopes]);
        return registration;
    }

    /// <summary>That the time of the organisation's id token is not over (OpenID Connect Core, 3.1.3.7): the client looks at every other claim of it, and not at this one.</summary>
    internal sealed class StillGood(TimeProvider clock) : IOpenIddictClientHandler<ProcessAuthenticationContext>
    {
        private static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(1);

        public ValueTask HandleAsync(ProcessAuthenticationContext context)
        {
            var told = context.BackchannelIdentityTokenPrincipal?.GetClaim(Claims.ExpiresAt);
            var lasts = long.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > (clock.GetUtcNow() - ClocksDiffer).ToUnixTimeSeconds();
            if (!lasts) context.Reject(Errors.InvalidToken, "The id token has run out.");
            return ValueTask.CompletedTask;
        }
    }

    private static SymmetricSecurityKey Unused() => new(RandomNumberGenerator.GetBytes(32));
}
