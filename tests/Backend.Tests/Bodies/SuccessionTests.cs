using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;

namespace ScrutinyPortal.Tests.Bodies;

public sealed class SuccessionOnSqlite(Portal portal) : SuccessionTests(portal), IClassFixture<Portal>;

public sealed class SuccessionOnPostgres(PostgresPortal portal) : SuccessionTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>Bodies side by side, and one after another, over HTTP.</summary>
public abstract class SuccessionTests(Portal portal)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rule_10_successor_body_sees_open_obligations_and_the_predecessors_name_remains_on_signed_pages()
    {
        await portal.HasNorshireAndSudshire();
        portal.TodayIs(2022, 5, 6);
        var (officer, approver) = (await portal.As(Role.ScrutinyOfficer, "norshire"), await portal.As(Role.Approver, "norshire"));
        var report = (await officer.Does("recordReport", Norshire("Norshire: how children are protected"), "report { id reference }")).Thing("report");
        var response = await Approved(officer, approver, report.Id());
        var request = await Sent(officer, approver);
        var meeting = (await officer.Does("planMeeting", "title: \"Board\", meetingType: \"Accountability\", heldOn: \"2022-06-01\", isPublic: true", "meeting { reference }")).Thing("meeting").Text("reference");

        portal.TodayIs(2022, 5, 7);
        officer = await portal.As(Role.ScrutinyOfficer, "norshire");
        var seen = await officer.Data($$"""
            { viewer { body { name holderTitle } forces { slug } }
              request(reference: "{{request}}") { status viewerCanWithdraw body { name } force { body { name } } messages { by } }
              statutoryResponse(reference: "{{response}}") { id version approvedBy viewerCanPublish decisions { by } }
              meeting(reference: "{{meeting}}") { reference }
              report(reference: "{{report.Text("reference")}}") { viewerCanRecord } }
            """);

        Assert.Equal((SomeBodies.Mayor, "Mayor"), (seen.GetProperty("viewer").GetProperty("body").Text("name"), seen.GetProperty("viewer").GetProperty("body").Text("holderTitle")));
        Assert.Equal(["norshire", "sudshire"], seen.GetProperty("viewer").GetProperty("forces").EnumerateArray().Select(f => f.Text("slug")));
        Assert.True(seen.GetProperty("report").GetProperty("viewerCanRecord").GetBoolean());
        Assert.Equal(meeting, seen.GetProperty("meeting").Text("reference"));
        var open = seen.GetProperty("request");
        Assert.Equal(("SENT", SomeBodies.Commissioner, SomeBodies.Mayor, SomeBodies.Commissioner),
            (open.Text("status"), open.GetProperty("body").Text("name"), open.GetProperty("force").GetProperty("body").Text("name"), open.GetProperty("messages")[0].Text("by")));

        var approved = seen.GetProperty("statutoryResponse");
        var published = (await officer.Does("publishResponse", $"responseId: \"{approved.Id()}\", version: {approved.Version()}", "response { reference approvedBy decisions { by } edition { publishedBy } }")).Thing("response");
        Assert.Equal((response, SomeBodies.Commissioner, SomeBodies.Mayor), (published.Text("reference"), published.Text("approvedBy"), published.GetProperty("edition").Text("publishedBy")));
    }

    [Fact]
    public async Task A_succession_that_the_administrator_recorded_ahead_holds_from_its_day_on()
    {
        await portal.HasATerritory("fenshire");
        portal.TodayIs(2022, 5, 6);
        var (administrator, officer) = (await portal.As(Role.Administrator), await portal.As(Role.ScrutinyOfficer, "fenshire"));
        var request = (await officer.Does("draftRequest", "force: \"fenshire\", kind: INFORMATION, subject: \"S\", question: \"Q\"", "request { reference }")).Thing("request").Text("reference");

        var body = (await administrator.Does("recordSuccession", "forces: [\"fenshire\"], body: \"fenshire-mayor\", name: \"Mayor of Fenshire\", kind: MAYOR, from: \"2022-05-07\", note: \"An order\"",
            "body { name holderTitle responsibilities { from to note force { slug } } }")).Thing("body");

        Assert.Equal("""{"name":"Mayor of Fenshire","holderTitle":"Mayor","responsibilities":[{"from":"2022-05-07","to":null,"note":"An order","force":{"slug":"fenshire"}}]}""", $"{body}");
        Assert.Equal("fenshire-pcc", await Responsible());
        portal.TodayIs(2022, 5, 7);
        Assert.Equal("fenshire-mayor", await Responsible());
        var successor = await portal.As(Role.ScrutinyOfficer, "fenshire");
        Assert.Equal("DRAFT", (await successor.Data($"{{ request(reference: \"{request}\") {{ status }} }}")).GetProperty("request").Text("status"));

        async Task<string> Responsible() => (await (await portal.As(Role.Visitor)).Data("{ force(slug: \"fenshire\") { body { slug } } }")).GetProperty("force").GetProperty("body").Text("slug");
    }

    [Theory]
    [InlineData("forces: [], body: \"moor-mayor\", name: \"M\", kind: MAYOR, from: \"2022-05-07\"", "INVALID_INPUT", "forces")]
    [InlineData("forces: [\"nowhere\"], body: \"moor-mayor\", name: \"M\", kind: MAYOR, from: \"2022-05-07\"", "INVALID_INPUT", "forces")]
    [InlineData("forces: [\"moorshire\", \"nowhere\"], body: \"moor-mayor\", name: \"M\", kind: MAYOR, from: \"2022-05-07\"", "NOT_FOUND", "forces")]
    [InlineData("forces: [\"moorshire\"], body: \"moor-mayor\", kind: MAYOR, from: \"2022-05-07\"", "INVALID_INPUT", "name")]
    [InlineData("forces: [\"moorshire\"], body: \"moor-mayor\", name: \"M\", from: \"2022-05-07\"", "INVALID_INPUT", "kind")]
    [InlineData("forces: [\"moorshire\"], body: \"Moor Mayor\", name: \"M\", kind: MAYOR, from: \"2022-05-07\"", "INVALID_INPUT", "body")]
    [InlineData("forces: [\"moorshire\"], body: \"wexshire-pcc\", name: \"Another\", from: \"2022-05-07\"", "INVALID_INPUT", "body")]
    [InlineData("forces: [\"moorshire\"], body: \"moorshire-pcc\", from: \"2022-05-07\"", "INVALID_INPUT", "forces")]
    [InlineData("forces: [\"moorshire\"], body: \"wexshire-pcc\", from: \"2012-11-22\"", "INVALID_INPUT", "from")]
    public async Task A_succession_that_cannot_be_is_refused(string input, string code, string field)
    {
        await portal.HasATerritory("moorshire", new DateOnly(2012, 11, 22));
        var administrator = await portal.As(Role.Administrator);

        var refused = await administrator.Does("recordSuccession", input, "body { name }");

        Assert.Equal((code, field), (refused.Payload.GetProperty("errors")[0].Text("code"), refused.Payload.GetProperty("errors")[0].Text("field")));
        Assert.Equal(1, (await administrator.Data("{ force(slug: \"moorshire\") { responsibilities { from } } }")).GetProperty("force").GetProperty("responsibilities").GetArrayLength());
    }

    [Fact]
    public async Task Whoever_holds_the_office_ends_once_and_not_before_the_first_day_and_only_in_ones_own_body()
    {
        await portal.HasATerritory("fellshire");
        portal.TodayIs(2022, 5, 6);
        var officer = await portal.As(Role.ScrutinyOfficer, "fellshire");
        var holder = (await officer.Does("recordOfficeHolder", "body: \"fellshire-pcc\", role: COMMISSIONER, name: \"N\", from: \"2021-05\"", "officeHolder { id }")).Thing("officeHolder").Id();

        Assert.Equal(["INVALID_INPUT"], await Ends(officer, "2020"));
        Assert.Equal(["NOT_FOUND"], await Ends(await portal.As(Role.ScrutinyOfficer), "2022-05-06"));
        Assert.Empty(await Ends(officer, "2022-05-06"));
        Assert.Equal(["INVALID_INPUT"], await Ends(officer, "2022-05-07"));
        Assert.Equal("2022-05-06", (await officer.Data("{ localPolicingBody(slug: \"fellshire-pcc\") { officeHolders { to } } }")).GetProperty("localPolicingBody").GetProperty("officeHolders")[0].Text("to"));

        async Task<IReadOnlyList<string>> Ends(Person person, string to) => (await person.Does("endOfficeHolder", $"officeHolderId: \"{holder}\", to: \"{to}\"", "officeHolder { id }")).Refusals;
    }

    [Fact]
    public async Task What_a_body_that_has_ended_left_is_its_successors_and_no_longer_its_own()
    {
        await portal.HasNorshireAndSudshire();
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var (last, first) = (new DateOnly(2022, 5, 6), new DateOnly(2022, 5, 7));

        var before = await TerritoryQueries.Of(db, "norshire-pcc", last, Stop);
        var after = await TerritoryQueries.Of(db, "norshire-pcc", first, Stop);
        var mayor = await TerritoryQueries.Of(db, "norshire-and-sudshire-mayor", first, Stop);

        Assert.Equal((1, 1), (before!.BodyIds.Count, before.ForceIds.Count));
        Assert.Equal((0, 0), (after!.BodyIds.Count, after.ForceIds.Count));
        Assert.Equal((3, 2), (mayor!.BodyIds.Count, mayor.ForceIds.Count));
        Assert.Equal(("norshire-pcc", "norshire-and-sudshire-mayor"), (await TerritoryQueries.ResponsibleFor(db, "norshire", last, Stop), await TerritoryQueries.ResponsibleFor(db, "norshire", first, Stop)));
    }

    [Fact]
    public async Task A_team_sees_the_internals_of_its_own_body_only_though_one_installation_serves_several()
    {
        await portal.HasNorshireAndSudshire();
        portal.TodayIs(2022, 4, 4);
        var north = await portal.As(Role.ScrutinyOfficer, "norshire");
        var report = (await north.Does("recordReport", Norshire("Norshire: side by side"), "report { id reference }")).Thing("report");
        var query = $$"""{ report(reference: "{{report.Text("reference")}}") { reference } node(id: "{{report.Id()}}") { id } auditTrail(of: "{{report.Id()}}") { totalCount } }""";

        var own = await north.Data(query);
        Assert.Equal(report.Text("reference"), own.GetProperty("report").Text("reference"));
        Assert.NotEqual(0, own.GetProperty("auditTrail").GetProperty("totalCount").GetInt32());
        foreach (var neighbour in new[] { "sudshire", "wexshire" })
        {
            foreach (var role in new[] { Role.ScrutinyOfficer, Role.Approver, Role.ForceLiaison, Role.PanelMember })
            {
                var person = await portal.As(role, neighbour);
                var seen = await person.Data(role is Role.ScrutinyOfficer or Role.Approver ? query : query.Replace($"auditTrail(of: \"{report.Id()}\") {{ totalCount }}", "", StringComparison.Ordinal));
                Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (seen.GetProperty("report").ValueKind, seen.GetProperty("node").ValueKind));
                if (seen.TryGetProperty("auditTrail", out var trail)) Assert.Equal(0, trail.GetProperty("totalCount").GetInt32());
            }

            var officer = await portal.As(Role.ScrutinyOfficer, neighbour);
            Assert.Equal(["NOT_FOUND"], (await officer.Does("recordFinding", $"reportId: \"{report.Id()}\", kind: OBSERVATION, text: \"T\"", "finding { id }")).Refusals);
        }
    }

    [Fact]
    public async Task Of_two_successors_of_one_body_both_read_its_record_and_each_acts_on_what_is_about_its_own_force()
    {
        await portal.HasTwoForcesThatPartWays();
        portal.TodayIs(2022, 5, 6);
        var before = await portal.As(Role.ScrutinyOfficer, "eastmarch");
        var draft = (await before.Does("draftRequest", "force: \"eastmarch\", kind: INFORMATION, subject: \"S\", question: \"Q\"", "request { id version reference }")).Thing("request");
        var report = (await before.Does("recordReport", "title: \"T\", programme: PEEL, inspectorates: [HMICFRS], forces: [\"eastmarch\"], publishedOn: \"2022-03-29\"", "report { id reference }")).Thing("report");
        var response = (await before.Does("draftResponse", $"reportId: \"{report.Id()}\", force: \"eastmarch\", ownComments: \"O\"", "response { id version reference }")).Thing("response");

        portal.TodayIs(2022, 5, 7);
        foreach (var (force, acts) in ((string, bool)[])[("westmarch", false), ("eastmarch", true)])
        {
            var (officer, approver) = (await portal.As(Role.ScrutinyOfficer, force), await portal.As(Role.Approver, force));
            var seen = await officer.Data($$"""{ request(reference: "{{draft.Text("reference")}}") { version viewerCanEdit } statutoryResponse(reference: "{{response.Text("reference")}}") { viewerCanDraft } }""");
            Assert.Equal((acts, acts), (seen.GetProperty("request").GetProperty("viewerCanEdit").GetBoolean(), seen.GetProperty("statutoryResponse").GetProperty("viewerCanDraft").GetBoolean()));
            var refused = acts ? Array.Empty<string>() : ["NOT_FOUND"];
            Assert.Equal(refused, (await officer.Does("draftResponse", $"reportId: \"{report.Id()}\", force: \"eastmarch\", ownComments: \"{force}\", version: {response.Version()}", "response { id }")).Refusals);
            Assert.Equal(refused, (await approver.Does("sendRequest", $"requestId: \"{draft.Id()}\", version: {seen.GetProperty("request").Version()}, dueOn: \"2022-06-01\"", "request { id }")).Refusals);
            Assert.Equal(refused, (await officer.Does("recordStatement", $"reportId: \"{report.Id()}\", actor: FORCE, by: \"B\", saidOn: \"2022-04-01\", words: \"W\", sources: [\"S\"]", "statement { id }")).Refusals);
        }
    }

    private static string Norshire(string title) => $"title: \"{title}\", programme: PEEL, inspectorates: [HMICFRS], forces: [\"norshire\"], publishedOn: \"2022-03-29\"";

    private async Task<string> Approved(Person officer, Person approver, string report)
    {
        var invited = (await officer.Does("inviteChiefOfficer", $"reportId: \"{report}\", force: \"norshire\", invitation: \"Please comment.\", replyBy: \"2022-05-20\"", "chiefOfficerComments { id version }")).Thing("chiefOfficerComments");
        var force = await portal.As(Role.ForceLiaison, "norshire");
        (await force.Does("submitChiefOfficerComments", $"commentsId: \"{invited.Id()}\", version: {invited.Version()}, text: \"Accepted.\", recommendations: []", "chiefOfficerComments { id }")).Thing("chiefOfficerComments");
        var begun = (await officer.Data($"{{ node(id: \"{report}\") {{ ... on InspectionReport {{ response {{ version }} }} }} }}")).GetProperty("node").GetProperty("response").Version();
        var response = (await officer.Does("draftResponse", $"reportId: \"{report}\", force: \"norshire\", version: {begun}, ownComments: \"We agree.\", replyToChiefOfficer: \"Thank you.\"", "response { id version reference }")).Thing("response");
        var drafted = (await officer.Does("submitResponseForReview", $"responseId: \"{response.Id()}\", version: {response.Version()}", "response { id version }")).Thing("response");
        var reviewer = await portal.As(Role.MonitoringOfficer, "norshire");
        var submitted = (await reviewer.Does("submitResponseForApproval", $"responseId: \"{drafted.Id()}\", version: {drafted.Version()}", "response { id version }")).Thing("response");
        (await approver.Does("approveResponse", $"responseId: \"{submitted.Id()}\", version: {submitted.Version()}", "response { id }")).Thing("response");
        return response.Text("reference");
    }

    private static async Task<string> Sent(Person officer, Person approver)
    {
        var draft = (await officer.Does("draftRequest", "force: \"norshire\", kind: INFORMATION, subject: \"S\", question: \"Q\"", "request { id version reference }")).Thing("request");
        (await approver.Does("sendRequest", $"requestId: \"{draft.Id()}\", version: {draft.Version()}, dueOn: \"2022-06-01\"", "request { id }")).Thing("request");
        return draft.Text("reference");
    }
}
