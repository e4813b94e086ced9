using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Audit;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Meetings;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Exports;

/// <summary>The lists that can be had as files. Each is the query of its page, with the page's filters; the columns have the names of the API's fields.</summary>
internal static class ExportLists
{
    public const string AuditTrail = "audit-trail";

    public static readonly IReadOnlyDictionary<string, Func<PortalContext, Chosen, DateOnly, ExportTable>> All = new Dictionary<string, Func<PortalContext, Chosen, DateOnly, ExportTable>>
    {
        ["reports"] = Reports,
        ["recommendations"] = Recommendations,
        ["requests"] = Requests,
        ["responses"] = Responses,
        ["meetings"] = Meetings,
        ["forces"] = Forces,
        ["bodies"] = Bodies,
        [AuditTrail] = Trail,
    };

    private static ExportTable Reports(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        InspectionQueries.Reports(db, by.Text("force"), by.Text("body"), by.One<InspectionProgramme>("programme"), by.Day("from"), by.Day("to"))
            .OrderByDescending(r => r.PublishedOn).ThenByDescending(r => r.Id).AsNoTracking()
            .Select(r => new { It = r, Forces = r.Forces.OrderBy(f => f.Slug).Select(f => f.Slug).ToList() }).AsAsyncEnumerable(),
        ("reference", r => r.It.Reference), ("title", r => r.It.Title), ("programme", r => r.It.Programme), ("cycle", r => r.It.Cycle),
        ("inspectorates", r => string.Join(' ', r.It.Inspectorates.Select(i => ExportTable.Words(i)))), ("forces", r => string.Join(' ', r.Forces)),
        ("publishedOn", r => r.It.PublishedOn), ("url", r => r.It.Url));

    private static ExportTable Recommendations(PortalContext db, Chosen by, DateOnly today)
    {
        var chosen = new RecommendationFilter
        {
            Force = by.Text("force"), Body = by.Text("body"), Report = by.Text("report"), Source = by.Many<SourceKind>("source"), Kind = by.One<RecommendationKind>("kind"), Theme = by.Text("theme"),
            ForceStatus = by.Many<ForceStatus>("forceStatus"), Assurance = by.Many<AssuranceRating>("assurance"), InspectorateStatus = by.Many<InspectorateStatus>("inspectorateStatus"),
            Overdue = by.Yes("overdue"), Disputed = by.Yes("disputed"), Open = by.Yes("open"), DueFrom = by.Day("due-from"), DueBefore = by.Day("due-before"),
            ReportedFrom = by.Day("reported-from"), ReportedTo = by.Day("reported-to"), ChangedSince = by.Day("changed") is { } since ? new(since, default, TimeSpan.Zero) : null, AsAt = by.PastDay("asAt", today),
        };
        var rows = Standing.Of(RecommendationQueries.List(db, today, chosen), today, chosen.AsAt)
            .OrderByDescending(s => s.Listed.ReportedOn).ThenBy(s => s.Listed.ReportId).ThenBy(s => s.Listed.Position).ThenBy(s => s.Listed.Id).AsNoTracking()
            .Select(s => new { Stands = s, s.Listed.It, Report = s.Listed.It.Report.Reference, s.Listed.It.Report.Title });
        return ExportTable.Of(rows.AsAsyncEnumerable(),
            ("reference", r => r.It.Reference), ("number", r => r.It.Number), ("kind", r => r.It.Kind), ("text", r => r.It.Text), ("addressee", r => r.It.Addressee), ("theme", r => r.It.Theme),
            ("report", r => r.Report), ("reportTitle", r => r.Title), ("reportedOn", r => r.It.ReportedOn), ("dueOn", r => r.Stands.DueOn), ("originalDueOn", r => r.It.OriginalDueOn), ("dueDateChanges", r => r.Stands.DueDateChanges), ("owner", r => r.Stands.Owner),
            ("forceStatus", r => r.Stands.ForceStatus), ("assurance", r => r.Stands.Assurance), ("inspectorateStatus", r => r.Stands.InspectorateStatus),
            ("overdue", r => r.Stands.Overdue), ("disputed", r => r.Stands.Disputed));
    }

    private static ExportTable Requests(PortalContext db, Chosen by, DateOnly today)
    {
        var chosen = new RequestFilter
        {
            Force = by.Text("force"), Body = by.Text("body"), Status = by.Many<RequestStatus>("status"), Kind = by.One<RequestKind>("kind"), Overdue = by.Yes("overdue"), Awaiting = by.Yes("awaiting"),
            Returned = by.Yes("returned"), MoreTimeAsked = by.Yes("more-time"), SentFrom = by.Day("sent-from"), AsAt = by.PastDay("asAt", today), AnsweredFrom = by.Day("answered-from"), AnsweredTo = by.Day("answered-to"),
        };
        return ExportTable.Of(
            RequestQueries.All(db, today, chosen).OrderBy(r => r.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.Id).AsNoTracking()
                .Select(r => new { It = r, Force = r.Force.Slug, Body = r.Body.Name }).AsAsyncEnumerable(),
            ("reference", r => r.It.Reference), ("kind", r => r.It.Kind), ("subject", r => r.It.Subject), ("question", r => r.It.Question), ("status", r => r.It.Status), ("force", r => r.Force),
            ("body", r => r.Body), ("sentOn", r => r.It.SentOn), ("dueOn", r => r.It.DueOn), ("answeredOn", r => r.It.AnsweredOn),
            ("overdue", r => Request.Overdue.Holds(r.It, today)), ("daysLate", r => r.It.DaysLate(today)));
    }

    private static ExportTable Responses(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        ResponseQueries.All(db, by.Text("force"), by.Text("body"), by.Many<StatutoryResponseStatus>("status")).OrderByDescending(r => r.ReportedOn).ThenByDescending(r => r.Id).AsNoTracking()
            .Select(r => new { It = r, Force = r.Force.Slug, Body = r.Body.Name, Report = r.Report.Reference }).AsAsyncEnumerable(),
        ("reference", r => r.It.Reference), ("status", r => r.It.Status), ("force", r => r.Force), ("body", r => r.Body), ("report", r => r.Report), ("reportedOn", r => r.It.ReportedOn),
        ("dueOn", r => r.It.Deadline.DueOn), ("publishedOn", r => r.It.PublishedOn), ("daysLate", r => r.It.Deadline.DaysLate(r.It.PublishedOn ?? today)));

    private static ExportTable Meetings(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        MeetingQueries.All(db, by.Text("force"), by.Text("body"), by.Many<MeetingStatus>("status"), by.Day("from"), by.Day("to")).OrderByDescending(m => m.HeldOn).ThenByDescending(m => m.Id).AsNoTracking()
            .Select(m => new { It = m, Body = m.Body.Name }).AsAsyncEnumerable(),
        ("reference", m => m.It.Reference), ("title", m => m.It.Title), ("meetingType", m => m.It.MeetingType), ("heldOn", m => m.It.HeldOn), ("status", m => m.It.Status),
        ("isPublic", m => m.It.IsPublic), ("place", m => m.It.Place), ("body", m => m.Body));

    private static ExportTable Forces(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        db.Forces.OrderBy(f => f.Name).ThenBy(f => f.Id).AsNoTracking()
            .Include(f => f.MonitoringPhases).Include(f => f.Responsibilities).ThenInclude(r => r.Body).AsAsyncEnumerable(),
        ("slug", f => f.Slug), ("name", f => f.Name), ("onsCode", f => f.OnsCode), ("country", f => f.Country), ("body", f => f.BodyOn(today)?.Name),
        ("monitoringPhase", f => MonitoringPhase.InOrder(f.MonitoringPhases).LastOrDefault()?.Kind));

    private static ExportTable Bodies(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        db.Responsibilities.OrderBy(r => r.Body.Name).ThenBy(r => r.Id).AsNoTracking().Include(r => r.Body).Include(r => r.Force).AsAsyncEnumerable(),
        ("slug", r => r.Body.Slug), ("name", r => r.Body.Name), ("kind", r => r.Body.Kind), ("panelName", r => r.Body.PanelName), ("force", r => r.Force.Slug),
        ("from", r => r.From), ("to", r => r.To), ("note", r => r.Note));

    private static ExportTable Trail(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        AuditQueries.Trail(db, new(by.Thing("of"), by.One<Role>("by"), by.Text("kind"), by.Day("from"), by.Day("to"))).OrderByDescending(e => e.Id).AsNoTracking().AsAsyncEnumerable(),
        ("at", e => e.At), ("role", e => e.Role), ("happened", e => e.Happened), ("subjectKind", e => e.SubjectKind),
        ("changes", e => string.Join("; ", e.Changes.Select(c => $"{c.Field}: {c.Before} → {c.After}"))));
}
