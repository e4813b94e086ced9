using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Webhooks;

/// <summary>A secret by which a receiver knows that it is the portal who calls, sealed by the portal's data protection.</summary>
internal sealed class WebhookSecret
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WebhookId { get; init; }
    public byte[] Sealed { get; init; } = [];

    /// <summary>Until when it signs too, where another has taken its place; null where none has.</summary>
    public DateTimeOffset? Until { get; set; }
}

/// <summary>Makes secrets and opens them: whoever signs needs the secret itself, so that it is sealed and not hashed.</summary>
internal sealed class WebhookSecrets(IDataProtectionProvider protection, ILogger<WebhookSecrets> log)
{
    private const string Prefix = "whsec_";
    private const int Bytes = 32;
    private static readonly TimeSpan Overlap = TimeSpan.FromDays(1);
    private readonly IDataProtector _seal = protection.CreateProtector("webhooks.secrets.v1");

    /// <summary>A new secret, as its receiver is given it. The one before signs beside it for another day, unless it ends now.</summary>
    public async Task<string> Renew(Guid webhook, bool endsOldNow, PortalContext db, DateTimeOffset now, CancellationToken stop)
    {
        foreach (var old in await db.Set<WebhookSecret>().Where(s => s.WebhookId == webhook).ToListAsync(stop))
        {
            if (endsOldNow || old.Until is not null) db.Remove(old);
            else old.Until = now + Overlap;
        }

        var secret = RandomNumberGenerator.GetBytes(Bytes);
        db.Add(new WebhookSecret { WebhookId = webhook, Sealed = _seal.Protect(secret) });
        return Prefix + Convert.ToBase64String(secret);
    }

    /// <summary>The signatures of a message, one by each secret that is good (Standard Webhooks, symmetric); none where no secret can be opened.</summary>
    public async Task<string?> Sign(Guid webhook, string id, long seconds, byte[] body, PortalContext db, DateTimeOffset now, CancellationToken stop)
    {
        var secrets = await db.Set<WebhookSecret>().AsNoTracking().Where(s => s.WebhookId == webhook && (s.Until == null || s.Until > now)).OrderByDescending(s => s.Id).ToListAsync(stop);
        List<string> signatures = [.. secrets.Select(Open).OfType<byte[]>().Select(secret => Signature(secret, id, seconds, body))];
        return signatures.Count > 0 ? string.Join(' ', signatures) : null;
    }

    internal static string Signature(byte[] secret, string id, long seconds, byte[] body) =>
        $"v1,{Convert.ToBase64String(HMACSHA256.HashData(secret, (byte[])[.. Encoding.UTF8.GetBytes($"{id}.{seconds}."), .. body]))}";

    private byte[]? Open(WebhookSecret secret)
    {
        try
        {
            return _seal.Unprotect(secret.Sealed);
        }
        catch (CryptographicException unreadable)
        {
            log.LogError(unreadable, "A secret of webhook {Webhook} was sealed by keys that are not in the folder of this host: give every host the same PORTAL_KEYS, or renew it", secret.WebhookId);
            return null;
        }
    }
}
