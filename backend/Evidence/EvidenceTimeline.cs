using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Evidence;

public static class EvidenceTimeline
{
    /// <summary>What this room tells of a recommendation: what was offered as proof, and what the body's office made of it.</summary>
    public static async Task<ILookup<Guid, TimelineEntry>> Contribute(PortalContext db, IReadOnlyCollection<Guid> recommendationIds, CancellationToken stop)
    {
        var offered = await db.Evidence.AsNoTracking()
            .Include(e => e.Recommendations.Where(about => recommendationIds.Contains(about.Id)))
            .Where(e => e.Recommendations.Any(about => recommendationIds.Contains(about.Id))).ToListAsync(stop);
        return offered.SelectMany(evidence => evidence.Recommendations.SelectMany(about => Moments(evidence).Select(moment => (about.Id, moment))))
            .ToLookup(told => told.Id, told => told.moment);
    }

    /// <summary>What this room tells of a report: what was offered as proof about it or its recommendations, and what was made of it.</summary>
    public static async Task<ILookup<Guid, TimelineEntry>> OfReports(PortalContext db, IReadOnlyCollection<Guid> reportIds, CancellationToken stop)
    {
        var offered = await db.Evidence.AsNoTracking().Include(e => e.Recommendations)
            .Where(e => reportIds.Contains(e.ReportId!.Value) || e.Recommendations.Any(about => reportIds.Contains(about.ReportId))).ToListAsync(stop);
        return offered.SelectMany(evidence => evidence.Recommendations.Select(about => (Guid?)about.ReportId).Append(evidence.ReportId).OfType<Guid>().Distinct()
            .SelectMany(report => Moments(evidence).Select(moment => (report, moment)))).ToLookup(told => told.report, told => told.moment);
    }

    private static IEnumerable<TimelineEntry> Moments(PieceOfEvidence evidence)
    {
        yield return Moment(evidence, Actor.Force, evidence.OfferedOn, new($"Evidence offered: {evidence.Title}", $"Cynigiwyd tystiolaeth: {evidence.Title}"), evidence.Words, evidence.OfferedBy) with { RecordedAt = evidence.RecordedAt };
        if (evidence.JudgedOn is { } judged)
        {
            yield return Moment(evidence, Actor.Commissioner, judged, evidence.FoundGood is true
                ? new($"Evidence accepted: {evidence.Title}", $"Derbyniwyd tystiolaeth: {evidence.Title}")
                : new($"Evidence rejected: {evidence.Title}", $"Gwrthodwyd tystiolaeth: {evidence.Title}"), evidence.Judgment, evidence.JudgedBy);
        }

        if (evidence.SupersededOn is { } superseded)
        {
            yield return Moment(evidence, Actor.Force, superseded, new($"Evidence superseded: {evidence.Title}", $"Disodlwyd tystiolaeth: {evidence.Title}"), null, null);
        }
    }

    private static TimelineEntry Moment(PieceOfEvidence evidence, Actor actor, DateOnly on, Text heading, string? words, string? by) => new()
    {
        Of = evidence.Id,
        Kind = TimelineKind.Evidence,
        Actor = actor,
        On = on,
        Heading = heading,
        Words = words,
        By = by,
        Reference = evidence.Reference,
        Audience = evidence.Audience,
        Marking = evidence.Marking is Marking.OfficialSensitive ? "OFFICIAL-SENSITIVE" : "OFFICIAL",
    };
}
