using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScrutinyPortal.Access;

/// <summary>What said once who somebody is, a partner's signed assertion (RFC 7523) or that of a passkey: kept until it has run out, so that it says so once.</summary>
internal sealed class Assertion
{
    public byte[] Id { get; init; } = [];
    public DateTimeOffset Until { get; init; }
}

internal sealed class AssertionMap : IEntityTypeConfiguration<Assertion>
{
    public void Configure(EntityTypeBuilder<Assertion> assertion)
    {
        assertion.ToTable("Assertions");
        assertion.HasIndex(a => a.Until);
    }
}

internal static class Assertions
{
    /// <summary>Whether this was never met before; from now on it was.</summary>
    public static async Task<bool> TakeOnce(this PortalContext db, string assertion, DateTimeOffset until, CancellationToken stop)
    {
        var key = SHA256.HashData(Encoding.UTF8.GetBytes(assertion));
        return await db.Database.ExecuteSqlAsync($"""INSERT INTO "Assertions" ("Id", "Until") VALUES ({key}, {(db.Database.IsSqlite() ? until.UtcTicks : until)}) ON CONFLICT DO NOTHING""", stop) == 1;
    }
}
