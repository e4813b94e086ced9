using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Audit;

/// <summary>npm run audit:verify: says whether the record is what was written, and what is not.</summary>
internal static class AuditCommand
{
    public const string Verify = "audit:verify";

    public static async Task<int> Run(IServiceProvider services, string? digest, CancellationToken stop = default)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        if ((await db.Database.GetPendingMigrationsAsync(stop)).Any()) throw new StartRefused("The database is not yet of this version. Start the portal once, then verify.");
        var verified = await AuditVerification.Of(db, digest is null ? null : Kept(digest), stop);
        foreach (var wrong in verified.Wrong) await Console.Error.WriteLineAsync(wrong);
        Console.WriteLine(verified.Wrong.Count == 0
            ? $"The chain holds: {verified.Entries:N0} entries, and every row is as they left it."
            : $"The chain does not hold: what is wrong with its {verified.Entries:N0} entries, or with the rows of which they tell, is said above.");
        if (verified is { Wrong.Count: 0, Digest: { } now }) Console.WriteLine($"Digest, to be kept outside of the database: {now}");
        return verified.Wrong.Count == 0 ? 0 : 1;
    }

    private static Link Kept(string digest) => Link.TryParse(File.Exists(digest) ? File.ReadAllText(digest) : digest)
        ?? throw new StartRefused("--digest is what an earlier verification gave (1234-9f86d0…), or a file that holds it.");
}
