using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Exports;

/// <summary>Everything that happened about one recommendation, as its page tells it, with who may read each part: what an answer under the Freedom of Information Act 2000 begins from.</summary>
internal static class StoryTable
{
    public static ExportTable Of(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        Moments(db, by.Text("recommendation"), by.Many<Actor>("actor"), by.PastDay("as-at", today)),
        ("on", m => m.On), ("kind", m => m.Kind), ("actor", m => m.Actor), ("heading", m => m.Heading), ("words", m => m.Words), ("by", m => m.By), ("reference", m => m.Reference),
        ("recordedAt", m => m.RecordedAt), ("audience", m => m.Audience), ("marking", m => m.Marking), ("sources", m => string.Join("; ", m.Sources.Select(s => s.Text))));

    private static async IAsyncEnumerable<TimelineEntry> Moments(PortalContext db, string? reference, List<Actor>? actors, DateOnly? asAt)
    {
        var ids = await db.Recommendations.Where(r => r.Reference == reference).Select(r => r.Id).ToListAsync();
        foreach (var moment in (await Timeline.Of(db, ids, Timelines.OfRecommendations, asAt, CancellationToken.None)).SelectMany(story => story))
        {
            if (actors?.Contains(moment.Actor) is not false) yield return moment;
        }
    }
}
