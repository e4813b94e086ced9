using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

public static class RecordingMutations
{
    /// <summary>Records several recommendations or areas for improvement of a report or of another source at once: all of them, or none. By the scrutiny officer. Refused: what `recordRecommendation` refuses, and duplicates unless they are meant.</summary>
    [Refuses(typeof(DuplicatesException))]
    public static async Task<IReadOnlyList<Recommendation>> RecordRecommendations(RecordRecommendationsInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        if (input.Wordings.Count == 0) throw new InvalidInputException("wordings", new("Enter at least one.", "Nodwch o leiaf un."));
        if (input.Wordings.Count > 200) throw new InvalidInputException("wordings", new("Record 200 at a time at most.", "Cofnodwch hyd at 200 ar y tro."));
        var into = await Recording.Into(input.ReportId, input.CauseOfConcernId, db, stop);
        if (input.DuplicatesToo is not true && await into.Known(input.Wordings.Select(w => w.Text), stop) is { Count: > 0 } known) throw new DuplicatesException(known);
        var recorded = new List<Recommendation>();
        foreach (var one in input.Wordings)
        {
            recorded.Add(await into.Add(input.Kind, new()
            {
                Number = one.Number,
                Text = Entered.Required(one.Text, "wordings", Entered.Long),
                Parts = one.Parts ?? [],
                Addressees = input.Addressees is { Count: > 0 } addressees ? Recording.Addressees(addressees) : throw new InvalidInputException("addressees", new("Say to whom they are addressed.", "Dywedwch at bwy y maent wedi'u cyfeirio.")),
                Theme = Entered.Required(input.Theme, "theme", Entered.Title),
                Term = input.Term,
                DueOn = input.DueOn,
            }, stop));
        }

        await db.SaveChangesAsync(stop);
        return recorded;
    }

    /// <summary>Says which earlier recommendations one asks for again. Several may be taken up by one, and one by several. By the scrutiny officer. Refused: those of the same report or of a later one.</summary>
    public static async Task<Recommendation> LinkRepeats(LinkRepeatsInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var recommendation = await db.Recommendations.Include(r => r.Report).Include(r => r.Repeats).FirstOrDefaultAsync(r => r.Id == input.RecommendationId, stop);
        db.Viewer.Own(recommendation?.Report, "recommendationId");
        var ids = input.Earlier.Distinct().ToList();
        var earlier = await db.Recommendations.Where(r => ids.Contains(r.Id)).ToListAsync(stop);
        if (earlier.Count < ids.Count) throw new NotFoundException("earlier");
        foreach (var no in recommendation!.Repeats.Except(earlier).ToList()) recommendation.Unlink(no);
        foreach (var one in earlier) recommendation.Repeat(one);
        await db.SaveChangesAsync(stop);
        return recommendation;
    }
}
