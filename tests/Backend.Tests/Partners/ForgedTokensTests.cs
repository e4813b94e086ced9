using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using static Microsoft.IdentityModel.Tokens.Base64UrlEncoder;

namespace ScrutinyPortal.Tests.Partners;

public sealed class ForgedTokensOnSqlite(Portal portal) : ForgedTokensTests(portal), IClassFixture<Portal>;

public sealed class ForgedTokensOnPostgres(PostgresPortal portal) : ForgedTokensTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>What an attacker makes of tokens: refused whole, in every channel, and never answered as a visitor is.</summary>
public abstract class ForgedTokensTests(Portal portal)
{
    private static readonly string[] Channels = ["/graphql", "/graphql/stream", "/export/reports.csv", "/published", "/health/ready"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_forged_token_is_refused_in_every_channel()
    {
        await using var jku = await Listener.Start();
        var (partner, good, forged) = await Corpus(jku.Address);

        foreach (var (name, token) in forged)
        {
            foreach (var channel in Channels)
            {
                using var answer = await Sends(channel, $"Bearer {token}");
                Assert.True(answer.StatusCode is HttpStatusCode.Unauthorized, $"{name} at {channel}: {answer.StatusCode}");
                Assert.NotEmpty(answer.Headers.WwwAuthenticate);
            }
        }

        Assert.Equal(0, jku.Calls);
        using var still = await portal.Reads(good);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task To_the_token_server_none_of_them_is_a_token_either_and_none_ends_one()
    {
        await using var jku = await Listener.Start();
        var (partner, good, forged) = await Corpus(jku.Address);

        foreach (var (name, token) in forged)
        {
            var (status, said) = await portal.Asks("introspect", partner, ("token", token));
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized, $"{name}: {status}");
            Assert.False(said.ValueKind is JsonValueKind.Object && said.TryGetProperty("active", out var active) && active.GetBoolean(), name);
            Assert.True((await portal.Asks("revoke", partner, ("token", token))).Status is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized, name);
        }

        Assert.Equal(0, jku.Calls);
        Assert.True((await portal.Asks("introspect", partner, ("token", good))).Answer.GetProperty("active").GetBoolean());
        using var still = await portal.Reads(good);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Basic d2V4c2hpcmU6eA==")]
    [InlineData("DPoP x")]
    [InlineData("junk")]
    public async Task Credentials_of_another_kind_are_no_anonymous_question(string header)
    {
        using var answer = await Sends("/graphql", header);
        await TokensTests.IsRefused(answer);
    }

    [Fact]
    public async Task Two_tokens_at_once_are_refused_though_one_is_good()
    {
        var good = await portal.Token(await portal.Registers(Audience.Public));
        using var answer = await Sends("/graphql", $"Bearer {good}", "Bearer x");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private async Task<(Registered Partner, string Good, List<(string Name, string Token)> Forged)> Corpus(Uri jku)
    {
        using var http = portal.Anybody();
        var published = (await http.GetFromJsonAsync<JsonElement>("/.well-known/jwks", Stop)).GetProperty("keys")[0];
        var partner = await portal.Registers(Audience.Office);
        var good = await portal.Token(partner, "office:wexshire-pcc");
        var revoked = await portal.Token(partner);
        await portal.Asks("revoke", partner, ("token", revoked));
        return (partner, good, [.. Jwts(partner, published, jku), .. Spoilt(good), .. Sealed(partner), .. await NotForThis(), ("replayed after it was revoked", revoked)]);
    }

    // Made by the portal itself for something else, or by another portal for just this.
    private async Task<IEnumerable<(string, string)>> NotForThis()
    {
        var (officer, forPeople) = ((await portal.As(Role.ScrutinyOfficer)).Http, await portal.RegistersForPeople(Audience.Panel));
        var request = forPeople.Request("panel:wexshire-pcc offline_access");
        var held = await portal.LetsRead(officer, forPeople, "panel:wexshire-pcc offline_access");
        await using var elsewhere = new Portal();
        await elsewhere.InitializeAsync();
        return [("a refresh token", held.Refresh!), ("a code", (await officer.Allows(request))["code"]), ("another portal's token", await elsewhere.Token(await elsewhere.Registers(Audience.Office), "office:wexshire-pcc"))];
    }

    private static IEnumerable<(string, string)> Jwts(Registered partner, JsonElement published, Uri jku)
    {
        using var own = RSA.Create(2048);
        var (kid, modulus) = (published.Text("kid"), published.Text("n"));
        var claims = JsonSerializer.Serialize(new { iss = "http://127.0.0.1:0/", aud = "portal", sub = partner.ClientId, client_id = partner.ClientId, scope = "office:wexshire-pcc", exp = 4102444800, iat = 1600000000, jti = "1" });
        var embedded = new { kty = "RSA", n = Encode(own.ExportParameters(false).Modulus!), e = "AQAB" };
        foreach (var none in new[] { "none", "None", "NONE", "nOnE" }) yield return ($"alg {none}", Jwt(new { alg = none, typ = "at+jwt" }, claims, _ => []));
        yield return ("alg HS256 with the public key as text", Jwt(new { alg = "HS256", typ = "at+jwt", kid }, claims, text => HMACSHA256.HashData(Encoding.UTF8.GetBytes(modulus), text)));
        yield return ("alg HS256 with the public key as bytes", Jwt(new { alg = "HS256", typ = "at+jwt", kid }, claims, text => HMACSHA256.HashData(DecodeBytes(modulus), text)));
        yield return ("alg HS256 with an empty key", Jwt(new { alg = "HS256", typ = "at+jwt", kid }, claims, text => HMACSHA256.HashData(Array.Empty<byte>(), text)));
        yield return ("another's signature under our kid", Jwt(new { alg = "RS256", typ = "at+jwt", kid }, claims, Sign));
        yield return ("kid as a path", Jwt(new { alg = "HS256", typ = "at+jwt", kid = "../../../../dev/null" }, claims, text => HMACSHA256.HashData(Array.Empty<byte>(), text)));
        yield return ("kid as SQL", Jwt(new { alg = "HS256", typ = "at+jwt", kid = "x' UNION SELECT 'k' --" }, claims, text => HMACSHA256.HashData("k"u8, text)));
        yield return ("jku of the attacker", Jwt(new { alg = "RS256", typ = "at+jwt", kid = "a", jku }, claims, Sign));
        yield return ("x5u of the attacker", Jwt(new { alg = "RS256", typ = "at+jwt", kid = "a", x5u = jku }, claims, Sign));
        yield return ("jwk in the header", Jwt(new { alg = "RS256", typ = "at+jwt", jwk = embedded }, claims, Sign));
        yield return ("an unknown critical header", Jwt(new { alg = "RS256", typ = "at+jwt", kid, crit = new[] { "exp" } }, claims, Sign));
        yield return ("an ECDSA signature of nothing", Jwt(new { alg = "ES256", typ = "at+jwt", kid }, claims, _ => new byte[64]));
        yield return ("an assertion of the program's", Jwt(new { alg = "RS256", typ = "client-authentication+jwt" }, JsonSerializer.Serialize(new { iss = partner.ClientId, sub = partner.ClientId, aud = "http://127.0.0.1:0/", exp = 4102444800, jti = "2" }), Sign));
        yield return ("signature stripped", Jwt(new { alg = "RS256", typ = "at+jwt", kid }, claims, _ => []));
        yield return ("signature and its dot stripped", Jwt(new { alg = "RS256", typ = "at+jwt", kid }, claims, _ => []).TrimEnd('.'));

        byte[] Sign(byte[] text) => own.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static IEnumerable<(string, string)> Spoilt(string good) =>
    [
        ("extended", good + "A"), ("extended by a part", $"{good}.e30."), ("extended by a line", $"{good}\t{good}"), ("cut short", good[..^1]), ("cut at its beginning", good[1..]),
        ("in capitals", good.ToUpperInvariant()), ("turned around", new string([.. good.Reverse()])), ("with a wildcard", good[..^1] + "_%"), ("a wildcard alone", "%"), ("as SQL", "' OR '1'='1"),
        ("very long", new string('A', 8_000)), ("its hash", Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(good)))),
    ];

    // Sealed by the portal itself, but as something else than a token.
    private IEnumerable<(string, string)> Sealed(Registered partner)
    {
        var protection = portal.Services.GetRequiredService<IDataProtectionProvider>();
        yield return ("sealed for another purpose", protection.CreateProtector("anything").Protect(partner.ClientId));
        yield return ("the client's name", partner.ClientId);
        yield return ("the client's secret", partner.Secret!);
    }

    private static string Jwt(object header, string claims, Func<byte[], byte[]> sign)
    {
        var text = $"{Encode(JsonSerializer.Serialize(header))}.{Encode(claims)}";
        return $"{text}.{Encode(sign(Encoding.ASCII.GetBytes(text)))}";
    }

    private async Task<HttpResponseMessage> Sends(string channel, params string[] credentials)
    {
        using var http = portal.Anybody();
        using var request = channel.StartsWith("/graphql", StringComparison.Ordinal)
            ? new HttpRequestMessage(HttpMethod.Post, channel) { Content = JsonContent.Create(new { query = "{ viewer { role } }" }) }
            : new HttpRequestMessage(HttpMethod.Get, channel);
        if (channel == "/graphql/stream") request.Headers.Accept.ParseAdd("text/event-stream");
        Assert.True(request.Headers.TryAddWithoutValidation("Authorization", credentials));
        return await http.SendAsync(request, Stop);
    }
}
