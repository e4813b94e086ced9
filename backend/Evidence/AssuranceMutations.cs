using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Evidence;

public sealed record ProposeAssurancesInput
{
    /// <summary>The recommendations, each of which gets an entry of its own with the same words.</summary>
    public required IReadOnlyList<Guid> RecommendationIds { get; init; }

    /// <summary>The agenda item under which they are considered.</summary>
    public Guid? AgendaItemId { get; init; }

    /// <summary>How far the body would be assured of each.</summary>
    public required AssuranceRating Rating { get; init; }

    /// <summary>The statement that is proposed.</summary>
    public required string Words { get; init; }

    /// <summary>The pieces of accepted evidence on which it rests.</summary>
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }

    /// <summary>The day on which it is proposed; today where it is left out.</summary>
    public DateOnly? SaidOn { get; init; }
}

public static class AssuranceMutations
{
    /// <summary>Proposes once how far the body is assured of several recommendations, with the evidence on which it rests. Each recommendation gets a dated entry of its own on the body's track, which counts for nothing until it is confirmed. By the scrutiny officer. Refused: no recommendation, one on which another assurance waits to be confirmed, evidence that was not accepted, and that it is not assessed once it has been.</summary>
    [Refuses(typeof(EmbargoedException))]
    public static async Task<IReadOnlyList<Assurance>> ProposeAssurances(ProposeAssurancesInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var recommendations = await Recommended(input, db, stop);
        if (input.AgendaItemId is { } item) db.Viewer.Own(await db.Origins.FirstOrDefaultAsync(o => o.Id == item, stop), "agendaItemId");
        var pieceIds = (input.EvidenceIds ?? []).Distinct().ToList();
        var evidence = await db.Evidence.Where(e => pieceIds.Contains(e.Id)).ToListAsync(stop);
        if (evidence.Count < pieceIds.Count) throw new NotFoundException("evidenceIds");
        foreach (var piece in evidence) db.Viewer.Own(piece, "evidenceIds");

        var (on, now) = (clock.DoneOn(input.SaidOn, "saidOn"), clock.GetUtcNow());
        var proposed = new List<Assurance>();
        foreach (var recommendation in recommendations)
        {
            recommendation.Report.RefuseWhileEmbargoed(now);
            var keeper = recommendation.Report.ForceOf(db.Viewer).KeeperOn(on, db.Viewer);
            var by = await db.Bodies.Where(b => b.Id == keeper).Select(b => b.Name).SingleAsync(stop);
            proposed.Add(recommendation.Tracks.ProposeAssurance(keeper, input.Rating, new(on, by, input.Words, now), input.AgendaItemId));
        }

        db.AddRange(proposed);
        foreach (var piece in evidence) piece.Support(proposed);
        await db.SaveChangesAsync(stop);
        return proposed;
    }

    private static async Task<List<Recommendation>> Recommended(ProposeAssurancesInput input, PortalContext db, CancellationToken stop)
    {
        var ids = input.RecommendationIds.Distinct().ToList();
        if (ids.Count == 0) throw new InvalidInputException("recommendationIds", new("Choose at least one recommendation.", "Dewiswch o leiaf un argymhelliad."));
        var recommendations = await db.Recommendations.AsSplitQuery().Include(r => r.Entries).Include(r => r.Report).ThenInclude(r => r.Forces).ThenInclude(f => f.Responsibilities).ThenInclude(r => r.Body)
            .Where(r => ids.Contains(r.Id)).ByReport(r => r).ToListAsync(stop);
        if (recommendations.Count < ids.Count) throw new NotFoundException("recommendationIds");
        foreach (var recommendation in recommendations) db.Viewer.Own(recommendation.Report, "recommendationIds");
        var waiting = recommendations.Where(r => r.Entries.OfType<Assurance>().Any(a => a.State is AssuranceState.Proposed)).Select(r => r.Reference).ToList();
        if (waiting.Count > 0) throw new InvalidInputException("recommendationIds", new(
            $"An assurance is already waiting to be confirmed on {string.Join(", ", waiting)}. Leave it out, or have that one confirmed first.",
            $"Mae sicrwydd eisoes yn aros i'w gadarnhau ar {string.Join(", ", waiting)}. Gadewch ef allan, neu gofynnwch am gadarnhau hwnnw yn gyntaf."));
        return recommendations;
    }
}
