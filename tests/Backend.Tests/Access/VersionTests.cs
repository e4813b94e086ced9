using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Access;

public sealed class VersionTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData(Role.Visitor)]
    [InlineData(Role.PanelMember)]
    public async Task Whoever_is_not_of_the_office_or_the_force_cannot_watch_how_often_a_record_is_changed(Role role)
    {
        var (officer, other) = (await portal.As(Role.ScrutinyOfficer), await portal.As(role));
        var meeting = (await officer.Does("planMeeting", "title: \"M\", meetingType: \"Board\", heldOn: \"2022-07-21\", isPublic: true", "meeting { id }")).Thing("meeting").Id();
        await officer.Does("addAgendaItem", $"meetingId: \"{meeting}\", title: \"I\", requirement: \"R\"", "agendaItem { id }");
        await officer.Does("publishAgenda", $"meetingId: \"{meeting}\", version: {await Version(officer, meeting)}", "meeting { id }");
        Assert.Equal(0, await Version(other, meeting));

        await officer.Does("recordQuestion", $"meetingId: \"{meeting}\", question: \"When?\"", "question { id }");

        Assert.Equal(0, await Version(other, meeting));
        Assert.True(await Version(officer, meeting) > 2);
        Assert.Equal(await Version(officer, meeting), await Version(await portal.As(Role.ForceLiaison), meeting));
    }

    private static async Task<int> Version(Person person, string meeting) =>
        (await person.Data("query($id: ID!) { node(id: $id) { ... on ScrutinyMeeting { version } } }", new { id = meeting })).GetProperty("node").Version();
}
