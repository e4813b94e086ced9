using ScrutinyPortal.Access;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Inspections;

/// <summary>The force flags what is factually wrong before a report is published, and the office answers (user story H4.6).</summary>
public sealed class FactualErrorTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly DateOnly Day = new(2022, 3, 29);

    private static FactualError Flagged() => new(Some.Report(), new() { ReportId = Guid.Empty, Passage = "73 cases", Correction = "72: our own count." }, Day);

    [Fact]
    public void What_the_office_does_not_change_has_its_reason_and_an_error_is_answered_once()
    {
        var (corrected, kept) = (Flagged(), Flagged());

        Assert.Equal("answer", Assert.Throws<InvalidInputException>(() => kept.Settle(FactualErrorOutcome.NotChanged, " ", Day)).Field);
        Assert.Equal("answeredOn", Assert.Throws<InvalidInputException>(() => kept.Settle(FactualErrorOutcome.NotChanged, "The report says 73.", Day.AddDays(-1))).Field);
        kept.Settle(FactualErrorOutcome.NotChanged, "The report says 73.", Day.AddDays(1));
        corrected.Settle(FactualErrorOutcome.Corrected, null, Day);

        Assert.Equal((FactualErrorOutcome.NotChanged, "The report says 73.", Day.AddDays(1)), (kept.Outcome!.Value, kept.Answer, kept.AnsweredOn!.Value));
        Assert.Null(corrected.Answer);
        Assert.Throws<IllegalMoveException>(() => corrected.Settle(FactualErrorOutcome.NotChanged, "No.", Day));
    }

    [Fact]
    public async Task A_report_is_published_once_every_error_that_the_force_flagged_is_answered_and_nothing_is_flagged_after_that()
    {
        portal.TodayIs(2022, 3, 30);
        var (officer, liaison, visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison), await portal.As(Role.Visitor));
        var report = await officer.RecordsAReport();
        var flag = $"reportId: \"{report}\", passage: \"73 cases\", correction: \"72: our own count.\"";
        var error = (await liaison.Does("flagFactualError", flag, "factualError { id version viewerCanAnswer }")).Thing("factualError");

        Assert.Equal(["FACTUAL_ERRORS_UNANSWERED"], (await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Refusals);
        await officer.Does("answerFactualError", $"factualErrorId: \"{error.Id()}\", version: {error.Version()}, outcome: NOT_CHANGED, answer: \"The report says 73.\"", "factualError { id }");
        const string Read = "query($id: ID!) { node(id: $id) { ... on InspectionReport { viewerCanFlagErrors factualErrors { passage outcome answer viewerCanAnswer } } } }";
        var read = (await liaison.Data(Read, new { id = report })).GetProperty("node");
        Assert.True(read.GetProperty("viewerCanFlagErrors").GetBoolean());
        Assert.Equal("The report says 73.", Assert.Single(read.GetProperty("factualErrors").EnumerateArray()).Text("answer"));
        await officer.Does("publish", $"id: \"{report}\"", "published { __typename }");

        Assert.Equal(["ILLEGAL_MOVE"], (await liaison.Does("flagFactualError", flag, "factualError { id }")).Refusals);
        Assert.Empty((await visitor.Data(Read, new { id = report })).GetProperty("node").GetProperty("factualErrors").EnumerateArray());
    }
}
