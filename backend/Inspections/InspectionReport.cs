using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

/// <summary>What an inspectorate published about one force or several, as a local policing body keeps it.</summary>
public sealed class InspectionReport : BodyRecord
{
    private readonly List<Force> _forces = [];
    private readonly List<InspectionReport> _follows = [];
    private readonly List<InspectionReport> _followedBy = [];
    private readonly List<Judgment> _judgments = [];
    private readonly List<GradeCount> _gradeCounts = [];
    private readonly List<CaseAudit> _caseAudits = [];
    private readonly List<Finding> _findings = [];
    private readonly List<Statement> _statements = [];

    private InspectionReport() { }

    public InspectionReport(
        string reference, Guid bodyId, RecordReportInput report, IReadOnlyList<Force> forces, IReadOnlyList<InspectionReport> follows, DateOnly today)
    {
        (Reference, BodyId, Programme) = (reference, bodyId, report.Programme);
        Title = Entered.Required(report.Title, "title", Entered.Title);
        Cycle = Entered.Optional(report.Cycle, "cycle", 20);
        Inspectorates = [.. report.Inspectorates.Distinct()];
        _forces.AddRange(forces);
        PublishedOn = report.PublishedOn <= today ? report.PublishedOn : throw new DateInFutureException("publishedOn");
        PublishedOnNote = Entered.Optional(report.PublishedOnNote, "publishedOnNote", Entered.Line);
        (FieldworkFrom, FieldworkTo) = (report.FieldworkFrom, report.FieldworkTo);
        Url = report.Url;
        SourceTexts = Entered.Sources(report.Sources);
        StatedRecommendationCount = report.StatedRecommendationCount;
        _follows.AddRange(follows);
        RefuseWhatCannotBe();
        ShowTo(Audience.Force);
        Happened("recorded");
    }

    /// <summary>The readable reference, which addresses carry.</summary>
    public string Reference { get; private set; } = null!;

    /// <summary>The title, as the inspectorate published it.</summary>
    public string Title { get; private set; } = null!;

    /// <summary>The programme of inspection to which it belongs.</summary>
    public InspectionProgramme Programme { get; private set; }

    /// <summary>The cycle of the programme, such as 2023-25; null where it has none.</summary>
    public string? Cycle { get; private set; }

    /// <summary>The inspectorates that inspected, one or several together.</summary>
    public IReadOnlyList<Inspectorate> Inspectorates { get; private set; } = [];

    public IReadOnlyList<Force> Forces => _forces;

    /// <summary>When the fieldwork began, as far as it is known.</summary>
    public PartialDate? FieldworkFrom { get; private set; }

    /// <summary>When the fieldwork ended, as far as it is known.</summary>
    public PartialDate? FieldworkTo { get; private set; }

    /// <summary>The day on which the inspectorate published the report: day 1 of the body's 56.</summary>
    public DateOnly PublishedOn { get; private set; }

    /// <summary>How the day of publication is known, where the report itself does not say it.</summary>
    public string? PublishedOnNote { get; private set; }

    /// <summary>Where the inspectorate publishes it; null where that is not recorded here.</summary>
    public Uri? Url { get; private set; }

    public IReadOnlyList<string> SourceTexts { get; private set; } = [];

    /// <summary>Where what is recorded here comes from.</summary>
    public IReadOnlyList<Source> Sources => [.. SourceTexts.Select(text => new Source(text))];

    /// <summary>How many recommendations the report is said to make; null where it is not recorded here.</summary>
    public int? StatedRecommendationCount { get; private set; }

    /// <summary>The earlier reports that this one reviews.</summary>
    public IReadOnlyList<InspectionReport> Follows => _follows;

    /// <summary>The later reports that review this one.</summary>
    public IReadOnlyList<InspectionReport> FollowedBy => _followedBy;

    public IReadOnlyList<Judgment> Judgments => _judgments;

    public IReadOnlyList<GradeCount> GradeCounts => _gradeCounts;

    public IReadOnlyList<CaseAudit> CaseAudits => _caseAudits;

    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<Statement> Statements => _statements;

    /// <summary>By when the body's response is due.</summary>
    public Deadline ResponseDeadline => DeadlineRule.Count(DeadlineRuleCode.Section55, PublishedOn);

    /// <summary>Records a judgment. A question is judged once in a report.</summary>
    public Judgment Judge(string question, Grade grade) =>
        Add(_judgments, new Judgment(this, _judgments.Count + 1, question, grade),
            (mine, other) => mine.Question == other.Question, "question",
            new("This question already has a judgment in this report.", "Mae dyfarniad eisoes ar y cwestiwn hwn yn yr adroddiad."));

    /// <summary>Records how many areas a source says received a grade, where it does not say which.</summary>
    public GradeCount CountGrades(Grade grade, int count) =>
        Add(_gradeCounts, new GradeCount(this, grade, count), (mine, other) => mine.Grade == other.Grade, "grade",
            new("This grade has already been counted.", "Mae'r radd hon eisoes wedi'i chyfrif."));

    /// <summary>Records the result of a case audit, of all cases or of one category.</summary>
    public CaseAudit Audit(RecordCaseAuditInput audit) =>
        Add(_caseAudits, new CaseAudit(this, _caseAudits.Count + 1, audit), (mine, other) => mine.Category == other.Category, "category",
            new("This category already has a case audit in this report.", "Mae archwiliad achosion eisoes ar gyfer y categori hwn yn yr adroddiad."));

    public Finding Find(FindingKind kind, Polarity? polarity, string? section, string text)
    {
        var finding = new Finding(this, _findings.Count + 1, kind, polarity, section, text);
        _findings.Add(finding);
        return finding;
    }

    /// <summary>The force of this report for which the viewer acts. Needs the forces loaded.</summary>
    public Force ForceOf(Viewer viewer) => _forces.Find(f => viewer.ForceIds.Contains(f.Id)) ?? throw new NotFoundException("force");

    internal static InvalidInputException NoForce() => new("forces", new("Choose at least one force.", "Dewiswch o leiaf un heddlu."));

    private void RefuseWhatCannotBe()
    {
        if (Inspectorates.Count == 0) throw new InvalidInputException("inspectorates", new("Choose at least one inspectorate.", "Dewiswch o leiaf un arolygiaeth."));
        if (_forces.Count == 0) throw NoForce();
        if (StatedRecommendationCount < 0) throw new InvalidInputException("statedRecommendationCount", new("A count cannot be below zero.", "Ni all cyfrif fod yn is na sero."));
        if (FieldworkFrom is { } from && FieldworkTo is { } to && from.First > to.Last)
            throw new InvalidInputException("fieldworkTo", new("The fieldwork cannot end before it begins.", "Ni all y gwaith maes ddod i ben cyn iddo ddechrau."));
        if ((FieldworkTo ?? FieldworkFrom) is { } last && last.First > PublishedOn)
            throw new InvalidInputException(FieldworkTo is null ? "fieldworkFrom" : "fieldworkTo",
                new("The fieldwork cannot be later than the report's publication.", "Ni all y gwaith maes fod yn hwyrach na chyhoeddi'r adroddiad."));
        if (_follows.Any(earlier => earlier.PublishedOn > PublishedOn))
            throw new InvalidInputException("follows", new("A report cannot follow a later one.", "Ni all adroddiad ddilyn un diweddarach."));
    }

    private static T Add<T>(List<T> parts, T part, Func<T, T, bool> same, string field, Text refusal)
    {
        if (parts.Exists(other => same(part, other))) throw new InvalidInputException(field, refusal);
        parts.Add(part);
        return part;
    }
}
