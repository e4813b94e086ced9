using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>What waits for an office is of its own bodies alone, though other bodies' meetings are public; what a body left to it is its own.</summary>
public sealed class OwnMeetingsTests(Portal portal) : IClassFixture<Portal>
{
    private const string Asked = "{ meetings(own: true, first: 10) { nodes { reference } } papers(own: true, missing: true, first: 10) { nodes { title } } publicQuestions(own: true, first: 10) { nodes { question } } everybodys: meetings(first: 10) { nodes { reference } } }";

    [Fact]
    public async Task Of_several_bodies_each_office_is_told_its_own_meetings_papers_and_questions_and_those_that_passed_to_it()
    {
        await portal.HasNorshireAndSudshire();
        portal.TodayIs(2022, 5, 2);
        var (passed, other) = (await Published("norshire", "Of Norshire"), await Published("wexshire", "Of Wexshire"));

        portal.TodayIs(2022, 5, 20);
        var (mayor, wexshire) = (await (await portal.As(Role.ScrutinyOfficer, "norshire")).Data(Asked), await (await portal.As(Role.ScrutinyOfficer, "wexshire")).Data(Asked));

        Assert.Equal([passed, other], Told(mayor, "everybodys", "reference").Order());
        Assert.Equal([[passed], ["Of Norshire"], ["Of Norshire"]], [Told(mayor, "meetings", "reference"), Told(mayor, "papers", "title"), Told(mayor, "publicQuestions", "question")]);
        Assert.Equal([[other], ["Of Wexshire"], ["Of Wexshire"]], [Told(wexshire, "meetings", "reference"), Told(wexshire, "papers", "title"), Told(wexshire, "publicQuestions", "question")]);
        Assert.Empty(Told(await (await portal.As(Role.Visitor)).Data(Asked), "meetings", "reference"));
    }

    private async Task<string> Published(string force, string name)
    {
        var officer = await portal.As(Role.ScrutinyOfficer, force);
        var meeting = (await officer.Does("planMeeting", "title: \"Board\", meetingType: \"Board\", heldOn: \"2022-06-01\", isPublic: true", "meeting { id reference }")).Thing("meeting");
        var item = (await officer.Does("addAgendaItem", $"meetingId: \"{meeting.Id()}\", title: \"Children\", requirement: \"Report.\"", "agendaItem { id }")).Thing("agendaItem");
        await officer.Does("askPaper", $"agendaItemId: \"{item.Id()}\", title: \"{name}\", expectedFrom: \"Chief Constable\", dueOn: \"2022-05-10\"", "paper { id }");
        await officer.Does("recordQuestion", $"meetingId: \"{meeting.Id()}\", question: \"{name}\"", "question { id }");
        var version = (await officer.Data("query($id: ID!) { node(id: $id) { ... on ScrutinyMeeting { version } } }", new { id = meeting.Id() })).GetProperty("node").Version();
        Assert.Empty((await officer.Does("publishAgenda", $"meetingId: \"{meeting.Id()}\", version: {version}", "meeting { id }")).Refusals);
        return meeting.Text("reference");
    }

    private static List<string> Told(JsonElement data, string list, string field) => [.. data.GetProperty(list).GetProperty("nodes").EnumerateArray().Select(one => one.Text(field))];
}
