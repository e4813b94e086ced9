using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Bodies;

public static class BodyMutations
{
    /// <summary>Records that a force entered a phase of HMICFRS's monitoring, Scan or Engage. The phase before it ends there. The force sees it at once; the public when it is published. By the scrutiny officer. Refused: another body's force, no source, a beginning after today.</summary>
    public static async Task<MonitoringPhase> RecordMonitoringPhase(RecordMonitoringPhaseInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var force = await db.Forces.AsSplitQuery().Include(f => f.Responsibilities).ThenInclude(r => r.Body).Include(f => f.MonitoringPhases)
            .FirstOrDefaultAsync(f => f.Slug == input.Force, stop) ?? throw new NotFoundException("force");
        var phase = force.Enter(force.KeeperOn(input.From?.First ?? clock.Today(), db.Viewer), input, clock);
        db.Add(phase);
        await db.SaveChangesAsync(stop);
        return phase;
    }

    /// <summary>Records who holds the office of your body, or held it: the role, from when to when. Everybody sees it. By the scrutiny officer. Refused: another body, a first day after today, a last day before the first.</summary>
    public static async Task<OfficeHolder> RecordOfficeHolder(RecordOfficeHolderInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var body = await db.Bodies.FirstOrDefaultAsync(b => b.Slug == input.Body, stop);
        if (body is null || !db.Viewer.BodyIds.Contains(body.Id)) throw new NotFoundException("body");
        var holder = body.RecordHolder(input.Role, input.Name, input.From, input.To, clock.Today());
        db.Add(holder);
        await db.SaveChangesAsync(stop);
        return holder;
    }
}
