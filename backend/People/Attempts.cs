using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.People;

/// <summary>A try at a password: from which browser that is known, if from one, and whether it may be looked at.</summary>
internal sealed record Attempt(Guid? Browser, bool IsAllowed);

/// <summary>
/// Slows guessing: five tries, then five minutes. A browser in which the person was in before has tries of its own,
/// so that strangers who guess without end do not keep the owner out of theirs (OWASP, device cookies).
/// </summary>
internal sealed class Attempts(PortalContext db, SealedCookies cookies, TimeProvider clock)
{
    private const string Known = "__Host-known";
    private const int AtOnce = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5), Kept = TimeSpan.FromDays(180);

    /// <summary>Counts a try before it is looked at, so that no more are made by making them at once; and it stays counted until it is forgiven.</summary>
    public async Task<Attempt> Count(string name, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var browser = await Browser(a => a.NormalizedUserName == name, stop);
        var counted = browser is { } known
            ? await db.KnownBrowsers.Where(b => b.Id == known && (b.LockoutEnd == null || b.LockoutEnd <= now)).ExecuteUpdateAsync(b => b
                .SetProperty(x => x.LockoutEnd, x => x.AccessFailedCount + 1 >= AtOnce ? now + Pause : x.LockoutEnd)
                .SetProperty(x => x.AccessFailedCount, x => x.AccessFailedCount + 1 >= AtOnce ? 0 : x.AccessFailedCount + 1), stop)
            : await db.Accounts.Where(a => a.NormalizedUserName == name && (a.LockoutEnd == null || a.LockoutEnd <= now)).ExecuteUpdateAsync(a => a
                .SetProperty(x => x.LockoutEnd, x => x.AccessFailedCount + 1 >= AtOnce ? now + Pause : x.LockoutEnd)
                .SetProperty(x => x.AccessFailedCount, x => x.AccessFailedCount + 1 >= AtOnce ? 0 : x.AccessFailedCount + 1), stop);
        return new(browser, counted > 0);
    }

    /// <summary>Forgives the tries that were counted where this one was: one's own do not forgive a stranger's.</summary>
    public Task Forgive(Guid account, Attempt attempt, CancellationToken stop) => attempt.Browser is { } known
        ? db.KnownBrowsers.Where(b => b.Id == known).ExecuteUpdateAsync(b => b.SetProperty(x => x.AccessFailedCount, 0).SetProperty(x => x.LockoutEnd, (DateTimeOffset?)null), stop)
        : db.Accounts.Where(a => a.Id == account).ExecuteUpdateAsync(a => a.SetProperty(x => x.AccessFailedCount, 0).SetProperty(x => x.LockoutEnd, (DateTimeOffset?)null), stop);

    /// <summary>Knows this browser from now on as one in which the person was in. Those that they have not used for half a year are forgotten.</summary>
    public async Task Know(Guid account, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var known = await Browser(a => a.Id == account, stop);
        if (known is null) db.Add(new KnownBrowser { Id = (known = Guid.NewGuid()).Value, AccountId = account, SeenAt = now });
        else await db.KnownBrowsers.Where(b => b.Id == known).ExecuteUpdateAsync(b => b.SetProperty(x => x.SeenAt, now), stop);
        await db.KnownBrowsers.Where(b => b.AccountId == account && b.SeenAt < now - Kept).ExecuteDeleteAsync(stop);
        cookies.Give(Known, $"{known:N}", Kept);
    }

    // The browser that asks, if it is known to be that account's; for whoever brings no cookie nothing is read, whatever the name.
    private async Task<Guid?> Browser(System.Linq.Expressions.Expression<Func<Account, bool>> its, CancellationToken stop) =>
        cookies.Read(Known) is { } kept && Guid.TryParseExact(kept, "N", out var id) && await db.KnownBrowsers.AnyAsync(b => b.Id == id && db.Accounts.Where(its).Any(a => a.Id == b.AccountId), stop) ? id : null;
}
