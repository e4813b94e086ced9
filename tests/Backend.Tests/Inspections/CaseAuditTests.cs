using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Inspections;

public sealed class CaseAuditTests
{
    private readonly InspectionReport _report = Some.Report();

    [Theory]
    [InlineData(73, 13, 34, 26)]
    [InlineData(33, 11, 8, 14)]
    [InlineData(0, 0, 0, 0)]
    public void Counts_that_add_up_are_recorded(int total, int good, int requiresImprovement, int inadequate)
    {
        var audit = _report.Audit(Counts(total, good, requiresImprovement, inadequate));

        Assert.Equal((total, good, requiresImprovement, inadequate), (audit.Total, audit.Good, audit.RequiresImprovement, audit.Inadequate));
    }

    [Fact]
    public void Rule_8_counts_that_do_not_add_up_are_refused_with_the_sum_and_the_total()
    {
        var refusal = Assert.Throws<CaseAuditDoesNotAddUpException>(() => _report.Audit(Counts(73, 13, 34, 25)));

        Assert.Equal((72, 73, "total"), (refusal.Sum, refusal.Total, refusal.Field));
        Assert.Contains("72, not to 73", refusal.Says.English);
        Assert.Contains("72, nid 73", refusal.Says.Cymraeg);
    }

    [Theory]
    [InlineData(-1, 0, 0, -1, "total")]
    [InlineData(0, -1, 1, 0, "good")]
    [InlineData(0, 1, -1, 0, "requiresImprovement")]
    [InlineData(0, 1, 0, -1, "inadequate")]
    public void A_count_below_zero_is_refused(int total, int good, int requiresImprovement, int inadequate, string field) =>
        Assert.Equal(field, Assert.Throws<InvalidInputException>(() => _report.Audit(Counts(total, good, requiresImprovement, inadequate))).Field);

    [Fact]
    public void Counts_too_large_to_add_are_refused_like_any_that_do_not_add_up() =>
        Assert.Throws<CaseAuditDoesNotAddUpException>(() => _report.Audit(Counts(1, int.MaxValue, 1, 1)));

    [Fact]
    public void A_category_is_audited_once_in_a_report_and_all_cases_once()
    {
        _report.Audit(Counts(33, 11, 8, 14));
        _report.Audit(Counts(11, 3, 3, 5) with { Category = "Investigation" });

        Assert.Throws<InvalidInputException>(() => _report.Audit(Counts(1, 1, 0, 0)));
        Assert.Throws<InvalidInputException>(() => _report.Audit(Counts(1, 1, 0, 0) with { Category = "Investigation" }));
    }

    private static RecordCaseAuditInput Counts(int total, int good, int requiresImprovement, int inadequate) => new()
    {
        ReportId = Guid.Empty, Total = total, Good = good, RequiresImprovement = requiresImprovement, Inadequate = inadequate,
    };
}
