using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Bodies;

namespace ScrutinyPortal.Sample;

/// <summary>What the portal begins with, loaded into an empty database, all of it or nothing: the forces and the bodies responsible for them, and in a demonstration the case.</summary>
internal static class SampleCase
{
    public static async Task Load(IServiceProvider services, string? sample, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        await Load(scope.ServiceProvider.GetRequiredService<PortalContext>(), sample, TimeProvider.System, stop); // a demonstration may set its own clock to before these reports
    }

    internal static async Task Load(PortalContext db, string? sample, TimeProvider clock, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.Forces.AnyAsync(stop))
        {
            if (sample == PortalOptions.Wexshire || !await SuccessionBackfill.Fill(db, clock, stop)) return;
        }
        else if (sample == PortalOptions.Wexshire) db.Add(SampleForces.Wexshire());
        else if (sample is null) LoadForces(db, clock);
        else await LoadNorthYorkshire(db, clock, stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    private static async Task LoadNorthYorkshire(PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var file = CaseFile.Read("north-yorkshire.json");
        var force = LoadForces(db, clock).Single(r => r.Force.Slug == file.Force).Force;
        await new CaseLoader(file, force, db, clock, stop).Load();
    }

    private static IReadOnlyList<PolicingResponsibility> LoadForces(PortalContext db, TimeProvider clock)
    {
        var forces = SampleForces.EnglandAndWales();
        db.AddRange(forces);
        var before = SampleForces.Before(forces);
        db.AddRange(before);
        db.AddRange(SampleForces.Monitoring([.. forces, .. before], clock));
        return forces;
    }
}
