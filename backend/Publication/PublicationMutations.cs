using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

public sealed record PublishInput
{
    /// <summary>The report, other source, statement, track entry, piece of evidence, monitoring phase or request to make public.</summary>
    public required Guid Id { get; init; }
}

public static class PublicationMutations
{
    /// <summary>
    /// Makes a report or another source, a statement, an entry of a track, a piece of evidence, a monitoring phase or a request public; the parts of a report follow it, as do the messages of a request so far.
    /// By the scrutiny officer. Refused: no such record of your own, one that has not left the office (a drafted request, a proposed assurance), evidence that was not accepted or is OFFICIAL-SENSITIVE.
    /// </summary>
    [Refuses(typeof(SensitiveStaysInsideException))]
    public static async Task<BodyRecord> Publish(PublishInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var record = db.Viewer.Own(await Find(input.Id, db, stop), "id");
        if (record.Audience is Audience.Office) throw new IllegalMoveException(nameof(Audience.Office), nameof(Audience.Public), new("Office only", "Y swyddfa yn unig"));
        record.Publish(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return record;
    }

    private static async Task<BodyRecord?> Find(Guid id, PortalContext db, CancellationToken stop)
    {
        foreach (var records in db.Publishable)
        {
            if (await records.FirstOrDefaultAsync(r => r.Id == id, stop) is { } found) return found;
        }

        return null;
    }
}
