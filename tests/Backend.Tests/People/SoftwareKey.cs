using System.Buffers.Binary;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace ScrutinyPortal.Tests.People;

/// <summary>A passkey as a device would keep it (WebAuthn level 3, ES256, no attestation): and what a dishonest one would send.</summary>
internal sealed class SoftwareKey(string origin) : IDisposable
{
    private const byte Present = 0x01, Verified = 0x04, HoldsKey = 0x40;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private string _user = "";
    private uint _uses;

    /// <summary>Whether the device makes sure who holds it.</summary>
    public bool Verifies { get; init; } = true;

    /// <summary>Its id, as the browser writes it.</summary>
    public string Id => Text(_id);

    /// <summary>Makes it for what the portal asked, as the browser brings it.</summary>
    public string Made(JsonElement asked)
    {
        _user = asked.GetProperty("user").GetProperty("id").GetString()!;
        var cbor = new CborWriter();
        cbor.WriteStartMap(3);
        cbor.WriteTextString("fmt");
        cbor.WriteTextString("none");
        cbor.WriteTextString("attStmt");
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteTextString("authData");
        cbor.WriteByteString([.. Said(asked.GetProperty("rp").GetProperty("id").GetString()!, HoldsKey), .. new byte[16], .. Big((ushort)_id.Length), .. _id, .. PublicKey()]);
        cbor.WriteEndMap();
        return Brought(new { clientDataJSON = Text(ClientData("webauthn.create", asked, origin)), attestationObject = Text(cbor.Encode()), transports = new[] { "internal" } });
    }

    /// <summary>Shows it for what the portal asked; from another page, or for another person, where one is named.</summary>
    public string Shown(JsonElement asked, string? from = null, string? user = null)
    {
        var (client, said) = (ClientData("webauthn.get", asked, from ?? origin), Said(asked.GetProperty("rpId").GetString()!, 0));
        var signature = _key.SignData([.. said, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Brought(new { clientDataJSON = Text(client), authenticatorData = Text(said), signature = Text(signature), userHandle = user ?? _user });
    }

    public void Dispose() => _key.Dispose();

    private string Brought(object response) =>
        JsonSerializer.Serialize(new { id = Id, rawId = Id, type = "public-key", response, clientExtensionResults = new { }, authenticatorAttachment = "platform" });

    private static byte[] ClientData(string type, JsonElement asked, string origin) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type, challenge = asked.GetProperty("challenge").GetString(), origin, crossOrigin = false }));

    private byte[] Said(string domain, byte more) =>
        [.. SHA256.HashData(Encoding.UTF8.GetBytes(domain)), (byte)(Present | (Verifies ? Verified : 0) | more), .. Big(++_uses)];

    // As COSE writes a key on P-256 for ES256.
    private byte[] PublicKey()
    {
        var at = _key.ExportParameters(false).Q;
        var cbor = new CborWriter();
        cbor.WriteStartMap(5);
        foreach (var (name, value) in ((int, int)[])[(1, 2), (3, -7), (-1, 1)])
        {
            cbor.WriteInt32(name);
            cbor.WriteInt32(value);
        }

        foreach (var (name, value) in ((int, byte[])[])[(-2, at.X!), (-3, at.Y!)])
        {
            cbor.WriteInt32(name);
            cbor.WriteByteString(value);
        }

        cbor.WriteEndMap();
        return cbor.Encode();
    }

    private static byte[] Big(ushort number)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Big(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    private static string Text(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);
}
