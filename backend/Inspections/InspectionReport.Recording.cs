using System.Globalization;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

// What is recorded of a report, and corrected.
public sealed partial class InspectionReport
{
    /// <summary>Records a judgment. A question is judged once in a report, by a grade of the cycle's scale.</summary>
    public Judgment Judge(string question, Grade grade)
    {
        var judgment = new Judgment(this, _judgments.Count + 1, question, grade);
        QuestionSet?.Refuse(judgment.Question, grade);
        return Add(_judgments, judgment, (mine, other) => mine.Question == other.Question, "question",
            new("This question already has a judgment in this report.", "Mae dyfarniad eisoes ar y cwestiwn hwn yn yr adroddiad."));
    }

    /// <summary>Says a judgment anew; the one that was said stays, with the reason and the day.</summary>
    public Judgment Correct(Judgment judgment, Grade grade, string reason, DateOnly on)
    {
        QuestionSet?.Refuse(judgment.Question, grade);
        if (_judgments.Exists(later => later.CorrectsId == judgment.Id))
            throw new InvalidInputException("judgmentId", new("This judgment has been corrected already. Correct the later one.", "Mae'r dyfarniad hwn wedi'i gywiro eisoes. Cywirwch yr un diweddarach."));
        var corrected = new Judgment(judgment, grade, reason, on);
        _judgments.Add(corrected);
        return corrected;
    }

    /// <summary>Corrects what is said of the report itself; what was said stays, with the reason and the day. For its day needs what it follows, what follows it and its findings loaded; what is counted from it is counted anew by whoever calls.</summary>
    public void Correct(CorrectReportInput correction, DateOnly on, DateOnly today)
    {
        var before = _corrections.Count;
        if (correction.Title is { } title && title != Title) Keep(CorrectedFact.Title, Title, Title = Entered.Required(title, "title", Entered.Title), correction.Reason, on);
        if (correction.Url is { } url && url != Url) Keep(CorrectedFact.Url, Url?.ToString(), (Url = url).ToString(), correction.Reason, on);
        if (correction.StatedRecommendationCount is { } count && count != StatedRecommendationCount)
            Keep(CorrectedFact.StatedRecommendationCount, $"{StatedRecommendationCount}", $"{StatedRecommendationCount = count}", correction.Reason, on);
        if (correction.PublishedOn is { } day && day != PublishedOn) Keep(CorrectedFact.PublishedOn, Day(PublishedOn), Day(PublishedOn = DayOf(day, ReleaseAt, today)), correction.Reason, on);
        if (correction.PublishedOnNote is { } note && note.Trim() != (PublishedOnNote ?? "")) Keep(CorrectedFact.PublishedOnNote, PublishedOnNote, PublishedOnNote = Entered.Optional(note, "publishedOnNote", Entered.Line), correction.Reason, on);
        if (_corrections.Count == before) throw Correction.OfNothing("title");
        RefuseWhatCannotBe();
        Happened("corrected");
    }

    /// <summary>Records how many areas a source says received a grade, where it does not say which.</summary>
    public GradeCount CountGrades(Grade grade, int count)
    {
        if (QuestionSet is { } set && !set.Scale.Contains(grade)) throw new GradeNotOfScaleException(set.Scale);
        return Add(_gradeCounts, new GradeCount(this, grade, count), (mine, other) => mine.Grade == other.Grade, "grade",
            new("This grade has already been counted.", "Mae'r radd hon eisoes wedi'i chyfrif."));
    }

    /// <summary>Records the result of a case audit, of all cases or of one category.</summary>
    public CaseAudit Audit(RecordCaseAuditInput audit) =>
        Add(_caseAudits, new CaseAudit(this, _caseAudits.Count + 1, audit), (mine, other) => mine.Category == other.Category, "category",
            new("This category already has a case audit in this report.", "Mae archwiliad achosion eisoes ar gyfer y categori hwn yn yr adroddiad."));

    /// <summary>Says the result of a case audit anew; the one that was recorded stays, with the reason and the day.</summary>
    public CaseAudit Correct(CaseAudit audit, CorrectCaseAuditInput correction, DateOnly on)
    {
        if (_caseAudits.Exists(later => later.CorrectsId == audit.Id))
            throw new InvalidInputException("caseAuditId", new("This audit has been corrected already. Correct the later one.", "Mae'r archwiliad hwn wedi'i gywiro eisoes. Cywirwch yr un diweddarach."));
        var corrected = new CaseAudit(audit, correction, on);
        _caseAudits.Add(corrected);
        return corrected;
    }

    public Finding Find(FindingKind kind, Polarity? polarity, string? section, string text, DateOnly? issuedOn = null, string? issuedBy = null)
    {
        var finding = new Finding(this, _findings.Count + 1, kind, polarity, section, text, issuedOn, issuedBy);
        _findings.Add(finding);
        return finding;
    }

    private void Keep(CorrectedFact fact, string? before, string? after, string reason, DateOnly on) =>
        _corrections.Add(new(this, fact, before is "" ? null : before, after, reason, on));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static T Add<T>(List<T> parts, T part, Func<T, T, bool> same, string field, Text refusal)
    {
        if (parts.Exists(other => same(part, other))) throw new InvalidInputException(field, refusal);
        parts.Add(part);
        return part;
    }
}
