using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>The programme of a year over HTTP: chosen by the officer, agreed by the approver, for the office alone.</summary>
public sealed class ProgrammeOverHttpTests(Portal portal) : IClassFixture<Portal>
{
    private const string All = "{ scrutinyProgrammes(year: 2022, first: 1) { totalCount nodes { id version year status agreedOn agreedBy viewerCanChange viewerCanAgree body { slug } changes { kind topic from to reason on by } topics { id version title theme aim meeting { reference heldOn } recommendations { reference } requests { reference } } } } }";

    [Fact]
    public async Task Topics_are_chosen_for_meetings_agreed_and_changed_since_with_a_reason()
    {
        portal.TodayIs(2022, 4, 4);
        var (officer, approver) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver));
        var (july, october, far) = (await Plan(officer, "2022-07-21"), await Plan(officer, "2022-10-20"), await Plan(officer, "2023-04-20"));
        var request = (await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\"", "request { id reference }")).Thing("request");

        Assert.Equal(["NOT_FOUND"], (await officer.Does("chooseTopic", $"meetingId: \"{july.Id()}\", title: \"T\", recommendationIds: [\"x\"]", "programme { id }")).Refusals);
        Assert.Equal(["NOT_FOUND"], (await officer.Does("chooseTopic", $"meetingId: \"{july.Id()}\", title: \"T\", requestIds: [\"x\"]", "programme { id }")).Refusals);
        Assert.Empty((await officer.Does("chooseTopic", $"meetingId: \"{july.Id()}\", title: \"Child protection\", theme: \"Leadership\", aim: \"What changed?\", requestIds: [\"{request.Id()}\"]", "programme { id }")).Refusals);
        var programme = await Read(officer);
        var topic = programme.GetProperty("topics")[0];
        Assert.Equal((2022, "DRAFT", true, false), (programme.GetProperty("year").GetInt32(), programme.Text("status"), programme.GetProperty("viewerCanChange").GetBoolean(), programme.GetProperty("viewerCanAgree").GetBoolean()));
        Assert.Equal(("Child protection", "2022-07-21", request.Text("reference")), (topic.Text("title"), topic.GetProperty("meeting").Text("heldOn"), topic.GetProperty("requests")[0].Text("reference")));
        Assert.Equal("Child protection", (await officer.Data("query($reference: String!) { meeting(reference: $reference) { topics { title } } }", new { reference = july.Text("reference") })).GetProperty("meeting").GetProperty("topics")[0].Text("title"));

        Assert.Equal(["CONFLICT"], (await approver.Does("agreeProgramme", $"programmeId: \"{programme.Id()}\", version: {programme.Version() - 1}", "programme { id }")).Refusals);
        Assert.Empty((await approver.Does("agreeProgramme", $"programmeId: \"{programme.Id()}\", version: {programme.Version()}", "programme { id }")).Refusals);
        Assert.Equal(("AGREED", "2022-04-04", false), (await Read(approver) is var agreed ? (agreed.Text("status"), agreed.Text("agreedOn"), agreed.GetProperty("viewerCanAgree").GetBoolean()) : default));

        string Move(JsonElement to, string more = "") => $"topicId: \"{topic.Id()}\", version: {topic.Version()}, meetingId: \"{to.Id()}\"{more}";
        Assert.Equal(["INVALID_INPUT"], (await officer.Does("moveTopic", Move(october), "programme { id }")).Refusals);
        Assert.Equal(["INVALID_INPUT"], (await officer.Does("moveTopic", Move(far, ", reason: \"R\""), "programme { id }")).Refusals);
        Assert.Empty((await officer.Does("moveTopic", Move(october, ", reason: \"The paper comes in autumn.\""), "programme { id }")).Refusals);
        programme = await Read(officer);
        Assert.Equal("REVISED", programme.Text("status"));
        Assert.Equal("""[{"kind":"MOVED","topic":"Child protection","from":"2022-07-21","to":"2022-10-20","reason":"The paper comes in autumn.","on":"2022-04-04","by":"WEXSHIRE"}]""", $"{programme.GetProperty("changes")}".Replace(programme.Text("agreedBy"), "WEXSHIRE", StringComparison.Ordinal));
        Assert.Equal(["CONFLICT"], (await officer.Does("dropTopic", $"topicId: \"{topic.Id()}\", version: {topic.Version()}, reason: \"R\"", "programme { id }")).Refusals);
        topic = programme.GetProperty("topics")[0];
        Assert.Empty((await officer.Does("dropTopic", $"topicId: \"{topic.Id()}\", version: {topic.Version()}, reason: \"Closed.\"", "programme { id }")).Refusals);
        Assert.Empty((await Read(officer)).GetProperty("topics").EnumerateArray());
        Assert.Equal(["INVALID_INPUT"], (await approver.Does("agreeProgramme", $"programmeId: \"{programme.Id()}\", version: {(await Read(approver)).Version()}", "programme { id }")).Refusals);

        foreach (var role in (Role[])[Role.Visitor, Role.PanelMember, Role.ForceLiaison])
        {
            var other = await portal.As(role);
            Assert.Equal(0, (await other.Data(All)).GetProperty("scrutinyProgrammes").GetProperty("totalCount").GetInt32());
        }
    }

    private static async Task<JsonElement> Plan(Person officer, string day) =>
        (await officer.Does("planMeeting", $"title: \"M\", meetingType: \"Board\", heldOn: \"{day}\", isPublic: true", "meeting { id reference }")).Thing("meeting");

    private static async Task<JsonElement> Read(Person person) => (await person.Data(All)).GetProperty("scrutinyProgrammes").GetProperty("nodes")[0];
}
