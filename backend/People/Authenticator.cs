using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OtpNet;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

/// <summary>An authenticator app as the second proof (RFC 6238), and recovery codes for when that or a passkey is lost. The key is kept sealed, the codes as hashes, and nothing serves twice.</summary>
internal sealed class Authenticator(PortalContext db, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Provider = "portal", App = "authenticator", Recovery = "recovery codes", Issuer = "Scrutiny Portal";
    private const string Signs = "23456789abcdefghjkmnpqrstuvwxyz"; // none that is taken for another
    private const int Codes = 10, CodeLength = 12, Figures = 6;
    private readonly IDataProtector _seal = protection.CreateProtector("people.authenticator.v1");

    /// <summary>A new key for the app, as it is typed and as the app reads it from a picture. It counts for nothing until a code of it was brought.</summary>
    public async Task<(string Key, string Address)> Begin(Account account, CancellationToken stop)
    {
        RefuseUnless(account, on: false);
        var key = Base32Encoding.ToString(KeyGeneration.GenerateRandomKey());
        await Keep(account.Id, App, Seal(key, 0), stop);
        return (key, new OtpUri(OtpType.Totp, key, account.UserName, Issuer).ToString());
    }

    /// <summary>Turns it on by a code of the app. The recovery codes are told this once.</summary>
    public async Task<IReadOnlyList<string>> TurnOn(Account account, string code, CancellationToken stop)
    {
        RefuseUnless(account, on: false);
        if (!await IsShown(account.Id, code, stop)) throw new WrongCodeException();
        account.TwoFactorEnabled = true;
        return await MakeCodes(account.Id, stop);
    }

    /// <summary>By what the code proves the person whose password was right. It is used by this.</summary>
    public async Task<SignInMeans> Take(Guid account, string? code, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(code)) throw new SecondProofNeededException();
        var plain = string.Concat(code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
        if (plain.Length == Figures) return await IsOn(account, stop) && await IsShown(account, plain, stop) ? SignInMeans.PasswordAndApp : throw new WrongCodeException();
        return await IsLeft(account, plain, stop) ? SignInMeans.PasswordAndRecoveryCode : throw new WrongCodeException();
    }

    /// <summary>Whether the password alone does not let them in: whoever has a second proof has recovery codes, used ones too.</summary>
    public Task<bool> IsTwofold(Guid account, CancellationToken stop) => TwofoldIn(db).AnyAsync(t => t.UserId == account, stop);

    /// <summary>The accounts that have a second proof, as what is kept of their recovery codes.</summary>
    public static IQueryable<IdentityUserToken<Guid>> TwofoldIn(PortalContext db) => db.Set<IdentityUserToken<Guid>>().Where(t => t.LoginProvider == Provider && t.Name == Recovery);

    /// <summary>Further recovery codes, for whoever has a second proof.</summary>
    public async Task<IReadOnlyList<string>> MakeFurtherCodes(Guid account, CancellationToken stop) =>
        await IsTwofold(account, stop) ? await MakeCodes(account, stop) : throw NotWhile(on: false);

    /// <summary>New recovery codes; those before them are worth nothing.</summary>
    public async Task<IReadOnlyList<string>> MakeCodes(Guid account, CancellationToken stop)
    {
        var codes = Enumerable.Range(0, Codes).Select(_ => RandomNumberGenerator.GetString(Signs, CodeLength)).ToList();
        await Keep(account, Recovery, string.Join(' ', codes.Select(Hash)), stop);
        return [.. codes.Select(code => string.Join('-', code.Chunk(4).Select(part => new string(part))))];
    }

    /// <summary>Turns the app off. The recovery codes stay while there is a passkey that could be lost.</summary>
    public async Task TurnOff(Account account, CancellationToken stop)
    {
        RefuseUnless(account, on: true);
        account.TwoFactorEnabled = false;
        db.RemoveRange(await Kept(account.Id).Where(t => t.Name == App).ToListAsync(stop));
        if (!await db.Passkeys.AnyAsync(p => p.UserId == account.Id, stop)) await EndCodes(account.Id, stop);
    }

    /// <summary>Ends the recovery codes, once there is nothing left to recover.</summary>
    public async Task EndCodes(Guid account, CancellationToken stop) => db.RemoveRange(await Kept(account).Where(t => t.Name == Recovery).ToListAsync(stop));

    /// <summary>Ends every second proof, of somebody who has lost theirs.</summary>
    public static async Task EndAll(Account account, PortalContext db, CancellationToken stop)
    {
        if (!await TwofoldIn(db).AnyAsync(t => t.UserId == account.Id, stop)) throw NotWhile(on: false);
        account.TwoFactorEnabled = false;
        db.RemoveRange(await db.Set<IdentityUserToken<Guid>>().Where(t => t.UserId == account.Id && t.LoginProvider == Provider).ToListAsync(stop));
        db.RemoveRange(await db.Passkeys.Where(p => p.UserId == account.Id).ToListAsync(stop));
    }

    private Task<bool> IsOn(Guid account, CancellationToken stop) => db.Accounts.AnyAsync(a => a.Id == account && a.TwoFactorEnabled, stop);

    // The code of this half minute, or of the one before or after, as clocks differ; never one of a half minute that was used.
    private async Task<bool> IsShown(Guid account, string code, CancellationToken stop)
    {
        if (await Value(account, App, stop) is not { } kept || _seal.Unprotect(kept).Split(' ') is not [var key, var used]) return false;
        var shown = new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(clock.GetUtcNow().UtcDateTime, code, out var step, VerificationWindow.RfcSpecifiedNetworkDelay);
        return shown && step > long.Parse(used, System.Globalization.CultureInfo.InvariantCulture) && await Replace(account, App, kept, Seal(key, step), stop);
    }

    private async Task<bool> IsLeft(Guid account, string code, CancellationToken stop)
    {
        if (await Value(account, Recovery, stop) is not { } kept) return false;
        var (left, hash) = (kept.Split(' '), Hash(code));
        return left.Contains(hash) && await Replace(account, Recovery, kept, string.Join(' ', left.Where(other => other != hash)), stop);
    }

    // In one statement: of two who bring the same code at once, one comes in.
    private async Task<bool> Replace(Guid account, string name, string kept, string next, CancellationToken stop) =>
        await Kept(account).Where(t => t.Name == name && t.Value == kept).ExecuteUpdateAsync(t => t.SetProperty(x => x.Value, next), stop) == 1;

    private Task<string?> Value(Guid account, string name, CancellationToken stop) => Kept(account).Where(t => t.Name == name).Select(t => t.Value).FirstOrDefaultAsync(stop);

    private IQueryable<IdentityUserToken<Guid>> Kept(Guid account) => db.Set<IdentityUserToken<Guid>>().Where(t => t.UserId == account && t.LoginProvider == Provider);

    private async Task Keep(Guid account, string name, string value, CancellationToken stop)
    {
        if (await Kept(account).FirstOrDefaultAsync(t => t.Name == name, stop) is { } kept) kept.Value = value;
        else db.Add(new IdentityUserToken<Guid> { UserId = account, LoginProvider = Provider, Name = name, Value = value });
    }

    private string Seal(string key, long used) => _seal.Protect(FormattableString.Invariant($"{key} {used}"));

    // Fifty-eight bits of chance need no slow hash.
    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    private static void RefuseUnless(Account account, bool on)
    {
        if (account.TwoFactorEnabled != on) throw NotWhile(account.TwoFactorEnabled);
    }

    private static IllegalMoveException NotWhile(bool on) => on ? new("On", "On", new("on", "ymlaen")) : new("Off", "Off", new("off", "wedi'i ddiffodd"));
}
