using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Responses;

/// <summary>That the day of a report was corrected after a response to it was published is told on the page of the response's edition, whose text and days stay as they were.</summary>
internal static class ResponseNotices
{
    public static async Task<IReadOnlyList<Text>> On(Edition edition, PortalContext db, CancellationToken stop)
    {
        if (edition.Kind is not EditionKind.Response) return [];
        var since = Entity.FirstIdOf(edition.PublishedAt!.Value);
        var corrections = await db.ReportCorrections.AsNoTracking().Where(c => c.Fact == CorrectedFact.PublishedOn && c.Id.CompareTo(since) >= 0
            && db.StatutoryResponses.Any(r => r.Id == edition.SubjectId && (r.ReportId == c.ReportId || r.FurtherReports.Any(f => f.Id == c.ReportId)))).OrderBy(c => c.Id).ToListAsync(stop);
        return [.. corrections.Select(Words)];
    }

    private static Text Words(ReportCorrection correction)
    {
        var (before, after, on) = (Day(correction.Before!), Day(correction.After!), Text.Long(correction.CorrectedOn));
        return new(
            $"The report was published on {after.English}, not on {before.English}: corrected on {on.English}. The days that this text counts are those of the earlier record. {correction.Reason}",
            $"Cyhoeddwyd yr adroddiad ar {after.Cymraeg}, nid ar {before.Cymraeg}: cywirwyd ar {on.Cymraeg}. Mae'r dyddiau y mae'r testun hwn yn eu cyfrif yn rhai'r cofnod cynharach. {correction.Reason}");
    }

    private static Text Day(string iso) => Text.Long(DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
