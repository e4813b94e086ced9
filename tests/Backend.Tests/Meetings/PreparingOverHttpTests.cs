using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Meetings;

public sealed class PreparingOnSqlite(Portal portal) : PreparingOverHttpTests(portal), IClassFixture<Portal>;

public sealed class PreparingOnPostgres(PostgresPortal portal) : PreparingOverHttpTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>From one meeting of a kind to the next: what was left undone, what was asked for, and who sees of it what.</summary>
public abstract class PreparingOverHttpTests(Portal portal)
{
    private const string Left = "query($reference: String!) { meeting(reference: $reference) { status mattersArising { title } openActions { subject } agendaItems { id title carriedFrom { meeting { reference } } papers { id version title state daysLate evidence { reference } viewerCanReceive } } } }";

    [Fact]
    public async Task Matters_arising_list_what_was_left_undone_until_the_next_meeting_takes_it_over()
    {
        var (officer, approver, force) = await On(2022, 2, 8);
        var kind = (await officer.Does("defineMeetingKind", "name: \"Accountability Board\", purpose: \"To hold to account.\", isPublic: true", "meetingKind { id version }")).Thing("meetingKind");
        Assert.Equal(["INVALID_INPUT"], (await officer.Does("defineMeetingKind", "name: \"Accountability Board\", isPublic: true", "meetingKind { id }")).Refusals);
        await officer.Does("planProgramme", $"meetingKindId: \"{kind.Id()}\", firstOn: \"2022-02-08\", count: 3, every: 6, unit: WEEKS, startsAt: \"10:00\"", "meetingKind { id }");
        var board = (await officer.Data("{ meetings(from: \"2022-01-01\", to: \"2022-12-31\") { nodes { id version reference heldOn meetingType isPublic kind { name } } } }")).GetProperty("meetings").GetProperty("nodes").EnumerateArray().Reverse().ToList();
        Assert.Equal(["2022-02-08", "2022-03-22", "2022-05-03"], board.Select(meeting => meeting.Text("heldOn")));
        Assert.All(board, meeting => Assert.Equal(("Accountability Board", true), (meeting.Text("meetingType"), meeting.GetProperty("isPublic").GetBoolean())));

        var first = board[0];
        await Item(officer, first, "Done");
        var undone = await Item(officer, first, "Not reached");
        await Acts(officer, "openMeeting", first);
        var done = (await Read(officer, first)).GetProperty("agendaItems")[0].Id();
        await officer.Does("recordOutcome", $"agendaItemId: \"{done}\", outcome: ACTION_AGREED", "note { id }");
        var action = (await officer.Does("draftRequest", $"force: \"wexshire\", kind: ACTION, subject: \"Audit it\", question: \"Audit.\", agendaItemId: \"{done}\"", "request { id version }")).Thing("request");
        await approver.Does("sendRequest", $"requestId: \"{action.Id()}\", version: {action.Version()}, dueOn: \"2022-03-01\"", "request { id }");
        Assert.Empty(Titles(await Read(officer, board[1]), "mattersArising"));
        await Acts(officer, "closeMeeting", first);

        var next = await Read(officer, board[1]);
        Assert.Equal(["Not reached"], Titles(next, "mattersArising"));
        Assert.Equal(["Audit it"], Titles(next, "openActions", "subject"));
        Assert.Equal(["INVALID_INPUT"], await Refusals(officer, "carryOver", board[1], $", agendaItemIds: [\"{done}\"]"));
        await Acts(officer, "carryOver", board[1], $", agendaItemIds: [\"{undone}\"]");

        next = await Read(officer, board[1]);
        Assert.Empty(Titles(next, "mattersArising"));
        Assert.Equal(first.Text("reference"), next.GetProperty("agendaItems")[0].GetProperty("carriedFrom").GetProperty("meeting").Text("reference"));
        Assert.Equal(["Audit it"], Titles(await Read(officer, board[2]), "openActions", "subject"));
        Assert.Empty(Titles(await Read(officer, board[2]), "mattersArising"));
        Assert.Equal(["INVALID_INPUT"], await Refusals(officer, "carryOver", board[2], $", agendaItemIds: [\"{undone}\"]"));

        await Acts(officer, "publishAgenda", board[1]);
        var public_ = await Read(await portal.As(Role.Visitor), board[1]);
        Assert.Empty(Titles(public_, "mattersArising"));
        Assert.Equal(JsonValueKind.Null, public_.GetProperty("agendaItems")[0].GetProperty("carriedFrom").ValueKind);
    }

    [Fact]
    public async Task The_force_sees_what_papers_are_asked_once_the_agenda_is_shared_and_brings_them_and_late_is_told()
    {
        var (officer, _, force) = await On(2023, 3, 1);
        var meeting = (await officer.Does("planMeeting", "title: \"M\", meetingType: \"Board\", heldOn: \"2023-03-20\", isPublic: true", "meeting { id version reference }")).Thing("meeting");
        var item = await Item(officer, meeting, "Child protection");
        await officer.Does("askPaper", $"agendaItemId: \"{item}\", title: \"Progress\", expectedFrom: \"Deputy Chief Constable\", dueOn: \"2023-03-10\"", "paper { id }");
        Assert.Equal(["INVALID_INPUT"], (await officer.Does("askPaper", $"agendaItemId: \"{item}\", title: \"P\", expectedFrom: \"F\", dueOn: \"2023-03-21\"", "paper { id }")).Refusals);
        Assert.Equal(JsonValueKind.Null, (await Read(force, meeting)).ValueKind);
        var hidden = Paper(await Read(officer, meeting)).Id();
        Assert.Equal(["NOT_FOUND"], (await force.Does("receivePaper", $"paperId: \"{hidden}\", version: 1", "paper { id }")).Refusals);

        await Acts(officer, "shareAgenda", meeting);
        Assert.Equal(("ASKED", true), (Paper(await Read(force, meeting)).Text("state"), Paper(await Read(force, meeting)).GetProperty("viewerCanReceive").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, (await Read(await portal.As(Role.PanelMember), meeting)).ValueKind);
        Assert.Equal([["Progress"], ["Progress"], []], [await Papers(officer, "awaited: true"), await Papers(force, "awaited: true"), await Papers(await portal.As(Role.PanelMember), "awaited: true")]);
        Assert.Empty(await Papers(officer, "missing: true"));

        (officer, _, force) = await On(2023, 3, 12);
        Assert.Equal([["Progress"], [], []], [await Papers(force, "missing: true, force: \"wexshire\""), await Papers(force, "missing: true, meetingFrom: \"2023-03-21\""), await Papers(force, "missing: true, body: \"nobody\"")]);
        Assert.Equal(("MISSING", 2), (Paper(await Read(officer, meeting)).Text("state"), Paper(await Read(officer, meeting)).GetProperty("daysLate").GetInt32()));
        await force.Does("receivePaper", $"paperId: \"{hidden}\", version: 1", "paper { id }");
        Assert.Equal([[], ["Progress"]], [await Papers(officer, "awaited: true"), await Papers(officer, "awaited: false")]);
        Assert.Equal(("RECEIVED", 2), (Paper(await Read(officer, meeting)).Text("state"), Paper(await Read(officer, meeting)).GetProperty("daysLate").GetInt32()));
    }

    [Fact]
    public async Task Everybody_reads_with_the_minutes_what_was_asked_and_answered_and_of_the_others_only_the_number_and_why()
    {
        const string Asked = "query($reference: String!) { meeting(reference: $reference) { version publicQuestions { id version number question answer status warnings { kind } viewerCanModerate viewerCanAnswer } unusedQuestions { number mergedInto reason } } }";
        var (officer, approver, force) = await On(2023, 5, 3);
        var visitor = await portal.As(Role.Visitor);
        var meeting = (await officer.Does("planMeeting", "title: \"M\", meetingType: \"Board\", heldOn: \"2023-05-03\", isPublic: true", "meeting { id version reference }")).Thing("meeting");
        await Item(officer, meeting, "Child protection");
        async Task<JsonElement> As(Person person) => (await person.Data(Asked, new { reference = meeting.Text("reference") })).GetProperty("meeting");
        async Task<JsonElement> Question(int number) => (await As(officer)).GetProperty("publicQuestions")[number - 1];
        async Task Moderates(int number, string decision) => Assert.Empty((await officer.Does("moderateQuestion", $"questionId: \"{(await Question(number)).Id()}\", version: {(await Question(number)).Version()}, {decision}", "question { id }")).Refusals);
        foreach (var words in (string[])["When?", "By when?", "Why did Jo Bloggs, aged 9, leave?"]) await officer.Does("recordQuestion", $"meetingId: \"{meeting.Id()}\", question: \"{words}\"", "question { id }");

        Assert.Equal((3, 0, 0), (await QuestionsOf(officer, "RECEIVED"), await QuestionsOf(force, "RECEIVED"), await QuestionsOf(officer, "USED")));

        await Moderates(1, "decision: USE");
        await Moderates(2, $"decision: MERGE, intoId: \"{(await Question(1)).Id()}\"");
        Assert.Equal(["AGE", "NAME"], (await Question(3)).GetProperty("warnings").EnumerateArray().Select(w => w.Text("kind")));
        await Acts(officer, "publishAgenda", meeting);
        Assert.Equal(["When?"], Titles(await As(force), "publicQuestions", "question"));
        Assert.Equal(["""{"publicQuestions":[],"unusedQuestions":[]}"""], [$"{(await visitor.Data("query($reference: String!) { meeting(reference: $reference) { publicQuestions { id } unusedQuestions { number } } }", new { reference = meeting.Text("reference") })).GetProperty("meeting")}"]);
        await Acts(officer, "openMeeting", meeting);
        await officer.Does("answerQuestion", $"questionId: \"{(await Question(1)).Id()}\", version: {(await Question(1)).Version()}, answer: \"In spring.\", answeredBy: \"Chief Constable\"", "question { id }");
        Assert.Equal((1, 1, 0), (await QuestionsOf(officer, "ANSWERED"), await QuestionsOf(officer, "MERGED"), await QuestionsOf(visitor, "ANSWERED")));
        await Acts(officer, "closeMeeting", meeting);
        await Acts(officer, "draftMinutes", meeting, ", text: \"Said.\"");
        await Acts(approver, "agreeMinutes", meeting);
        Assert.Equal(["INVALID_INPUT"], await Refusals(officer, "publishMinutes", meeting));
        await Moderates(3, "decision: DECLINE, reason: \"It is about one person.\"");
        await Acts(officer, "publishMinutes", meeting);

        var read = await As(visitor);
        Assert.Equal(["In spring."], Titles(read, "publicQuestions", "answer"));
        Assert.Equal("""[{"number":2,"mergedInto":1,"reason":null},{"number":3,"mergedInto":null,"reason":"It is about one person."}]""", $"{read.GetProperty("unusedQuestions")}");
        Assert.Empty((await As(officer)).GetProperty("unusedQuestions").EnumerateArray());
        Assert.DoesNotContain("Bloggs", await visitor.Http.GetStringAsync($"/published/{meeting.Text("reference")}-MINUTES", TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var edition = (await officer.Data("query($reference: String!) { edition(reference: $reference) { id } }", new { reference = $"{meeting.Text("reference")}-MINUTES" })).GetProperty("edition");
        await officer.Does("withdrawPublication", $"id: \"{edition.Id()}\", reason: \"Wrong.\"", "withdrawn { __typename }");
        Assert.Equal(["""{"publicQuestions":[],"unusedQuestions":[]}"""], [$"{(await visitor.Data("query($reference: String!) { meeting(reference: $reference) { publicQuestions { id } unusedQuestions { number } } }", new { reference = meeting.Text("reference") })).GetProperty("meeting")}"]);
    }

    private async Task<(Person Officer, Person Approver, Person Force)> On(int year, int month, int day)
    {
        portal.TodayIs(year, month, day);
        return (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver), await portal.As(Role.ForceLiaison));
    }

    private static async Task<List<string>> Papers(Person person, string which) =>
        Titles((await person.Data($"{{ papers({which}) {{ nodes {{ title }} }} }}")).GetProperty("papers"), "nodes");

    private static async Task<int> QuestionsOf(Person person, string status) =>
        (await person.Data($"{{ publicQuestions(status: {status}, force: \"wexshire\", body: \"wexshire-pcc\") {{ totalCount }} }}")).GetProperty("publicQuestions").GetProperty("totalCount").GetInt32();

    private static JsonElement Paper(JsonElement meeting) => meeting.GetProperty("agendaItems")[0].GetProperty("papers")[0];

    private static List<string> Titles(JsonElement meeting, string list, string field = "title") => [.. meeting.GetProperty(list).EnumerateArray().Select(one => one.Text(field))];

    private static async Task<string> Item(Person officer, JsonElement meeting, string title) =>
        (await officer.Does("addAgendaItem", $"meetingId: \"{meeting.Id()}\", title: \"{title}\", requirement: \"R\"", "agendaItem { id }")).Thing("agendaItem").Id();

    private static async Task<JsonElement> Read(Person person, JsonElement meeting) => (await person.Data(Left, new { reference = meeting.Text("reference") })).GetProperty("meeting");

    private static async Task Acts(Person person, string verb, JsonElement meeting, string more = "") => Assert.Empty(await Refusals(person, verb, meeting, more));

    private static async Task<IReadOnlyList<string>> Refusals(Person person, string verb, JsonElement meeting, string more = "")
    {
        var version = (await person.Data("query($id: ID!) { node(id: $id) { ... on ScrutinyMeeting { version } } }", new { id = meeting.Id() })).GetProperty("node").Version();
        return (await person.Does(verb, $"meetingId: \"{meeting.Id()}\", version: {version}{more}", "meeting { id }")).Refusals;
    }
}
