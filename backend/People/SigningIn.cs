using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.People;

/// <summary>What a person brings to the door, checked: with the same answer and the same work whoever is asked for.</summary>
internal sealed class SigningIn(PortalContext db, IPasswordHasher<Account> hasher, Authenticator authenticator, TimeProvider clock)
{
    private const int Attempts = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);
    private static readonly Account Nobody = new();
    private static readonly Lock Once = new();
    private static string? _nobodysHash;

    /// <summary>The person whose password this is and, where they turned it on, whose second proof; and by what they are known.</summary>
    public async Task<(Person Person, SignInMeans Means)> By(string email, string password, string? code, CancellationToken stop)
    {
        var person = await Try(email, password, stop);
        var isTwofold = await db.Accounts.AnyAsync(a => a.Id == person.Id && a.TwoFactorEnabled, stop);
        var means = isTwofold ? await authenticator.Take(person.Id, code, stop) : SignInMeans.Password;
        await Forgive(person, stop);
        return (person, means);
    }

    /// <summary>The person whose password this is, who is in already.</summary>
    public async Task<Person> ByPassword(string email, string password, CancellationToken stop)
    {
        var person = await Try(email, password, stop);
        await Forgive(person, stop);
        return person;
    }

    // An attempt is counted before it is looked at, so that no more are made by making them at once; and it stays counted until the whole proof is there.
    private async Task<Person> Try(string email, string password, CancellationToken stop)
    {
        var (name, now) = (Account.NameOf(email), clock.GetUtcNow());
        var counted = await db.Accounts.Where(a => a.NormalizedUserName == name && (a.LockoutEnd == null || a.LockoutEnd <= now)).ExecuteUpdateAsync(a => a
            .SetProperty(x => x.LockoutEnd, x => x.AccessFailedCount + 1 >= Attempts ? now + Pause : x.LockoutEnd)
            .SetProperty(x => x.AccessFailedCount, x => x.AccessFailedCount + 1 >= Attempts ? 0 : x.AccessFailedCount + 1), stop);
        var account = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.NormalizedUserName == name, stop);
        var right = hasher.VerifyHashedPassword(account ?? Nobody, account?.PasswordHash ?? NobodysHash(hasher), password) is not PasswordVerificationResult.Failed;
        var id = account?.Id ?? Guid.Empty;
        var person = await db.People.IgnoreQueryFilters().Include(p => p.Roles).FirstOrDefaultAsync(p => p.Id == id, stop);
        if (counted == 0 || !right || person is not { EndedAt: null }) throw new NotSignedInException();
        return person;
    }

    private Task Forgive(Person person, CancellationToken stop) =>
        db.Accounts.Where(a => a.Id == person.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.AccessFailedCount, 0).SetProperty(x => x.LockoutEnd, (DateTimeOffset?)null), stop);

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
