using System.Text.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Tests.Responses;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>
/// The same year (<see cref="NorthamptonshireTests"/>) as its people record it, from the programme to the minutes, over HTTP. Of the board are the days, the requirement, the figure and the form of its notes;
/// what the notes say of each assurance and action is not carried over, and the report in whose place a synthetic one stands has no day here.
/// </summary>
public sealed class NorthamptonshireYearTests(AllBodiesPortal portal) : IClassFixture<AllBodiesPortal>
{
    private const string Force = "northamptonshire";
    private const string Prose = "What the commissioner is and is not assured of, in prose.";
    private Person _officer = null!, _approver = null!, _force = null!;

    [Fact]
    public async Task A_year_at_the_Accountability_Board_is_recorded_from_the_programme_to_the_minutes()
    {
        await On(2022, 2, 8);
        var report = (await _officer.Does("recordReport", $"title: \"A synthetic report in place of the 2021 PEEL report\", programme: PEEL, inspectorates: [HMICFRS], forces: [\"{Force}\"], publishedOn: \"2022-01-04\"", "report { id }")).Thing("report").Id();
        var finding = (await _officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: AREA_FOR_IMPROVEMENT, number: \"1\", text: \"An area for improvement.\", addressee: \"The force\", theme: \"Investigation\"", "recommendation { id reference }")).Thing("recommendation");
        var kind = (await _officer.Does("defineMeetingKind", "name: \"Accountability Board\", purpose: \"Assurance by a rolling schedule of items.\", isPublic: false", "meetingKind { id }")).Thing("meetingKind").Id();
        var board = new List<JsonElement>();
        foreach (var day in (string[])["2022-02-08", "2022-04-12", "2022-07-12"])
            board.Add((await _officer.Does("planMeeting", $"title: \"Accountability Board\", meetingKindId: \"{kind}\", heldOn: \"{day}\", isPublic: false", "meeting { id reference meetingType }")).Thing("meeting"));
        Assert.All(board, meeting => Assert.Equal("Accountability Board", meeting.Text("meetingType")));

        // 8 February: a requirement, a paper without a last day, the discussion, an assurance in prose and an action with an owner by role and no last day.
        var peel = await Item(board[0], "2021 PEEL inspection", finding.Id());
        Assert.Empty((await _officer.Does("askPaper", $"agendaItemId: \"{peel}\", title: \"2021 PEEL inspection\", expectedFrom: \"Chief Constable\"", "paper { id }")).Refusals);
        await Act(_officer, "shareAgenda", board[0]);
        await Act(_officer, "openMeeting", board[0]);
        await Does(_officer, "recordAttendance", $"meetingId: \"{board[0].Id()}\", comesFor: FORCE, role: \"Chief Constable\", presence: PRESENT", "attendance { id }");
        await Does(_officer, "recordDiscussion", $"agendaItemId: \"{peel}\", discussion: \"The force met 22 of 33 localised targets.\"", "note { id }");
        await Assures(finding, peel, "PARTLY_ASSURED");
        var action = (await _officer.Does("draftRequest", $"force: \"{Force}\", kind: ACTION, subject: \"An action as the notes have it\", question: \"To be done.\", owner: \"A role, and no initials\", agendaItemId: \"{peel}\"", "request { id version }")).Thing("request");
        Assert.Equal(["INVALID_INPUT"], (await _approver.Does("sendRequest", $"requestId: \"{action.Id()}\", version: {action.Version()}", "request { id }")).Refusals);
        await Minutes(board[0], "The force met 22 of 33 localised targets.");

        // 12 April: what was sent in February and had no last day is entered now. It is open, and never late.
        await On(2022, 4, 12);
        await Does(_approver, "sendRequest", $"requestId: \"{action.Id()}\", version: {action.Version()}, sentOn: \"2022-02-08\"", "request { id }");
        var arising = await Read(board[1]);
        Assert.Equal((1, 0), (arising.GetProperty("openActions").GetArrayLength(), arising.GetProperty("mattersArising").GetArrayLength()));
        Assert.Equal((0, 1), (await Count("requests(overdue: true, force: \"northamptonshire\")"), await Count("requests(awaiting: true, force: \"northamptonshire\")")));
        var notReached = await Item(board[1], "An item that was not reached", null);
        await Act(_officer, "openMeeting", board[1]);
        await Minutes(board[1], "Not all items were reached.");

        // 12 July: it is carried over, the action was answered, and the assurance changes; what was said before stays.
        await On(2022, 7, 12);
        Assert.Equal(["An item that was not reached"], Titles(await Read(board[2])));
        await Act(_officer, "carryOver", board[2], $", agendaItemIds: [\"{notReached}\"]");
        Assert.Empty(Titles(await Read(board[2])));
        var sent = (await _force.Data("query($id: ID!) { node(id: $id) { ... on Request { version } } }", new { id = action.Id() })).GetProperty("node").Version();
        await Does(_force, "answerRequest", $"requestId: \"{action.Id()}\", version: {sent}, words: \"Done.\"", "request { id }");
        await Does(_officer, "acceptAnswer", $"requestId: \"{action.Id()}\", version: {sent + 1}", "request { id }");
        Assert.Equal(0, (await Read(board[2])).GetProperty("openActions").GetArrayLength());
        var again = await Item(board[2], "2021 PEEL inspection", finding.Id());
        await Act(_officer, "openMeeting", board[2]);
        await Assures(finding, again, "NOT_ASSURED");
        await Minutes(board[2], "What was decided.");

        Assert.Equal(["NOT_RECORDED", "PARTLY_ASSURED", "PARTLY_ASSURED", "NOT_ASSURED"], [await AssuranceOn("2022-02-07"), await AssuranceOn("2022-02-08"), await AssuranceOn("2022-07-11"), await AssuranceOn("2022-07-12")]);
        foreach (var meeting in board) Assert.Equal("MINUTES_PUBLISHED", (await Read(meeting)).Text("status"));
        var visitor = await portal.As(Role.Visitor);
        Assert.Contains("22 of 33", await visitor.Http.GetStringAsync($"/published/{board[0].Text("reference")}-MINUTES", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(3, (await visitor.Data($"{{ meetings(force: \"{Force}\", status: [MINUTES_PUBLISHED]) {{ totalCount }} }}")).GetProperty("meetings").GetProperty("totalCount").GetInt32());

        async Task<string> AssuranceOn(string day) =>
            (await _officer.Data($"{{ recommendation(reference: \"{finding.Text("reference")}\", asAt: \"{day}\") {{ assurance }} }}")).GetProperty("recommendation").Text("assurance");
    }

    private async Task On(int year, int month, int day)
    {
        portal.TodayIs(year, month, day);
        (_officer, _approver, _force) = (await portal.As(Role.ScrutinyOfficer, Force), await portal.As(Role.Approver, Force), await portal.As(Role.ForceLiaison, Force));
    }

    private async Task<string> Item(JsonElement meeting, string title, string? about) => (await _officer.Does("addAgendaItem",
        $"meetingId: \"{meeting.Id()}\", title: \"{title}\", requirement: \"A paper on how the force intends to address and deliver progress against AFIs and key findings.\"{(about is null ? "" : $", recommendationIds: [\"{about}\"]")}", "agendaItem { id }")).Thing("agendaItem").Id();

    private async Task Assures(JsonElement recommendation, string item, string rating)
    {
        await Does(_officer, "recordOutcome", $"agendaItemId: \"{item}\", outcome: ASSURANCE_CONSIDERED, words: \"{Prose}\"{await NoteVersion(item)}", "note { id }");
        var proposed = (await _officer.Does("proposeAssurance", $"recommendationId: \"{recommendation.Id()}\", agendaItemId: \"{item}\", rating: {rating}, words: \"{Prose}\"", "assurance { id version }")).Thing("assurance");
        await Does(_approver, "assessAssurance", $"assuranceId: \"{proposed.Id()}\", version: {proposed.Version()}", "assurance { id }");
    }

    private async Task<string> NoteVersion(string item)
    {
        var note = (await _officer.Data("query($id: ID!) { node(id: $id) { ... on AgendaItem { note { version } } } }", new { id = item })).GetProperty("node").GetProperty("note");
        return note.ValueKind is JsonValueKind.Null ? "" : $", version: {note.Version()}";
    }

    private async Task Minutes(JsonElement meeting, string text)
    {
        await Act(_officer, "closeMeeting", meeting);
        await Act(_officer, "draftMinutes", meeting, $", text: \"{text}\"");
        await Act(_approver, "agreeMinutes", meeting);
        await Act(_officer, "publishMinutes", meeting);
    }

    private async Task Act(Person person, string verb, JsonElement meeting, string more = "")
    {
        var version = (await person.Data("query($id: ID!) { node(id: $id) { ... on ScrutinyMeeting { version } } }", new { id = meeting.Id() })).GetProperty("node").Version();
        await Does(person, verb, $"meetingId: \"{meeting.Id()}\", version: {version}{more}", "meeting { id }");
    }

    private static async Task Does(Person person, string verb, string input, string give) => Assert.Empty((await person.Does(verb, input, give)).Refusals);

    private async Task<JsonElement> Read(JsonElement meeting) =>
        (await _officer.Data("query($reference: String!) { meeting(reference: $reference) { status mattersArising { title } openActions { subject } } }", new { reference = meeting.Text("reference") })).GetProperty("meeting");

    private async Task<int> Count(string list) => (await _officer.Data($"{{ {list} {{ totalCount }} }}")).EnumerateObject().Single().Value.GetProperty("totalCount").GetInt32();

    private static IEnumerable<string> Titles(JsonElement meeting) => meeting.GetProperty("mattersArising").EnumerateArray().Select(item => item.Text("title"));
}
