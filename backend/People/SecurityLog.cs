using Microsoft.Extensions.Caching.Memory;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.People;

/// <summary>Writes what was denied and what was taken away into the log of security.</summary>
internal sealed class SecurityLog(PortalContext db, Door door, IMemoryCache cache) : ISecurityLog
{
    private static readonly TimeSpan Once = TimeSpan.FromMinutes(1);

    public async Task Denied(Act act, CancellationToken stop)
    {
        var known = (nameof(SecurityLog), Who, act);
        if (cache.TryGetValue(known, out _)) return;
        cache.Set(known, true, Once);
        await Keep(SecurityEventKind.ActDenied, act.ToString(), stop);
    }

    public Task Exported(string file, CancellationToken stop) => Keep(SecurityEventKind.ListExported, file, stop);

    private Guid? Who => db.Viewer.PersonId ?? db.Viewer.PartnerId;

    private async Task Keep(SecurityEventKind kind, string what, CancellationToken stop)
    {
        if (Who is null) return;
        door.Note(kind, db.Viewer.PersonId, what, db.Viewer.PartnerId);
        await db.SaveInTurn(stop);
    }
}
