using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.People;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>One's own deadlines in one's own calendar, under an address that is a secret.</summary>
public sealed class DeadlineCalendarTests(Portal portal) : IClassFixture<Portal>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_holds_the_last_days_that_the_owner_sees_and_tells_of_those_that_were_withdrawn_under_the_same_name()
    {
        portal.TodayIs(2022, 3, 1);
        var (officer, approver, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver), await portal.As(Role.ForceLiaison));
        var request = (await officer.Does("draftRequest", "force: \"wexshire\", kind: INFORMATION, subject: \"Missing children, by month\", question: \"Q\"", "request { id version }")).Thing("request");
        var calendar = await Made(force);
        Assert.Empty(await Events(calendar));

        await approver.Does("sendRequest", $"requestId: \"{request.Id()}\", version: 1, dueOn: \"2022-03-15\"", "request { id }");
        var due = Assert.Single(await Events(calendar));
        Assert.Equal(("Answer due: Missing children, by month", new DateOnly(2022, 3, 15), "CONFIRMED", false), (due.Summary, due.DtStart!.Date, due.Status, due.DtStart.HasTime));
        await approver.Does("withdrawRequest", $"requestId: \"{request.Id()}\", version: 2, reason: \"R\"", "request { id }");

        var withdrawn = Assert.Single(await Events(calendar));
        Assert.Equal((due.Uid, "CANCELLED"), (withdrawn.Uid, withdrawn.Status));
        Assert.True(withdrawn.Sequence > due.Sequence);
        await officer.Does("planMeeting", "title: \"Only planned\", meetingType: \"Board\", heldOn: \"2022-07-21\", isPublic: true", "meeting { id }");
        Assert.Contains("Only planned", (await Events(await Made(officer))).Select(e => e.Summary));
        Assert.DoesNotContain("Only planned", (await Events(calendar)).Select(e => e.Summary));
    }

    [Fact]
    public async Task It_holds_no_last_day_where_it_is_not_known_whether_the_law_asks_for_a_response()
    {
        portal.TodayIs(2022, 3, 29);
        var officer = await portal.As(Role.ScrutinyOfficer);
        foreach (var (title, programme) in new[] { ("A report", "PEEL"), ("A letter", "PEEL_COC_LETTER") })
        {
            var report = (await officer.Does("recordReport", $"title: \"{title}\", programme: {programme}, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\"", "report { id }")).Thing("report").Id();
            (await officer.Does("draftResponse", $"reportId: \"{report}\", force: \"wexshire\"", "response { id }")).Thing("response");
        }

        Assert.Equal(["Response to publish (section 55): A report"], (await Events(await Made(officer))).Select(e => e.Summary).Where(s => s!.Contains("section 55", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_revoked_address_and_one_that_a_newer_replaced_answer_like_one_that_never_was()
    {
        portal.TodayIs(2022, 3, 1);
        var panel = await portal.As(Role.PanelMember);
        var never = await Answer("/calendar/qTHJd4WvGmXn8mN4vVd0sC1u2x3y4z5A6B7C8D9E0FG.ics");
        var first = await Made(panel);
        Assert.StartsWith("OK", await Answer(first), StringComparison.Ordinal);

        var second = await Made(panel);
        Assert.Equal(never, await Answer(first));
        Assert.NotEqual(JsonValueKind.Null, (await panel.Http.GetFromJsonAsync<JsonElement>("/calendar/own", Stop)).GetProperty("madeAt").ValueKind);
        using (var revoked = await panel.Http.PostAsync("/calendar/own/revoke", null, Stop)) Assert.Equal(HttpStatusCode.NoContent, revoked.StatusCode);

        Assert.Equal(never, await Answer(second));
        Assert.Equal(never, await Answer("/calendar/own.ics"));
        Assert.Equal(JsonValueKind.Null, (await panel.Http.GetFromJsonAsync<JsonElement>("/calendar/own", Stop)).GetProperty("madeAt").ValueKind);
    }

    [Fact]
    public async Task The_secret_is_kept_nowhere()
    {
        var address = await Made(await portal.As(Role.Approver));
        var secret = address.Split('/')[^1].Split('.')[0];
        Assert.Equal(43, secret.Length);

        using var scope = portal.Services.CreateScope();
        var kept = await scope.ServiceProvider.GetRequiredService<PortalContext>().CalendarAddresses.IgnoreQueryFilters().ToListAsync(Stop);

        Assert.DoesNotContain(kept, row => row.SecretHash.Contains(secret, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(CalendarAddress.HashOf(secret), kept.Select(row => row.SecretHash));
    }

    [Fact]
    public async Task A_visitor_and_a_partners_program_have_none()
    {
        foreach (var role in (Role[])[Role.Visitor, Role.Partner])
        {
            var stranger = await portal.As(role);
            stranger.Http.ComesFromThePortal();
            using var refused = await stranger.Http.PostAsync("/calendar/own", null, Stop);
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        }
    }

    private async Task<string> Made(Person person)
    {
        using var made = await person.Http.PostAsync("/calendar/own", null, Stop);
        var address = new Uri((await made.Content.ReadFromJsonAsync<JsonElement>(Stop)).Text("address"));
        return address.AbsolutePath;
    }

    private async Task<List<CalendarEvent>> Events(string path) => [.. Calendar.Load(await (await portal.As(Role.Visitor)).Http.GetStringAsync(path, Stop))!.Events];

    private async Task<string> Answer(string path)
    {
        using var answer = await (await portal.As(Role.Visitor)).Http.GetAsync(path, Stop);
        var headers = answer.Headers.Where(h => h.Key is not "Date" && !h.Key.Contains("Request-Id", StringComparison.OrdinalIgnoreCase)).Select(h => $"{h.Key}: {string.Join(',', h.Value)}");
        return $"{answer.StatusCode} {string.Join('\n', headers)} {(answer.StatusCode is HttpStatusCode.OK ? "" : await answer.Content.ReadAsStringAsync(Stop))}";
    }
}
