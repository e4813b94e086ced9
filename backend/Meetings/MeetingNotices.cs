using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Meetings;

/// <summary>That a meeting whose agenda is published was put off or cancelled since is told on the page of the agenda, whose text stays as it was.</summary>
internal static class MeetingNotices
{
    public static async Task<IReadOnlyList<Text>> On(Edition edition, PortalContext db, CancellationToken stop)
    {
        if (edition.Kind is not EditionKind.Agenda) return [];
        var changes = await db.MeetingChanges.AsNoTracking().Where(c => c.MeetingId == edition.SubjectId && c.Audience == Audience.Public && c.RecordedAt > edition.PublishedAt).OrderBy(c => c.RecordedAt).ToListAsync(stop);
        return [.. changes.Select(Words)];
    }

    private static Text Words(MeetingChange change)
    {
        var from = Text.Long(change.From);
        return (change.Kind, change.To) switch
        {
            (MeetingChangeKind.Cancelled, _) => new($"The meeting of {from.English} was cancelled: {change.Reason}", $"Canslwyd cyfarfod {from.Cymraeg}: {change.Reason}"),
            (_, { } to) => new($"The meeting was put off from {from.English} to {Text.Long(to).English}: {change.Reason}", $"Gohiriwyd y cyfarfod o {from.Cymraeg} i {Text.Long(to).Cymraeg}: {change.Reason}"),
            _ => new($"The meeting of {from.English} was put off, and its new day is not set: {change.Reason}", $"Gohiriwyd cyfarfod {from.Cymraeg}, ac ni osodwyd ei ddiwrnod newydd: {change.Reason}"),
        };
    }
}
