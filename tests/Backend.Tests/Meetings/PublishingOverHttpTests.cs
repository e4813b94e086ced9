using System.Net;
using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>An agenda is warned of, looked at beforehand, published, replaced, and says on its page when the meeting is not held.</summary>
public sealed class PublishingOverHttpTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Each_warning_of_an_agenda_is_answered_the_preview_is_the_offices_and_what_became_of_the_meeting_is_told_beside_the_frozen_text()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var meeting = (await officer.Does("planMeeting", "title: \"Protecting children\", meetingType: \"Board\", heldOn: \"2022-07-21\", isPublic: true", "meeting { id reference }")).Thing("meeting");
        await officer.Does("addAgendaItem", $"meetingId: \"{meeting.Id()}\", title: \"A case\", requirement: \"Report on the girl aged 9.\"", "agendaItem { id }");
        Assert.Equal(["WARNINGS_UNANSWERED"], (await officer.Does("publishAgenda", await With(), "meeting { id }")).Refusals);
        var warning = Assert.Single((await Warnings(officer)).EnumerateArray());
        Assert.Equal(("ITEM", 1, "AGE", "Report on the girl aged 9."), (warning.Text("part"), warning.GetProperty("number").GetInt32(), warning.Text("kind"), warning.Text("passage")));
        Assert.Equal(["NOT_FOUND"], (await officer.Does("answerEditionWarning", $"id: \"{meeting.Id()}\", kind: MINUTES, warning: \"{warning.Text("key")}\", reason: \"R\"", "warning { key }")).Refusals);
        Assert.Equal(["INVALID_INPUT"], (await officer.Does("answerEditionWarning", $"id: \"{meeting.Id()}\", kind: AGENDA, warning: \"{warning.Text("key")}\", reason: \" \"", "warning { key }")).Refusals);
        await officer.Does("answerEditionWarning", $"id: \"{meeting.Id()}\", kind: AGENDA, warning: \"{warning.Text("key")}\", reason: \"It is in the report.\"", "warning { key }");
        Assert.Equal("It is in the report.", (await Warnings(officer))[0].Text("answer"));

        var preview = $"/preview/meetings/{meeting.Text("reference")}/agenda";
        Assert.Contains("This is not published.", await officer.Http.GetStringAsync(preview, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        foreach (var role in (Role[])[Role.Visitor, Role.PanelMember, Role.ForceLiaison])
            Assert.Equal(HttpStatusCode.NotFound, (await (await portal.As(role)).Http.GetAsync(preview, TestContext.Current.CancellationToken)).StatusCode);

        var first = (await officer.Does("publishAgenda", await With(), "meeting { agendaEdition { path html } }")).Thing("meeting").GetProperty("agendaEdition");
        Assert.Empty((await Warnings(await portal.As(Role.ForceLiaison))).EnumerateArray());
        await officer.Does("addAgendaItem", $"meetingId: \"{meeting.Id()}\", title: \"Missing children\", requirement: \"Report.\"", "agendaItem { id }");
        Assert.Equal(["INVALID_INPUT"], (await officer.Does("publishAgenda", await With(), "meeting { id }")).Refusals);
        var second = (await officer.Does("publishAgenda", $"{await With()}, reason: \"An item was added.\"", "meeting { agendaEdition { path html } }")).Thing("meeting").GetProperty("agendaEdition");
        Assert.EndsWith("-AGENDA-2", second.Text("path"), StringComparison.Ordinal);
        await officer.Does("postponeMeeting", $"{await With()}, heldOn: \"2022-09-01\", reason: \"Illness.\"", "meeting { id }");

        var visitor = await portal.As(Role.Visitor);
        var (earlier, later) = (await visitor.Http.GetStringAsync(first.Text("path"), TestContext.Current.CancellationToken), await visitor.Http.GetStringAsync($"/cy{second.Text("path")}", TestContext.Current.CancellationToken));
        Assert.All(["An item was added.", "The meeting was put off from 21 July 2022 to 1 September 2022: Illness.", first.Text("html")], part => Assert.Contains(part, earlier, StringComparison.Ordinal));
        Assert.Contains("Gohiriwyd y cyfarfod o 21 Gorffennaf 2022 i 1 Medi 2022: Illness.", WebUtility.HtmlDecode(later), StringComparison.Ordinal);

        async Task<string> With() => $"meetingId: \"{meeting.Id()}\", version: {(await officer.Data("query($id: ID!) { node(id: $id) { ... on ScrutinyMeeting { version } } }", new { id = meeting.Id() })).GetProperty("node").Version()}";

        async Task<JsonElement> Warnings(Person person) =>
            (await person.Data("query($id: ID!) { node(id: $id) { ... on ScrutinyMeeting { agendaWarnings { key part number kind passage answer } } } }", new { id = meeting.Id() })).GetProperty("node").GetProperty("agendaWarnings");
    }
}
