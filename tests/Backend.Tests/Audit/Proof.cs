using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Audit;

namespace ScrutinyPortal.Tests.Audit;

/// <summary>Verifies a portal's record, and does to it what somebody with the database in hand could do.</summary>
internal static class Proof
{
    public static async Task<AuditVerification> Verify(this Portal portal, string? digest = null)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await AuditVerification.Of(scope.ServiceProvider.GetRequiredService<PortalContext>(), digest is null ? null : Link.TryParse(digest), TestContext.Current.CancellationToken);
    }

    /// <summary>Raw SQL, behind the portal's back; how many rows it touched.</summary>
    public static async Task<int> Tamper(this Portal portal, string sql)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalContext>().Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }

    /// <summary>One value by raw SQL.</summary>
    public static async Task<long> Number(this Portal portal, string sql)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<PortalContext>().Database.SqlQueryRaw<long>(sql).ToListAsync(TestContext.Current.CancellationToken)).Single();
    }
}
