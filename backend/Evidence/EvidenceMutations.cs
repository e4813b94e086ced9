using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Evidence;

public static class EvidenceMutations
{
    /// <summary>Offers a file or a link as evidence for a report or for one or more recommendations. The body's office sees it at once. By the force liaison officer. Refused: neither a file nor an address, or both; OFFICIAL-SENSITIVE without an instruction how to handle it; recommendations of another force.</summary>
    public static async Task<PieceOfEvidence> OfferEvidence(OfferEvidenceInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var on = clock.DoneOn(input.OfferedOn, "offeredOn");
        var ids = (input.RecommendationIds ?? []).Distinct().ToList();
        var recommendations = await db.Recommendations.Include(r => r.Report).Where(r => ids.Contains(r.Id)).ByReport(r => r).ToListAsync(stop);
        if (recommendations.Count < ids.Count) throw new NotFoundException("recommendationIds");
        foreach (var recommendation in recommendations) db.Viewer.Own(recommendation.Report, "recommendationIds");
        var report = input.ReportId is { } about ? db.Viewer.Own(await db.InspectionReports.FirstOrDefaultAsync(r => r.Id == about, stop), "reportId") : null;
        var earlier = input.SupersedesId is { } old ? db.Viewer.Own(await db.Evidence.FirstOrDefaultAsync(e => e.Id == old, stop), "supersedesId") : null;
        var file = input.FileId is { } id ? await db.Uploads.FirstOrDefaultAsync(u => u.Id == id, stop) ?? throw new NotFoundException("fileId") : null;

        var force = await ForceOf((SourceDocument?)report ?? recommendations.FirstOrDefault()?.Report ?? throw EvidenceErrors.AboutNothing(), db, stop);
        var reference = await db.NextReference(force.Code, "EVIDENCE", on.Year, stop);
        var evidence = new PieceOfEvidence(reference, force.KeeperOn(on, db.Viewer), force, input, file, report, recommendations, on, clock.GetUtcNow());
        if (earlier is not null) evidence.Replace(earlier);
        db.Add(evidence);
        if (file is not null) db.Remove(file);
        await db.SaveChangesAsync(stop);
        return evidence;
    }

    /// <summary>Sends the force's action plan for a report once: one piece of evidence that speaks to the report and to all its recommendations, in the place of an earlier plan. The body's office sees it at once. By the force liaison officer. Refused: what `offerEvidence` refuses.</summary>
    public static async Task<PieceOfEvidence> SubmitActionPlan(SubmitActionPlanInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        db.Viewer.Own(await db.InspectionReports.FirstOrDefaultAsync(r => r.Id == input.ReportId, stop), "reportId");
        var earlier = await EvidenceQueries.ActionPlans(db).Where(e => e.ReportId == input.ReportId && db.Viewer.ForceIds.Contains(e.ForceId)).FirstOrDefaultAsync(stop);
        return await OfferEvidence(new()
        {
            ReportId = input.ReportId,
            RecommendationIds = await db.Recommendations.Where(r => r.ReportId == input.ReportId).Select(r => r.Id).ToListAsync(stop),
            Kind = EvidenceKind.ActionPlan,
            Title = input.Title,
            Words = input.Words,
            Marking = input.Marking,
            HandlingInstruction = input.HandlingInstruction,
            Url = input.Url,
            FileId = input.FileId,
            SupersedesId = earlier?.Id,
            OfferedOn = input.OfferedOn,
        }, db, clock, stop);
    }

    /// <summary>Accepts a piece of evidence: it proves what it says. Whether that suffices is for the assurance. By the scrutiny officer. Refused: what is already judged or superseded, showing OFFICIAL-SENSITIVE evidence to the panel.</summary>
    [Refuses(typeof(SensitiveStaysInsideException))]
    public static async Task<PieceOfEvidence> AcceptEvidence(AcceptEvidenceInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (evidence, on, by) = await ToJudge(input.EvidenceId, input.Version, input.JudgedOn, db, clock, stop);
        evidence.Accept(input.Words, input.PanelSees is true, on, by);
        await db.SaveChangesAsync(stop);
        return evidence;
    }

    /// <summary>Rejects a piece of evidence with the reason, which the force reads. By the scrutiny officer. Refused: no reason, what is already judged or superseded.</summary>
    public static async Task<PieceOfEvidence> RejectEvidence(RejectEvidenceInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (evidence, on, by) = await ToJudge(input.EvidenceId, input.Version, input.JudgedOn, db, clock, stop);
        evidence.Reject(input.Reason, on, by);
        await db.SaveChangesAsync(stop);
        return evidence;
    }

    /// <summary>Says to those who do not read a piece of evidence that there is one and on which ground it is withheld; without a ground, says it no longer. By the scrutiny officer. Refused: what is public, whose publication is withdrawn instead.</summary>
    public static async Task<PieceOfEvidence> WithholdEvidence(WithholdEvidenceInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var evidence = db.Viewer.Own(await db.Evidence.FirstOrDefaultAsync(e => e.Id == input.EvidenceId, stop), "evidenceId");
        await db.Expect(evidence, input.Version, stop);
        evidence.Withhold(input.Ground);
        await db.SaveChangesAsync(stop);
        return evidence;
    }

    private static async Task<(PieceOfEvidence Evidence, DateOnly On, string By)> ToJudge(Guid id, int version, DateOnly? judgedOn, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var evidence = db.Viewer.Own(await db.Evidence.Include(e => e.Supersedes).FirstOrDefaultAsync(e => e.Id == id, stop), "evidenceId");
        await db.Expect(evidence, version, stop);
        return (evidence, clock.DoneOn(judgedOn, "judgedOn"), await db.Bodies.Where(b => b.Id == evidence.BodyId).Select(b => b.Name).SingleAsync(stop));
    }

    private static async Task<Force> ForceOf(SourceDocument report, PortalContext db, CancellationToken stop)
    {
        await db.Entry(report).Collection(r => r.Forces).Query().AsSplitQuery().Include(f => f.Responsibilities).ThenInclude(r => r.Body).LoadAsync(stop);
        return report.ForceOf(db.Viewer);
    }
}
