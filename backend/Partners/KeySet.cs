using Microsoft.IdentityModel.Tokens;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Partners;

/// <summary>The public keys that a partner gives in place of a secret.</summary>
internal static class KeySet
{
    private const int SmallestRsa = 2048, Most = 5;

    /// <summary>The keys as they were given, where every one of them is public and strong enough; null where none is given.</summary>
    public static string? Checked(string? given)
    {
        var text = Entered.Optional(given, "publicKeys", Entered.Long);
        if (text is null) return null;
        if (Read(text) is not { Keys: { Count: > 0 and <= Most } keys }) throw new InvalidInputException("publicKeys", new("This is not a JSON Web Key Set: { \"keys\": [ … ] } with 1 to 5 keys.", "Nid JSON Web Key Set yw hwn: { \"keys\": [ … ] } gyda rhwng 1 a 5 allwedd."));
        if (keys.Any(key => key.HasPrivateKey || key.Kty is JsonWebAlgorithmsKeyTypes.Octet)) throw new InvalidInputException("publicKeys", new("One of these keys is private. It is known to others now: make a new pair, and give its public half.", "Mae un o'r allweddi hyn yn breifat. Mae eraill yn ei gwybod bellach: gwnewch bâr newydd, a rhowch ei hanner cyhoeddus."));
        return keys.All(IsStrong) ? text : throw new InvalidInputException("publicKeys", new("A key is RSA of 2048 bits or more, or EC on P-256, P-384 or P-521.", "Mae allwedd yn RSA o 2048 did neu fwy, neu'n EC ar P-256, P-384 neu P-521."));
    }

    private static JsonWebKeySet? Read(string text)
    {
        try
        {
            return JsonWebKeySet.Create(text);
        }
        catch (Exception malformed) when (malformed is ArgumentException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static bool IsStrong(JsonWebKey key) => key.Kty switch
    {
        JsonWebAlgorithmsKeyTypes.RSA => key is { E: not null, N: { } n } && Base64UrlEncoder.DecodeBytes(n).Length * 8 >= SmallestRsa,
        JsonWebAlgorithmsKeyTypes.EllipticCurve => key is { Crv: "P-256" or "P-384" or "P-521", X: not null, Y: not null },
        _ => false,
    };
}
