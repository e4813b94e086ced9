using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Meetings;

public sealed class MeetingPathOnSqlite(Portal portal) : MeetingPathTests(portal), IClassFixture<Portal>;

public sealed class MeetingPathOnPostgres(PostgresPortal portal) : MeetingPathTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>The meeting of 21 July 2022 from the plan to the published minutes, as its people do it over HTTP.</summary>
public abstract class MeetingPathTests(Portal portal)
{
    private const string Whole = "meeting { id reference version status proposedMinutes agendaEdition { path } minutesEdition { path } }";

    private const string Read = """
        query($reference: String!) { meeting(reference: $reference) { status minutes { text agreedBy }
          agendaItems { number title note { discussion outcome } actions { owner } assurances { rating state } recommendations { number } } } }
        """;

    [Fact]
    public async Task A_meeting_is_planned_held_and_minuted_and_everybody_sees_what_is_theirs()
    {
        var (officer, approver, force, panel) = await On(2022, 7, 1);
        var report = await officer.RecordsAReport();
        var recommendation = await officer.RecordsARecommendation(report, "1");
        await officer.Does("publish", $"id: \"{report}\"", "published { __typename }");
        var meeting = (await officer.Does("planMeeting",
            "title: \"Protecting children\", meetingType: \"Public Accountability Meeting\", heldOn: \"2022-07-21\", startsAt: \"14:30\", endsAt: \"16:00\", isPublic: true", Whole)).Thing("meeting");
        var item = await Item(officer, meeting, $"title: \"Child protection\", requirement: \"Report on it.\", recommendationIds: [\"{recommendation}\"]");
        var secret = await Item(officer, meeting, "title: \"Named officers\", requirement: \"Explain.\", privateGround: \"Local Government Act 1972, Schedule 12A\"");
        Assert.Equal(JsonValueKind.Null, (await force.Data(Read, new { reference = meeting.Text("reference") })).GetProperty("meeting").ValueKind);

        meeting = await Act(officer, "publishAgenda", meeting);
        Assert.Equal(["Child protection"], await Items(panel, meeting));
        Assert.Equal(["Child protection", "Named officers"], await Items(force, meeting));
        Assert.Contains("Schedule 12A", await panel.Http.GetStringAsync(meeting.GetProperty("agendaEdition").Text("path")), StringComparison.Ordinal);
        Assert.Equal(["DATE_IN_FUTURE"], (await officer.Does("openMeeting", $"meetingId: \"{meeting.Id()}\", version: {meeting.Version()}", Whole)).Refusals);

        (officer, approver, force, panel) = await On(2022, 7, 21);
        meeting = await Act(officer, "openMeeting", meeting);
        var note = (await officer.Does("recordDiscussion", $"agendaItemId: \"{item}\", discussion: \"Figures were shown.\"", "note { version }")).Thing("note");
        Assert.Equal(["CONFLICT"], (await officer.Does("recordDiscussion", $"agendaItemId: \"{item}\", version: 1, discussion: \"Something else.\"", "note { id }")).Refusals);
        note = (await officer.Does("recordOutcome", $"agendaItemId: \"{item}\", version: 1, outcome: NOTED", "note { version }")).Thing("note");
        await officer.Does("recordOutcome", $"agendaItemId: \"{item}\", version: {note.Version()}, outcome: ACTION_AGREED, words: \"Figures by August.\"", "note { id }");
        await officer.Does("recordDiscussion", $"agendaItemId: \"{secret}\", discussion: \"Names were named.\"", "note { id }");
        var action = (await officer.Does("draftRequest", $"force: \"wexshire\", kind: ACTION, subject: \"Figures\", question: \"Send them.\", owner: \"Head of Safeguarding\", dueOn: \"2022-08-15\", agendaItemId: \"{item}\"",
            "request { id version agendaItem { title } }")).Thing("request");
        Assert.Equal("Child protection", action.GetProperty("agendaItem").Text("title"));
        await approver.Does("sendRequest", $"requestId: \"{action.Id()}\", version: {action.Version()}, dueOn: \"2022-08-15\"", "request { id }");
        var proposed = (await officer.Does("proposeAssurance", $"recommendationId: \"{recommendation}\", agendaItemId: \"{item}\", rating: PARTLY_ASSURED, words: \"In part.\"", "assurance { id version }")).Thing("assurance");
        await approver.Does("assessAssurance", $"assuranceId: \"{proposed.Id()}\", version: {proposed.Version()}", "assurance { id }");

        meeting = await Act(officer, "closeMeeting", meeting);
        Assert.Contains("Figures were shown.", meeting.Text("proposedMinutes"), StringComparison.Ordinal);
        Assert.DoesNotContain("Names were named.", meeting.Text("proposedMinutes"), StringComparison.Ordinal);
        meeting = await Act(officer, "draftMinutes", meeting, ", text: \"# Minutes\\n\\nFigures were shown.\"");
        meeting = await Act(approver, "agreeMinutes", meeting);
        Assert.Equal(JsonValueKind.Null, (await Meeting(panel, meeting)).GetProperty("minutes").ValueKind);
        meeting = await Act(officer, "publishMinutes", meeting);

        var seen = await Meeting(panel, meeting);
        var only = Assert.Single(seen.GetProperty("agendaItems").EnumerateArray());
        Assert.Equal(("MINUTES_PUBLISHED", JsonValueKind.Null), (seen.Text("status"), only.GetProperty("note").ValueKind)); // the public reads the minutes
        Assert.Empty(only.GetProperty("actions").EnumerateArray());
        var forces = (await Meeting(force, meeting)).GetProperty("agendaItems");
        Assert.Equal(("Head of Safeguarding", "PARTLY_ASSURED"), (forces[0].GetProperty("actions")[0].Text("owner"), forces[0].GetProperty("assurances")[0].Text("rating")));
        Assert.Equal(JsonValueKind.Null, forces[1].GetProperty("note").ValueKind);
        Assert.Contains("Figures were shown.", await panel.Http.GetStringAsync(meeting.GetProperty("minutesEdition").Text("path")), StringComparison.Ordinal);
        await Corrected(officer, approver, panel, meeting);
        var story = (await panel.Data("query($id: ID!) { node(id: $id) { ... on Recommendation { agendaItems { title } timeline { nodes { kind } } } } }", new { id = recommendation })).GetProperty("node");
        Assert.Contains("MEETING", story.GetProperty("timeline").GetProperty("nodes").EnumerateArray().Select(moment => moment.Text("kind")));
    }

    // Published minutes are replaced by further ones, with a reason; both stay readable.
    private static async Task Corrected(Person officer, Person approver, Person panel, JsonElement meeting)
    {
        await Act(officer, "draftMinutes", meeting, ", text: \"Figures for June were shown.\"");
        await Act(approver, "agreeMinutes", meeting);
        Assert.Equal("# Minutes\n\nFigures were shown.", (await Meeting(panel, meeting)).GetProperty("minutes").Text("text"));
        var now = (await officer.Data("query($id: ID!) { node(id: $id) { ... on ScrutinyMeeting { version } } }", new { id = meeting.Id() })).GetProperty("node");
        Assert.Equal(["INVALID_INPUT"], (await officer.Does("publishMinutes", $"meetingId: \"{meeting.Id()}\", version: {now.Version()}", Whole)).Refusals);
        var further = (await Act(officer, "publishMinutes", meeting, ", reason: \"It was not said for when.\"")).GetProperty("minutesEdition").Text("path");

        Assert.Equal("Figures for June were shown.", (await Meeting(panel, meeting)).GetProperty("minutes").Text("text"));
        Assert.Contains("Figures for June were shown.", await panel.Http.GetStringAsync(further), StringComparison.Ordinal);
        Assert.All(["It was not said for when.", further], part => Assert.Contains(part, panel.Http.GetStringAsync(meeting.GetProperty("minutesEdition").Text("path")).Result, StringComparison.Ordinal));
    }

    private async Task<(Person Officer, Person Approver, Person Force, Person Panel)> On(int year, int month, int day)
    {
        portal.TodayIs(year, month, day); // sessions of another day are over
        return (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver), await portal.As(Role.ForceLiaison), await portal.As(Role.PanelMember));
    }

    private static async Task<string> Item(Person officer, JsonElement meeting, string more) =>
        (await officer.Does("addAgendaItem", $"meetingId: \"{meeting.Id()}\", {more}", "agendaItem { id }")).Thing("agendaItem").Id();

    private static async Task<JsonElement> Act(Person person, string verb, JsonElement meeting, string more = "")
    {
        var now = (await person.Data("query($id: ID!) { node(id: $id) { ... on ScrutinyMeeting { version } } }", new { id = meeting.Id() })).GetProperty("node");
        return (await person.Does(verb, $"meetingId: \"{meeting.Id()}\", version: {now.Version()}{more}", Whole)).Thing("meeting");
    }

    private static async Task<JsonElement> Meeting(Person person, JsonElement meeting) => (await person.Data(Read, new { reference = meeting.Text("reference") })).GetProperty("meeting");

    private static async Task<IEnumerable<string>> Items(Person person, JsonElement meeting) =>
        (await Meeting(person, meeting)).GetProperty("agendaItems").EnumerateArray().Select(item => item.Text("title"));
}
