using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using OpenIddict.Validation;

namespace ScrutinyPortal.Partners;

/// <summary>The keys of the token server as the database has them, the same on every host. A new one is told a day before it signs, and an old one a day after.</summary>
internal sealed class SigningKeys(IServiceScopeFactory scopes, IDataProtectionProvider protection, TimeProvider clock, ILogger<SigningKeys> log,
    IOptionsMonitorCache<OpenIddictServerOptions> server, IOptionsMonitorCache<OpenIddictValidationOptions> validation) : IConfigureOptions<OpenIddictServerOptions>
{
    private const int EncryptionBytes = 32, RsaBits = 2048;
    private static readonly TimeSpan Signs = TimeSpan.FromDays(90), Told = TimeSpan.FromDays(1);
    private readonly IDataProtector _seal = protection.CreateProtector("partners.signing-keys.v1");
    private volatile IReadOnlyList<Opened> _keys = [];

    public void Configure(OpenIddictServerOptions options)
    {
        foreach (var key in _keys)
        {
            options.SigningCredentials.Add(new(key.Signing, SecurityAlgorithms.RsaSha256));
            options.EncryptionCredentials.Add(new(key.Encryption, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512));
        }
    }

    /// <summary>Reads them, and makes the next one where its time has come.</summary>
    public async Task Load(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var rows = await Read(now, db, stop);
        var last = rows.LastOrDefault();
        if (last is null || last.Row.Until < now + Told)
        {
            await Make(await db.Set<SigningKey>().MaxAsync(k => (int?)k.Number, stop) + 1 ?? 1, last is { Row.Until: var until } && until > now ? until : now, db, stop);
            rows = await Read(now, db, stop);
        }

        IReadOnlyList<Opened> inOrder = [.. rows.OrderBy(k => k.Row.From > now).ThenByDescending(k => k.Row.Number)]; // the first signs
        if (inOrder.Select(k => k.Row.Number).SequenceEqual(_keys.Select(k => k.Row.Number))) return;
        _keys = inOrder;
        server.TryRemove(Options.DefaultName); // in this order: the validation copies its keys from the server's options
        validation.TryRemove(Options.DefaultName);
    }

    private async Task<List<Opened>> Read(DateTimeOffset now, PortalContext db, CancellationToken stop)
    {
        var since = now - Told;
        var rows = await db.Set<SigningKey>().AsNoTracking().Where(k => k.Until > since).OrderBy(k => k.Number).ToListAsync(stop);
        return [.. rows.Select(Open).OfType<Opened>()];
    }

    private async Task Make(int number, DateTimeOffset from, PortalContext db, CancellationToken stop)
    {
        using var rsa = RSA.Create(RsaBits);
        db.Add(new SigningKey { Number = number, From = from, Until = from + Signs, Sealed = _seal.Protect([.. RandomNumberGenerator.GetBytes(EncryptionBytes), .. rsa.ExportPkcs8PrivateKey()]) });
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            if (!await db.Set<SigningKey>().AnyAsync(k => k.Number == number, stop)) throw; // otherwise another host was quicker, and its key is ours
        }
    }

    private Opened? Open(SigningKey row)
    {
        try
        {
            var bytes = _seal.Unprotect(row.Sealed);
            var rsa = RSA.Create();
            rsa.ImportPkcs8PrivateKey(bytes.AsSpan(EncryptionBytes), out _);
            return new(row, new(rsa) { KeyId = $"portal-{row.Number}" }, new(bytes[..EncryptionBytes]) { KeyId = $"portal-{row.Number}" });
        }
        catch (CryptographicException unreadable)
        {
            log.LogError(unreadable, "Key {Number} of the token server was sealed by keys that are not in the folder of this host: give every host the same PORTAL_KEYS", row.Number);
            return null;
        }
    }

    private sealed record Opened(SigningKey Row, RsaSecurityKey Signing, SymmetricSecurityKey Encryption);
}
