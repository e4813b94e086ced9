using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Panel;

public static class PanelMutations
{
    /// <summary>Records what the Police and Crime Panel put to the body: a request for information or to attend, a report, a recommendation. The panel, the office and the force read it at once. By the panel's officer or the scrutiny officer. Refused: no words, a day for the reply that lies before it was put.</summary>
    public static async Task<PanelMatter> RecordPanelMatter(RecordPanelMatterInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var on = clock.DoneOn(input.MadeOn, "madeOn");
        var force = await db.Forces.Include(f => f.Responsibilities).ThenInclude(r => r.Body)
            .Where(f => db.Viewer.ForceIds.Contains(f.Id)).OrderBy(f => f.Slug).FirstOrDefaultAsync(stop) ?? throw new NotFoundException();
        var keeper = force.KeeperOn(on, db.Viewer);
        var matter = new PanelMatter(await db.Bodies.SingleAsync(b => b.Id == keeper, stop), await db.NextReference(force.Code, "PANEL", on.Year, stop), input, on);
        db.Add(matter);
        await db.SaveChangesAsync(stop);
        return matter;
    }

    /// <summary>Replies to the panel for the body; what is not given has its ground. The panel reads it at once, and its words stand. By the approver. Refused: no words, a matter that was replied to.</summary>
    public static async Task<PanelMatter> ReplyToPanel(ReplyToPanelInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var matter = await Own(input.MatterId, input.Version, db, stop);
        matter.Answer(input.Reply, input.NotGivenBecause, clock.DoneOn(input.RepliedOn, "repliedOn"), await Office(db, stop));
        await db.SaveChangesAsync(stop);
        return matter;
    }

    /// <summary>Publishes what the panel put and the reply, as one frozen edition. By the scrutiny officer. Refused: a matter without a reply, a day before that of the reply, a warning that is not answered.</summary>
    [Refuses(typeof(WarningsUnansweredException))]
    public static async Task<PanelMatter> PublishPanelMatter(PublishPanelMatterInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var matter = await Own(input.MatterId, input.Version, db, stop);
        var sequence = await Sequence.Of(db, matter.Id, EditionKind.Panel, stop);
        var edition = matter.Publish(clock.DoneOn(input.PublishedOn, "publishedOn"), await Office(db, stop), clock.GetUtcNow(), sequence.Answers);
        db.Add(edition);
        if (matter is { SupersedesId: { } before, SupersessionReason: { } reason }) db.Add(new Supersession(await db.Editions.SingleAsync(e => e.SubjectId == before, stop), edition, reason));
        await db.SaveChangesAsync(stop);
        return matter;
    }

    /// <summary>Begins a reply that is to replace a published one; until the new one is published, the one before stands. By the scrutiny officer. Refused: no reason, a matter that is not published, one of which the reply is being replaced already.</summary>
    public static async Task<PanelMatter> ReviseReplyToPanel(ReviseReplyToPanelInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var matter = await Own(input.MatterId, input.Version, db, stop);
        if (await db.PanelMatters.AnyAsync(m => m.SupersedesId == matter.Id, stop)) throw new InvalidInputException("matterId", new("A reply that is to replace it is already begun.", "Mae ateb i'w ddisodli eisoes wedi'i ddechrau."));
        var later = matter.Revise(input.Reason);
        db.Add(later);
        await db.SaveChangesAsync(stop);
        return later;
    }

    private static async Task<PanelMatter> Own(Guid id, int version, PortalContext db, CancellationToken stop)
    {
        var matter = db.Viewer.Own(await db.PanelMatters.Include(m => m.Body).Include(m => m.Supersedes).FirstOrDefaultAsync(m => m.Id == id, stop), "matterId");
        await db.Expect(matter, version, stop);
        return matter;
    }

    private static Task<string> Office(PortalContext db, CancellationToken stop) => db.Bodies.Where(b => b.Id == db.Viewer.BodyId).Select(b => b.Name).SingleAsync(stop);
}
