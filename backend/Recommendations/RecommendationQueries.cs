using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

public static class RecommendationQueries
{
    /// <summary>Recommendations and areas for improvement, by what they are and where they stand.</summary>
    public static IQueryable<Recommendation> Recommendations(PortalContext db, DateOnly today, RecommendationFilter? filter = null) =>
        List(db, today, filter).Select(l => l.It);

    /// <summary>The same, with their places in the list. Where nobody asks how they stand, that is no part of the query.</summary>
    internal static IQueryable<Listed> List(PortalContext db, DateOnly today, RecommendationFilter? filter = null) => List(db, () => today, filter);

    /// <summary>As the other, on the record's own day: a query that is composed once serves every day.</summary>
    internal static IQueryable<Listed> List(PortalContext db, RecommendationFilter filter) => List(db, () => db.Today, filter);

    private static IQueryable<Listed> List(PortalContext db, Expression<Func<DateOnly>> today, RecommendationFilter? filter)
    {
        var by = filter ?? new();
        var found = by.Force is null ? Listed.All(db.Recommendations) : OfForce(db, by);
        if (by.ProgressDueBy is not null) found = found.Where(l => db.Viewer.Sees <= Audience.Force); // others are not told all that the force said
        if (by.Body is not null) found = found.Where(l => db.Bodies.Any(b => b.Id == l.It.Report.BodyId && b.Slug == by.Body));
        if (by.Own) found = found.Where(l => db.Viewer.BodyIds.Contains(l.It.Report.BodyId));
        if (by.Report is not null) found = found.Where(l => l.It.Report.Reference == by.Report);
        if (by.Source is not null) found = found.Where(l => by.Source.Contains(l.It.Report.SourceKind));
        if (by.Kind is not null) found = by.AsAt is { } told ? found.Where(Standing.WasOfKind(by.Kind.Value, told)) : found.Where(l => l.It.Kind == by.Kind);
        if (by.Theme is not null) found = found.Where(l => l.It.Theme == by.Theme);
        if (by.ReportedFrom is not null) found = found.Where(l => l.ReportedOn >= by.ReportedFrom);
        if (by.ReportedTo is not null) found = found.Where(l => l.ReportedOn <= by.ReportedTo);
        if (by.AsAt is not null) found = found.Where(l => l.ReportedOn <= by.AsAt);
        if (by.AsksWhenDue) found = WithDueDates(db, found, by);
        if (by.DueFrom is not null) found = found.Where(l => l.DueOn >= by.DueFrom && l.DueOn != by.NeverDue);
        if (by.DueBefore is not null) found = found.Where(l => l.DueOn < by.DueBefore && l.DueOn != by.NeverDue);
        if (by.ChangedSince is { } since) found = found.Where(l => ChangedSince(db, since.ToUniversalTime()).Contains(l.It.Id));
        return by.AsksWhereTheyStand ? Standings(Standing.Of(found, today, by.AsAt), by).Select(s => s.Listed) : found;
    }

    /// <summary>Those that are of the kind, or as at a past day were recorded to be, in the order of their report.</summary>
    internal static IQueryable<Recommendation> OfKind(PortalContext db, RecommendationKind kind, DateOnly? asAt) =>
        (asAt is { } told ? Listed.All(db.Recommendations).Where(Standing.WasOfKind(kind, told)).Select(l => l.It) : db.Recommendations.Where(r => r.Kind == kind)).OrderBy(r => r.Position);

    /// <summary>Those that stand where the filter says.</summary>
    public static IQueryable<Standing> Standings(IQueryable<Standing> standings, RecommendationFilter by)
    {
        if (by.ForceStatus is not null) standings = standings.Where(s => by.ForceStatus.Contains(s.ForceStatus));
        if (by.Assurance is not null) standings = standings.Where(s => by.Assurance.Contains(s.Assurance));
        if (by.InspectorateStatus is not null) standings = standings.Where(s => by.InspectorateStatus.Contains(s.InspectorateStatus));
        if (by.Overdue is { } overdue) standings = standings.Where(overdue ? Standing.IsOverdue : Not(Standing.IsOverdue));
        if (by.Disputed is { } disputed) standings = standings.Where(disputed ? Standing.IsDisputed : Not(Standing.IsDisputed));
        if (by.ProgressDueBy is not null) standings = standings.Where(Standing.IsOpen).Where(s => s.ForceStatus != ForceStatus.ClaimedComplete && s.ForceStatus != ForceStatus.SignedOff
            && (s.DueOn <= by.ProgressDueBy || (s.ForceSaidOn ?? s.ReportedOn) < by.ProgressSaidBefore));
        if (by.Open is { } open) standings = standings.Where(open ? Standing.IsOpen : Not(Standing.IsOpen));
        if (by.AssuranceProposed is not null) standings = standings.Where(s => s.AssuranceProposed == by.AssuranceProposed);
        if (by.ForceSaidFrom is not null) standings = standings.Where(s => s.ForceSaidOn >= by.ForceSaidFrom);
        if (by.AssuredFrom is not null) standings = standings.Where(s => s.AssuredOn >= by.AssuredFrom);
        if (by.DecidedFrom is not null) standings = standings.Where(s => s.DecidedOn >= by.DecidedFrom);
        if (by.DueDateChangedFrom is not null) standings = standings.Where(s => s.DueDateChangedOn >= by.DueDateChangedFrom);
        return standings;
    }

    private static Expression<Func<Standing, bool>> Not(Expression<Func<Standing, bool>> rule) => Expression.Lambda<Func<Standing, bool>>(Expression.Not(rule.Body), rule.Parameters);

    // The day and the report are read from the index of the force's reports, which has the order of the list: a page is found without sorting, however long the record.
    private static IQueryable<Listed> OfForce(PortalContext db, RecommendationFilter filter) =>
        from force in db.Forces
        where force.Slug == filter.Force
        from report in db.ReportForces
        where (Guid)report["ForcesId"] == force.Id
        from r in db.Recommendations
        where r.ReportedOn == (DateOnly)report["PublishedOn"] && r.ReportId == (Guid)report["InspectionReportId"]
        select new Listed { It = r, ReportedOn = (DateOnly)report["PublishedOn"], ReportId = (Guid)report["InspectionReportId"], Position = r.Position, Id = r.Id };

    // The last day that was set last, beside each: few are ever moved.
    private static IQueryable<Listed> WithDueDates(PortalContext db, IQueryable<Listed> found, RecommendationFilter filter) =>
        from l in found
        from change in Latest(SaidBy(filter.AsAt, db.TrackEntries.OfType<DueDateChange>())).Where(c => c.RecommendationId == l.Id).DefaultIfEmpty()
        select new Listed
        {
            It = l.It, ReportedOn = l.ReportedOn, ReportId = l.ReportId, Position = l.Position, Id = l.Id,
            DueOn = (DateOnly?)change!.DueOn ?? (filter.AsAt == null || !l.It.Corrections.Any(c => c.CorrectedOn > filter.AsAt) ? l.It.OriginalDueOn
                : l.It.Corrections.Where(c => c.CorrectedOn > filter.AsAt).OrderBy(c => c.CorrectedOn).ThenBy(c => c.Id).Select(c => c.OriginalDueOn).FirstOrDefault()) ?? filter.NeverDue,
        };

    internal static IQueryable<T> SaidBy<T>(DateOnly? day, IQueryable<T> entries) where T : TrackEntry => day is { } last ? entries.Where(e => e.SaidOn <= last) : entries;

    internal static IOrderedQueryable<T> InOrder<T>(IQueryable<T> entries) where T : TrackEntry => entries.OrderBy(e => e.SaidOn).ThenBy(e => e.RecordedAt).ThenBy(e => e.Id);

    /// <summary>Of each recommendation the entry after which no other was said: found by the index of its recommendation, where a numbering of rows would read the table.</summary>
    internal static IQueryable<T> Latest<T>(IQueryable<T> said) where T : TrackEntry =>
        said.Where(e => e.RecommendationId != null && !said.Any(later => later.RecommendationId == e.RecommendationId
            && (later.SaidOn > e.SaidOn || (later.SaidOn == e.SaidOn && (later.RecordedAt > e.RecordedAt || (later.RecordedAt == e.RecordedAt && later.Id.CompareTo(e.Id) > 0))))));

    // Four short lists by their own indexes, put together: an "or" over the whole table would read all of it.
    private static IQueryable<Guid> ChangedSince(PortalContext db, DateTimeOffset since)
    {
        var firstId = Entity.FirstIdOf(since);
        var recorded = db.Recommendations.Where(r => r.Id.CompareTo(firstId) >= 0).Select(r => r.Id);
        var published = db.Recommendations.Where(r => r.Report.PublishedAt >= since).Select(r => r.Id);
        var said = db.TrackEntries.Where(e => e.RecommendationId != null && (e.RecordedAt >= since || e.PublishedAt >= since)).Select(e => e.RecommendationId!.Value);
        var corrected = db.RecommendationCorrections.Where(c => c.Id.CompareTo(firstId) >= 0).Select(c => c.RecommendationId);
        return recorded.Union(published).Union(said).Union(corrected);
    }

    public static IQueryable<Recommendation> Recommendation(PortalContext db, string reference) => db.Recommendations.Where(r => r.Reference == reference);

    /// <summary>The themes that recommendations have, of a force or of all, in alphabetical order.</summary>
    public static Task<List<string>> Themes(PortalContext db, DateOnly today, string? force, CancellationToken stop) =>
        Recommendations(db, today, new() { Force = force }).Where(r => r.Theme != null).Select(r => r.Theme!).Distinct().OrderBy(t => t).ToListAsync(stop);
}
