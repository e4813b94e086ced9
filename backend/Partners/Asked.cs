using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using OpenIddict.Abstractions;
using OpenIddict.EntityFrameworkCore.Models;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Partners;

/// <summary>What a program asks of a person, as it stands in the address to which it sends them: the token server has looked at it, or does so when the answer comes.</summary>
internal sealed class Asked(OpenIddictRequest request)
{
    /// <summary>What the person's answer adds to it.</summary>
    public const string Consent = "consent", Refused = "refused";

    private readonly List<KeyValuePair<string, string?>> _parameters = [.. request.GetParameters()
        .Where(p => p.Key is not (Consent or Refused)).Select(p => KeyValuePair.Create(p.Key, (string?)p.Value)).OrderBy(p => p.Key, StringComparer.Ordinal)];

    public static Asked Read(string query) => new(new OpenIddictRequest(QueryHelpers.ParseQuery(query)));

    public string? Client => request.ClientId;

    /// <summary>Where the person is sent back to, as they know it.</summary>
    public string? Host => Uri.TryCreate(request.RedirectUri, UriKind.Absolute, out var address) ? address.Authority : null;

    /// <summary>The scope that shows the most: what it asks to read.</summary>
    public Scope Scope => Scope.Widest(request.GetScopes());

    /// <summary>Whether the program may ask this of people, and have them sent back there.</summary>
    public bool IsFor(OpenIddictEntityFrameworkCoreApplication client)
    {
        var may = JsonSerializer.Deserialize<List<string>>(client.Permissions!)!;
        return may.Contains(OpenIddictConstants.Permissions.Endpoints.Authorization)
            && request.GetScopes().All(scope => scope == OpenIddictConstants.Scopes.OfflineAccess || may.Contains(OpenIddictConstants.Permissions.Prefixes.Scope + scope))
            && JsonSerializer.Deserialize<List<string>>(client.RedirectUris!)!.Contains(request.RedirectUri ?? "");
    }

    public string Scopes => string.Join(' ', request.GetScopes());

    /// <summary>Whether it asks to go on while the person is away.</summary>
    public bool GoesOn => request.HasScope(OpenIddictConstants.Scopes.OfflineAccess);

    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));

    public string Query => QueryString.Create(_parameters).Value!;

    /// <summary>The same with what the person answered.</summary>
    public string With(string name, string value) => QueryString.Create([.. _parameters, KeyValuePair.Create(name, (string?)value)]).Value!;
}
