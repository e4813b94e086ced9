using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.EntityFrameworkCore.Models;
using ScrutinyPortal.Access;
using ScrutinyPortal.People;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace ScrutinyPortal.Partners;

/// <summary>A partner as the token server knows it: what it may ask for follows from the partner's row, and is written with it.</summary>
internal static class Client
{
    private const int SecretBytes = 32;
    private static readonly TimeSpan Overlap = TimeSpan.FromDays(1);

    /// <summary>Writes down what the partner may do now; begins where there is nothing yet.</summary>
    public static async Task<OpenIddictEntityFrameworkCoreApplication> Keep(Partner partner, PortalContext db, CancellationToken stop)
    {
        var client = await db.Set<OpenIddictEntityFrameworkCoreApplication>().FirstOrDefaultAsync(c => c.ClientId == partner.ClientId, stop);
        if (client is null) db.Add(client = new() { Id = partner.ClientId, ClientId = partner.ClientId, ClientType = ClientTypes.Confidential, ConsentType = ConsentTypes.Explicit });
        client.DisplayName = partner.Name;
        client.Permissions = JsonSerializer.Serialize(Permitted(partner));
        client.RedirectUris = JsonSerializer.Serialize(partner.RedirectAddresses);
        client.JsonWebKeySet = partner.PublicKeys;
        if (partner.PublicKeys is not null) client.ClientSecret = null;
        client.ConcurrencyToken = Guid.NewGuid().ToString();
        return client;
    }

    /// <summary>A new secret, of which only the hash is kept. The old one works for another day, unless it ends now.</summary>
    public static string Renew(OpenIddictEntityFrameworkCoreApplication client, bool endsOldNow, DateTimeOffset now)
    {
        var secret = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(SecretBytes));
        var old = endsOldNow ? null : client.ClientSecret?.Split(' ')[0];
        client.ClientSecret = old is null ? Hash(secret) : $"{Hash(secret)} {old} {(now + Overlap).ToUnixTimeSeconds()}";
        return secret;
    }

    /// <summary>Whether it is the secret of which this was kept, or the one before in the day in which that still works.</summary>
    public static bool Knows(string kept, string secret, DateTimeOffset now)
    {
        var given = Encoding.ASCII.GetBytes(Hash(secret));
        var parts = kept.Split(' ');
        var isNew = CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(parts[0]));
        return isNew || (parts is [_, var old, var until] && long.Parse(until, CultureInfo.InvariantCulture) > now.ToUnixTimeSeconds() && CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(old)));
    }

    /// <summary>Lets the token server know what a person allowed: what comes of it ends with it.</summary>
    public static async Task Authorize(Consent consent, OpenIddictEntityFrameworkCoreApplication client, PortalContext db, DateTimeOffset now, CancellationToken stop)
    {
        db.Add(new OpenIddictEntityFrameworkCoreAuthorization { Id = consent.Key, Application = client, Subject = consent.Key, CreationDate = now.UtcDateTime, Status = Statuses.Valid, Type = AuthorizationTypes.AdHoc, ConcurrencyToken = Guid.NewGuid().ToString() });
        await db.SaveInTurn(stop);
    }

    /// <summary>Ends every token and every consent of the partner, in the transaction that is open.</summary>
    public static async Task EndTokens(Partner partner, PortalContext db, DateTimeOffset now, CancellationToken stop)
    {
        await Consents.End(db, consent => consent.PartnerId == partner.Id, now, stop);
        await db.Set<OpenIddictEntityFrameworkCoreToken>().Where(t => t.Application!.ClientId == partner.ClientId && t.Status != Statuses.Revoked)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.Status, Statuses.Revoked), stop);
        await db.Set<OpenIddictEntityFrameworkCoreAuthorization>().Where(a => a.Application!.ClientId == partner.ClientId && a.Status != Statuses.Revoked)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Status, Statuses.Revoked), stop);
    }

    /// <summary>The mark, among what a client may do, of one that checks the tokens of a body's partners.</summary>
    public static string Checks(string body) => $"checks:{body}";

    // A secret is 32 random bytes: it cannot be guessed from a quick hash, and a slow one would only slow every token.
    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static List<string> Permitted(Partner partner)
    {
        if (partner.Status is PartnerStatus.Suspended) return [];
        List<string> may = [Permissions.Endpoints.Token, Permissions.Endpoints.Introspection, Permissions.Endpoints.Revocation, Permissions.GrantTypes.ClientCredentials];
        if (partner.RedirectAddresses.Count > 0) may.AddRange([Permissions.Endpoints.Authorization, Permissions.GrantTypes.AuthorizationCode, Permissions.GrantTypes.RefreshToken, Permissions.ResponseTypes.Code]);
        may.AddRange(Scope.Within(partner.Clearance, partner.Body.Slug).Select(scope => Permissions.Prefixes.Scope + scope));
        if (partner.ChecksTokens) may.Add(Checks(partner.Body.Slug));
        return may;
    }
}
