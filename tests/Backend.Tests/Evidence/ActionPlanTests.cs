using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Evidence;

public sealed class ActionPlanTests(Portal portal) : IClassFixture<Portal>
{
    private const string Plan = "actionPlanDeadline { dueOn explanation } actionPlan { reference title kind status recommendations { id } supersedes { title } } viewerCanSubmitActionPlan";

    [Fact]
    public async Task The_force_sends_its_action_plan_once_and_it_speaks_to_all_that_the_report_asks_for()
    {
        portal.TodayIs(2022, 4, 20);
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var report = await officer.RecordsAReport();
        string[] asked = [await officer.RecordsARecommendation(report, "1"), await officer.RecordsARecommendation(report, "2")];
        var before = await Read(officer, report);
        Assert.Equal(("2022-05-10", JsonValueKind.Null), (before.GetProperty("actionPlanDeadline").Text("dueOn"), before.GetProperty("actionPlan").ValueKind));

        var neither = await force.Does("submitActionPlan", $"reportId: \"{report}\", title: \"Plan\", marking: OFFICIAL", "evidence { id }");
        Assert.Equal("INVALID_INPUT", neither.Refusals.Single());
        await Sends("Plan");
        await Sends("Second plan");

        var plan = (await Read(officer, report)).GetProperty("actionPlan");
        Assert.Equal(("Second plan", "ACTION_PLAN", "OFFERED", "Plan"), (plan.Text("title"), plan.Text("kind"), plan.Text("status"), plan.GetProperty("supersedes").Text("title")));
        Assert.Equal(asked.Order(), plan.GetProperty("recommendations").EnumerateArray().Select(r => r.Id()).Order());
        (await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Thing("published");
        var seen = await Read(await portal.As(Role.Visitor), report);
        Assert.Equal((JsonValueKind.Null, false), (seen.GetProperty("actionPlan").ValueKind, seen.GetProperty("viewerCanSubmitActionPlan").GetBoolean()));

        async Task Sends(string title) => (await force.Does("submitActionPlan", $"reportId: \"{report}\", title: \"{title}\", marking: OFFICIAL, url: \"https://wexshire.example/plan\"", "evidence { id }")).Thing("evidence");
    }

    [Fact]
    public async Task Where_no_period_is_confirmed_for_the_programme_no_day_is_told()
    {
        portal.TodayIs(2022, 4, 20);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = (await officer.Does("recordReport", "title: \"PEEL\", programme: PEEL, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\"", "report { id }")).Thing("report").Id();

        Assert.Equal(JsonValueKind.Null, (await Read(officer, report)).GetProperty("actionPlanDeadline").ValueKind);
    }

    private static async Task<JsonElement> Read(Person person, string id) => (await person.Data($"{{ node(id: \"{id}\") {{ ... on InspectionReport {{ {Plan} }} }} }}")).GetProperty("node");
}
