using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Generator;

/// <summary>Reports, what they found and what they ask for.</summary>
internal sealed class Inspecting(Office office, Force neighbour)
{
    private static readonly DateOnly First = new(2014, 1, 6);
    private readonly Tracks _tracks = new(office);

    /// <summary>What others than an inspectorate ask of the force.</summary>
    public void Hear(int count)
    {
        foreach (var day in Enumerable.Range(0, count).Select(_ => office.Day(First, Country.Today)).Order().ToList())
        {
            var kind = office.Words.Pick(Enum.GetValues<SourceKind>().Where(k => k is not SourceKind.Inspection).ToList());
            var reference = office.Reference("SOURCE", day);
            var source = new OtherSource(reference, office.Body.Id, new()
            {
                Kind = kind, Title = $"Synthetic source {reference}", MadeBy = "A synthetic maker", MadeOn = day, Forces = [], Url = new($"https://synthetic.example/{reference}"), Sources = Office.Source(reference),
            }, [office.Force], Country.Today);
            var isPublic = office.Chance(.6);
            if (isPublic) source.Publish(office.GetUtcNow());
            office.Keep(source);
            foreach (var position in Enumerable.Range(1, office.From(1, 4))) Keep(Ask(source, position, RecommendationKind.Recommendation, null), isPublic);
        }
    }

    public IReadOnlyList<Reported> Make(int count)
    {
        var days = Enumerable.Range(0, count).Select(_ => office.Day(First, Country.Today)).Order().ToList();
        var made = new List<Reported>();
        foreach (var day in days) made.Add(Make(day, made));
        Cover(made);
        return made;
    }

    private Reported Make(DateOnly day, List<Reported> made)
    {
        var follows = made.Count == 2 || (made.Count > 0 && office.Chance(.15)) ? office.Words.Pick(made).Report : null;
        var programme = follows is null ? office.Words.Pick(Enum.GetValues<InspectionProgramme>()) : InspectionProgramme.PostInspectionReview;
        var reference = office.Reference("REPORT", day);
        Force[] forces = (made.Count == 0 || office.Chance(.03)) && neighbour != office.Force ? [office.Force, neighbour] : [office.Force];
        var report = new InspectionReport(reference, office.Body.Id, new()
        {
            Title = Words.Report(office.Force.Name, programme, day.Year),
            Programme = programme,
            Cycle = programme is not InspectionProgramme.Peel ? null : day.Year < 2021 ? "2018/19" : day.Year < 2023 ? "2021/22" : "2023-25",
            Inspectorates = programme is InspectionProgramme.Custody ? [Inspectorate.Hmicfrs, Inspectorate.Cqc] : [Inspectorate.Hmicfrs],
            Forces = [],
            FieldworkFrom = day.AddDays(-120),
            FieldworkTo = day.AddDays(-80),
            PublishedOn = day,
            Url = new($"https://synthetic.example/{reference}"),
            Sources = Office.Source(reference),
        }, forces, follows is null ? [] : [follows], Country.Today);
        Find(report);
        if (made.Count % 10 == 1) Correct(report);
        var isPublic = office.Chance(.85);
        if (made.Count % 20 == 2) Flag(report, isPublic);
        if (isPublic) report.Publish(office.GetUtcNow());
        office.Keep(report);
        for (var said = office.From(0, 2); said > 0; said--) Say(report, isPublic);
        return new(report, Recommend(report, follows is null ? [] : [.. made.First(m => m.Report == follows).Recommendations.Take(4)], isPublic));
    }

    private void Find(InspectionReport report)
    {
        Judge(report);
        foreach (var finding in Enumerable.Range(1, office.From(4, 10)))
        {
            var kind = finding == 1 && office.Chance(.4) ? FindingKind.CauseOfConcern : office.Chance(.9) ? FindingKind.Observation : FindingKind.PromisingPractice;
            report.Find(kind, kind is FindingKind.Observation ? office.Words.Pick(Enum.GetValues<Polarity>()) : null, $"Section {finding}", office.Words.Text("finding", 3));
        }

        if (office.Chance(.3) && report.QuestionSet is null or { Scale.Count: > 0 }) report.CountGrades(Grade.Good, office.From(1, 5));
        if (!office.Chance(.3)) return;
        foreach (var category in (string?[])[null, "Synthetic category"])
        {
            var (good, fair, bad) = (office.From(0, 20), office.From(0, 40), office.From(0, 30));
            report.Audit(new() { ReportId = report.Id, Category = category, Total = good + fair + bad, Good = good, RequiresImprovement = fair, Inadequate = bad });
        }
    }

    // A report on two forces says the same as one on the office's own.
    private void Cover(List<Reported> made)
    {
        foreach (var of in made.Select(m => m.Report).Where(r => r.Forces.Count > 1))
        {
            if (made.Find(m => m.Report.Forces.Count == 1 && m.Report.PublishedOn >= of.PublishedOn) is { } own) office.Keep(new SameFindings(of, own.Report, office.Force));
        }
    }

    // By the questions of the cycle where they are known, and by made-up ones elsewhere.
    private void Judge(InspectionReport report)
    {
        var set = report.QuestionSet;
        IReadOnlyList<Grade> none = [Grade.NotGraded, Grade.NotInspected, Grade.NotComparable];
        IReadOnlyList<Grade> grades = [.. set?.Scale ?? [Grade.Outstanding, Grade.Good, Grade.Adequate, Grade.RequiresImprovement, Grade.Inadequate], .. none];
        var questions = set is { Questions.Count: > 1 } ? set.Questions : [.. Enumerable.Range(1, office.From(4, 12)).Select(number => new Question($"Synthetic question {number}"))];
        foreach (var question in questions) report.Judge(question.Text, office.Words.Pick(question.IsGraded ? grades : none));
    }

    private static void Correct(InspectionReport report)
    {
        report.Correct(report.Judgments[0], Grade.NotGraded, "A synthetic correction.", report.PublishedOn);
        report.Correct(new() { ReportId = report.Id, Version = 1, StatedRecommendationCount = 12, Reason = "A synthetic correction." }, report.PublishedOn, report.PublishedOn);
        if (report.CaseAudits is [var audit, ..]) report.Correct(audit, new() { CaseAuditId = audit.Id, Total = audit.Total, Good = audit.Good, RequiresImprovement = audit.RequiresImprovement, Inadequate = audit.Inadequate, Note = "As the report says.", Reason = "A synthetic correction." }, report.PublishedOn);
        if (report.Findings is [var finding, ..]) finding.Correct(new() { FindingId = finding.Id, Version = 1, Section = "Corrected section", Reason = "A synthetic correction." }, report.PublishedOn);
    }

    private void Flag(InspectionReport report, bool isPublic)
    {
        var error = new FactualError(report, new() { ReportId = report.Id, Passage = "A synthetic passage", Correction = "A synthetic correction." }, report.PublishedOn);
        if (isPublic) error.Settle(office.Words.Pick(Enum.GetValues<FactualErrorOutcome>()), "A synthetic answer.", report.PublishedOn);
        office.Keep(error);
    }

    private void Say(InspectionReport report, bool isPublic)
    {
        var statement = new Statement(report, office.Body.Id, office.Words.Pick(Enum.GetValues<Actor>()), office.Words.Role(), office.Day(report.PublishedOn, Country.Today),
            office.Words.Text("statement", 2), Office.Source("statement"), office);
        if (isPublic) statement.Publish(office.GetUtcNow());
        office.Keep(statement);
    }

    private List<Recommendation> Recommend(InspectionReport report, IReadOnlyList<Recommendation> before, bool isPublic)
    {
        var cause = report.Findings.FirstOrDefault(f => f.Kind is FindingKind.CauseOfConcern);
        var made = new List<Recommendation>();
        foreach (var position in Enumerable.Range(1, office.From(10, 41)))
        {
            var kind = office.Chance(.6) ? RecommendationKind.Recommendation : RecommendationKind.AreaForImprovement;
            var recommendation = Ask(report, position, kind, kind is RecommendationKind.Recommendation && position <= 6 ? cause : null);
            if (position <= before.Count) recommendation.Repeat(before[^position]);
            if (position % 20 is 7) recommendation.Correct(new() { RecommendationId = recommendation.Id, Version = 1, Theme = "Corrected theme", Reason = "A synthetic correction." }, report.PublishedOn);
            Keep(recommendation, isPublic);
            made.Add(recommendation);
        }

        return made;
    }

    private Recommendation Ask(SourceDocument source, int position, RecommendationKind kind, Finding? cause) => new(office.Reference("REC", source.PublishedOn), source, position, kind, new()
    {
        Number = $"{position}",
        Text = office.Words.Text("recommendation", 3),
        Addressee = office.Chance(.8) ? office.Chief : null,
        Theme = office.Words.Theme(),
        DueOn = office.Chance(.7) ? source.PublishedOn.AddDays(office.From(30, 720)) : null,
    }, cause);

    private void Keep(Recommendation recommendation, bool isPublic)
    {
        _tracks.Fill(recommendation, isPublic);
        office.Keep(recommendation);
    }
}
