using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

public static class CorrectionMutations
{
    /// <summary>Says a judgment anew that was said wrongly. What was said stays, with the reason and the day. By the scrutiny officer. Refused: one that was corrected already, a grade that the cycle does not give.</summary>
    [Refuses(typeof(GradeNotOfScaleException))]
    public static async Task<Judgment> CorrectJudgment(CorrectJudgmentInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var of = await db.Judgments.Where(j => j.Id == input.JudgmentId).Select(j => j.ReportId).FirstOrDefaultAsync(stop);
        var report = db.Viewer.Own(await db.InspectionReports.Include(r => r.Judgments).FirstOrDefaultAsync(r => r.Id == of, stop), "judgmentId");
        var corrected = report.Correct(report.Judgments.Single(j => j.Id == input.JudgmentId), input.Grade, input.Reason, clock.DoneOn(input.CorrectedOn, "correctedOn"));
        await db.SaveChangesAsync(stop);
        return corrected;
    }

    /// <summary>Says the result of a case audit anew that was recorded wrongly. What was recorded stays, with the reason and the day. By the scrutiny officer. Refused: one that was corrected already, counts that do not add up to the total, what changes nothing.</summary>
    [Refuses(typeof(CaseAuditDoesNotAddUpException))]
    public static async Task<CaseAudit> CorrectCaseAudit(CorrectCaseAuditInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var of = await db.CaseAudits.Where(a => a.Id == input.CaseAuditId).Select(a => a.ReportId).FirstOrDefaultAsync(stop);
        var report = db.Viewer.Own(await db.InspectionReports.Include(r => r.CaseAudits).FirstOrDefaultAsync(r => r.Id == of, stop), "caseAuditId");
        var corrected = report.Correct(report.CaseAudits.Single(a => a.Id == input.CaseAuditId), input, clock.DoneOn(input.CorrectedOn, "correctedOn"));
        await db.SaveChangesAsync(stop);
        return corrected;
    }

    /// <summary>Corrects what is recorded of a finding: its kind, which way it points, its section, its words, or how it was issued before the report. What was recorded stays, with the reason and the day. By the scrutiny officer. Refused: what changes nothing, a day after the report, another kind for a cause of concern to which recommendations belong.</summary>
    public static async Task<Finding> CorrectFinding(CorrectFindingInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var finding = await db.Findings.Include(f => f.Report).Include(f => f.Corrections).FirstOrDefaultAsync(f => f.Id == input.FindingId, stop);
        db.Viewer.Own(finding?.Report, "findingId");
        await db.Expect(finding!, input.Version, stop);
        if (input.Kind is not null and not FindingKind.CauseOfConcern) await db.RefuseToLeave(finding!, stop);
        finding!.Correct(input, clock.DoneOn(input.CorrectedOn, "correctedOn"));
        await db.SaveChangesAsync(stop);
        return finding;
    }

    /// <summary>Corrects the title of a report, its address, its stated number of recommendations or its day of publication. What was said stays, with the reason and the day. From another day of publication the term of each recommendation and the days of the response are counted anew; a due date that was set since stays, and what an edition says stays as it was published, with a note beside it. By the scrutiny officer. Refused: what changes nothing, a day that what is recorded of the report or of its answer contradicts.</summary>
    public static async Task<InspectionReport> CorrectReport(CorrectReportInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var report = db.Viewer.Own(await db.InspectionReports.AsSplitQuery().Include(r => r.Forces).Include(r => r.Corrections).Include(r => r.Follows).Include(r => r.FollowedBy).Include(r => r.Findings).FirstOrDefaultAsync(r => r.Id == input.ReportId, stop), "reportId");
        await db.Expect(report, input.Version, stop);
        var (before, on) = (report.PublishedOn, clock.DoneOn(input.CorrectedOn, "correctedOn"));
        report.Correct(input, on, clock.Today());
        if (report.PublishedOn != before) await db.CountAnew(report, input.Reason, on, stop);
        await db.SaveChangesAsync(stop);
        return report;
    }

    /// <summary>Says that a report on several forces has the same findings as one on your own: the answer to that one then suffices. By the scrutiny officer. Refused: reports that do not share your force, what is said already.</summary>
    public static async Task<InspectionReport> CoverByForceReport(CoverByForceReportInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var report = db.Viewer.Own(await db.InspectionReports.Include(r => r.Forces).FirstOrDefaultAsync(r => r.Id == input.ReportId, stop), "reportId");
        var national = await db.InspectionReports.Include(r => r.Forces).FirstOrDefaultAsync(r => r.Id == input.NationalReportId, stop) ?? throw new NotFoundException("nationalReportId");
        var force = report.ForceOf(db.Viewer);
        if (await db.SameFindings.AnyAsync(s => s.NationalId == national.Id && s.ForceId == force.Id, stop))
            throw new InvalidInputException("nationalReportId", new("This is said already.", "Dywedwyd hyn eisoes."));
        db.Add(new SameFindings(national, report, force));
        db.Touch(national);
        await db.SaveChangesAsync(stop);
        return national;
    }
}
