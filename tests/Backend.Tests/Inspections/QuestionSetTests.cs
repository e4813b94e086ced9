using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Inspections;

public sealed class QuestionSetTests
{
    [Theory]
    [InlineData("2015", Grade.Adequate)]
    [InlineData("2018/19", Grade.Adequate)]
    public void A_grade_that_the_cycle_does_not_give_is_refused_with_its_scale(string cycle, Grade grade)
    {
        var refusal = Assert.Throws<GradeNotOfScaleException>(() => Peel(cycle).Judge("How effective is the force?", grade));

        Assert.Equal([Grade.Outstanding, Grade.Good, Grade.RequiresImprovement, Grade.Inadequate], refusal.Scale);
    }

    [Theory]
    [InlineData("2021/22")]
    [InlineData("2023-25")]
    [InlineData("2023–25")]
    [InlineData("2025-27")]
    public void The_later_cycles_have_five_grades_and_adequate_is_one(string cycle) =>
        Assert.Equal(Grade.Adequate, Peel(cycle).Judge("Leadership and force management", Grade.Adequate).Grade);

    [Fact]
    public void A_question_without_a_grade_is_said_to_have_none_and_given_none()
    {
        var report = Peel("2023-25");

        Assert.Throws<GradeNotOfScaleException>(() => report.Judge("Service to victims of crime", Grade.Good));
        Assert.Equal(Grade.NotGraded, report.Judge("Service to victims of crime", Grade.NotGraded).Grade);
    }

    [Fact]
    public void The_child_protection_programme_of_2024_is_graded_on_its_five_topics_and_no_other()
    {
        var report = Of(InspectionProgramme.Ncpi, null, new(2024, 6, 3));

        foreach (var topic in report.QuestionSet!.Questions) report.Judge(topic.Text, Grade.RequiresImprovement);

        Assert.Equal(["Leadership", "Partnership working", "Initial response", "Risk assessment and referral", "Investigation"], report.Judgments.Select(j => j.Question));
        Assert.Equal("question", Assert.Throws<InvalidInputException>(() => report.Judge("Police detention", Grade.Good)).Field);
    }

    [Fact]
    public void The_child_protection_programme_before_gave_no_grades()
    {
        var report = Of(InspectionProgramme.Ncpi, null, Some.Published);

        Assert.Throws<GradeNotOfScaleException>(() => report.Judge("Leadership", Grade.Good));
        Assert.Equal(Grade.NotGraded, report.Judge("Leadership", Grade.NotGraded).Grade);
    }

    [Fact]
    public void Of_a_programme_whose_scale_is_not_known_here_every_grade_is_recorded() =>
        Assert.Equal(Grade.Adequate, Of(InspectionProgramme.FireEffectiveness, null, Some.Published).Judge("Responding to fires", Grade.Adequate).Grade);

    [Fact]
    public void Rule_9_the_same_question_in_two_cycles_has_no_delta_and_the_reason_is_said()
    {
        var comparison = Comparing(InspectionProgramme.Peel, "2021/22", InspectionProgramme.Peel, "2023-25");

        Assert.False(comparison.IsComparable);
        Assert.Contains("cannot be compared", comparison.Reason);
    }

    [Theory]
    [InlineData(InspectionProgramme.Peel, "2021/22", InspectionProgramme.Peel, "2021/22", true, "same cycle")]
    [InlineData(InspectionProgramme.Peel, "2018/19", InspectionProgramme.Peel, "2021/22", false, "cannot be compared")]
    [InlineData(InspectionProgramme.Peel, "2021/22", InspectionProgramme.Peel, null, false, "not known here")]
    [InlineData(InspectionProgramme.Peel, "2021/22", InspectionProgramme.Ncpi, null, false, "different kinds")]
    [InlineData(InspectionProgramme.Ncpi, null, InspectionProgramme.Ncpi, null, false, "no grades")]
    public void Grades_are_compared_within_a_cycle_and_nowhere_else(InspectionProgramme first, string? firstCycle, InspectionProgramme second, string? secondCycle, bool comparable, string because)
    {
        var comparison = Comparing(first, firstCycle, second, secondCycle);

        Assert.Equal(comparable, comparison.IsComparable);
        Assert.Contains(because, comparison.Reason);
    }

    [Fact]
    public void A_corrected_judgment_says_what_was_said_before_and_why_and_is_corrected_once()
    {
        var report = Peel("2021/22");
        var said = report.Judge("Investigating crime", Grade.Good);

        var corrected = report.Correct(said, Grade.Adequate, "The report was misread.", Some.Published);

        Assert.Equal((Grade.Good, Grade.Adequate, said.Position), (corrected.Corrects!.Grade, corrected.Grade, corrected.Position));
        Assert.Equal(("The report was misread.", Some.Published), (corrected.Reason, corrected.CorrectedOn));
        Assert.Throws<InvalidInputException>(() => report.Correct(said, Grade.Inadequate, "Again.", Some.Published));
        Assert.Throws<GradeNotOfScaleException>(() => Peel("2015").Correct(Peel("2015").Judge("Legitimacy", Grade.Good), Grade.Adequate, "Misread.", Some.Published));
        Assert.Equal("reason", Assert.Throws<InvalidInputException>(() => report.Correct(corrected, Grade.Good, " ", Some.Published)).Field);
    }

    [Fact]
    public void A_corrected_report_keeps_what_was_said_of_it()
    {
        var report = Some.Report();
        report.Correct(Correction with { Title = "Wexshire: child protection", StatedRecommendationCount = 10 }, Some.Published, Some.Published);

        Assert.Equal(("Wexshire: child protection", 10), (report.Title, report.StatedRecommendationCount));
        Assert.Equal(
            [(CorrectedFact.Title, "Wexshire: how children are protected", "Wexshire: child protection"), (CorrectedFact.StatedRecommendationCount, null, "10")],
            report.Corrections.Select(c => (c.Fact, c.Before, c.After)));
        Assert.Throws<InvalidInputException>(() => report.Correct(Correction with { Title = report.Title }, Some.Published, Some.Published));
    }

    private static CorrectReportInput Correction => new() { ReportId = Guid.Empty, Version = 1, Reason = "Misread." };

    private static InspectionReport Peel(string cycle) => Of(InspectionProgramme.Peel, cycle, Some.Published);

    private static InspectionReport Of(InspectionProgramme programme, string? cycle, DateOnly day) =>
        Some.Report(Some.ReportInput(day) with { Programme = programme, Cycle = cycle });

    private static ReportComparison Comparing(InspectionProgramme first, string? firstCycle, InspectionProgramme second, string? secondCycle) => new()
    {
        FirstProgramme = first, FirstCycle = firstCycle, FirstPublishedOn = Some.Published, SecondProgramme = second, SecondCycle = secondCycle, SecondPublishedOn = Some.Published,
    };
}
