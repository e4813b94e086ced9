using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Requests;

public static partial class RequestMutations
{
    /// <summary>Drafts a request to the chief constable, or writes a draft anew. Only the office sees it. By the scrutiny officer. Refused: a due date that is not after today, a request that was already sent.</summary>
    [Refuses(typeof(DueDateInThePastException))]
    public static async Task<Request> DraftRequest(DraftRequestInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var today = clock.Today();
        var force = await db.Forces.Include(f => f.Responsibilities).ThenInclude(r => r.Body)
            .FirstOrDefaultAsync(f => f.Slug == input.Force, stop) ?? throw new NotFoundException("force");
        var keeper = force.KeeperOn(today, db.Viewer);
        var report = input.ReportId is not { } reportId ? null
            : await db.InspectionReports.FirstOrDefaultAsync(r => r.Id == reportId, stop) ?? throw new NotFoundException("reportId");
        var ids = (input.RecommendationIds ?? []).Distinct().ToList();
        var recommendations = ids.Count == 0 ? [] : await db.Recommendations.Where(r => ids.Contains(r.Id)).ToListAsync(stop);
        if (recommendations.Count < ids.Count) throw new NotFoundException("recommendationIds");
        var findingIds = (input.FindingIds ?? []).Distinct().ToList();
        var findings = findingIds.Count == 0 ? [] : await db.Findings.Where(f => findingIds.Contains(f.Id)).ToListAsync(stop);
        if (findings.Count < findingIds.Count) throw new NotFoundException("findingIds");
        if (input.AgendaItemId is { } item) db.Viewer.Own(await db.Origins.FirstOrDefaultAsync(o => o.Id == item, stop), "agendaItemId");

        if (input.RequestId is { } id)
        {
            var draft = await Own(id, input.Version ?? 0, db, stop);
            await db.Entry(draft).Collection(r => r.Findings).LoadAsync(stop);
            draft.Write(input, report, recommendations, today, findings);
            await db.SaveChangesAsync(stop);
            return draft;
        }

        var request = new Request(keeper, force, await db.NextReference(force.Code, "REQUEST", today.Year, stop), input, report, recommendations, today, findings);
        db.Add(request);
        await db.SaveChangesAsync(stop);
        return request;
    }

    /// <summary>Sends a drafted request to the chief constable, who sees it from now on. By the approver. Refused: no due date for one that is sent today, a due date that is not after the day of sending, a request that was already sent.</summary>
    [Refuses(typeof(DueDateInThePastException))]
    public static async Task<Request> SendRequest(SendRequestInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var request = await Own(input.RequestId, input.Version, db, stop);
        var on = clock.DoneOn(input.SentOn, "sentOn");
        if (input.DueOn is null && on == clock.Today()) throw new InvalidInputException("dueOn", new("Enter the last day for the answer.", "Rhowch y diwrnod olaf ar gyfer yr ateb."));
        request.Send(input.DueOn, new(on, Office(request, on), null, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        return request;
    }

    private static async Task<Request> Own(Guid id, int version, PortalContext db, CancellationToken stop)
    {
        var request = db.Viewer.Own(await Whole(db).FirstOrDefaultAsync(r => r.Id == id, stop), "requestId");
        await db.Expect(request, version, stop);
        return request;
    }

    internal static IQueryable<Request> Whole(PortalContext db) => db.Requests.AsSplitQuery().Include(r => r.Messages.OrderBy(m => m.On).ThenBy(m => m.RecordedAt)).Include(r => r.Recommendations).ThenInclude(r => r.Report)
        .Include(r => r.Body).Include(r => r.Report).Include(r => r.Force).ThenInclude(f => f.Responsibilities).ThenInclude(r => r.Body);

    internal static string Office(Request request, DateOnly on) => (request.Force.BodyOn(on) ?? request.Body).Name;
}
