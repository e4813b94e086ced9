using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Recommendations;

/// <summary>Recommendations of several reports stand beside an agenda item, a request and a topic in the same order.</summary>
public sealed class ReportOrderTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task They_stand_by_report_the_earliest_first_and_within_it_as_the_report_gives_them()
    {
        portal.TodayIs(2022, 6, 1);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var (later, earlier) = (await Recommended(officer, "2022-05-02"), await Recommended(officer, "2022-03-29"));
        var ids = string.Join(", ", ((string[])[later[1].Id(), earlier[1].Id(), later[0].Id(), earlier[0].Id()]).Select(id => $"\"{id}\""));
        var meeting = (await officer.Does("planMeeting", "title: \"M\", meetingType: \"Board\", heldOn: \"2022-07-21\", isPublic: true", "meeting { id }")).Thing("meeting").Id();

        var item = (await officer.Does("addAgendaItem", $"meetingId: \"{meeting}\", title: \"T\", requirement: \"R\", recommendationIds: [{ids}]", "agendaItem { recommendations { reference } }")).Thing("agendaItem");
        var request = (await officer.Does("draftRequest", $"force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\", recommendationIds: [{ids}]", "request { recommendations { reference } }")).Thing("request");
        var topic = (await officer.Does("chooseTopic", $"meetingId: \"{meeting}\", title: \"T\", recommendationIds: [{ids}]", "programme { topics { recommendations { reference } } }")).Thing("programme").GetProperty("topics")[0];

        string[] inOrder = [.. earlier.Concat(later).Select(one => one.Text("reference"))];
        Assert.All([item, request, topic], beside => Assert.Equal(inOrder, beside.GetProperty("recommendations").EnumerateArray().Select(one => one.Text("reference"))));
    }

    private static async Task<List<JsonElement>> Recommended(Person officer, string day)
    {
        var report = (await officer.Does("recordReport", $"title: \"Report of {day}\", programme: CUSTODY, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"{day}\"", "report { id }")).Thing("report").Id();
        var made = new List<JsonElement>();
        foreach (var number in (string[])["1", "2"]) made.Add((await officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: RECOMMENDATION, number: \"{number}\", text: \"Do {number}.\", addressee: \"A\", theme: \"T\"", "recommendation { id reference }")).Thing("recommendation"));
        return made;
    }
}
