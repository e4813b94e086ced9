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

    /// <summary>Records the last day of somebody who holds the office of your body. By the scrutiny officer. Refused: another body, a last day that is recorded already or lies before the first.</summary>
    public static async Task<OfficeHolder> EndOfficeHolder(EndOfficeHolderInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var holder = await db.OfficeHolders.FirstOrDefaultAsync(h => h.Id == input.OfficeHolderId, stop);
        if (holder is null || !db.Viewer.BodyIds.Contains(holder.BodyId)) throw new NotFoundException("officeHolderId");
        holder.EndOn(input.To);
        await db.SaveChangesAsync(stop);
        return holder;
    }

    /// <summary>Records that forces pass from the bodies that are responsible for them to another, here already or new, on a day that may lie ahead. What is open passes with them on that day, what was signed keeps its name, and addresses do not change. By the administrator. Refused: no force, a day before the present body's first, a new body without name and kind.</summary>
    public static async Task<LocalPolicingBody> RecordSuccession(RecordSuccessionInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var slugs = input.Forces.Distinct().ToList();
        var forces = await db.Forces.Include(f => f.Responsibilities).Where(f => slugs.Contains(f.Slug)).ToListAsync(stop);
        if (forces.Count == 0) throw new InvalidInputException("forces", new("Choose at least one force.", "Dewiswch o leiaf un heddlu."));
        if (forces.Count < slugs.Count) throw new NotFoundException("forces");
        var body = await db.Bodies.FirstOrDefaultAsync(b => b.Slug == input.Body, stop);
        if (body is null) db.Add(body = LocalPolicingBody.Successor(input));
        else if (input.Name is { } name && name != body.Name) throw new InvalidInputException("body", new($"This name in addresses is that of {body.Name}. Choose another, or leave out the name.", $"Enw {body.Name} mewn cyfeiriadau yw hwn. Dewiswch un arall, neu gadewch yr enw allan."));
        foreach (var force in forces) db.Add(force.PassTo(body, input.From, input.Note));
        await db.SaveChangesAsync(stop);
        return body;
    }
}
