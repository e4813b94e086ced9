using ScrutinyPortal.Bodies;
using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

/// <summary>What an inspectorate published about one force or several, as a local policing body keeps it.</summary>
public sealed partial class InspectionReport : SourceDocument
{
    private static readonly InspectionProgramme[] AtRisk = [InspectionProgramme.Ncpi, InspectionProgramme.Jtai];
    private readonly List<InspectionReport> _follows = [];
    private readonly List<InspectionReport> _followedBy = [];
    private readonly List<Judgment> _judgments = [];
    private readonly List<GradeCount> _gradeCounts = [];
    private readonly List<CaseAudit> _caseAudits = [];
    private readonly List<Finding> _findings = [];
    private readonly List<Statement> _statements = [];
    private readonly List<ReportCorrection> _corrections = [];

    private InspectionReport() { }

    public InspectionReport(
        string reference, Guid bodyId, RecordReportInput report, IReadOnlyList<Force> forces, IReadOnlyList<InspectionReport> follows, DateOnly today)
        : base(SourceKind.Inspection, reference, bodyId, report.Title, DayOf(report.PublishedOn, report.ReleaseAt, today), report.Url, report.Sources, forces)
    {
        Programme = report.Programme;
        Cycle = Entered.Optional(report.Cycle, "cycle", 20);
        Inspectorates = [.. report.Inspectorates.Distinct()];
        PublishedOnNote = Entered.Optional(report.PublishedOnNote, "publishedOnNote", Entered.Line);
        (FieldworkFrom, FieldworkTo) = (report.FieldworkFrom, report.FieldworkTo);
        StatedRecommendationCount = report.StatedRecommendationCount;
        ReleaseAt = report.ReleaseAt?.ToUniversalTime();
        CommissionedBy = report.CommissionedBy;
        IsToPartnership = report.IsToPartnership ?? false;
        _follows.AddRange(follows);
        RefuseWhatCannotBe();
    }

    /// <summary>The programme of inspection to which it belongs.</summary>
    public InspectionProgramme Programme { get; private set; }

    /// <summary>The cycle of the programme, such as 2023-25; null where it has none.</summary>
    public string? Cycle { get; private set; }

    /// <summary>The inspectorates that inspected, one or several together.</summary>
    public IReadOnlyList<Inspectorate> Inspectorates { get; private set; } = [];

    /// <summary>When the fieldwork began, as far as it is known.</summary>
    public PartialDate? FieldworkFrom { get; private set; }

    /// <summary>When the fieldwork ended, as far as it is known.</summary>
    public PartialDate? FieldworkTo { get; private set; }

    /// <summary>How the day of publication is known, where the report itself does not say it.</summary>
    public string? PublishedOnNote { get; private set; }

    /// <summary>How many recommendations the report is said to make; null where it is not recorded here.</summary>
    public int? StatedRecommendationCount { get; private set; }

    /// <summary>Who asked for the inspection (Police Act 1996, s.54(2B) and (2BA)); null where nobody did or it is not recorded here.</summary>
    public InspectionCommissioner? CommissionedBy { get; private set; }

    /// <summary>Whether it is addressed to the local partnership and not to the force alone.</summary>
    public bool IsToPartnership { get; private set; }

    /// <summary>What was said of it before it was corrected.</summary>
    public IReadOnlyList<ReportCorrection> Corrections => _corrections;

    /// <summary>What the cycle asks and which grades it gives; null where that is not known here.</summary>
    public QuestionSet? QuestionSet => QuestionSet.Of(Programme, Cycle, PublishedOn);

    /// <summary>The earlier reports that this one reviews.</summary>
    public IReadOnlyList<InspectionReport> Follows => _follows;

    /// <summary>Of reports those of which people at risk are the matter: on child protection, and what follows them.</summary>
    internal static IQueryable<InspectionReport> AboutPeopleAtRisk(IQueryable<InspectionReport> reports) =>
        reports.Where(r => AtRisk.Contains(r.Programme) || r.Follows.Any(earlier => AtRisk.Contains(earlier.Programme)));

    /// <summary>The later reports that review this one.</summary>
    public IReadOnlyList<InspectionReport> FollowedBy => _followedBy;

    public IReadOnlyList<Judgment> Judgments => _judgments;

    public IReadOnlyList<GradeCount> GradeCounts => _gradeCounts;

    public IReadOnlyList<CaseAudit> CaseAudits => _caseAudits;

    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<Statement> Statements => _statements;

    /// <summary>By when the body's response is due by law; null where it is not known whether the law asks for one.</summary>
    public Deadline? StatutoryDeadline => Programme.Deadline(DeadlineRuleCode.Section55, PublishedOn);

    /// <summary>By when the inspectorate expects the force's action plan; null where no period is confirmed here for the programme.</summary>
    public Deadline? ActionPlanDeadline => Programme.Deadline(DeadlineRuleCode.ChildProtectionActionPlan, PublishedOn);

    // A report under embargo may be recorded before its day, and no other.
    private static DateOnly DayOf(DateOnly publishedOn, DateTimeOffset? releaseAt, DateOnly today) =>
        releaseAt is { } release && release.InLondon() != publishedOn ? throw new InvalidInputException("releaseAt", new("The hour of release must lie on the day of publication.", "Rhaid i awr y rhyddhau fod ar ddiwrnod y cyhoeddi."))
        : releaseAt is not null || publishedOn <= today ? publishedOn
        : throw new DateInFutureException("publishedOn");

    private void RefuseWhatCannotBe()
    {
        if (Inspectorates.Count == 0) throw new InvalidInputException("inspectorates", new("Choose at least one inspectorate.", "Dewiswch o leiaf un arolygiaeth."));
        if (StatedRecommendationCount < 0) throw new InvalidInputException("statedRecommendationCount", new("A count cannot be below zero.", "Ni all cyfrif fod yn is na sero."));
        if (FieldworkFrom is { } from && FieldworkTo is { } to && from.First > to.Last)
            throw new InvalidInputException("fieldworkTo", new("The fieldwork cannot end before it begins.", "Ni all y gwaith maes ddod i ben cyn iddo ddechrau."));
        if ((FieldworkTo ?? FieldworkFrom) is { } last && last.First > PublishedOn)
            throw new InvalidInputException(FieldworkTo is null ? "fieldworkFrom" : "fieldworkTo",
                new("The fieldwork cannot be later than the report's publication.", "Ni all y gwaith maes fod yn hwyrach na chyhoeddi'r adroddiad."));
        if (_follows.Any(earlier => earlier.PublishedOn > PublishedOn))
            throw new InvalidInputException("follows", new("A report cannot follow a later one.", "Ni all adroddiad ddilyn un diweddarach."));
        if (_followedBy.Any(later => later.PublishedOn < PublishedOn))
            throw new InvalidInputException("publishedOn", new("A report that follows this one was published before that day.", "Cyhoeddwyd adroddiad sy'n dilyn hwn cyn y diwrnod hwnnw."));
        if (_findings.Any(finding => finding.IssuedOn > PublishedOn))
            throw new InvalidInputException("publishedOn", new("A finding of this report was issued after that day: correct it first.", "Cyhoeddwyd canfyddiad o'r adroddiad hwn ar ôl y diwrnod hwnnw: cywirwch ef yn gyntaf."));
    }
}
