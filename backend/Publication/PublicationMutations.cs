using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

public sealed record PublishInput
{
    /// <summary>The report, other source, statement, track entry, piece of evidence, monitoring phase or withdrawn edition to make public.</summary>
    public required Guid Id { get; init; }
}

public sealed record WithdrawPublicationInput
{
    /// <summary>The published edition, report, other source, statement, track entry, piece of evidence, monitoring phase or request.</summary>
    public required Guid Id { get; init; }

    /// <summary>Why it is withdrawn. Everybody reads it in place of what is withdrawn, so it must not repeat that.</summary>
    public required string Reason { get; init; }
}

public static class PublicationMutations
{
    /// <summary>
    /// Makes a report or another source, a statement, an entry of a track, a piece of evidence or a monitoring phase public; the parts of a report follow it.
    /// By the scrutiny officer. Refused: no such record of your own, one that has not left the office (a proposed assurance), one that is published as an edition by an act of its own (a response, a request), a report with a factual error that the force flagged and the office has not answered, evidence that was not accepted or is OFFICIAL-SENSITIVE, words of which a warning is not answered (publicationWarnings). What was withdrawn becomes public again so, and with it what was withdrawn with it.
    /// </summary>
    [Refuses(typeof(SensitiveStaysInsideException), typeof(FactualErrorsUnansweredException), typeof(WarningsUnansweredException))]
    public static async Task<BodyRecord> Publish(PublishInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var record = db.Viewer.Own(await Find(input.Id, db.Publishable, stop), "id");
        if (record.Audience is Audience.Office) throw new IllegalMoveException(nameof(Audience.Office), nameof(Audience.Public), new("Office only", "Y swyddfa yn unig"));
        await db.RefuseUnansweredErrors([record.Id], stop);
        var now = clock.GetUtcNow();
        BodyRecord[] all = record.IsWithdrawn ? [record, .. await With(record, db, stop)] : [record];
        var ids = all.Select(one => one.Id).ToList();
        foreach (var one in all) one.Publish(now);
        if (StandingWords.Of(record) is { } words) EditionWarning.RefuseUnanswered(words, null, await db.WarningAnswers.Where(a => a.SubjectId == record.Id).OrderBy(a => a.RecordedAt).ToListAsync(stop));
        foreach (var withdrawal in await WithdrawalQueries.Standing(db).Where(w => ids.Contains(w.SubjectId)).ToListAsync(stop)) withdrawal.End(now);

        await db.SaveChangesAsync(stop);
        return record;
    }

    /// <summary>
    /// Takes back a publication, for a reason that everybody reads: an edition with the record that it published, a report or another source with all that is public about it, or one record alone. The office and the force go on reading it.
    /// Its public address says that it was withdrawn, when and why. The text of an edition stays as it was. By the scrutiny officer. Refused: no such record of your own, what is not public, no reason.
    /// </summary>
    public static async Task<BodyRecord> WithdrawPublication(WithdrawPublicationInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var record = db.Viewer.Own(await Find(input.Id, db.Withdrawable, stop), "id");
        var reason = Entered.Required(input.Reason, "reason", Entered.Long);
        var by = await db.Bodies.Where(b => b.Id == db.Viewer.BodyId).Select(b => b.Name).SingleAsync(stop);
        foreach (var one in (BodyRecord[])[record, .. await With(record, db, stop)])
        {
            one.Withdraw(reason);
            if (one == record || one is IReferenced) db.Add(new Withdrawal(one, PortalContext.WholeOf(one), reason, clock.Today(), by, clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(stop);
        return record;
    }

    // What is public beside a record and stands or falls with its publication: all that is public while it is, all that was withdrawn while it is not.
    private static async Task<List<BodyRecord>> With(BodyRecord record, PortalContext db, CancellationToken stop)
    {
        var isPublic = record.Audience is Audience.Public;
        var with = new List<BodyRecord>();
        foreach (var records in db.PublishedWith(record)) with.AddRange(await records.Where(r => EF.Parameter(db.Viewer.BodyIds).Contains(r.BodyId)).ToListAsync(stop));
        return [.. with.Where(r => isPublic ? r.Audience is Audience.Public : r.IsWithdrawn)];
    }

    internal static async Task<BodyRecord?> Find(Guid id, IEnumerable<IQueryable<BodyRecord>> among, CancellationToken stop)
    {
        foreach (var records in among)
        {
            if (await records.FirstOrDefaultAsync(r => r.Id == id, stop) is { } found) return found;
        }

        return null;
    }
}
