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

    /// <summary>Corrects the title of a report, its address or its stated number of recommendations. What was said stays, with the reason and the day. By the scrutiny officer. Refused: what changes nothing.</summary>
    public static async Task<InspectionReport> CorrectReport(CorrectReportInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var report = db.Viewer.Own(await db.InspectionReports.AsSplitQuery().Include(r => r.Forces).Include(r => r.Corrections).FirstOrDefaultAsync(r => r.Id == input.ReportId, stop), "reportId");
        await db.Expect(report, input.Version, stop);
        report.Correct(input, clock.DoneOn(input.CorrectedOn, "correctedOn"));
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
