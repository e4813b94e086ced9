using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Audit;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Decisions;
using ScrutinyPortal.Evidence;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Meetings;
using ScrutinyPortal.Panel;
using ScrutinyPortal.Recommendations;
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
        ["requests"] = RequestsTable.Of,
        ["responses"] = Responses,
        ["meetings"] = Meetings,
        ["evidence"] = Evidence,
        ["decisions"] = Decisions,
        ["panel-matters"] = PanelMatters,
        ["forces"] = Forces,
        ["bodies"] = Bodies,
        ["period"] = PeriodReport.Table,
        ["story"] = StoryTable.Of,
        [AuditTrail] = Trail,
    };

    private static ExportTable Reports(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        InspectionQueries.Reports(db, by.Text("force"), by.Text("body"), by.One<InspectionProgramme>("programme"), by.Day("from"), by.Day("to"))
            .OrderByDescending(r => r.PublishedOn).ThenByDescending(r => r.Id).AsNoTracking()
            .Select(r => new { It = r, Forces = r.Forces.OrderBy(f => f.Slug).Select(f => f.Slug).ToList(), Summary = db.Statements.Where(s => s.ReportId == r.Id && s.IsPlainSummary && s.SupersededAt == null).OrderByDescending(s => db.Viewer.BodyIds.Contains(s.BodyId)).ThenByDescending(s => s.RecordedAt).Select(s => new { s.Words, s.WordsCymraeg }).FirstOrDefault() }).AsAsyncEnumerable(),
        ("reference", r => r.It.Reference), ("title", r => r.It.Title), ("programme", r => r.It.Programme), ("cycle", r => r.It.Cycle),
        ("inspectorates", r => string.Join(' ', r.It.Inspectorates.Select(i => ExportTable.Words(i)))), ("forces", r => string.Join(' ', r.Forces)),
        ("publishedOn", r => r.It.PublishedOn), ("url", r => r.It.Url), ("plainSummary", r => r.Summary?.Words), ("plainSummaryCymraeg", r => r.Summary?.WordsCymraeg));

    private static ExportTable Recommendations(PortalContext db, Chosen by, DateOnly today)
    {
        var chosen = new RecommendationFilter
        {
            Force = by.Text("force"), Body = by.Text("body"), Own = by.Yes("own") is true, Report = by.Text("report"), Source = by.Many<SourceKind>("source"), Kind = by.One<RecommendationKind>("kind"), Theme = by.Text("theme"),
            ForceStatus = by.Many<ForceStatus>("forceStatus"), Assurance = by.Many<AssuranceRating>("assurance"), InspectorateStatus = by.Many<InspectorateStatus>("inspectorateStatus"),
            Overdue = by.Yes("overdue"), Disputed = by.Yes("disputed"), Open = by.YesOrNo("open"), AssuranceProposed = by.Yes("proposed"), OrderBy = by.One<RecommendationOrder>("order") ?? RecommendationOrder.ReportLatest, DueFrom = by.Day("due-from"), DueBefore = by.Day("due-before"),
            ReportedFrom = by.Day("reported-from"), ReportedTo = by.Day("reported-to"),
            ForceSaidFrom = by.Day("force-said-from"), AssuredFrom = by.Day("assured-from"), DecidedFrom = by.Day("decided-from"), DueDateChangedFrom = by.Day("due-date-changed-from"), ChangedSince = by.Day("changed") is { } since ? new(since, default, TimeSpan.Zero) : null, AsAt = by.PastDay("asAt", today),
        };
        if (by.Yes("progress-due") is true) chosen = by.Progress.On(chosen.AsAt ?? today, chosen);
        var rows = InOrder(Standing.Of(RecommendationQueries.List(db, today, chosen), today, chosen.AsAt), chosen.OrderBy).AsNoTracking()
            .Select(s => new { Stands = s, s.Listed.It, Report = s.Listed.It.Report.Reference, s.Listed.It.Report.Title });
        return ExportTable.Of(rows.AsAsyncEnumerable(),
            ("reference", r => r.It.Reference), ("number", r => r.It.Number), ("kind", r => r.It.Kind), ("text", r => r.It.Text), ("addressee", r => r.It.Addressee), ("theme", r => r.It.Theme),
            ("report", r => r.Report), ("reportTitle", r => r.Title), ("reportedOn", r => r.It.ReportedOn), ("dueOn", r => r.Stands.DueOn), ("originalDueOn", r => r.It.OriginalDueOn), ("dueDateChanges", r => r.Stands.DueDateChanges), ("owner", r => r.Stands.Owner),
            ("forceStatus", r => r.Stands.ForceStatus), ("assurance", r => r.Stands.Assurance), ("inspectorateStatus", r => r.Stands.InspectorateStatus),
            ("overdue", r => r.Stands.Overdue), ("disputed", r => r.Stands.Disputed));
    }

    // As the list has them.
    private static IQueryable<Standing> InOrder(IQueryable<Standing> rows, RecommendationOrder order) => order switch
    {
        RecommendationOrder.DueSoonest => rows.OrderBy(s => s.Listed.DueOn).ThenBy(s => s.Listed.Id),
        RecommendationOrder.DueLatest => rows.OrderByDescending(s => s.Listed.DueOn).ThenBy(s => s.Listed.Id),
        RecommendationOrder.ReportEarliest => rows.OrderBy(s => s.Listed.ReportedOn).ThenBy(s => s.Listed.ReportId).ThenBy(s => s.Listed.Position).ThenBy(s => s.Listed.Id),
        _ => rows.OrderByDescending(s => s.Listed.ReportedOn).ThenBy(s => s.Listed.ReportId).ThenBy(s => s.Listed.Position).ThenBy(s => s.Listed.Id),
    };

    private static ExportTable Responses(PortalContext db, Chosen by, DateOnly today)
    {
        var (past, day) = (by.PastDay("asAt", today), by.PastDay("asAt", today) ?? today);
        var all = ResponseQueries.All(db, by.Text("force"), by.Text("body"), by.Many<StatutoryResponseStatus>("status"), past);
        return ExportTable.Of(
            ResponseQueries.Due(by.Yes("in-preparation") is true ? ResponseQueries.InPreparation(all, past) : all, by.Day("due-from"), by.Day("due-before")).OrderByDescending(r => r.ReportedOn).ThenByDescending(r => r.Id).AsNoTracking()
                .Select(r => new { It = r, Stood = past == null ? r.Status : ResponseQueries.Stood(db, day).Single(s => s.Id == r.Id).Status, Force = r.Force.Slug, Body = r.Body.Name, Report = r.Report.Reference }).AsAsyncEnumerable(),
            ("reference", r => r.It.Reference), ("status", r => r.Stood), ("force", r => r.Force), ("body", r => r.Body), ("report", r => r.Report), ("reportedOn", r => r.It.ReportedOn),
            ("dueOn", r => r.It.StatutoryDeadline?.DueOn), ("publishedOn", r => r.It.PublishedBy(day)), ("daysLate", r => r.It.StatutoryDeadline?.DaysLate(r.It.PublishedBy(day) ?? day)));
    }

    private static ExportTable Meetings(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        MeetingQueries.All(db, by.Text("force"), by.Text("body"), by.Many<MeetingStatus>("status"), by.Day("from"), by.Day("to"), by.Yes("own") is true).OrderByDescending(m => m.HeldOn).ThenByDescending(m => m.Id).AsNoTracking()
            .Select(m => new { It = m, Body = m.Body.Name }).AsAsyncEnumerable(),
        ("reference", m => m.It.Reference), ("title", m => m.It.Title), ("meetingType", m => m.It.MeetingType), ("heldOn", m => m.It.HeldOn), ("status", m => m.It.Status),
        ("isPublic", m => m.It.IsPublic), ("place", m => m.It.PlaceFor(db.Viewer)), ("body", m => m.Body));

    private static ExportTable Evidence(PortalContext db, Chosen by, DateOnly today)
    {
        var day = by.PastDay("asAt", today);
        var chosen = new EvidenceFilter
        {
            Force = by.Text("force"), Body = by.Text("body"), Status = by.Many<EvidenceStatus>("status"), Kind = by.Many<EvidenceKind>("kind"), Marking = by.One<Marking>("marking"), AsAt = day,
        };
        bool IsJudged(PieceOfEvidence piece) => day is null || piece.JudgedOn <= day;
        return ExportTable.Of(
            EvidenceQueries.All(db, chosen).OrderByDescending(e => e.OfferedOn).ThenByDescending(e => e.Id).AsNoTracking().Select(e => new { It = e, Force = e.Force.Slug }).AsAsyncEnumerable(),
            ("reference", e => e.It.Reference), ("kind", e => e.It.Kind), ("title", e => e.It.Title), ("words", e => e.It.Words), ("force", e => e.Force), ("periodFrom", e => e.It.PeriodFrom), ("periodTo", e => e.It.PeriodTo),
            ("marking", e => e.It.Marking), ("url", e => e.It.Url), ("fileName", e => e.It.FileName), ("fileHash", e => e.It.FileHash), ("status", e => day is { } then ? e.It.StatusAsAt(then) : e.It.Status),
            ("offeredOn", e => e.It.OfferedOn), ("offeredBy", e => e.It.OfferedBy), ("judgedOn", e => IsJudged(e.It) ? e.It.JudgedOn : null), ("judgedBy", e => IsJudged(e.It) ? e.It.JudgedBy : null), ("judgment", e => IsJudged(e.It) ? e.It.Judgment : null));
    }

    private static ExportTable Decisions(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        DecisionQueries.All(db, by.Text("body"), by.One<DecisionStatus>("status")).OrderByDescending(n => n.Id).AsNoTracking().Select(n => new { It = n, Body = n.Body.Name }).AsAsyncEnumerable(),
        ("reference", n => n.It.Reference), ("title", n => n.It.Title), ("status", n => n.It.Status), ("body", n => n.Body), ("decision", n => n.It.Decision), ("reasons", n => n.It.Reasons),
        ("restrictedGround", n => n.It.RestrictedGround), ("signedOn", n => n.It.SignedOn), ("signedBy", n => n.It.SignedBy), ("publishedOn", n => n.It.PublishedOn));

    private static ExportTable PanelMatters(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        PanelQueries.All(db, today, by.Text("body"), by.One<PanelMatterStatus>("status"), by.Yes("overdue")).OrderByDescending(m => m.MadeOn).ThenByDescending(m => m.Id).AsNoTracking()
            .Select(m => new { It = m, Body = m.Body.Name }).AsAsyncEnumerable(),
        ("reference", m => m.It.Reference), ("kind", m => m.It.Kind), ("title", m => m.It.Title), ("words", m => m.It.Words), ("body", m => m.Body), ("madeOn", m => m.It.MadeOn), ("replyBy", m => m.It.ReplyBy),
        ("status", m => m.It.Status), ("overdue", m => PanelMatter.Overdue.Holds(m.It, today)), ("reply", m => m.It.Reply), ("notGivenBecause", m => m.It.NotGivenBecause), ("repliedOn", m => m.It.RepliedOn), ("repliedBy", m => m.It.RepliedBy));

    private static ExportTable Forces(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        db.Forces.OrderBy(f => f.Name).ThenBy(f => f.Id).AsNoTracking().AsSplitQuery()
            .Include(f => f.MonitoringPhases).Include(f => f.Responsibilities).ThenInclude(r => r.Body).AsAsyncEnumerable(),
        ("slug", f => f.Slug), ("name", f => f.Name), ("onsCode", f => f.OnsCode), ("country", f => f.Country), ("body", f => f.BodyOn(today)?.Name),
        ("monitoringPhase", f => MonitoringPhase.InOrder(f.MonitoringPhases).LastOrDefault()?.Kind));

    private static ExportTable Bodies(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        db.Responsibilities.OrderBy(r => r.Body.Name).ThenBy(r => r.Id).AsNoTracking().Include(r => r.Body).Include(r => r.Force).AsAsyncEnumerable(),
        ("slug", r => r.Body.Slug), ("name", r => r.Body.Name), ("kind", r => r.Body.Kind), ("panelName", r => r.Body.PanelName), ("force", r => r.Force.Slug),
        ("from", r => r.From), ("to", r => r.To), ("note", r => r.Note));

    private static ExportTable Trail(PortalContext db, Chosen by, DateOnly today) => ExportTable.Of(
        AuditQueries.Trail(db, new(by.Thing("of"), by.One<Role>("by"), by.Text("kind"), by.Day("from"), by.Day("to"))).OrderByDescending(e => e.Id).AsNoTracking()
            .Select(e => new { It = e, By = AuditQueries.Persons(db).Where(p => p.Id == e.PersonId).Select(p => p.Name).FirstOrDefault() }).AsAsyncEnumerable(),
        ("at", e => e.It.At), ("by", e => e.By), ("role", e => e.It.Role), ("happened", e => e.It.Happened), ("subjectKind", e => e.It.SubjectKind),
        ("changes", e => string.Join("; ", e.It.Changes.Select(c => $"{c.Field}: {c.Before} → {c.After}"))));
}
