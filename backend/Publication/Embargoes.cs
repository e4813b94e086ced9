using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Publication;

public static class Embargoes
{
    /// <summary>When the next embargo ends. Nobody is shown what is under it: only the hour is looked for, past the visibility filter.</summary>
    public static Task<DateTimeOffset?> NextRelease(PortalContext db, DateTimeOffset now, CancellationToken stop) =>
        db.SourceDocuments.IgnoreQueryFilters().Where(d => d.ReleaseAt > now).OrderBy(d => d.ReleaseAt).Select(d => d.ReleaseAt).FirstOrDefaultAsync(stop);
}
