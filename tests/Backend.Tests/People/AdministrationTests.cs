using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.People;
using static ScrutinyPortal.Tests.People.AtTheDoor;

namespace ScrutinyPortal.Tests.People;

/// <summary>Who lets people in, in which role, and how that ends.</summary>
public sealed class AdministrationTests(PeoplePortal portal) : IClassFixture<PeoplePortal>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_invited_person_comes_in_by_the_link_and_acts_for_the_body_in_the_role_given()
    {
        using var ada = await portal.First();
        using var bryn = await portal.Comes(ada, "bryn@example.org", "SCRUTINY_OFFICER");

        var viewer = (await bryn.Data("{ viewer { role name acts body { slug } person { email sessions { means } } } people: __typename }")).GetProperty("viewer");

        Assert.Equal("SCRUTINY_OFFICER", viewer.GetProperty("role").GetString());
        Assert.Equal("Bryn", viewer.GetProperty("name").GetString());
        Assert.Equal("wexshire-pcc", viewer.GetProperty("body").GetProperty("slug").GetString());
        Assert.Equal("PASSWORD", viewer.GetProperty("person").GetProperty("sessions")[0].GetProperty("means").GetString());
        Assert.Equal(["FORBIDDEN"], (await bryn.Does("invitePerson", "name: \"N\", email: \"n@example.org\", role: APPROVER, body: \"wexshire-pcc\"", "person { id }")).Refusals);
    }

    [Fact]
    public async Task The_link_of_an_invitation_is_shown_only_where_no_mail_is_sent_and_only_to_the_administrator()
    {
        using var ada = await portal.First();
        using var cara = await portal.Comes(ada, "cara@example.org", "APPROVER");

        using var refused = await cara.Post("/identity/mail-link", new { mail = await ada.LastMail() });

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Whoever_is_ended_is_out_within_a_minute_and_does_not_come_in_again()
    {
        using var ada = await portal.First();
        using var dai = await portal.Comes(ada, "dai@example.org", "FORCE_LIAISON");
        Assert.Equal("FORCE_LIAISON", await dai.Role());

        (await ada.Does("endPerson", $"personId: \"{await ada.IdOf("dai@example.org")}\"", "person { id }")).Thing("person");

        portal.Clock.Set(portal.Clock.GetUtcNow().AddSeconds(59));
        Assert.Equal("VISITOR", await dai.Role());
        Assert.Equal(["WRONG_NAME_OR_PASSWORD"], await dai.SignsIn("dai@example.org", Password));
    }

    [Fact]
    public async Task A_stream_of_whoever_is_ended_ends_at_once()
    {
        using var ada = await portal.First();
        using var kai = await portal.Comes(ada, "kai@example.org", "SCRUTINY_OFFICER");
        var request = (await kai.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\"", "request { id }")).Thing("request").GetProperty("id").GetString();
        using var stream = await kai.Follows($"subscription {{ requestChanged(id: \"{request}\") {{ subject }} }}");
        Assert.Equal("S", (await stream.NextData()).GetProperty("requestChanged").GetProperty("subject").GetString());

        (await ada.Does("endPerson", $"personId: \"{await ada.IdOf("kai@example.org")}\"", "person { id }")).Thing("person");

        await stream.IsCompleted();
    }

    [Fact]
    public async Task A_role_that_is_ended_ends_the_sessions_in_it_and_another_role_is_left()
    {
        using var ada = await portal.First();
        using var eira = await portal.Comes(ada, "eira@example.org", "PANEL_MEMBER");
        var id = await ada.IdOf("eira@example.org");
        Assert.Equal(["ONE_ROLE_EACH"], (await ada.Does("giveRole", $"personId: \"{id}\", role: APPROVER, body: \"wexshire-pcc\"", "person { id }")).Refusals);
        Assert.Equal(["ROLE_NEEDS_BODY"], (await ada.Does("giveRole", $"personId: \"{id}\", role: APPROVER", "person { id }")).Refusals);
        var roles = (await ada.Does("giveRole", $"personId: \"{id}\", role: ADMINISTRATOR", "person { roles { id role } }")).Thing("person").GetProperty("roles");

        var panel = roles.EnumerateArray().Single(r => r.GetProperty("role").GetString() == "PANEL_MEMBER").GetProperty("id").GetString();
        (await ada.Does("endRole", $"roleHeldId: \"{panel}\"", "person { id }")).Thing("person");

        portal.Clock.Set(portal.Clock.GetUtcNow().AddSeconds(59));
        Assert.Equal("VISITOR", await eira.Role());
        Assert.Empty(await eira.SignsIn("eira@example.org", Password));
        Assert.Equal("ADMINISTRATOR", await eira.Role());
        (await ada.Does("endPerson", $"personId: \"{id}\"", "person { id }")).Thing("person");
    }

    [Fact]
    public async Task The_last_administrator_who_can_sign_in_stays()
    {
        using var ada = await portal.First();
        (await ada.Does("invitePerson", "name: \"Ffion\", email: \"ffion@example.org\", role: ADMINISTRATOR", "person { id }")).Thing("person");

        var refused = await ada.Does("endPerson", $"personId: \"{await ada.IdOf(Administrator)}\"", "person { id }");

        Assert.Equal(["LAST_ADMINISTRATOR"], refused.Refusals);
    }

    [Fact]
    public async Task A_changed_password_ends_every_other_session_and_keeps_this_one()
    {
        using var ada = await portal.First();
        using var here = await portal.Comes(ada, "gwen@example.org", "APPROVER");
        using var there = portal.Somebody();
        Assert.Empty(await there.SignsIn("gwen@example.org", Password));

        Assert.Equal(["WRONG_NAME_OR_PASSWORD"], await here.Asks("own/password", new { current = "something else", password = "three other words" }));
        Assert.Equal(["WEAK_PASSWORD"], await here.Asks("own/password", new { current = Password, password = "password1234" }));
        Assert.Empty(await here.Asks("own/password", new { current = Password, password = "three other words" }));

        portal.Clock.Set(portal.Clock.GetUtcNow().AddSeconds(59));
        Assert.Equal("APPROVER", await here.Role());
        Assert.Equal("VISITOR", await there.Role());
    }

    [Fact]
    public async Task Nobody_ends_a_session_of_somebody_else_but_the_administrator()
    {
        using var ada = await portal.First();
        using var huw = await portal.Comes(ada, "huw@example.org", "APPROVER");
        using var ifan = await portal.Comes(ada, "ifan@example.org", "PANEL_MEMBER");
        var session = (await huw.Data("{ viewer { person { sessions { id } } } }")).GetProperty("viewer").GetProperty("person").GetProperty("sessions")[0].GetProperty("id").GetString();

        Assert.Equal(["NOT_FOUND"], await ifan.Asks("own/end-session", new { thing = session }));
        Assert.Equal("APPROVER", await huw.Role());
        (await ada.Does("endSession", $"sessionId: \"{session}\"", "person { id }")).Thing("person");

        portal.Clock.Set(portal.Clock.GetUtcNow().AddSeconds(59));
        Assert.Equal("VISITOR", await huw.Role());
    }

    [Fact]
    public async Task What_somebodys_role_may_not_do_and_what_they_take_away_stand_in_the_log_of_security_and_of_a_visitor_nothing_does()
    {
        using var ada = await portal.First();
        using var lee = await portal.Comes(ada, "lee@example.org", "PANEL_MEMBER");
        using HttpClient hers = new() { BaseAddress = portal.Address }, visitor = new() { BaseAddress = portal.Address };
        lee.Lends(hers);
        for (var times = 0; times < 3; times++) Assert.Equal(["FORBIDDEN"], (await lee.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\"", "request { id }")).Refusals);
        using var refused = await hers.GetAsync(new Uri("/export/audit-trail.csv", UriKind.Relative), Stop);
        foreach (var who in (HttpClient[])[hers, visitor])
        {
            using var file = await who.GetAsync(new Uri("/export/reports.csv", UriKind.Relative), Stop);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        }

        var events = (await ada.Data("{ securityEvents(first: 4) { nodes { kind detail person { email } } } }")).GetProperty("securityEvents").GetProperty("nodes").EnumerateArray()
            .Select(e => $"{e.GetProperty("kind").GetString()} {e.GetProperty("detail").GetString()}").ToList();

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(["LIST_EXPORTED reports.csv", "ACT_DENIED ReadAudit", "ACT_DENIED DraftRequests", "SIGNED_IN Password"], events);
    }

    [Fact]
    public async Task What_happens_at_the_door_stands_in_the_log_of_security_and_in_the_chain()
    {
        using var ada = await portal.First();
        using var jac = await portal.Comes(ada, "jac@example.org", "APPROVER");
        await jac.SignsIn("jac@example.org", "not the right one");
        await jac.SignsIn("nobody@example.org", "not the right one");

        var kinds = (await ada.Data("{ securityEvents(first: 6) { nodes { kind person { name } } } }")).GetProperty("securityEvents").GetProperty("nodes").EnumerateArray()
            .Select(e => $"{e.GetProperty("kind").GetString()} {(e.GetProperty("person") is { ValueKind: System.Text.Json.JsonValueKind.Object } p ? p.GetProperty("name").GetString() : "?")}").ToList();

        Assert.Equal(["SIGN_IN_FAILED ?", "SIGN_IN_FAILED Bryn", "SIGNED_IN Bryn", "PASSWORD_SET Bryn", "LINK_HANDED_ON Bryn", "PERSON_INVITED Bryn"], kinds);
        await using var scope = portal.Services.CreateAsyncScope();
        var verified = await ScrutinyPortal.Audit.AuditVerification.Of(scope.ServiceProvider.GetRequiredService<PortalContext>(), null, Stop);
        Assert.Empty(verified.Wrong);
    }

    [Fact]
    public async Task What_an_administrator_does_for_somebody_again_is_kept_too_with_the_address_it_came_from()
    {
        using var ada = await portal.First();
        var id = (await ada.Does("invitePerson", $"name: \"Mae\", email: \"mae@example.org\", role: ADMINISTRATOR", "person { id }")).Thing("person").Id();
        Assert.Empty((await ada.Does("inviteAgain", $"personId: \"{id}\"", "person { id }")).Refusals);
        await using (var scope = portal.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
            await db.Mail.IgnoreQueryFilters().Where(m => m.To == "mae@example.org").ExecuteUpdateAsync(m => m.SetProperty(x => x.State, MailState.HandedOver), Stop);
        }

        Assert.Empty((await ada.Does("sendMailAgain", $"mailId: \"{await ada.LastMail()}\"", "person { id }")).Refusals);

        var events = (await ada.Data("{ securityEvents(first: 3) { nodes { kind address } } }")).GetProperty("securityEvents").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(["MAIL_SENT_AGAIN", "PERSON_INVITED", "PERSON_INVITED"], events.Select(e => e.GetProperty("kind").GetString()));
        Assert.All(events, e => Assert.Contains(e.GetProperty("address").GetString(), (string[])["127.0.0.1", "::1"]));
    }
}
