using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Recommendations;
using static ScrutinyPortal.Recommendations.AssuranceRating;
using static ScrutinyPortal.Recommendations.ForceStatus;
using static ScrutinyPortal.Recommendations.InspectorateStatus;

namespace ScrutinyPortal.Tests.Recommendations;

public sealed class StandingTests
{
    private static readonly DateOnly Due = new(2022, 6, 29);
    private static readonly DateOnly Later = Due.AddDays(30);
    private readonly Guid _body = Guid.CreateVersion7();
    private readonly Recommendation _recommendation = Some.Recommendation(
        Some.Report(force: Some.Force("midshire", "Midshire Police", "MX", "X99000002")), Some.Wording with { DueOn = Due });

    [Fact]
    public void With_nothing_recorded_it_stands_nowhere_and_is_neither_late_nor_disputed()
    {
        var standing = On(Later);

        Assert.Equal((ForceStatus.NotRecorded, AssuranceRating.NotRecorded, InspectorateStatus.NotRecorded), (standing.ForceStatus, standing.Assurance, standing.InspectorateStatus));
        Assert.Equal((false, false), (standing.Overdue, standing.Disputed));
    }

    [Fact]
    public void It_is_overdue_the_day_after_its_due_date_and_not_on_it()
    {
        Force(InProgress, 1);

        Assert.False(On(Due).Overdue);
        Assert.True(On(Due.AddDays(1)).Overdue);
    }

    [Theory]
    [InlineData(Closed)]
    [InlineData(Superseded)]
    [InlineData(NotPursued)]
    public void What_the_inspectorate_no_longer_holds_open_is_not_overdue(InspectorateStatus status)
    {
        Force(InProgress, 1);
        Decided(status, 2);

        Assert.False(On(Later).Overdue);
    }

    [Fact]
    public void What_is_claimed_complete_is_not_overdue_and_not_closed()
    {
        Force(ClaimedComplete, 1);

        Assert.False(On(Later).Overdue);
        Assert.Equal((ClaimedComplete, InspectorateStatus.NotRecorded), (On(Later).ForceStatus, On(Later).InspectorateStatus));
    }

    [Fact]
    public void A_claim_that_the_body_is_not_assured_of_is_disputed()
    {
        Force(ClaimedComplete, 1);
        Assured(NotAssured, 2);

        Assert.True(On(Later).Disputed);
    }

    [Fact]
    public void Not_assured_of_work_in_progress_is_no_dispute()
    {
        Force(InProgress, 1);
        Assured(NotAssured, 2);

        Assert.False(On(Later).Disputed);
    }

    [Fact]
    public void A_proposed_assurance_counts_for_nothing()
    {
        Force(ClaimedComplete, 1);
        _recommendation.Tracks.ProposeAssurance(_body, NotAssured, Some.Said(Some.Published.AddDays(2)));

        Assert.Equal((AssuranceRating.NotRecorded, false), (On(Later).Assurance, On(Later).Disputed));
    }

    [Theory]
    [InlineData(Open, 3, true)]
    [InlineData(ProgressNoted, 3, true)]
    [InlineData(Closed, 3, false)]
    [InlineData(Open, 1, false)]
    public void What_was_assured_and_is_then_held_open_by_the_inspectorate_is_disputed(InspectorateStatus status, int day, bool disputed)
    {
        Assured(AssuranceRating.Assured, 2);
        Decided(status, day);

        Assert.Equal(disputed, On(Later).Disputed);
    }

    [Theory]
    [InlineData(1, 2, true)]
    [InlineData(2, 1, false)]
    public void A_claim_that_the_inspectorate_later_contradicts_is_disputed(int claimed, int decided, bool disputed)
    {
        Force(ClaimedComplete, claimed);
        Decided(Open, decided);

        Assert.Equal(disputed, On(Later).Disputed);
    }

    [Fact]
    public void The_latest_is_by_the_day_it_was_said_then_by_when_it_was_recorded()
    {
        Force(InProgress, 3);
        Force(Accepted, 1);
        Assert.Equal(InProgress, On(Later).ForceStatus);

        _recommendation.Tracks.ReportProgress(_body, PartlyAccepted, Some.Said(Some.Published.AddDays(3)) with { RecordedAt = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero) });
        Assert.Equal(PartlyAccepted, On(Later).ForceStatus);
    }

    [Fact]
    public async Task The_database_reads_the_rules_as_memory_does()
    {
        Force(ClaimedComplete, 1);
        Assured(NotAssured, 2);
        Decided(Open, 3);
        await using var store = await MemoryStore.With(Later);
        await using (var db = store.As(Role.ScrutinyOfficer))
        {
            db.Add(_recommendation);
            _recommendation.Report.Publish(store.Clock.GetUtcNow());
            foreach (var entry in _recommendation.Entries) entry.Publish(store.Clock.GetUtcNow());
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var read = store.As(Role.Visitor);
        var standing = await Standing.Of(read.Recommendations, Later).SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal((ClaimedComplete, NotAssured, Open, true, false), (standing.ForceStatus, standing.Assurance, standing.InspectorateStatus, standing.Disputed, standing.Overdue));
    }

    private Standing On(DateOnly today) => Standing.Of(new[] { _recommendation }.AsQueryable(), today).Single();

    private void Force(ForceStatus status, int day)
    {
        var said = Some.Said(Some.Published.AddDays(day));
        if (status is ClaimedComplete) _recommendation.Tracks.ClaimComplete(_body, said);
        else _recommendation.Tracks.ReportProgress(_body, status, said);
    }

    private void Assured(AssuranceRating rating, int day) =>
        _recommendation.Tracks.ProposeAssurance(_body, rating, Some.Said(Some.Published.AddDays(day)))
            .Confirm(null, null, Some.Published.AddDays(day), "The commissioner", DateTimeOffset.UnixEpoch);

    private void Decided(InspectorateStatus status, int day) =>
        _recommendation.Tracks.Decide(_body, status, Some.Said(Some.Published.AddDays(day), sources: "a letter"));
}
