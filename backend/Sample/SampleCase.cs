using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Sample;

/// <summary>What a demonstration begins with, loaded into an empty database, all of it or nothing.</summary>
internal static class SampleCase
{
    public static async Task Load(IServiceProvider services, string sample, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        await Load(scope.ServiceProvider.GetRequiredService<PortalContext>(), sample, TimeProvider.System, stop); // a demonstration may set its own clock to before these reports
    }

    internal static async Task Load(PortalContext db, string sample, TimeProvider clock, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.Forces.AnyAsync(stop)) return;
        if (sample == PortalOptions.Wexshire) db.Add(SampleForces.Wexshire());
        else await LoadNorthYorkshire(db, clock, stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    private static async Task LoadNorthYorkshire(PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var file = CaseFile.Read("north-yorkshire.json");
        var forces = SampleForces.EnglandAndWales();
        var force = forces.Single(r => r.Force.Slug == file.Force).Force;
        db.AddRange(forces);
        var before = SampleForces.Before(forces);
        db.AddRange(before);
        db.AddRange(SampleForces.Monitoring([.. forces, .. before], clock));
        await new CaseLoader(file, force, db, clock, stop).Load();
    }
}
