using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Requests;

/// <summary>How a force answers what is asked of it, as far as the viewer sees the requests. Each number counts the rows of the list with the same filter.</summary>
/// <param name="ForceId">The force.</param>
/// <param name="Awaiting">Requests that await an answer: sent, acknowledged, asked about, or returned.</param>
/// <param name="Overdue">Those of them whose last day has passed.</param>
/// <param name="MoreTimeAsked">Those of them for which the force has asked for more time and the office has not decided.</param>
/// <param name="Returned">Requests whose answer or refusal was returned as insufficient at least once.</param>
/// <param name="Answered">Requests whose answer or refusal that stands came within the days asked for.</param>
/// <param name="MedianDays">Of those, the median of the calendar days from the day of sending to the day of the answer that stands; with an even number, the mean of the middle two; null where there is none.</param>
/// <param name="LongestDays">Of those, the most such days; null where there is none.</param>
public sealed record RequestFigures(Guid? ForceId, int Awaiting, int Overdue, int MoreTimeAsked, int Returned, int Answered, double? MedianDays, int? LongestDays)
{
    /// <summary>The figures of each force to which the viewer sees a sent request, by its name.</summary>
    public static async Task<List<RequestFigures>> Of(PortalContext db, DateOnly today, DateOnly? answeredFrom, DateOnly? answeredTo, CancellationToken stop)
    {
        async Task<Dictionary<Guid, int>> Count(RequestFilter by) =>
            await RequestQueries.All(db, today, by).GroupBy(r => r.ForceId).Select(force => new { force.Key, Count = force.Count() }).ToDictionaryAsync(force => force.Key, force => force.Count, stop);

        var asked = await Count(new() { Status = [.. Enum.GetValues<RequestStatus>().Except([RequestStatus.Draft])] });
        var awaiting = await Count(new() { Status = Request.AwaitingAnswer });
        var overdue = await Count(new() { Overdue = true });
        var moreTime = await Count(new() { MoreTimeAsked = true });
        var returned = await Count(new() { Returned = true });
        var answers = (await RequestQueries.All(db, today, new() { AnsweredFrom = answeredFrom, AnsweredTo = answeredTo })
                .Where(r => r.AnsweredOn != null && r.SentOn != null)
                .GroupBy(r => new { r.ForceId, r.SentOn, r.AnsweredOn }).Select(same => new { same.Key.ForceId, same.Key.SentOn, same.Key.AnsweredOn, Count = same.Count() }).ToListAsync(stop))
            .ToLookup(same => same.ForceId, same => (Days: same.AnsweredOn!.Value.DayNumber - same.SentOn!.Value.DayNumber, same.Count));
        var ids = asked.Keys.ToList();
        var forces = await db.Forces.AsNoTracking().Where(f => EF.Parameter(ids).Contains(f.Id)).OrderBy(f => f.Name).Select(f => f.Id).ToListAsync(stop);
        return [.. forces.Select(id => new RequestFigures(id, awaiting.GetValueOrDefault(id), overdue.GetValueOrDefault(id), moreTime.GetValueOrDefault(id), returned.GetValueOrDefault(id),
            answers[id].Sum(a => a.Count), Median(answers[id]), answers[id].Select(a => (int?)a.Days).Max()))];
    }

    /// <summary>The median of values of which each stands so many times.</summary>
    internal static double? Median(IEnumerable<(int Days, int Count)> values)
    {
        var sorted = values.OrderBy(v => v.Days).ToList();
        var all = sorted.Sum(v => v.Count);
        if (all == 0) return null;
        return (At(sorted, (all - 1) / 2) + At(sorted, all / 2)) / 2.0;
    }

    private static int At(List<(int Days, int Count)> sorted, int place)
    {
        foreach (var (days, count) in sorted)
        {
            if (place < count) return days;
            place -= count;
        }

        throw new ArgumentOutOfRangeException(nameof(place));
    }
}
