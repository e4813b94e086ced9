using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

/// <summary>
/// Passkeys (WebAuthn): made, shown and removed. What a browser is asked for is sealed in a cookie of its own for five minutes, and is answered once.
/// The device makes sure who holds it (user verification), so a passkey alone is two proofs in one.
/// </summary>
internal sealed class Passkeys(PortalContext db, IPasskeyHandler<Account> handler, Authenticator authenticator, SealedCookies cookies, IHttpContextAccessor accessor, TimeProvider clock)
{
    private const string Asked = "__Host-passkey", Making = "making ", Showing = "showing ";
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(5);

    /// <summary>What the browser is to make a passkey from, as JSON.</summary>
    public async Task<string> AskToMake(Person person)
    {
        var asked = await handler.MakeCreationOptionsAsync(new() { Id = $"{person.Id}", Name = person.Email, DisplayName = person.Name }, accessor.HttpContext!);
        cookies.Give(Asked, Making + asked.AttestationState, Wait);
        return asked.CreationOptionsJson;
    }

    /// <summary>What the browser is to show a passkey for, whosever it is, as JSON.</summary>
    public async Task<string> AskToShow()
    {
        var asked = await handler.MakeRequestOptionsAsync(null, accessor.HttpContext!);
        cookies.Give(Asked, Showing + asked.AssertionState, Wait);
        return asked.RequestOptionsJson;
    }

    /// <summary>Adds the passkey that was made. With the first proof beside the password come the recovery codes, told this once.</summary>
    public async Task<IReadOnlyList<string>> Add(Account account, string name, string brought, CancellationToken stop)
    {
        var called = Entered.Required(name, "name", Entered.Title);
        var state = StateOf(Making);
        var made = await handler.PerformAttestationAsync(new() { HttpContext = accessor.HttpContext!, CredentialJson = brought, AttestationState = state });
        if (!made.Succeeded || made.UserEntity.Id != $"{account.Id}" || !await IsAnsweredFirst(state, stop)) throw new PasskeyRefusedException();
        var it = made.Passkey;
        db.Add(new IdentityUserPasskey<Guid>
        {
            UserId = account.Id,
            CredentialId = it.CredentialId,
            Data = new()
            {
                Name = called, CreatedAt = clock.GetUtcNow(), PublicKey = it.PublicKey, SignCount = it.SignCount, Transports = it.Transports, IsUserVerified = it.IsUserVerified,
                IsBackupEligible = it.IsBackupEligible, IsBackedUp = it.IsBackedUp, AttestationObject = it.AttestationObject, ClientDataJson = it.ClientDataJson,
            },
        });
        return await authenticator.IsTwofold(account.Id, stop) ? [] : await authenticator.MakeCodes(account.Id, stop);
    }

    /// <summary>The account whose passkey was shown.</summary>
    public async Task<Guid> Take(string brought, CancellationToken stop)
    {
        var state = StateOf(Showing);
        var shown = await handler.PerformAssertionAsync(new() { HttpContext = accessor.HttpContext!, CredentialJson = brought, AssertionState = state });
        if (!shown.Succeeded || !await IsAnsweredFirst(state, stop)) throw new PasskeyRefusedException();
        var it = shown.Passkey;
        var kept = await db.Passkeys.FirstAsync(p => p.CredentialId == it.CredentialId, stop);
        (kept.Data.SignCount, kept.Data.IsBackedUp, kept.Data.IsUserVerified) = (it.SignCount, it.IsBackedUp, it.IsUserVerified);
        return kept.UserId;
    }

    public async Task Remove(Account account, string id, CancellationToken stop)
    {
        var kept = await db.Passkeys.Where(p => p.UserId == account.Id).ToListAsync(stop);
        db.Remove(kept.FirstOrDefault(p => IdOf(p) == id) ?? throw new NotFoundException());
        if (kept.Count == 1 && !account.TwoFactorEnabled) await authenticator.EndCodes(account.Id, stop);
    }

    public static Passkey Of(IdentityUserPasskey<Guid> kept) => new() { Id = IdOf(kept), Name = kept.Data.Name ?? "", AddedAt = kept.Data.CreatedAt };

    private static string IdOf(IdentityUserPasskey<Guid> kept) => WebEncoders.Base64UrlEncode(kept.CredentialId);

    private string StateOf(string what) =>
        cookies.Read(Asked) is { } asked && asked.StartsWith(what, StringComparison.Ordinal) ? asked[what.Length..] : throw new PasskeyRefusedException();

    // Looked at last, so that nobody fills the record with what was never signed.
    private async Task<bool> IsAnsweredFirst(string state, CancellationToken stop)
    {
        cookies.TakeBack(Asked);
        return await db.TakeOnce(state, clock.GetUtcNow() + Wait, stop);
    }
}
