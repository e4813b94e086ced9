using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Tests.Inspections;

public sealed class NationalReportTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly DateOnly Today = new(2022, 4, 1);

    [Fact]
    public async Task Rule_11_a_national_report_over_43_forces_has_a_response_of_each_body_and_one_answer_suffices_where_the_findings_are_the_same()
    {
        var others = Enumerable.Range(1, 42).Select(number => Some.Force($"force-{number}", $"Force {number}", $"F{number}", $"X98{number:000000}")).ToList();
        var body = Some.Body("other-pcc", "Police and Crime Commissioner elsewhere");
        await using var store = await MemoryStore.With(Today, [.. others, body, new PolicingResponsibility(body, others[0], null, null)]);
        await using var office = store.As(Role.ScrutinyOfficer);
        await using var elsewhere = store.For(Some.Viewer(Role.ScrutinyOfficer, body, others[0]));
        var national = await InspectionMutations.RecordReport(Some.ReportInput() with { Forces = ["wexshire", .. others.Select(f => f.Slug)] }, office, store.Clock, Stop);
        var own = await InspectionMutations.RecordReport(Some.ReportInput(), office, store.Clock, Stop);
        national.Publish(store.Clock.GetUtcNow());
        await office.SaveChangesAsync(Stop);

        await CorrectionMutations.CoverByForceReport(new() { NationalReportId = national.Id, ReportId = own.Id }, office, store.Clock, Stop);
        var theirs = await ResponseMutations.DraftResponse(new() { ReportId = national.Id, Force = "force-1", OwnComments = "Ours." }, elsewhere, store.Clock, Stop);

        Assert.Equal(43, await office.InspectionReports.Where(r => r.Id == national.Id).SelectMany(r => r.Forces).CountAsync(Stop));
        Assert.Equal((body.Id, others[0].Id), (theirs.BodyId, theirs.ForceId));
        Assert.Equal(0, await office.StatutoryResponses.CountAsync(Stop));
        Assert.Equal([own.Id], await office.SameFindings.Where(s => s.NationalId == national.Id && s.ForceId == store.Force.Id).Select(s => s.ReportId).ToListAsync(Stop));
        Assert.Empty(await elsewhere.SameFindings.ToListAsync(Stop));
        await Assert.ThrowsAsync<InvalidInputException>(() => CorrectionMutations.CoverByForceReport(new() { NationalReportId = national.Id, ReportId = own.Id }, office, store.Clock, Stop));
        await Assert.ThrowsAsync<InvalidInputException>(() => CorrectionMutations.CoverByForceReport(new() { NationalReportId = own.Id, ReportId = own.Id }, office, store.Clock, Stop));
        await Assert.ThrowsAsync<NotFoundException>(() => CorrectionMutations.CoverByForceReport(new() { NationalReportId = national.Id, ReportId = own.Id }, elsewhere, store.Clock, Stop));
    }
}
