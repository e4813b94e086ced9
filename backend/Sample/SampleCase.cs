using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Sample;

/// <summary>What a demonstration begins with, loaded into an empty database, all of it or nothing.</summary>
internal static class SampleCase
{
    public static async Task Load(IServiceProvider services, string sample, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.Forces.AnyAsync(stop)) return;
        if (sample == PortalOptions.Wexshire) db.Add(SampleForces.Wexshire());
        else db.AddRange(SampleForces.EnglandAndWales());
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }
}
