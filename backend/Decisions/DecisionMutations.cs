using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

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

    /// <summary>Publishes a signed decision as a frozen edition; of a restricted one only that it was taken, and the ground. By the scrutiny officer. Refused: a notice that is not signed, a day before that of signing, a warning that is not answered.</summary>
    [Refuses(typeof(WarningsUnansweredException))]
    public static async Task<DecisionNotice> PublishDecision(PublishDecisionInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var notice = await Own(input.DecisionId, input.Version, db, stop);
        var sequence = await Sequence.Of(db, notice.Id, EditionKind.Decision, stop);
        var edition = notice.Publish(clock.DoneOn(input.PublishedOn, "publishedOn"), await Office(db, stop), clock.GetUtcNow(), sequence.Answers);
        db.Add(edition);
        if (notice is { SupersedesId: { } before, SupersessionReason: { } reason }) db.Add(new Supersession(await db.Editions.SingleAsync(e => e.SubjectId == before, stop), edition, reason));
        await db.SaveChangesAsync(stop);
        return notice;
    }

    /// <summary>Begins the decision that is to replace a published one, with its words; until it is published, the one before stands. By the scrutiny officer. Refused: no reason, a notice that is not published, one that is being replaced already.</summary>
    public static async Task<DecisionNotice> ReviseDecision(ReviseDecisionInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var notice = await Own(input.DecisionId, input.Version, db, stop);
        if (await db.DecisionNotices.AnyAsync(n => n.SupersedesId == notice.Id, stop)) throw new InvalidInputException("decisionId", new("A decision that is to replace it is already begun.", "Mae penderfyniad i'w ddisodli eisoes wedi'i ddechrau."));
        var later = notice.Revise(input.Reason);
        db.Add(later);
        await db.SaveChangesAsync(stop);
        return later;
    }

    private static async Task<DecisionNotice> Own(Guid id, int version, PortalContext db, CancellationToken stop)
    {
        var notice = db.Viewer.Own(await db.DecisionNotices.Include(n => n.Body).Include(n => n.Supersedes).FirstOrDefaultAsync(n => n.Id == id, stop), "decisionId");
        await db.Expect(notice, version, stop);
        return notice;
    }

    private static Task<string> Office(PortalContext db, CancellationToken stop) => db.Bodies.Where(b => b.Id == db.Viewer.BodyId).Select(b => b.Name).SingleAsync(stop);
}
