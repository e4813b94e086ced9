using System.Net;
using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>Anybody puts a question to a public meeting by a plain form (H6.4): without an account, a script or a word on who asks.</summary>
public sealed class AskTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_question_is_received_with_a_number_waits_for_the_office_and_is_one_however_often_it_is_sent()
    {
        portal.TodayIs(2022, 7, 1);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var meeting = await Published(officer);
        await officer.Does("recordQuestion", $"meetingId: \"{meeting.Id()}\", question: \"By letter.\"", "question { id }");

        var (status, page) = await Ask(meeting, "When will <it> be done?");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"<strong>{meeting.Text("reference")}, question 2</strong>", page, StringComparison.Ordinal);
        Assert.Contains("question 2", (await Ask(meeting, " When will <it> be done? ")).Page, StringComparison.Ordinal);
        Assert.Contains("cwestiwn 3", (await Ask(meeting, "Arall?", "/cy")).Page, StringComparison.Ordinal);

        const string Read = "query($reference: String!) { meeting(reference: $reference) { publicQuestions { number question status receivedOn } } }";
        async Task<string> As(Role role) => $"{(await (await portal.As(role)).Data(Read, new { reference = meeting.Text("reference") })).GetProperty("meeting").GetProperty("publicQuestions")}";
        Assert.Contains("""{"number":2,"question":"When will <it> be done?","status":"RECEIVED","receivedOn":"2022-07-01"}""", (await As(Role.ScrutinyOfficer)).Replace("\\u003C", "<", StringComparison.Ordinal).Replace("\\u003E", ">", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All([await As(Role.Visitor), await As(Role.PanelMember), await As(Role.ForceLiaison)], seen => Assert.Equal("[]", seen));
        Assert.Equal([1, 2, 3], JsonDocument.Parse(await As(Role.ScrutinyOfficer)).RootElement.EnumerateArray().Select(q => q.GetProperty("number").GetInt32()));
    }

    [Fact]
    public async Task A_form_without_a_question_with_too_long_a_one_and_one_that_a_program_filled_keep_nothing()
    {
        portal.TodayIs(2022, 7, 1);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var meeting = await Published(officer);

        Assert.Equal(HttpStatusCode.BadRequest, (await Ask(meeting, "  ")).Status);
        var (status, page) = await Ask(meeting, new string('x', 2_001));
        Assert.Equal((HttpStatusCode.BadRequest, true, true), (status, page.Contains("2000 characters or fewer", StringComparison.Ordinal), page.Contains("xxxx</textarea>", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.BadRequest, (await Ask(meeting, new string('x', 40_000))).Status);
        Assert.DoesNotContain("Its reference", (await Ask(meeting, "Buy this.", trap: "https://spam.example")).Page, StringComparison.Ordinal);
        Assert.Equal(0, (await officer.Data("query($reference: String!) { meeting(reference: $reference) { publicQuestions { id } } }", new { reference = meeting.Text("reference") })).GetProperty("meeting").GetProperty("publicQuestions").GetArrayLength());
    }

    [Fact]
    public async Task A_foreign_page_is_refused_and_a_meeting_that_is_not_public_answers_like_one_that_does_not_exist()
    {
        portal.TodayIs(2022, 7, 1);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var meeting = await Published(officer);
        var planned = (await officer.Does("planMeeting", "title: \"M\", meetingType: \"B\", heldOn: \"2022-07-21\", isPublic: true", "meeting { id reference }")).Thing("meeting");

        Assert.Equal(HttpStatusCode.Forbidden, (await Ask(meeting, "Q?", origin: "https://elsewhere.example")).Status);
        Assert.Equal(HttpStatusCode.OK, (await Ask(meeting, "From somebody who is signed in?", by: officer)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(planned, "Q?")).Status);
        using var visitor = new HttpClient { BaseAddress = portal.Address };
        Assert.Equal(await Body(visitor, "/ask/WX-MEETING-2022-999"), await Body(visitor, $"/ask/{planned.Text("reference")}"));
        Assert.Contains("<form method=\"post\"", await Body(visitor, $"/ask/{meeting.Text("reference")}"), StringComparison.Ordinal);

        portal.TodayIs(2022, 7, 22);
        Assert.Equal(HttpStatusCode.Conflict, (await Ask(meeting, "Too late?")).Status);
        Assert.DoesNotContain("<form", await Body(visitor, $"/ask/{meeting.Text("reference")}"), StringComparison.Ordinal);
    }

    private static async Task<string> Body(HttpClient visitor, string path) => await (await visitor.GetAsync(path, TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private async Task<(HttpStatusCode Status, string Page)> Ask(JsonElement meeting, string question, string prefix = "", string trap = "", string? origin = null, Person? by = null)
    {
        using var visitor = new HttpClient { BaseAddress = portal.Address };
        using var sent = new HttpRequestMessage(HttpMethod.Post, $"{prefix}/ask/{meeting.Text("reference")}") { Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["question"] = question, ["website"] = trap }) };
        sent.Headers.Add("Origin", origin ?? portal.Address.GetLeftPart(UriPartial.Authority));
        if (by is not null) sent.Headers.Add("Cookie", by.Http.DefaultRequestHeaders.GetValues("Cookie"));
        using var answered = await visitor.SendAsync(sent, TestContext.Current.CancellationToken);
        return (answered.StatusCode, await answered.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<JsonElement> Published(Person officer)
    {
        var meeting = (await officer.Does("planMeeting", "title: \"M\", meetingType: \"B\", heldOn: \"2022-07-21\", isPublic: true", "meeting { id reference }")).Thing("meeting");
        await officer.Does("addAgendaItem", $"meetingId: \"{meeting.Id()}\", title: \"T\", requirement: \"R\"", "agendaItem { id }");
        var version = (await officer.Data("query($id: ID!) { node(id: $id) { ... on ScrutinyMeeting { version } } }", new { id = meeting.Id() })).GetProperty("node").Version();
        Assert.Empty((await officer.Does("publishAgenda", $"meetingId: \"{meeting.Id()}\", version: {version}", "meeting { id }")).Refusals);
        return meeting;
    }
}
