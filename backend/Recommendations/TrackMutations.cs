using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>What is said on the three tracks, about a recommendation, a finding or a report as a whole. Each act gives back what it is about.</summary>
public static class TrackMutations
{
    /// <summary>Reports the force's progress. By the force liaison officer. Refused: a status that is a claim of completion or its signature, a step back from a claim other than taking it up again.</summary>
    public static Task<Entity> UpdateForceProgress(UpdateForceProgressInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Report(input, Entered.Required(input.Words, "words", Entered.Long), input.SaidOn, (tracks, keeper, said) => tracks.ReportProgress(keeper, input.Status, said), db, clock, stop);

    /// <summary>Claims completion. It is a claim: the commissioner's assurance and the inspectorate's decision stay as they are. By the force liaison officer. Refused: what is already claimed.</summary>
    public static Task<Entity> ClaimComplete(ClaimCompleteInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Report(input, Entered.Required(input.Words, "words", Entered.Long), input.SaidOn, (tracks, keeper, said) => tracks.ClaimComplete(keeper, said), db, clock, stop);

    /// <summary>Signs off what the force claims to be complete. It is the force's own signature and closes nothing. By the chief officer. Refused: what is not claimed complete.</summary>
    public static Task<Entity> SignOffCompletion(SignOffCompletionInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Report(input, input.Words, input.SaidOn, (tracks, keeper, said) => tracks.SignOff(keeper, said), db, clock, stop);

    /// <summary>Records what the inspectorate decided, from a document that is named. By the scrutiny officer. Refused: no source, a step that the inspectorate cannot take from where it stands.</summary>
    [Refuses(typeof(EmbargoedException))]
    public static async Task<Entity> RecordInspectorateDecision(RecordInspectorateDecisionInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (about, tracks, force) = await Own(input, db, stop);
        about.Document.RefuseWhileEmbargoed(clock.GetUtcNow());
        var on = clock.DoneOn(input.SaidOn, "saidOn");
        var said = new Said(on, input.SaidBy, Entered.Required(input.Words, "words", Entered.Long), clock.GetUtcNow(), input.Sources);
        db.Add(tracks.Decide(force.KeeperOn(on, db.Viewer), input.Status, said).RestingOn(input.VerificationRoute, input.ExternalLevel));
        await db.SaveChangesAsync(stop);
        return about.It;
    }

    /// <summary>Proposes how far the body is assured. It counts for nothing until it is confirmed. By the scrutiny officer. Refused: while another waits to be confirmed, and that it is not assessed once it has been.</summary>
    [Refuses(typeof(EmbargoedException))]
    public static async Task<Assurance> ProposeAssurance(ProposeAssuranceInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (about, tracks, force) = await Own(input, db, stop);
        about.Document.RefuseWhileEmbargoed(clock.GetUtcNow());
        if (input.AgendaItemId is { } item) db.Viewer.Own(await db.Origins.FirstOrDefaultAsync(o => o.Id == item, stop), "agendaItemId");
        var on = clock.DoneOn(input.SaidOn, "saidOn");
        var keeper = force.KeeperOn(on, db.Viewer);
        var said = new Said(on, await NameOf(keeper, db, stop), input.Words, clock.GetUtcNow());
        var assurance = tracks.ProposeAssurance(keeper, input.Rating, said, input.AgendaItemId);
        db.Add(assurance);
        await db.SaveChangesAsync(stop);
        return assurance;
    }

    /// <summary>Gives the assurance that was proposed, as it is or changed. The force sees it from now on, and it is never altered again. By the approver. Refused: what is already confirmed.</summary>
    public static async Task<Assurance> AssessAssurance(AssessAssuranceInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var assurance = db.Viewer.Own(await db.TrackEntries.OfType<Assurance>().FirstOrDefaultAsync(a => a.Id == input.AssuranceId, stop), "assuranceId");
        await db.Expect(assurance, input.Version, stop);
        var by = await NameOf(assurance.BodyId, db, stop);
        assurance.Confirm(input.Rating, input.Words, clock.DoneOn(input.SaidOn, "saidOn"), by, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return assurance;
    }

    /// <summary>Gives several assurances at once, all as they are or with the same rating and statement. The force sees them from now on, and they are never altered again. By the approver. Refused: none, what is already confirmed.</summary>
    public static async Task<IReadOnlyList<Assurance>> AssessAssurances(AssessAssurancesInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var read = input.Assurances.DistinctBy(a => a.AssuranceId).ToDictionary(a => a.AssuranceId, a => a.Version);
        if (read.Count == 0) throw new InvalidInputException("assurances", new("Choose at least one.", "Dewiswch o leiaf un."));
        var assurances = await db.TrackEntries.OfType<Assurance>().Where(a => read.Keys.Contains(a.Id)).OrderBy(a => a.RecordedAt).ThenBy(a => a.Id).ToListAsync(stop);
        if (assurances.Count < read.Count) throw new NotFoundException("assurances");
        var on = clock.DoneOn(input.SaidOn, "saidOn");
        foreach (var assurance in assurances)
        {
            await db.Expect(db.Viewer.Own(assurance, "assurances"), read[assurance.Id], stop);
            assurance.Confirm(input.Rating, input.Words, on, await NameOf(assurance.BodyId, db, stop), clock.GetUtcNow());
        }

        await db.SaveChangesAsync(stop);
        return assurances;
    }

    private static async Task<Entity> Report(
        ISaidAboutOne input, string? words, DateOnly? saidOn, Func<Tracks, Guid, Said, ForceUpdate> report, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var on = clock.DoneOn(saidOn, "saidOn");
        var (about, tracks, force) = await Own(input, db, stop);
        db.Add(report(tracks, force.KeeperOn(on, db.Viewer), new(on, force.Name, words, clock.GetUtcNow())));
        await db.SaveChangesAsync(stop);
        return about.It;
    }

    private static async Task<(Subject About, Tracks Tracks, Force Force)> Own(ISaidAboutOne input, PortalContext db, CancellationToken stop)
    {
        var (subject, said) = (input.RecommendationId, input.ReportId, input.FindingId) switch
        {
            ({ } id, null, null) => (await db.Recommendations.Include(r => r.Report).FirstOrDefaultAsync(r => r.Id == id, stop) is { } it ? (Subject)it : null, db.TrackEntries.Where(e => e.RecommendationId == id)),
            (null, { } id, null) => (await db.InspectionReports.FirstOrDefaultAsync(r => r.Id == id, stop) is { } it ? (Subject)it : null, db.TrackEntries.Where(e => e.ReportId == id)),
            (null, null, { } id) => (await db.Findings.Include(f => f.Report).FirstOrDefaultAsync(f => f.Id == id, stop) is { } it ? (Subject)it : null, db.TrackEntries.Where(e => e.FindingId == id)),
            _ => throw new InvalidInputException("recommendationId", new("Name one thing that it is about: a recommendation, a finding or a report.", "Enwch un peth y mae'n ymwneud ag ef: argymhelliad, canfyddiad neu adroddiad.")),
        };
        var field = input.ReportId is not null ? "reportId" : input.FindingId is not null ? "findingId" : "recommendationId";
        var about = subject ?? throw new NotFoundException(field);
        db.Viewer.Own(about.Document, field);
        await db.Entry(about.Document).Collection(d => d.Forces).Query().AsSplitQuery().Include(f => f.Responsibilities).ThenInclude(r => r.Body).LoadAsync(stop);
        return (about, new(about, await said.ToListAsync(stop)), about.Document.ForceOf(db.Viewer));
    }

    private static Task<string> NameOf(Guid body, PortalContext db, CancellationToken stop) =>
        db.Bodies.Where(b => b.Id == body).Select(b => b.Name).SingleAsync(stop);
}
