using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Inspections;

public sealed class InspectionActsTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_recorded_report_is_found_by_force_body_programme_and_time()
    {
        await using var store = await MemoryStore.With(new(2022, 3, 30));
        var report = await Recorded(store);
        await using var db = store.As(Role.ScrutinyOfficer);

        Assert.Equal("WX-REPORT-2022-1", report.Reference);
        Assert.Equal(store.Body.Id, report.BodyId);
        Assert.Equal(1, await InspectionQueries.Reports(db, "wexshire", "wexshire-pcc", InspectionProgramme.Ncpi, Some.Published, Some.Published).CountAsync(Stop));
        Assert.Equal(0, await InspectionQueries.Reports(db, force: "nowhere").CountAsync(Stop));
        Assert.Equal(0, await InspectionQueries.Reports(db, body: "nowhere").CountAsync(Stop));
        Assert.Equal(0, await InspectionQueries.Reports(db, programme: InspectionProgramme.Peel).CountAsync(Stop));
        Assert.Equal(0, await InspectionQueries.Reports(db, publishedFrom: Some.Published.AddDays(1)).CountAsync(Stop));
        Assert.Equal(0, await InspectionQueries.Reports(db, publishedTo: Some.Published.AddDays(-1)).CountAsync(Stop));
    }

    [Fact]
    public async Task A_report_and_its_parts_are_seen_by_the_public_once_it_is_published()
    {
        await using var store = await MemoryStore.With(new(2022, 3, 30));
        var report = await Recorded(store);
        await using (var db = store.As(Role.ScrutinyOfficer))
        {
            await InspectionMutations.RecordJudgment(new() { ReportId = report.Id, Question = "Leadership", Grade = Grade.NotGraded }, db, store.Clock, Stop);
            await InspectionMutations.RecordCaseAudit(
                new() { ReportId = report.Id, Total = 73, Good = 13, RequiresImprovement = 34, Inadequate = 26 }, db, store.Clock, Stop);
            await InspectionMutations.RecordFinding(new() { ReportId = report.Id, Kind = FindingKind.Observation, Text = "Staff are committed." }, db, store.Clock, Stop);
        }

        Assert.Equal((1, 1, 1, 1), await Seen(store.As(Role.ForceLiaison)));
        Assert.Equal((0, 0, 0, 0), await Seen(store.As(Role.PanelMember)));
        Assert.Equal((0, 0, 0, 0), await Seen(store.Elsewhere(Role.ScrutinyOfficer)));
        await using (var db = store.As(Role.ScrutinyOfficer))
        {
            (await db.InspectionReports.SingleAsync(Stop)).Publish(store.Clock.GetUtcNow());
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal((1, 1, 1, 1), await Seen(store.As(Role.Visitor)));

        static async Task<(int, int, int, int)> Seen(PortalContext db)
        {
            await using (db)
                return (await db.InspectionReports.CountAsync(Stop), await db.Judgments.CountAsync(Stop), await db.CaseAudits.CountAsync(Stop), await db.Findings.CountAsync(Stop));
        }
    }

    [Fact]
    public async Task Nobody_records_for_another_body_although_its_report_is_published()
    {
        await using var store = await MemoryStore.With(new(2022, 3, 30));
        var report = await Recorded(store);
        await using (var own = store.As(Role.ScrutinyOfficer))
        {
            (await own.InspectionReports.SingleAsync(Stop)).Publish(store.Clock.GetUtcNow());
            await own.SaveChangesAsync(Stop);
        }

        await using var db = store.Elsewhere(Role.ScrutinyOfficer);

        await Assert.ThrowsAsync<NotFoundException>(() => InspectionMutations.RecordReport(Some.ReportInput(), db, store.Clock, Stop));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            InspectionMutations.RecordJudgment(new() { ReportId = report.Id, Question = "Leadership", Grade = Grade.Good }, db, store.Clock, Stop));
    }

    [Fact]
    public async Task A_review_follows_the_report_that_it_reviews()
    {
        await using var store = await MemoryStore.With(new(2023, 5, 4));
        var first = await Recorded(store);
        await using var db = store.As(Role.ScrutinyOfficer);
        await InspectionMutations.RecordReport(Some.ReportInput(new(2023, 5, 3)) with { Follows = [first.Id] }, db, store.Clock, Stop);

        await using var later = store.As(Role.ForceLiaison);
        var reviewed = await later.InspectionReports.Include(r => r.FollowedBy).SingleAsync(r => r.Id == first.Id, Stop);

        Assert.Equal(["WX-REPORT-2023-1"], reviewed.FollowedBy.Select(r => r.Reference));
        Assert.Equal([Inspectorate.Hmicfrs], reviewed.Inspectorates);
        await Assert.ThrowsAsync<NotFoundException>(() =>
            InspectionMutations.RecordReport(Some.ReportInput() with { Follows = [Guid.NewGuid()] }, db, store.Clock, Stop));
    }

    private static async Task<InspectionReport> Recorded(MemoryStore store)
    {
        await using var db = store.As(Role.ScrutinyOfficer);
        return await InspectionMutations.RecordReport(Some.ReportInput() with { Sources = ["https://example.org/report"] }, db, store.Clock, Stop);
    }
}
