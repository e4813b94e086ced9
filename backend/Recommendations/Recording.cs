using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>The recording of what one report or other source asks for, in its order.</summary>
internal sealed class Recording(PortalContext db, SourceDocument report, Finding? cause, int last)
{
    public static async Task<Recording> Into(Guid reportId, Guid? causeId, PortalContext db, CancellationToken stop)
    {
        var report = db.Viewer.Own(await db.SourceDocuments.Include(r => r.Forces).FirstOrDefaultAsync(r => r.Id == reportId, stop), "reportId");
        var cause = causeId is { } id
            ? await db.Findings.FirstOrDefaultAsync(f => f.Id == id && f.ReportId == report.Id, stop) ?? throw new NotFoundException("causeOfConcernId")
            : null;
        return new(db, report, cause, await db.Recommendations.Where(r => r.ReportId == report.Id).MaxAsync(r => (int?)r.Position, stop) ?? 0);
    }

    public static IReadOnlyList<Addressee> Addressees(IReadOnlyList<AddresseeInput>? given) => [.. (given ?? []).Select(a => new Addressee(a.Kind, a.Name))];

    public async Task<Recommendation> Add(RecommendationKind kind, RecommendationWording wording, CancellationToken stop)
    {
        var reference = await db.NextReference(report.ForceOf(db.Viewer).Code, "REC", report.PublishedOn.Year, stop);
        var recommendation = new Recommendation(reference, report, ++last, kind, wording, cause);
        db.Add(recommendation);
        return recommendation;
    }

    /// <summary>Which of these wordings are there already, under which reference: the same words, whatever their case and spaces.</summary>
    public async Task<IReadOnlyList<string>> Known(IEnumerable<string> texts, CancellationToken stop)
    {
        var there = (await db.Recommendations.Where(r => r.ReportId == report.Id && r.Text != null).Select(r => new { r.Reference, r.Text }).ToListAsync(stop))
            .ToLookup(r => Plain(r.Text!), r => r.Reference);
        var asked = texts.Select(Plain).ToList();
        return [.. asked.SelectMany(text => there[text]).Distinct(), .. asked.GroupBy(text => text).Where(same => same.Count() > 1).Select(same => same.Key)];
    }

    private static string Plain(string text) => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}

/// <summary>What is to be recorded looks like what is there already, or twice the same. Nothing was recorded.</summary>
public sealed class DuplicatesException(IReadOnlyList<string> duplicates) : DomainException(
    "DUPLICATES", new($"Some of these look as if they were there already: {string.Join(", ", duplicates)}. Nothing was recorded. Leave them out, or say that they are meant.",
        $"Mae'n ymddangos bod rhai o'r rhain yno eisoes: {string.Join(", ", duplicates)}. Ni chofnodwyd dim. Gadewch nhw allan, neu dywedwch eu bod yn fwriadol."), "wordings")
{
    /// <summary>The references of what is there already, and the words that were given twice.</summary>
    public IReadOnlyList<string> Duplicates { get; } = duplicates;
}
