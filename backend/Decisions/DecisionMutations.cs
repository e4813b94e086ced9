using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Decisions;

public static class DecisionMutations
{
    /// <summary>Drafts a decision notice, or writes a draft anew. Only the office sees it. By the scrutiny officer. Refused: no decision, no reasons, a notice that is signed.</summary>
    public static async Task<DecisionNotice> DraftDecision(DraftDecisionInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        if (input.DecisionId is { } id)
        {
            var draft = await Own(id, input.Version ?? 0, db, stop);
            draft.Write(input);
            await db.SaveChangesAsync(stop);
            return draft;
        }

        var today = clock.Today();
        var force = await db.Forces.Include(f => f.Responsibilities).ThenInclude(r => r.Body)
            .Where(f => db.Viewer.ForceIds.Contains(f.Id)).OrderBy(f => f.Slug).FirstOrDefaultAsync(stop) ?? throw new NotFoundException();
        var notice = new DecisionNotice(force.KeeperOn(today, db.Viewer), await db.NextReference(force.Code, "DECISION", today.Year, stop), input);
        db.Add(notice);
        await db.SaveChangesAsync(stop);
        return notice;
    }

    /// <summary>Signs a drafted decision: from now on it is decided, and its words stand. By the approver. Refused: a notice that is signed.</summary>
    public static async Task<DecisionNotice> SignDecision(SignDecisionInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var notice = await Own(input.DecisionId, input.Version, db, stop);
        notice.Sign(clock.DoneOn(input.SignedOn, "signedOn"), await Office(db, stop));
        await db.SaveChangesAsync(stop);
        return notice;
    }

    /// <summary>Publishes a signed decision as a frozen edition; of a restricted one only that it was taken, and the ground. By the scrutiny officer. Refused: a notice that is not signed, a day before that of signing.</summary>
    public static async Task<DecisionNotice> PublishDecision(PublishDecisionInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var notice = await Own(input.DecisionId, input.Version, db, stop);
        db.Add(notice.Publish(clock.DoneOn(input.PublishedOn, "publishedOn"), await Office(db, stop), clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        return notice;
    }

    private static async Task<DecisionNotice> Own(Guid id, int version, PortalContext db, CancellationToken stop)
    {
        var notice = db.Viewer.Own(await db.DecisionNotices.FirstOrDefaultAsync(n => n.Id == id, stop), "decisionId");
        await db.Expect(notice, version, stop);
        return notice;
    }

    private static Task<string> Office(PortalContext db, CancellationToken stop) => db.Bodies.Where(b => b.Id == db.Viewer.BodyId).Select(b => b.Name).SingleAsync(stop);
}
