using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Evidence;

internal static class UploadMutations
{
    /// <summary>Removes what was received for a body and never offered, with the bytes where no evidence of the body has them.</summary>
    public static async Task Sweep(Guid body, EvidenceFiles files, PortalContext db, DateTimeOffset now, CancellationToken stop)
    {
        var before = now - Upload.Waits;
        foreach (var old in await db.Uploads.Where(u => u.BodyId == body && u.ReceivedAt < before).ToListAsync(stop))
        {
            db.Remove(old);
            await db.SaveChangesAsync(stop);
            if (!await db.Uploads.AnyAsync(u => u.BodyId == body && u.Hash == old.Hash, stop) && !await db.Evidence.AnyAsync(e => e.FileHeldFor == body && e.FileHash == old.Hash, stop)) files.Remove(body, old.Hash, before);
        }
    }
}
