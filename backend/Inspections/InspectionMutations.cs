using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

public static class InspectionMutations
{
    /// <summary>Records an inspection report. The force sees it at once; the public when it is published. By the scrutiny officer. Refused: no force of your own among its forces, publication after today, fieldwork after publication.</summary>
    public static async Task<InspectionReport> RecordReport(RecordReportInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var slugs = input.Forces.Distinct().ToList();
        if (slugs.Count == 0) throw InspectionReport.NoForce();
        var forces = await db.Forces.Include(f => f.Responsibilities).ThenInclude(r => r.Body)
            .Where(f => slugs.Contains(f.Slug)).OrderBy(f => f.Slug).ToListAsync(stop);
        var own = forces.Find(f => db.Viewer.ForceIds.Contains(f.Id));
        if (own is null || forces.Count < slugs.Count) throw new NotFoundException("forces");
        var earlier = (input.Follows ?? []).Distinct().ToList();
        var follows = await db.InspectionReports.Where(r => earlier.Contains(r.Id)).ToListAsync(stop);
        if (follows.Count < earlier.Count) throw new NotFoundException("follows");

        var reference = await db.NextReference(own.Code, "REPORT", input.PublishedOn.Year, stop);
        var report = new InspectionReport(reference, own.KeeperOn(input.PublishedOn, db.Viewer), input, forces, follows, clock.Today());
        db.Add(report);
        await db.SaveChangesAsync(stop);
        return report;
    }

    /// <summary>Records a grade that the inspectorate gave, or that it gave none. By the scrutiny officer. Refused: a question that already has its judgment.</summary>
    public static async Task<Judgment> RecordJudgment(RecordJudgmentInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var report = await Own(db, db.InspectionReports.Include(r => r.Judgments), input.ReportId, stop);
        var judgment = report.Judge(input.Question, input.Grade);
        await db.SaveChangesAsync(stop);
        return judgment;
    }

    /// <summary>Records how many case files were judged good, requiring improvement or inadequate. By the scrutiny officer. Refused: counts that do not add up to the total, a category that is already there.</summary>
    [Refuses(typeof(CaseAuditDoesNotAddUpException))]
    public static async Task<CaseAudit> RecordCaseAudit(RecordCaseAuditInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var report = await Own(db, db.InspectionReports.Include(r => r.CaseAudits), input.ReportId, stop);
        var audit = report.Audit(input);
        await db.SaveChangesAsync(stop);
        return audit;
    }

    /// <summary>Records a finding: a cause of concern, an observation or a promising practice. By the scrutiny officer.</summary>
    public static async Task<Finding> RecordFinding(RecordFindingInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var report = await Own(db, db.InspectionReports.Include(r => r.Findings), input.ReportId, stop);
        var finding = report.Find(input.Kind, input.Polarity, input.Section, input.Text);
        await db.SaveChangesAsync(stop);
        return finding;
    }

    /// <summary>Records what somebody publicly said about a report. It is no part of the statutory response. By the scrutiny officer. Refused: no source, a day after today.</summary>
    public static async Task<Statement> RecordStatement(RecordStatementInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var report = await Own(db, db.InspectionReports.AsSplitQuery().Include(r => r.Forces).ThenInclude(f => f.Responsibilities).ThenInclude(r => r.Body), input.ReportId, stop);
        var statement = new Statement(report, report.ForceOf(db.Viewer).KeeperOn(input.SaidOn, db.Viewer), input.Actor, input.By, input.SaidOn, input.Words, input.Sources, clock);
        db.Add(statement);
        await db.SaveChangesAsync(stop);
        return statement;
    }

    private static async Task<InspectionReport> Own(PortalContext db, IQueryable<InspectionReport> reports, Guid id, CancellationToken stop) =>
        db.Viewer.Own(await reports.FirstOrDefaultAsync(r => r.Id == id, stop), "reportId");
}
