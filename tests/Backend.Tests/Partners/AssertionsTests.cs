using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Partners;

public sealed class AssertionsOnSqlite(Portal portal) : AssertionsTests(portal), IClassFixture<Portal>;

public sealed class AssertionsOnPostgres(PostgresPortal portal) : AssertionsTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>A program that proves by a key of its own who it is (private_key_jwt), and those who would pass for it.</summary>
public abstract class AssertionsTests(Portal portal)
{
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "partner-1" };

    [Fact]
    public async Task A_key_proves_who_asks_as_each_usual_client_writes_it_and_no_secret_is_given_out()
    {
        var partner = await WithKeys();

        Assert.Null(partner.Secret);
        Assert.Equal(HttpStatusCode.OK, (await Asks(Says(partner))).Status);
        Assert.Equal(HttpStatusCode.OK, (await Asks(Says(partner, type: "client-authentication+jwt"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await Asks(Says(partner, audience: "http://127.0.0.1:0/connect/token"))).Status);
    }

    [Fact]
    public async Task An_assertion_is_accepted_once()
    {
        var said = Says(await WithKeys());

        Assert.Equal(HttpStatusCode.OK, (await Asks(said)).Status);
        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_client"), await Refusal(said));
    }

    [Fact]
    public async Task What_the_partners_key_has_not_said_for_us_and_for_now_is_refused()
    {
        var (partner, other) = (await WithKeys(), await portal.Registers(Audience.Public));
        var foreign = new RsaSecurityKey(RSA.Create(2048)) { KeyId = "partner-1" };
        var text = Public(_key);
        Dictionary<string, string> said = new()
        {
            ["signed by another key under the same name"] = Says(partner, key: foreign),
            ["for another audience"] = Says(partner, audience: "https://elsewhere.example/"),
            ["run out"] = Says(partner, seconds: -60),
            ["good for a day"] = Says(partner, seconds: 86_400),
            ["without an id"] = Says(partner, id: null),
            ["of another type"] = Says(partner, type: "at+jwt"),
            ["about another than who signs"] = Says(partner, subject: other.ClientId),
            ["for a partner that has no key"] = Says(other),
            ["signed with the public key as a secret"] = Says(partner, key: new SymmetricSecurityKey(System.Text.Encoding.UTF8.GetBytes(text)) { KeyId = "partner-1" }),
            ["unsigned"] = Unsigned(Says(partner)),
            ["its signature stripped"] = Says(partner)[..(Says(partner).LastIndexOf('.') + 1)],
        };

        foreach (var (name, assertion) in said)
        {
            var (status, error) = await Refusal(assertion);
            Assert.True(status is HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest && error is "invalid_client" or "invalid_request" or "invalid_token" or "invalid_grant", $"{name}: {status} {error}");
        }
    }

    [Theory]
    [InlineData("""{ \"keys\": [] }""")]
    [InlineData("not json")]
    [InlineData("""{ \"keys\": [{ \"kty\": \"oct\", \"k\": \"c2VjcmV0\" }] }""")]
    [InlineData("""{ \"keys\": [{ \"kty\": \"RSA\", \"n\": \"AQAB\", \"e\": \"AQAB\" }] }""")]
    [InlineData("""{ \"keys\": [{ \"kty\": \"EC\", \"crv\": \"P-256\", \"x\": \"AQ\", \"y\": \"AQ\", \"d\": \"AQ\" }] }""")]
    public async Task Only_public_keys_that_are_strong_enough_are_taken(string keys)
    {
        var refused = await (await portal.As(Role.Administrator)).Does("registerPartner", $"name: \"N\", contact: \"C\", clearance: PUBLIC, body: \"wexshire-pcc\", publicKeys: \"{keys}\"", "partner { id }");

        Assert.Equal(["INVALID_INPUT"], refused.Refusals);
    }

    private Task<Registered> WithKeys() => portal.Registers(Audience.Public, $", publicKeys: {JsonSerializer.Serialize($"{{\"keys\":[{Public(_key)}]}}")}");

    private string Says(Registered partner, SecurityKey? key = null, string audience = "http://127.0.0.1:0/", int seconds = 60, string? type = "JWT", string? subject = null, string? id = "")
    {
        var now = portal.Clock.GetUtcNow();
        var claims = new Dictionary<string, object> { ["iss"] = partner.ClientId, ["sub"] = subject ?? partner.ClientId, ["aud"] = audience, ["iat"] = now.ToUnixTimeSeconds(), ["exp"] = now.AddSeconds(seconds).ToUnixTimeSeconds() };
        if (id is not null) claims["jti"] = $"{Guid.NewGuid()}";
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = type,
            Claims = claims,
            SigningCredentials = new(key ?? _key, key is SymmetricSecurityKey ? SecurityAlgorithms.HmacSha256 : SecurityAlgorithms.RsaSha256),
        });
    }

    private static string Unsigned(string said) => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{said.Split('.')[1]}.";

    private Task<(HttpStatusCode Status, JsonElement Answer)> Asks(string assertion) => portal.Posts("token", null,
        ("grant_type", "client_credentials"), ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"), ("client_assertion", assertion));

    private async Task<(HttpStatusCode, string)> Refusal(string assertion)
    {
        var (status, answer) = await Asks(assertion);
        return (status, answer.TryGetProperty("error", out var error) ? error.GetString()! : "");
    }

    private static string Public(RsaSecurityKey key)
    {
        var open = key.Rsa.ExportParameters(false);
        return JsonSerializer.Serialize(new { kty = "RSA", kid = key.KeyId, n = Base64UrlEncoder.Encode(open.Modulus!), e = Base64UrlEncoder.Encode(open.Exponent!) });
    }
}
