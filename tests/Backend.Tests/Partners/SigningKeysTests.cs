using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Model;
using ScrutinyPortal.Partners;

namespace ScrutinyPortal.Tests.Partners;

public sealed class SigningKeysOnSqlite(Portal portal) : SigningKeysTests(portal), IClassFixture<Portal>;

public sealed class SigningKeysOnPostgres(PostgresPortal portal) : SigningKeysTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>The keys of the token server live in the database, sealed, and turn without a token noticing.</summary>
public abstract class SigningKeysTests(Portal portal)
{
    // A private key in PKCS #8 names its algorithm: 1.2.840.113549.1.1.1.
    private static readonly byte[] Rsa = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_key_is_told_before_it_signs_an_old_one_after_and_no_token_ends_with_either()
    {
        var keys = portal.Services.GetRequiredService<SigningKeys>();
        var token = await portal.Token(await portal.Registers(Audience.Public));
        var before = portal.Clock.GetUtcNow();
        try
        {
            var first = Assert.Single(await Told());
            await (await At(89.5)).Load(Stop);
            Assert.Equal([first, "portal-2"], await Told());
            await (await At(90.5)).Load(Stop);
            Assert.Equal(["portal-2", first], await Told());
            await (await At(91.5)).Load(Stop);
            Assert.Equal(["portal-2"], await Told());
        }
        finally
        {
            portal.Clock.Set(before);
        }

        Assert.Equal(HttpStatusCode.OK, (await portal.Reads(token)).StatusCode);

        Task<SigningKeys> At(double days)
        {
            portal.Clock.Set(before.AddDays(days));
            return Task.FromResult(keys);
        }
    }

    [Fact]
    public async Task In_the_database_a_key_is_sealed()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<PortalContext>().Set<SigningKey>().ToListAsync(Stop);

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(-1, row.Sealed.AsSpan().IndexOf(Rsa)));
    }

    private async Task<List<string>> Told()
    {
        using var http = portal.Anybody();
        return [.. (await http.GetFromJsonAsync<JsonElement>("/.well-known/jwks", Stop)).GetProperty("keys").EnumerateArray().Select(key => key.Text("kid"))];
    }
}

/// <summary>A token that one host gave is good at every other, as are their keys; what one ends is over at all.</summary>
public sealed class TokensAcrossHostsTests(TwoHosts hosts) : IClassFixture<TwoHosts>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Hosts_have_the_same_keys_and_each_others_tokens_until_either_ends_one()
    {
        using var one = hosts.One.Anybody();
        using var other = hosts.Other.Anybody();
        var partner = await hosts.One.Registers(Audience.Public);
        var token = await hosts.Other.Token(partner);

        Assert.Equal(await one.GetStringAsync("/.well-known/jwks", Stop), await other.GetStringAsync("/.well-known/jwks", Stop));
        Assert.Equal(HttpStatusCode.OK, (await hosts.One.Reads(token)).StatusCode);
        await hosts.Other.Asks("revoke", partner, ("token", token));
        await TokensTests.IsRefused(await hosts.One.Reads(token));
    }
}
