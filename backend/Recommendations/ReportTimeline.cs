using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>A room's share in the stories of reports, by their ids: what the viewer of the context sees of them and of their recommendations. Rooms register theirs as a service.</summary>
public delegate Task<ILookup<Guid, TimelineEntry>> ReportTimelineContributor(PortalContext db, IReadOnlyCollection<Guid> reportIds, CancellationToken stop);

public static class ReportTimeline
{
    /// <summary>The stories of reports with those of the reports that follow them, told by all rooms, the latest first; as at a past day, what had happened by its end.</summary>
    public static async Task<ILookup<Guid, TimelineEntry>> Of(
        PortalContext db, IReadOnlyCollection<Guid> reportIds, IEnumerable<ReportTimelineContributor> rooms, DateOnly? asAt, CancellationToken stop)
    {
        var follow = await Following(db, reportIds, stop);
        var told = new List<(Guid Report, TimelineEntry Entry)>();
        foreach (var room in rooms)
        {
            told.AddRange((await room(db, follow.Keys, stop)).SelectMany(story => story.Select(entry => (story.Key, entry))));
        }

        if (asAt is { } day) told.RemoveAll(t => t.Entry.On > day);
        return reportIds.SelectMany(id =>
        {
            var chain = Chain(id, follow);
            return told.Where(t => chain.Contains(t.Report)).Select(t => t.Entry).DistinctBy(entry => (entry.Of, entry.Kind))
                .OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.RecordedAt).ThenByDescending(entry => entry.Kind).Select(entry => (id, entry));
        }).ToLookup(t => t.id, t => t.entry);
    }

    /// <summary>What this room tells: the reports, what was publicly said about them, and what was said on the tracks about them, their findings and their recommendations.</summary>
    public static async Task<ILookup<Guid, TimelineEntry>> Contribute(PortalContext db, IReadOnlyCollection<Guid> reportIds, CancellationToken stop)
    {
        var reports = await db.InspectionReports.AsNoTracking().Where(r => reportIds.Contains(r.Id)).ToListAsync(stop);
        var statements = await db.Statements.AsNoTracking().Where(s => reportIds.Contains(s.ReportId) && !s.IsPlainSummary).ToListAsync(stop);
        var entries = await db.TrackEntries.AsNoTracking().Include(e => e.Finding).Include(e => e.Recommendation)
            .Where(e => reportIds.Contains(e.ReportId!.Value) || reportIds.Contains(e.Finding!.ReportId) || reportIds.Contains(e.Recommendation!.ReportId)).ToListAsync(stop);
        return reports.Select(r => (Report: r.Id, Entry: (TimelineEntry?)RecommendationTimeline.Published(r, new("Report published", "Cyhoeddwyd yr adroddiad"))))
            .Concat(statements.Select(s => (Report: s.ReportId, Entry: Said(s))))
            .Concat(entries.Select(e => (Report: e.ReportId ?? e.Finding?.ReportId ?? e.Recommendation!.ReportId, Entry: RecommendationTimeline.Moment(e, About(e)))))
            .Where(t => t.Entry is not null).ToLookup(t => t.Report, t => t.Entry!);
    }

    // A day that is known to the month alone has no place in an order of days; the page of the report tells it.
    private static TimelineEntry? Said(Statement statement) => statement.SaidOn is { } on && on.First == on.Last ? new()
    {
        Of = statement.Id,
        Kind = TimelineKind.Statement,
        Actor = statement.Actor,
        On = on.First,
        Heading = new($"Said publicly: {statement.By}", $"Dywedwyd yn gyhoeddus: {statement.By}"),
        Words = statement.Words,
        By = statement.By,
        RecordedAt = statement.RecordedAt,
        Sources = statement.Sources,
        Audience = statement.Audience,
    } : null;

    private static Text About(TrackEntry entry) => entry switch
    {
        { Recommendation: { } recommendation } => new($" ({recommendation.Reference})", $" ({recommendation.Reference})"),
        { FindingId: not null } => new(" (a finding)", " (canfyddiad)"),
        _ => new(" (the report as a whole)", " (yr adroddiad cyfan)"),
    };

    private static async Task<Dictionary<Guid, IReadOnlyList<Guid>>> Following(PortalContext db, IReadOnlyCollection<Guid> reportIds, CancellationToken stop)
    {
        var found = new Dictionary<Guid, IReadOnlyList<Guid>>();
        List<Guid> next = [.. reportIds];
        while (next.Count > 0)
        {
            foreach (var report in await db.InspectionReports.AsNoTracking().Where(r => next.Contains(r.Id)).Select(r => new { r.Id, Later = r.FollowedBy.Select(f => f.Id).ToList() }).ToListAsync(stop)) found[report.Id] = report.Later;
            next = [.. found.Values.SelectMany(later => later).Distinct().Where(id => !found.ContainsKey(id))];
        }

        return found;
    }

    private static HashSet<Guid> Chain(Guid id, Dictionary<Guid, IReadOnlyList<Guid>> follow)
    {
        HashSet<Guid> chain = [id];
        for (var next = new Queue<Guid>([id]); next.TryDequeue(out var at);)
        {
            foreach (var later in follow.GetValueOrDefault(at, []).Where(chain.Add)) next.Enqueue(later);
        }

        return chain;
    }
}
