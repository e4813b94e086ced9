using ScrutinyPortal.Access;

namespace ScrutinyPortal.People;

/// <summary>Writes what was denied and what was taken away into the log of security.</summary>
internal sealed class SecurityLog(PortalContext db, Door door) : ISecurityLog
{
    public async Task Denied(Act act, CancellationToken stop)
    {
        if (Who is { } who && door.NoteOnce(SecurityEventKind.ActDenied, who, db.Viewer.PersonId, act.ToString(), db.Viewer.PartnerId)) await db.SaveInTurn(stop);
    }

    public async Task Exported(string file, CancellationToken stop)
    {
        if (Who is null) return;
        door.Note(SecurityEventKind.ListExported, db.Viewer.PersonId, file, db.Viewer.PartnerId);
        await db.SaveInTurn(stop);
    }

    private Guid? Who => db.Viewer.PersonId ?? db.Viewer.PartnerId;
}
