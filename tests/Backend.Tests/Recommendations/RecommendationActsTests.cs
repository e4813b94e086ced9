using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Tests.Recommendations;

public sealed class RecommendationActsTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly DateOnly Today = new(2022, 7, 21);

    [Fact]
    public async Task The_three_tracks_are_told_by_three_and_never_by_each_other()
    {
        await using var store = await MemoryStore.With(Today);
        var id = (await Recorded(store)).Id;
        await using (var force = store.As(Role.ForceLiaison))
            await TrackMutations.ClaimComplete(new() { RecommendationId = id, Words = "Training is complete." }, force, store.Clock, Stop);
        await using (var office = store.As(Role.ScrutinyOfficer))
        {
            var proposed = await TrackMutations.ProposeAssurance(
                new() { RecommendationId = id, Rating = AssuranceRating.Assured, Words = "Assured by the plan." }, office, store.Clock, Stop);
            await using var approver = store.As(Role.Approver);
            await TrackMutations.AssessAssurance(
                new() { AssuranceId = proposed.Id, Version = proposed.Version, Rating = AssuranceRating.NotAssured, Words = "There is no evidence." }, approver, store.Clock, Stop);
        }

        await using (var office = store.As(Role.ScrutinyOfficer))
            await TrackMutations.RecordInspectorateDecision(new()
            {
                RecommendationId = id, Status = InspectorateStatus.Open, Words = "More is to do.", SaidOn = Today, SaidBy = "HMICFRS", Sources = ["a letter"],
            }, office, store.Clock, Stop);

        await using var db = store.As(Role.ForceLiaison);
        var entries = await db.TrackEntries.OrderBy(e => e.Actor).ToListAsync(Stop);
        var standing = await Standing.Of(db.Recommendations, Today).SingleAsync(Stop);

        Assert.Equal(["Police and Crime Commissioner for Wexshire", "Wexshire Police", "HMICFRS"], entries.Select(e => e.SaidBy));
        Assert.Equal((ForceStatus.ClaimedComplete, AssuranceRating.NotAssured, InspectorateStatus.Open), (standing.ForceStatus, standing.Assurance, standing.InspectorateStatus));
        Assert.True(standing.Disputed);
    }

    [Fact]
    public async Task Each_filter_finds_what_it_says()
    {
        await using var store = await MemoryStore.With(Today);
        var late = await Recorded(store, dueOn: Today.AddDays(-1), theme: "Supervision");
        await Recorded(store, theme: "Voice of the child");
        await using (var force = store.As(Role.ForceLiaison))
            await TrackMutations.UpdateForceProgress(new() { RecommendationId = late.Id, Status = ForceStatus.InProgress, Words = "Begun." }, force, store.Clock, Stop);
        await using var db = store.As(Role.ScrutinyOfficer);
        await TrackMutations.ProposeAssurance(new() { RecommendationId = late.Id, Rating = AssuranceRating.NotAssured, Words = "Nothing shows it yet." }, db, store.Clock, Stop);

        Assert.Equal((2, 0), (await Count(new() { Force = "wexshire" }), await Count(new() { Force = "nowhere" })));
        Assert.Equal((1, 0), (await Count(new() { Report = "WX-REPORT-2022-1" }), await Count(new() { Report = "WX-REPORT-2022-9" })));
        Assert.Equal((2, 0), (await Count(new() { Kind = RecommendationKind.Recommendation }), await Count(new() { Kind = RecommendationKind.AreaForImprovement })));
        Assert.Equal((1, 0), (await Count(new() { Theme = "Supervision" }), await Count(new() { Theme = "Custody" })));
        Assert.Equal((1, 1), (await Count(new() { ForceStatus = [ForceStatus.InProgress, ForceStatus.Accepted] }), await Count(new() { ForceStatus = [ForceStatus.NotRecorded] })));
        Assert.Equal((2, 0), (await Count(new() { Assurance = [AssuranceRating.NotRecorded] }), await Count(new() { Assurance = [AssuranceRating.Assured] })));
        Assert.Equal((2, 0), (await Count(new() { InspectorateStatus = [InspectorateStatus.NotRecorded] }), await Count(new() { InspectorateStatus = [InspectorateStatus.Open] })));
        Assert.Equal((1, 1), (await Count(new() { Overdue = true }), await Count(new() { Overdue = false })));
        Assert.Equal((0, 2), (await Count(new() { Disputed = true }), await Count(new() { Disputed = false })));
        Assert.Equal((1, 1), (await Count(new() { AssuranceProposed = true }), await Count(new() { AssuranceProposed = false })));
        Assert.Equal((1, 0), (await Count(new() { DueBefore = Today }), await Count(new() { DueBefore = Today.AddDays(-1) })));
        Assert.Equal(["Supervision", "Voice of the child"], await RecommendationQueries.Themes(db, Today, "wexshire", Stop));

        Task<int> Count(RecommendationFilter filter) => RecommendationQueries.Recommendations(db, Today, filter).CountAsync(Stop);
    }

    [Fact]
    public async Task What_the_office_only_considers_is_nobody_elses_to_see()
    {
        await using var store = await MemoryStore.With(Today);
        var recommendation = await Recorded(store);
        await using var office = store.As(Role.ScrutinyOfficer);
        await TrackMutations.ProposeAssurance(new() { RecommendationId = recommendation.Id, Rating = AssuranceRating.NotAssured, Words = "No evidence." }, office, store.Clock, Stop);

        Role[] seenBy = [.. Enum.GetValues<Role>().Where(role => store.As(role).TrackEntries.Any())];

        Assert.Equal([Role.ScrutinyOfficer, Role.MonitoringOfficer, Role.Approver], seenBy);
    }

    [Fact]
    public async Task Another_bodys_recommendation_is_not_found_although_it_is_published()
    {
        await using var store = await MemoryStore.With(Today);
        var recommendation = await Recorded(store);
        await using (var office = store.As(Role.ScrutinyOfficer))
        {
            (await office.InspectionReports.SingleAsync(Stop)).Publish(store.Clock.GetUtcNow());
            await office.SaveChangesAsync(Stop);
        }

        await using var db = store.Elsewhere(Role.ForceLiaison);

        Assert.Equal(1, await db.Recommendations.CountAsync(Stop));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            TrackMutations.ClaimComplete(new() { RecommendationId = recommendation.Id, Words = "Done." }, db, store.Clock, Stop));
    }

    [Fact]
    public async Task What_will_be_said_tomorrow_cannot_be_recorded_today_and_an_old_version_is_refused()
    {
        await using var store = await MemoryStore.With(Today);
        var recommendation = await Recorded(store);
        await using var db = store.As(Role.ScrutinyOfficer);

        await Assert.ThrowsAsync<DateInFutureException>(() => TrackMutations.ClaimComplete(
            new() { RecommendationId = recommendation.Id, Words = "Done.", SaidOn = Today.AddDays(1) }, db, store.Clock, Stop));
        var proposed = await TrackMutations.ProposeAssurance(
            new() { RecommendationId = recommendation.Id, Rating = AssuranceRating.Assured, Words = "Assured." }, db, store.Clock, Stop);
        await Assert.ThrowsAsync<ConflictException>(() =>
            TrackMutations.AssessAssurance(new() { AssuranceId = proposed.Id, Version = proposed.Version - 1 }, db, store.Clock, Stop));
    }

    [Fact]
    public async Task A_story_is_told_from_the_report_and_from_what_was_said_about_the_part_and_the_whole()
    {
        await using var store = await MemoryStore.With(Today);
        var recommendation = await Recorded(store);
        await using (var office = store.As(Role.ScrutinyOfficer))
        {
            var report = await office.InspectionReports.SingleAsync(Stop);
            office.Add(new InspectorateDecision(report, store.Body.Id, InspectorateStatus.ProgressNoted, Some.Said(Today, "HMICFRS", "Progress is noted.", "a letter")));
            await office.SaveChangesAsync(Stop);
        }

        await using var db = store.As(Role.ScrutinyOfficer);
        await TrackMutations.ProposeAssurance(new() { RecommendationId = recommendation.Id, Rating = AssuranceRating.Assured, Words = "A draft." }, db, store.Clock, Stop);
        var story = await Timeline.Of(db, [recommendation.Id], [RecommendationTimeline.Contribute], asAt: null, Stop);

        Assert.Equal(
            [(TimelineKind.InspectorateDecision, "Progress noted (the report as a whole)"), (TimelineKind.Inspection, "Report published")],
            story[recommendation.Id].Select(e => (e.Kind, e.Heading.English)));
    }

    private static async Task<Recommendation> Recorded(MemoryStore store, DateOnly? dueOn = null, string theme = "Training")
    {
        await using var db = store.As(Role.ScrutinyOfficer);
        var report = await InspectionMutations.RecordReport(Some.ReportInput(), db, store.Clock, Stop);
        return await RecommendationMutations.RecordRecommendation(new()
        {
            ReportId = report.Id, Kind = RecommendationKind.Recommendation, Text = "Train every officer.", Addressee = "Chief Constable", Theme = theme, DueOn = dueOn,
        }, db, store.Clock, Stop);
    }
}
