using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

/// <summary>An item of a published agenda that is taken in private: what the agenda says of it, and nothing else.</summary>
/// <param name="Number">Its place on the agenda.</param>
/// <param name="Ground">The ground on which it is withheld.</param>
public sealed record WithheldItem(int Number, string Ground);

public static class Withheld
{
    /// <summary>By meeting, the private items of a published agenda that the viewer does not see. That something is withheld, and on which ground, is public; what it is, is not: only that is read, past the visibility filter.</summary>
    public static async Task<ILookup<Guid, WithheldItem>> Of(PortalContext db, IReadOnlyCollection<Guid> meetingIds, CancellationToken stop)
    {
        var items = await db.AgendaItems.IgnoreQueryFilters().AsNoTracking()
            .Where(i => EF.Parameter(meetingIds).Contains(i.MeetingId) && i.PrivateGround != null && i.Audience == Audience.Force)
            .HiddenFromViewer(db).OrderBy(i => i.Number)
            .Select(i => new { i.MeetingId, i.Number, i.PrivateGround }).ToListAsync(stop);
        return items.ToLookup(i => i.MeetingId, i => new WithheldItem(i.Number, i.PrivateGround!));
    }
}
