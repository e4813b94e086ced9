using System.Net;
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

    [Fact]
    public async Task What_is_agreed_is_looked_at_published_followed_replaced_for_a_reason_and_withdrawn_while_the_programme_stays_in_the_office()
    {
        portal.TodayIs(2023, 4, 3);
        var (officer, approver, visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver), await portal.As(Role.Visitor));
        var (june, october) = (await Plan(officer, "2023-06-21"), await Plan(officer, "2023-10-20"));
        await officer.Does("chooseTopic", $"meetingId: \"{june.Id()}\", title: \"A case\", aim: \"What was done for the girl aged 9?\"", "programme { id }");
        Assert.Equal(["ILLEGAL_MOVE"], (await officer.Does("publishProgramme", await With(), "programme { id }")).Refusals);
        await approver.Does("agreeProgramme", await With(), "programme { id }");
        Assert.Equal(["FORBIDDEN"], (await approver.Does("publishProgramme", await With(), "programme { id }")).Refusals);
        Assert.Equal(["WARNINGS_UNANSWERED"], (await officer.Does("publishProgramme", await With(), "programme { id }")).Refusals);
        var programme = await Of2023(officer);
        await officer.Does("answerEditionWarning", $"id: \"{programme.Id()}\", kind: PROGRAMME, warning: \"{programme.GetProperty("warnings")[0].Text("key")}\", reason: \"It is in the report.\"", "warning { key }");

        var preview = $"/preview/programmes/{programme.Text("reference")}";
        Assert.Contains("This is not published.", await officer.Http.GetStringAsync(preview, Stop), StringComparison.Ordinal);
        foreach (var role in (Role[])[Role.Visitor, Role.PanelMember, Role.ForceLiaison])
            Assert.Equal(HttpStatusCode.NotFound, (await (await portal.As(role)).Http.GetAsync(preview, Stop)).StatusCode);

        Assert.Equal(["CONFLICT"], (await officer.Does("publishProgramme", $"programmeId: \"{programme.Id()}\", version: {programme.Version() - 1}", "programme { id }")).Refusals);
        var first = (await officer.Does("publishProgramme", await With(), "programme { status edition { id path } viewerCanPublish }")).Thing("programme");
        Assert.Equal(("PUBLISHED", false), (first.Text("status"), first.GetProperty("viewerCanPublish").GetBoolean()));
        var address = first.GetProperty("edition").Text("path");
        var published = await visitor.Http.GetStringAsync(address, Stop);
        Assert.All(["Programme of scrutiny, April 2023 to March 2024", "21 June 2023: M", "A case"], part => Assert.Contains(part, published, StringComparison.Ordinal));
        Assert.Contains(address, await visitor.Http.GetStringAsync("/published/feed.atom", Stop), StringComparison.Ordinal);
        Assert.Contains(address, await visitor.Http.GetStringAsync("/published", Stop), StringComparison.Ordinal);
        Assert.Equal(0, (await visitor.Data(All.Replace("2022", "2023", StringComparison.Ordinal))).GetProperty("scrutinyProgrammes").GetProperty("totalCount").GetInt32());

        await officer.Does("chooseTopic", $"meetingId: \"{october.Id()}\", title: \"Custody\", reason: \"Kept in the office.\"", "programme { id }");
        await approver.Does("agreeProgramme", await With(), "programme { id }");
        Assert.Equal(["INVALID_INPUT"], (await officer.Does("publishProgramme", await With(), "programme { id }")).Refusals);
        var second = (await officer.Does("publishProgramme", $"{await With()}, reason: \"Custody came in.\"", "programme { edition { id path } }")).Thing("programme").GetProperty("edition");
        var replaced = await visitor.Http.GetStringAsync(address, Stop);
        Assert.All(["Custody came in.", second.Text("path")], part => Assert.Contains(part, replaced, StringComparison.Ordinal));
        Assert.DoesNotContain("Kept in the office.", await visitor.Http.GetStringAsync(second.Text("path"), Stop), StringComparison.Ordinal);

        await officer.Does("withdrawPublication", $"id: \"{second.Id()}\", reason: \"Two meetings are moved.\"", "withdrawn { __typename }");
        foreach (var gone in (string[])[address, second.Text("path")]) Assert.Equal(HttpStatusCode.Gone, (await visitor.Http.GetAsync(gone, Stop)).StatusCode);
        Assert.Equal(2, (await Of2023(officer)).GetProperty("withdrawals").GetArrayLength());

        async Task<string> With() => await Of2023(officer) is var read ? $"programmeId: \"{read.Id()}\", version: {read.Version()}" : "";

        static async Task<JsonElement> Of2023(Person person) =>
            (await person.Data("{ scrutinyProgrammes(year: 2023, first: 1) { nodes { id version reference warnings { key } withdrawals { reason } } } }")).GetProperty("scrutinyProgrammes").GetProperty("nodes")[0];
    }

    [Fact]
    public async Task A_programme_is_found_by_where_it_stands()
    {
        portal.TodayIs(2024, 4, 3);
        var officer = await portal.As(Role.ScrutinyOfficer);
        await officer.Does("chooseTopic", $"meetingId: \"{(await Plan(officer, "2024-06-21")).Id()}\", title: \"T\"", "programme { id }");

        async Task<int> Count(string status) => (await officer.Data($"{{ scrutinyProgrammes(year: 2024, status: [{status}], first: 1) {{ totalCount }} }}")).GetProperty("scrutinyProgrammes").GetProperty("totalCount").GetInt32();
        Assert.Equal((1, 0), (await Count("DRAFT, REVISED"), await Count("AGREED")));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<JsonElement> Plan(Person officer, string day) =>
        (await officer.Does("planMeeting", $"title: \"M\", meetingType: \"Board\", heldOn: \"{day}\", isPublic: true", "meeting { id reference }")).Thing("meeting");

    private static async Task<JsonElement> Read(Person person) => (await person.Data(All)).GetProperty("scrutinyProgrammes").GetProperty("nodes")[0];
}
