using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Meetings;

/// <summary>What earlier meetings of a kind left to a meeting that is still to come. The office's own list: others do not see why an item has no outcome.</summary>
internal static class MattersArising
{
    private static readonly RequestStatus[] Done = [RequestStatus.Accepted, RequestStatus.Closed, RequestStatus.Withdrawn];

    /// <summary>By meeting, the items without an outcome, or with the outcome “carried over”, that no later meeting has taken over.</summary>
    public static async Task<ILookup<Guid, AgendaItem>> Items(PortalContext db, Guid[] ids, CancellationToken stop)
    {
        var meetings = await ToCome(db, ids, stop);
        if (meetings.Count == 0) return Enumerable.Empty<AgendaItem>().ToLookup(_ => Guid.Empty);
        var items = await OfEarlier(db, meetings).AsNoTracking().Include(i => i.Meeting)
            .Where(i => (i.Note == null || i.Note.Outcome == null || i.Note.Outcome == AgendaOutcome.CarriedOver) && !db.AgendaItems.Any(later => later.CarriedFromId == i.Id))
            .OrderBy(i => i.Meeting.HeldOn).ThenBy(i => i.Number).ThenBy(i => i.Id).ToListAsync(stop);
        return For(meetings, items, item => item.Meeting);
    }

    /// <summary>By meeting, the actions that arose at the earlier ones and are not accepted, closed or withdrawn.</summary>
    public static async Task<ILookup<Guid, Request>> Actions(PortalContext db, Guid[] ids, CancellationToken stop)
    {
        var meetings = await ToCome(db, ids, stop);
        if (meetings.Count == 0) return Enumerable.Empty<Request>().ToLookup(_ => Guid.Empty);
        var actions = await OfEarlier(db, meetings).AsNoTracking()
            .Join(db.Requests.Where(r => !Done.Contains(r.Status)), i => i.Id, r => r.AgendaItemId, (i, r) => new { i.Meeting, Action = r })
            .OrderBy(found => found.Action.DueOn ?? DateOnly.MaxValue).ThenBy(found => found.Action.Id).ToListAsync(stop);
        return For(meetings, actions, found => found.Meeting, found => found.Action);
    }

    private static async Task<List<ScrutinyMeeting>> ToCome(PortalContext db, Guid[] ids, CancellationToken stop) => db.Viewer.Sees is not Audience.Office ? []
        : await db.Meetings.AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.Id) && db.Viewer.BodyIds.Contains(m.BodyId) && ScrutinyMeeting.ToCome.Contains(m.Status)).ToListAsync(stop);

    private static IQueryable<AgendaItem> OfEarlier(PortalContext db, List<ScrutinyMeeting> meetings)
    {
        var last = meetings.Max(m => m.HeldOn);
        return db.AgendaItems.Where(i => db.Viewer.BodyIds.Contains(i.BodyId) && i.Meeting.HeldOn < last && !ScrutinyMeeting.ToCome.Contains(i.Meeting.Status));
    }

    private static ILookup<Guid, T> For<T>(List<ScrutinyMeeting> meetings, List<T> found, Func<T, ScrutinyMeeting> of) => For(meetings, found, of, it => it);

    private static ILookup<Guid, T> For<TFound, T>(List<ScrutinyMeeting> meetings, List<TFound> found, Func<TFound, ScrutinyMeeting> of, Func<TFound, T> it) => meetings
        .SelectMany(meeting => found.Where(f => of(f).HeldOn < meeting.HeldOn && meeting.IsOfSameKindAs(of(f))).Select(f => (meeting.Id, It: it(f))))
        .ToLookup(told => told.Id, told => told.It);
}
