using Microsoft.Extensions.Options;
using OpenIddict.EntityFrameworkCore.Models;
using OpenIddict.Server;
using ScrutinyPortal.Access;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;
using static OpenIddict.Server.OpenIddictServerHandlers;

namespace ScrutinyPortal.Partners;

/// <summary>OpenIddict, set as the security best practice of OAuth 2.0 has it (RFC 9700): tokens that are only a name of what the database holds, so that ending one takes effect with the next call.</summary>
internal static class TokenServer
{
    public const string Scheme = "OAuth";

    /// <summary>For whom a token is meant.</summary>
    public const string Audience = "portal";

    /// <summary>Where a program sends a person, to be asked.</summary>
    public static readonly string Authorize = $"{Bearer.Tokens}/authorize";

    public static readonly TimeSpan AccessFor = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan CodeFor = TimeSpan.FromMinutes(1), UnusedFor = TimeSpan.FromDays(14);

    public static IServiceCollection AddPortalTokens(this IServiceCollection services, Uri issuer)
    {
        services.AddSingleton<SigningKeys>().AddHostedService<Housekeeping>().AddSingleton<Allowances>().AddSingleton<UseKeeper>().AddHostedService(provided => provided.GetRequiredService<UseKeeper>());
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>>(provided => provided.GetRequiredService<SigningKeys>());
        services.AddOpenIddict()
            .AddCore(core =>
            {
                core.UseEntityFrameworkCore().UseDbContext<PortalContext>();
                core.ReplaceApplicationManager<OpenIddictEntityFrameworkCoreApplication, ClientManager>();
            })
            .AddServer(server => Set(server, issuer))
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseDataProtection();
                validation.AddAudiences(Audience).EnableAuthorizationEntryValidation();
                validation.UseAspNetCore().DisableAccessTokenExtractionFromBodyForm().DisableAccessTokenExtractionFromQueryString();
            });
        return services;
    }

    private static void Set(OpenIddictServerBuilder server, Uri issuer)
    {
        server.SetIssuer(issuer);
        server.SetAuthorizationEndpointUris(At(issuer, "authorize"));
        server.SetTokenEndpointUris(At(issuer, "token")).SetIntrospectionEndpointUris(At(issuer, "introspect")).SetRevocationEndpointUris(At(issuer, "revoke"));
        server.SetJsonWebKeySetEndpointUris(new Uri(issuer, $"{Bearer.Metadata}/jwks").AbsoluteUri, ".well-known/jwks");
        server.AllowClientCredentialsFlow().AllowAuthorizationCodeFlow().AllowRefreshTokenFlow().RequireProofKeyForCodeExchange();
        server.UseReferenceAccessTokens().SetAccessTokenLifetime(AccessFor);
        server.UseReferenceRefreshTokens().SetRefreshTokenLifetime(UnusedFor).SetRefreshTokenReuseLeeway(TimeSpan.Zero).SetAuthorizationCodeLifetime(CodeFor);
        server.RegisterScopes(Access.Scope.Public.ToString()).DisableScopeValidation(); // the others are named by bodies: what a client may ask for stands with the client
        server.Configure(options =>
        {
            options.Scopes.Remove(Scopes.OpenId);
            options.CodeChallengeMethods.Remove(CodeChallengeMethods.Plain);
            options.ResponseModes.IntersectWith([ResponseModes.Query]); // a form that posts itself would need a script on our page
        });
        server.UseDataProtection();
        var host = server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableErrorPassthrough();
        if (issuer.Scheme == Uri.UriSchemeHttp) host.DisableTransportSecurityRequirement(); // as the issuer says: on this machine alone, or behind a proxy that speaks https

        server.AddEventHandler<HandleTokenRequestContext>(on => on.UseScopedHandler<Issue>());
        server.AddEventHandler<HandleRevocationRequestContext>(on => on.UseScopedHandler<GivenBack>().SetOrder(Revocation.RevokeToken.Descriptor.Order - 1));
        server.AddEventHandler<HandleRevocationRequestContext>(on => on.UseScopedHandler<ToldWhenRevoked>().SetOrder(Revocation.RevokeToken.Descriptor.Order + 1));
        server.AddEventHandler<ApplyTokenResponseContext>(on => on.UseScopedHandler<TokenNote>().SetOrder(int.MinValue)); // before the answer is sent
        server.AddEventHandler<ValidateTokenContext>(on => on.UseSingletonHandler<AssertionAsClientsWriteIt>().SetOrder(Protection.ResolveTokenValidationParameters.Descriptor.Order + 1));
        server.AddEventHandler<ValidateTokenContext>(on => on.UseScopedHandler<Replay>().SetOrder(Protection.ValidateTokenEntry.Descriptor.Order - 1)); // it would refuse it, and end no consent
        server.AddEventHandler<ProcessAuthenticationContext>(on => on.UseScopedHandler<AssertionOnce>().SetOrder(ValidateClientAssertion.Descriptor.Order + 1));
        server.AddEventHandler<ProcessAuthenticationContext>(on => on.UseSingletonHandler<AllowanceAtTokens>().SetOrder(ValidateClientSecret.Descriptor.Order + 1));
    }

    // By the issuer's address in what is told of us, by its path where it is asked, whatever the request says of the host.
    private static string[] At(Uri issuer, string name) => [new Uri(issuer, $"{Bearer.Tokens}/{name}").AbsoluteUri, $"{Bearer.Tokens}/{name}".TrimStart('/')];
}
