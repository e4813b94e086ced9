using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

public static class InspectionMutations
{
    /// <summary>Records an inspection report. The force sees it at once; the public when it is published. By the scrutiny officer. Refused: no force of your own among its forces, publication after today unless it is under embargo, an hour of release that is over, fieldwork after publication.</summary>
    public static async Task<InspectionReport> RecordReport(RecordReportInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (forces, own) = await Forces(input.Forces, db, stop);
        var earlier = (input.Follows ?? []).Distinct().ToList();
        var follows = await db.InspectionReports.Where(r => earlier.Contains(r.Id)).ToListAsync(stop);
        if (follows.Count < earlier.Count) throw new NotFoundException("follows");

        if (input.ReleaseAt <= clock.GetUtcNow()) throw new InvalidInputException("releaseAt", new("That hour is over: leave it out.", "Mae'r awr honno wedi mynd heibio: gadewch hi allan."));
        var reference = await db.NextReference(own.Code, "REPORT", input.PublishedOn.Year, stop);
        var report = new InspectionReport(reference, own.KeeperOn(input.PublishedOn, db.Viewer), input, forces, follows, clock.Today());
        db.Add(report);
        await db.SaveChangesAsync(stop);
        return report;
    }

    /// <summary>Records a source other than an inspection report: a learning recommendation of the IOPC, a coroner's report, a super-complaint, an audit, a recommendation of the panel, a visit to custody, a local review. The force sees it at once; the public when it is published. By the scrutiny officer. Refused: no force of your own, a day after today, an inspection report.</summary>
    public static async Task<OtherSource> RecordSource(RecordSourceInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (forces, own) = await Forces(input.Forces, db, stop);
        var reference = await db.NextReference(own.Code, "SOURCE", input.MadeOn.Year, stop);
        var source = new OtherSource(reference, own.KeeperOn(input.MadeOn, db.Viewer), input, forces, clock.Today());
        db.Add(source);
        await db.SaveChangesAsync(stop);
        return source;
    }

    /// <summary>Records a grade that the inspectorate gave, or that it gave none. By the scrutiny officer. Refused: a question that already has its judgment, a question or a grade that the cycle does not have.</summary>
    [Refuses(typeof(GradeNotOfScaleException))]
    public static async Task<Judgment> RecordJudgment(RecordJudgmentInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var report = await Own(db, db.InspectionReports.Include(r => r.Judgments), input.ReportId, stop);
        var judgment = report.Judge(input.Question, input.Grade);
        await db.SaveChangesAsync(stop);
        return judgment;
    }

    /// <summary>Records how many areas received a grade, where a source says only that. By the scrutiny officer. Refused: a grade that is counted already, one that the cycle does not give.</summary>
    [Refuses(typeof(GradeNotOfScaleException))]
    public static async Task<InspectionReport> RecordGradeCount(RecordGradeCountInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var report = await Own(db, db.InspectionReports.Include(r => r.GradeCounts), input.ReportId, stop);
        report.CountGrades(input.Grade, input.Count);
        db.Touch(report);
        await db.SaveChangesAsync(stop);
        return report;
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
        var finding = report.Find(input.Kind, input.Polarity, input.Section, input.Text, input.IssuedOn, input.IssuedBy);
        await db.SaveChangesAsync(stop);
        return finding;
    }

    /// <summary>Records what somebody publicly said about a report. It is no part of the statutory response. By the scrutiny officer. Refused: no source, a day after today, a report under embargo.</summary>
    [Refuses(typeof(EmbargoedException))]
    public static async Task<Statement> RecordStatement(RecordStatementInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var report = await Own(db, db.InspectionReports.AsSplitQuery().Include(r => r.Forces).ThenInclude(f => f.Responsibilities).ThenInclude(r => r.Body), input.ReportId, stop);
        report.RefuseWhileEmbargoed(clock.GetUtcNow());
        var statement = new Statement(report, report.ForceOf(db.Viewer).KeeperOn(input.SaidOn, db.Viewer), input.Actor, input.By, input.SaidOn, input.Words, input.Sources, clock);
        db.Add(statement);
        await db.SaveChangesAsync(stop);
        return statement;
    }

    /// <summary>Writes what a report says in the office's own plain words. The force reads it at once, everybody once it is published; a later one that is published takes its place, and what it said stays on record. By the scrutiny officer. Refused: no words, a report under embargo.</summary>
    [Refuses(typeof(EmbargoedException))]
    public static async Task<Statement> WritePlainSummary(WritePlainSummaryInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var report = await Own(db, db.InspectionReports, input.ReportId, stop);
        report.RefuseWhileEmbargoed(clock.GetUtcNow());
        var summary = Statement.PlainSummary(report, await db.Bodies.SingleAsync(b => b.Id == db.Viewer.BodyId, stop), input.Words, input.WordsCymraeg, clock);
        db.Add(summary);
        await db.SaveChangesAsync(stop);
        return summary;
    }

    private static async Task<(IReadOnlyList<Force> All, Force Own)> Forces(IReadOnlyList<string> named, PortalContext db, CancellationToken stop)
    {
        var slugs = named.Distinct().ToList();
        if (slugs.Count == 0) throw SourceDocument.NoForce();
        var forces = await db.Forces.Include(f => f.Responsibilities).ThenInclude(r => r.Body)
            .Where(f => slugs.Contains(f.Slug)).OrderBy(f => f.Slug).ToListAsync(stop);
        var own = forces.Find(f => db.Viewer.ForceIds.Contains(f.Id));
        return own is not null && forces.Count == slugs.Count ? (forces, own) : throw new NotFoundException("forces");
    }

    private static async Task<InspectionReport> Own(PortalContext db, IQueryable<InspectionReport> reports, Guid id, CancellationToken stop) =>
        db.Viewer.Own(await reports.FirstOrDefaultAsync(r => r.Id == id, stop), "reportId");
}
