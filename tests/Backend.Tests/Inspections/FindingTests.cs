using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Inspections;

public sealed class FindingTests
{
    private readonly InspectionReport _report = Some.Report();

    [Fact]
    public void An_observation_may_be_good_bad_or_mixed_and_may_leave_it_open()
    {
        Assert.Equal(Polarity.Positive, _report.Find(FindingKind.Observation, Polarity.Positive, "Leadership", "Leaders are ambitious.").Polarity);
        Assert.Null(_report.Find(FindingKind.Observation, null, null, "Two calls in five are answered in time.").Polarity);
    }

    [Theory]
    [InlineData(FindingKind.CauseOfConcern)]
    [InlineData(FindingKind.PromisingPractice)]
    public void Only_an_observation_has_a_polarity(FindingKind kind) =>
        Assert.Equal("polarity", Assert.Throws<InvalidInputException>(() => _report.Find(kind, Polarity.Negative, null, "Something.")).Field);

    [Fact]
    public void A_finding_needs_its_words() =>
        Assert.Equal("text", Assert.Throws<InvalidInputException>(() => _report.Find(FindingKind.Observation, null, null, "  ")).Field);

    [Fact]
    public void A_statement_names_its_source_and_is_not_of_tomorrow()
    {
        var today = new DateOnly(2022, 3, 29);

        Assert.Equal("sources", Assert.Throws<InvalidInputException>(() => Said(today)).Field);
        Assert.Throws<DateInFutureException>(() => Said(today.AddDays(1), "a newspaper"));
        Assert.Equal("2022-03", $"{Said(PartialDate.Parse("2022-03"), "a newspaper").SaidOn}");
        Assert.Equal(Audience.Force, Said(null, "a newspaper").Audience);

        Statement Said(PartialDate? on, params string[] sources) =>
            new(_report, Guid.Empty, Actor.Force, "The chief constable", on, "The force accepts the findings.", sources, Some.Clock(today));
    }
}
