using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Inspections;

public static class InspectionQueries
{
    /// <summary>Inspection reports, of a force, of a body, of a programme, published within a time.</summary>
    public static IQueryable<InspectionReport> Reports(
        PortalContext db, string? force = null, string? body = null, InspectionProgramme? programme = null,
        DateOnly? publishedFrom = null, DateOnly? publishedTo = null)
    {
        IQueryable<InspectionReport> reports = db.InspectionReports;
        if (force is not null) reports = reports.Where(r => r.Forces.Any(f => f.Slug == force));
        if (body is not null) reports = reports.Where(r => db.Bodies.Any(b => b.Id == r.BodyId && b.Slug == body));
        if (programme is { } of) reports = reports.Where(r => r.Programme == of);
        if (publishedFrom is { } from) reports = reports.Where(r => r.PublishedOn >= from);
        if (publishedTo is { } to) reports = reports.Where(r => r.PublishedOn <= to);
        return reports;
    }

    public static IQueryable<InspectionReport> Report(PortalContext db, string reference) => db.InspectionReports.Where(r => r.Reference == reference);

    public static IQueryable<OtherSource> Source(PortalContext db, string reference) => db.OtherSources.Where(s => s.Reference == reference);

    public static Task<ReportComparison?> Comparison(PortalContext db, string first, string second, CancellationToken stop) => (
        from one in db.InspectionReports
        where one.Reference == first
        from other in db.InspectionReports
        where other.Reference == second
        select new ReportComparison
        {
            FirstId = one.Id,
            SecondId = other.Id,
            FirstProgramme = one.Programme,
            SecondProgramme = other.Programme,
            FirstCycle = one.Cycle,
            SecondCycle = other.Cycle,
            FirstPublishedOn = one.PublishedOn,
            SecondPublishedOn = other.PublishedOn,
        }).FirstOrDefaultAsync(stop);
}
