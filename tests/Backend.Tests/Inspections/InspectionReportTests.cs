using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Inspections;

public sealed class InspectionReportTests
{
    [Fact]
    public void The_response_to_a_report_of_29_March_2022_is_due_on_23_May_2022() =>
        Assert.Equal(new DateOnly(2022, 5, 23), Some.Report().StatutoryDeadline!.DueOn);

    [Fact]
    public void A_new_report_is_seen_by_the_office_and_the_force_only() =>
        Assert.Equal(Audience.Force, Some.Report().Audience);

    [Fact]
    public void A_report_of_tomorrow_cannot_be_recorded_today()
    {
        var today = new DateOnly(2026, 11, 22);

        Assert.Throws<DateInFutureException>(() => Some.Report(Some.ReportInput(today.AddDays(1))));
        Assert.Equal(today, Some.Report(Some.ReportInput(today)).PublishedOn);
    }

    [Theory]
    [InlineData("2021-11", "2021-10", "fieldworkTo")]
    [InlineData("2021-11", "2022-04", "fieldworkTo")]
    [InlineData("2022-04-01", null, "fieldworkFrom")]
    public void Fieldwork_begins_before_it_ends_and_ends_before_publication(string from, string? to, string field)
    {
        var input = Some.ReportInput() with { FieldworkFrom = PartialDate.Parse(from), FieldworkTo = PartialDate.TryParse(to) };

        Assert.Equal(field, Assert.Throws<InvalidInputException>(() => Some.Report(input)).Field);
    }

    [Theory]
    [InlineData("2021-11", "2021-11")]
    [InlineData("2021", "2022-03")]
    [InlineData("2022-03-29", "2022-03-29")]
    public void Fieldwork_known_to_the_month_stays_a_month(string from, string to)
    {
        var report = Some.Report(Some.ReportInput() with { FieldworkFrom = PartialDate.Parse(from), FieldworkTo = PartialDate.Parse(to) });

        Assert.Equal((from, to), ($"{report.FieldworkFrom}", $"{report.FieldworkTo}"));
    }

    [Fact]
    public void A_report_needs_a_title_an_inspectorate_and_a_force()
    {
        Assert.Equal("title", Refused(Some.ReportInput() with { Title = " " }));
        Assert.Equal("title", Refused(Some.ReportInput() with { Title = new string('x', 201) }));
        Assert.Equal("inspectorates", Refused(Some.ReportInput() with { Inspectorates = [] }));
        Assert.Equal("statedRecommendationCount", Refused(Some.ReportInput() with { StatedRecommendationCount = -1 }));
        var without = Assert.Throws<InvalidInputException>(() => new InspectionReport("WX-REPORT-2022-1", Guid.Empty, Some.ReportInput(), [], [], Some.Published));
        Assert.Equal("forces", without.Field);

        static string? Refused(RecordReportInput input) => Assert.Throws<InvalidInputException>(() => Some.Report(input)).Field;
    }

    [Fact]
    public void A_report_cannot_follow_a_later_one()
    {
        var later = Some.Report(Some.ReportInput(Some.Published.AddDays(1)));

        var refusal = Assert.Throws<InvalidInputException>(() =>
            new InspectionReport("WX-REPORT-2022-1", Guid.Empty, Some.ReportInput(), [Some.Force()], [later], Some.Published));

        Assert.Equal("follows", refusal.Field);
    }

    [Fact]
    public void A_question_is_judged_once_in_a_report()
    {
        var report = Some.Report(Some.ReportInput() with { Programme = InspectionProgramme.Peel, Cycle = "2021/22" });
        report.Judge("Responding to the public", Grade.Good);

        Assert.Throws<InvalidInputException>(() => report.Judge("Responding to the public", Grade.Inadequate));
        Assert.Equal(2, report.Judge("Investigating crime", Grade.NotGraded).Position);
    }

    [Fact]
    public void Counts_of_grades_say_what_a_source_says_and_no_more()
    {
        var report = Some.Report(Some.ReportInput() with { Programme = InspectionProgramme.Peel, Cycle = "2021/22" });
        report.CountGrades(Grade.Good, 5);

        Assert.Throws<InvalidInputException>(() => report.CountGrades(Grade.Good, 4));
        Assert.Throws<InvalidInputException>(() => report.CountGrades(Grade.Adequate, 0));
        Assert.Throws<GradeNotOfScaleException>(() => Some.Report().CountGrades(Grade.Good, 5));
        Assert.Empty(report.Judgments);
    }
}
