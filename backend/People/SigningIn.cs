using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.People;

/// <summary>What a person brings to the door, checked: with the same answer and the same work whoever is asked for.</summary>
internal sealed class SigningIn(PortalContext db, IPasswordHasher<Account> hasher, Attempts attempts, Authenticator authenticator, Passkeys passkeys, TimeProvider clock)
{
    private static readonly Account Nobody = new();
    private static readonly Lock Once = new();
    private static string? _nobodysHash;

    /// <summary>The person whose password this is and, where they turned it on, whose second proof; and by what they are known.</summary>
    public async Task<(Person Person, SignInMeans Means)> By(string email, string password, string? code, string? passkey, CancellationToken stop)
    {
        var (person, attempt) = await Try(email, password, stop);
        var means = passkey is { } shown ? await Beside(person, shown, stop)
            : await authenticator.IsTwofold(person.Id, stop) ? await authenticator.Take(person.Id, code, stop)
            : SignInMeans.Password;
        await attempts.Forgive(person.Id, attempt, stop);
        return (person, means);
    }

    /// <summary>The person whose password this is, who is in already.</summary>
    public async Task<Person> ByPassword(string email, string password, CancellationToken stop)
    {
        var (person, attempt) = await Try(email, password, stop);
        await attempts.Forgive(person.Id, attempt, stop);
        return person;
    }

    /// <summary>The account of whoever is in, once they have said their password anew.</summary>
    public async Task<Account> Own(string password, CancellationToken stop)
    {
        var account = await db.Accounts.FirstAsync(a => a.Id == db.Viewer.PersonId, stop);
        await ByPassword(account.UserName!, password, stop);
        await db.Entry(account).ReloadAsync(stop); // its attempts were counted past it
        return account;
    }

    private async Task<(Person Person, Attempt Attempt)> Try(string email, string password, CancellationToken stop)
    {
        var name = Account.NameOf(email);
        var attempt = await attempts.Count(name, stop);
        var account = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.NormalizedUserName == name, stop);
        var right = hasher.VerifyHashedPassword(account ?? Nobody, account?.PasswordHash ?? NobodysHash(hasher), password) is not PasswordVerificationResult.Failed;
        var id = account?.Id ?? Guid.Empty;
        var person = await db.People.IgnoreQueryFilters().Include(p => p.Roles).FirstOrDefaultAsync(p => p.Id == id, stop);
        if (!attempt.IsAllowed || !right || person is not { EndedAt: null }) throw new NotSignedInException();
        return (person, attempt);
    }

    private async Task<SignInMeans> Beside(Person person, string passkey, CancellationToken stop) =>
        await passkeys.Take(passkey, stop) == person.Id ? SignInMeans.PasswordAndPasskey : throw new PasskeyRefusedException();

    /// <summary>An account for a person who brings the password at once.</summary>
    public Account AccountOf(Person person, string password)
    {
        Passwords.Check(password, person);
        var account = new Account(person);
        account.PasswordHash = hasher.HashPassword(account, password);
        return account;
    }

    /// <summary>Sets a person's password. Whoever knew the one before is out.</summary>
    public async Task SetPassword(Person person, string password, CancellationToken stop)
    {
        Passwords.Check(password, person);
        var account = await db.Accounts.FirstAsync(a => a.Id == person.Id, stop);
        account.PasswordHash = hasher.HashPassword(account, password);
        account.SecurityStamp = Guid.NewGuid().ToString("N"); // ends every one-time link
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        await Sessions.EndAll(db, person.Id, clock.GetUtcNow(), stop);
        await db.SaveInTurn(stop);
    }

    // Made with the work that a true one is made with.
    private static string NobodysHash(IPasswordHasher<Account> hasher)
    {
        lock (Once) return _nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
    }
}
