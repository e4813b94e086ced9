using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Meetings;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>Everybody is told where a public meeting is held; of one in private only the office and the force are, on every channel.</summary>
public sealed class PlaceTests(Portal portal) : IClassFixture<Portal>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Role.ScrutinyOfficer, true)]
    [InlineData(Role.Approver, true)]
    [InlineData(Role.ForceLiaison, true)]
    [InlineData(Role.PanelMember, false)]
    [InlineData(Role.Visitor, false)]
    public async Task Where_a_meeting_in_private_is_held_only_the_office_and_the_force_are_told(Role role, bool told)
    {
        var (open, closed) = (await Published(isPublic: true, "Harbour Hall"), await Published(isPublic: false, "Quarry Lodge"));
        var person = await portal.As(role);

        Assert.Equal("Harbour Hall", await Place(person, open));
        Assert.Equal(told ? "Quarry Lodge" : null, await Place(person, closed));
        var file = await person.Http.GetStringAsync("/export/meetings.csv", Stop);
        Assert.Contains("Harbour Hall", file, StringComparison.Ordinal);
        Assert.Equal(told, file.Contains("Quarry Lodge", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_everybody_can_read_find_or_follow_never_names_it()
    {
        var (open, closed) = (await Published(isPublic: true, "Mill House"), await Published(isPublic: false, "Tower Room"));
        var visitor = await portal.As(Role.Visitor);

        Assert.Contains("<dd>Mill House</dd>", await Edition(open), StringComparison.Ordinal);
        var withheld = await Edition(closed);
        Assert.DoesNotContain("Tower Room", withheld, StringComparison.Ordinal);
        Assert.Contains("<dd>Not published: the meeting is held in private</dd>", withheld, StringComparison.Ordinal);
        var calendar = await visitor.Http.GetStringAsync("/published/meetings.ics", Stop);
        Assert.Contains("Mill House", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("Tower Room", calendar, StringComparison.Ordinal);
        Assert.Equal((true, false), (await Finds("Mill House"), await Finds("Tower Room")));

        async Task<string> Edition(string meeting) => await visitor.Http.GetStringAsync($"/published/{meeting}-AGENDA", Stop);

        async Task<bool> Finds(string words) => (await visitor.Data("query($text: String!) { search(text: $text, first: 5) { nodes { title } } }", new { text = words })).GetProperty("search").GetProperty("nodes").GetArrayLength() > 0;
    }

    [Fact]
    public void A_published_programme_names_the_place_of_a_public_meeting_and_that_the_other_is_in_private()
    {
        var body = Guid.CreateVersion7();
        var programme = new ScrutinyProgramme(body, "WX-PROGRAMME-2022-1", 2022);
        var said = new Said(new(2022, 4, 4), "B", null, DateTimeOffset.UnixEpoch);
        foreach (var (isPublic, place) in (ReadOnlySpan<(bool, string)>)[(true, "Mill House"), (false, "Tower Room")])
        {
            var meeting = new ScrutinyMeeting(body, "WX-MEETING-2022-1", new() { Title = "M", MeetingType = "Board", HeldOn = new(2022, 7, 21), IsPublic = isPublic, Place = place });
            programme.Choose(meeting, new() { MeetingId = meeting.Id, Title = "T" }, [], [], said);
        }

        var html = programme.Preview(new(2022, 4, 4), "B", DateTimeOffset.UnixEpoch).Html;

        Assert.Contains("<dd>Mill House</dd>\n<dt>Open to the public</dt>\n<dd>Yes</dd>", html, StringComparison.Ordinal);
        Assert.Contains("<dd>Not published: the meeting is held in private</dd>\n<dt>Open to the public</dt>\n<dd>No</dd>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Tower Room", html, StringComparison.Ordinal);
    }

    private async Task<string> Published(bool isPublic, string place)
    {
        portal.TodayIs(2022, 7, 1);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var meeting = (await officer.Does("planMeeting", $"title: \"Board\", meetingType: \"Board\", heldOn: \"2022-07-21\", isPublic: {(isPublic ? "true" : "false")}, place: \"{place}\"", "meeting { id reference }")).Thing("meeting");
        await officer.Does("addAgendaItem", $"meetingId: \"{meeting.Id()}\", title: \"Children\", requirement: \"Report.\"", "agendaItem { id }");
        var version = (await officer.Data("query($id: ID!) { node(id: $id) { ... on ScrutinyMeeting { version } } }", new { id = meeting.Id() })).GetProperty("node").Version();
        Assert.Empty((await officer.Does("publishAgenda", $"meetingId: \"{meeting.Id()}\", version: {version}", "meeting { id }")).Refusals);
        return meeting.Text("reference");
    }

    private static async Task<string?> Place(Person person, string meeting) =>
        (await person.Data("query($reference: String!) { meeting(reference: $reference) { place } }", new { reference = meeting })).GetProperty("meeting").GetProperty("place").GetString();
}
