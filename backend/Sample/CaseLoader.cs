using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Sample;

/// <summary>Enters a case through the verbs that everybody uses, and publishes it: all of it is public knowledge.</summary>
internal sealed class CaseLoader(CaseFile file, Force force, PortalContext db, TimeProvider clock, CancellationToken stop)
{
    private readonly DateTimeOffset _now = clock.GetUtcNow();
    private readonly Dictionary<string, InspectionReport> _reports = [];
    private readonly List<Recommendation> _recommendations = [];

    public async Task Load()
    {
        foreach (var report in file.Reports) await Load(report);
        await Load(file.Request);
        foreach (var meeting in file.Meetings) await Load(meeting);
    }

    private async Task Load(ReportFile known)
    {
        var input = new RecordReportInput
        {
            Title = known.Title,
            Programme = known.Programme,
            Cycle = known.Cycle,
            Inspectorates = [Inspectorate.Hmicfrs],
            Forces = [file.Force],
            FieldworkFrom = known.FieldworkFrom,
            FieldworkTo = known.FieldworkTo,
            PublishedOn = known.PublishedOn,
            PublishedOnNote = known.PublishedOnNote,
            Url = known.Url,
            StatedRecommendationCount = known.StatedRecommendationCount,
            Sources = known.Sources,
        };
        InspectionReport[] follows = known.Follows is { } earlier ? [_reports[earlier]] : [];
        var report = new InspectionReport(await Reference("REPORT", known.PublishedOn), Keeper(known.PublishedOn), input, [force], follows, clock.Today());
        _reports[known.Key] = report;
        db.Add(report);
        LoadFigures(known, report);
        await LoadRecommendations(known, report);
        foreach (var said in known.Statements) Public(new Statement(report, report.BodyId, said.Actor, said.By, said.SaidOn, said.Words, said.Sources, clock));
        if (known.Assurance is { } assurance) Load(assurance, report);
        if (known.Decision is { } decision) Public(new InspectorateDecision(report, Keeper(decision.SaidOn), decision.Status, new(decision.SaidOn, decision.SaidBy, decision.Words, _now, decision.Sources)));
        report.Publish(_now);
    }

    private static void LoadFigures(ReportFile known, InspectionReport report)
    {
        foreach (var judgment in known.Judgments) report.Judge(judgment.Question, judgment.Grade);
        foreach (var count in known.GradeCounts) report.CountGrades(count.Grade, count.Count);
        foreach (var finding in known.Findings) report.Find(finding.Kind, finding.Polarity, finding.Section, finding.Text);
        foreach (var audit in known.CaseAudits)
        {
            report.Audit(new()
            {
                ReportId = report.Id,
                Category = audit.Category,
                Total = audit.Total,
                Good = audit.Good,
                RequiresImprovement = audit.RequiresImprovement,
                Inadequate = audit.Inadequate,
                Note = audit.Note,
            });
        }
    }

    private async Task LoadRecommendations(ReportFile known, InspectionReport report)
    {
        var cause = report.Findings.SingleOrDefault(f => f.Kind is FindingKind.CauseOfConcern);
        var wordings = Enumerable.Repeat(new RecommendationWording(), known.RecommendationsWithoutWording).Concat(known.Recommendations);
        foreach (var (index, wording) in wordings.Index())
        {
            var reference = await Reference("REC", report.PublishedOn);
            _recommendations.Add(new(reference, report, index + 1, RecommendationKind.Recommendation, wording, cause));
        }

        db.AddRange(_recommendations.Where(r => r.Report == report));
    }

    private void Load(AssuranceFile known, InspectionReport report)
    {
        var assurance = new Assurance(report, Keeper(known.SaidOn), known.Rating, new(known.SaidOn, known.SaidBy, known.Words, _now, known.Sources));
        assurance.Confirm(null, null, known.SaidOn, known.SaidBy, _now);
        Public(assurance);
    }

    private async Task Load(RequestFile known)
    {
        var words = new DraftRequestInput { Force = file.Force, Kind = known.Kind, Subject = known.Subject, Question = known.Question, Sources = known.Sources };
        var request = new Request(Keeper(known.SentOn), force, await Reference("REQUEST", known.SentOn), words, _reports[known.Report], [], clock.Today());
        request.Send(null, new(known.SentOn, known.By, null, _now));
        Public(request);
    }

    private async Task Load(MeetingFile known)
    {
        var plan = new PlanMeetingInput
        {
            Title = known.Title, MeetingType = known.MeetingType, HeldOn = known.HeldOn, StartsAt = known.StartsAt, EndsAt = known.EndsAt, Place = known.Place, IsPublic = true, Sources = known.Sources,
        };
        var meeting = new ScrutinyMeeting(Keeper(known.HeldOn), await Reference("MEETING", known.HeldOn), plan);
        if (known.Item is { } item)
        {
            var report = _reports[item.Report];
            meeting.AddItem(item.Title, item.Requirement, null, [.. _recommendations.Where(r => r.Report == report)], [], [report]).Publish(_now);
        }

        meeting.Open(clock.Today());
        meeting.Close();
        Public(meeting);
    }

    private void Public(BodyRecord record)
    {
        record.Publish(_now);
        db.Add(record);
    }

    private Guid Keeper(DateOnly day) => force.BodyOn(day)!.Id;

    private Task<string> Reference(string kind, DateOnly day) => db.NextReference(force.Code, kind, day.Year, stop);
}
