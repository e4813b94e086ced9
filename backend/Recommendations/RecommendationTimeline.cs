using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

public static class RecommendationTimeline
{
    /// <summary>What this room tells: the reports, and what was said about the recommendation, its cause of concern and its report as a whole.</summary>
    public static async Task<ILookup<Guid, TimelineEntry>> Contribute(PortalContext db, IReadOnlyCollection<Guid> recommendationIds, CancellationToken stop)
    {
        var asked = await db.Recommendations.AsNoTracking().Include(r => r.Report).ThenInclude(r => ((InspectionReport)r).FollowedBy)
            .Where(r => recommendationIds.Contains(r.Id)).ToListAsync(stop);
        var reports = asked.Select(r => r.ReportId).Distinct().ToList();
        var causes = asked.Select(r => r.CauseOfConcernId).OfType<Guid>().Distinct().ToList();
        var entries = await db.TrackEntries.AsNoTracking()
            .Where(e => recommendationIds.Contains(e.RecommendationId!.Value) || reports.Contains(e.ReportId!.Value) || causes.Contains(e.FindingId!.Value))
            .ToListAsync(stop);

        return asked.SelectMany(r => Story(r, entries).Select(entry => (r.Id, entry))).ToLookup(t => t.Id, t => t.entry);
    }

    private static IEnumerable<TimelineEntry> Story(Recommendation recommendation, IEnumerable<TrackEntry> entries)
    {
        yield return Published(recommendation.Report, recommendation.Report is InspectionReport
            ? new("Report published", "Cyhoeddwyd yr adroddiad")
            : new("Recommendation made", "Gwnaed yr argymhelliad"));
        foreach (var later in (recommendation.Report as InspectionReport)?.FollowedBy ?? []) yield return Published(later, new("Follow-up report published", "Cyhoeddwyd adroddiad dilynol"));
        foreach (var entry in entries)
        {
            if (About(entry, recommendation) is { } about && Moment(entry, about) is { } moment) yield return moment;
        }
    }

    internal static TimelineEntry Published(SourceDocument report, Text heading) => new()
    {
        Of = report.Id,
        Kind = TimelineKind.Inspection,
        Actor = report is OtherSource ? Actor.Other : Actor.Inspectorate,
        On = report.PublishedOn,
        Heading = heading,
        Words = report.Title,
        Reference = report.Reference,
        Sources = report.Sources,
        Audience = report.Audience,
    };

    // What was said about the whole is part of the story of each part, and is marked as what it is.
    private static Text? About(TrackEntry entry, Recommendation recommendation) =>
        entry.RecommendationId == recommendation.Id ? new("", "")
        : entry.ReportId == recommendation.ReportId ? new(" (the report as a whole)", " (yr adroddiad cyfan)")
        : entry.FindingId is { } finding && finding == recommendation.CauseOfConcernId ? new(" (the cause of concern)", " (yr achos pryder)")
        : null;

    internal static TimelineEntry? Moment(TrackEntry entry, Text about) => entry switch
    {
        ForceUpdate update => Moment(update, TimelineKind.Progress, TrackWords.Of(update.Status), about),
        Assurance { State: AssuranceState.Confirmed } given => Moment(given, TimelineKind.Assurance, TrackWords.Of(given.Rating), about),
        InspectorateDecision decision => Moment(decision, TimelineKind.InspectorateDecision, TrackWords.Of(decision.Status), about),
        DueDateChange change => Moment(change, TimelineKind.DueDate, Due(change.DueOn), about),
        OwnerChange change => Moment(change, TimelineKind.Owner, new($"Owner in the force: {change.Owner}", $"Perchennog yn yr heddlu: {change.Owner}"), about),
        _ => null,
    };

    private static Text Due(DateOnly day) => new($"Due date changed to {Text.Long(day).English}", $"Newidiwyd y dyddiad dyledus i {Text.Long(day).Cymraeg}");

    private static TimelineEntry Moment(TrackEntry entry, TimelineKind kind, Text status, Text about) => new()
    {
        Of = entry.Id,
        Kind = kind,
        Actor = entry.Actor,
        On = entry.SaidOn,
        Heading = new(status.English + about.English, status.Cymraeg + about.Cymraeg),
        Words = entry.Words,
        By = entry.SaidBy,
        RecordedAt = entry.RecordedAt,
        Sources = entry.Sources,
        Audience = entry.Audience,
    };
}
