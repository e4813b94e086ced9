using System.Net;
using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Publication;

public sealed class WithdrawalOnSqlite(Portal portal) : WithdrawalTests(portal), IClassFixture<Portal>;

public sealed class WithdrawalOnPostgres(PostgresPortal portal) : WithdrawalTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>A publication can be taken back, with a reason that everybody reads; what was public once is never simply gone.</summary>
public abstract class WithdrawalTests(Portal portal)
{
    private const string Told = "reason withdrawnOn withdrawnBy kind reference", Reason = "A child could be recognised.";

    private Person _officer = null!, _force = null!, _visitor = null!;

    [Fact]
    public async Task The_address_of_a_withdrawn_edition_says_that_it_was_withdrawn_when_by_whom_and_why_and_not_what_it_said()
    {
        await Begin();
        var (response, edition) = await PublishesAResponse("Secret words.");
        var address = $"/published/{edition.Text("reference")}";
        Assert.Contains("Secret words.", await _visitor.Http.GetStringAsync(address, Stop), StringComparison.Ordinal);

        await Withdraw(edition);

        foreach (var reader in (Person[])[_visitor, _officer])
        {
            var (status, page) = await Get(reader, address);
            Assert.Equal(HttpStatusCode.Gone, status);
            Assert.All(["was withdrawn", Reason, "29 March 2022", Some.Commissioner], part => Assert.Contains(part, page, StringComparison.Ordinal));
            Assert.DoesNotContain("Secret words.", page, StringComparison.Ordinal);
        }

        var (gone, data) = await Get(_visitor, $"{address}.json");
        Assert.Equal((HttpStatusCode.Gone, Reason), (gone, JsonDocument.Parse(data).RootElement.Text("reason")));
        Assert.Equal(HttpStatusCode.Gone, (await Get(_officer, $"{address}.docx")).Status);
        Assert.Contains("Tynnwyd", (await Get(_visitor, $"/cy{address}")).Page, StringComparison.Ordinal);
        Assert.DoesNotContain(address, await _visitor.Http.GetStringAsync("/published", Stop), StringComparison.Ordinal);
        var feed = await _visitor.Http.GetStringAsync("/published/feed.atom", Stop);
        Assert.Contains($"Withdrawn: {edition.Text("reference")}", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret words.", $"{feed}{await _visitor.Data("{ statutoryResponses { nodes { ownComments } } editions { nodes { html } } search(text: \"secret\") { nodes { snippet { text } } } }")}", StringComparison.Ordinal);
        Assert.Equal($$"""{"reason":"{{Reason}}","withdrawnOn":"2022-03-29","withdrawnBy":"{{Some.Commissioner}}","kind":"StatutoryResponse","reference":"{{response.Text("reference")}}"}""", $"{await At(response.Text("reference"))}");
    }

    [Fact]
    public async Task The_office_and_the_force_go_on_reading_it_as_it_stood_and_it_can_be_published_again()
    {
        await Begin();
        var (response, edition) = await PublishesAResponse("Words that stay.");
        var before = await TextOf(edition, _officer);

        await Withdraw(edition);

        Assert.Equal((before, before), (await TextOf(edition, _officer), await TextOf(edition, _force)));
        Assert.Null(await TextOf(edition, _visitor));
        Assert.Contains("publication withdrawn", await History(edition), StringComparison.Ordinal);

        (await _officer.Does("publish", $"id: \"{edition.Id()}\"", "published { __typename }")).Thing("published");

        Assert.Equal(before, await TextOf(edition, _visitor));
        Assert.Equal(JsonValueKind.Null, (await At(response.Text("reference"))).ValueKind);
        Assert.Contains("Words that stay.", $"{await _visitor.Data("query($of: String!) { statutoryResponse(reference: $of) { ownComments } }", new { of = response.Text("reference") })}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_report_all_that_is_public_about_it_is_withdrawn_and_each_of_its_addresses_says_so()
    {
        await Begin();
        var (response, edition) = await PublishesAResponse("Answer.");
        var report = (await _officer.Data("query($of: String!) { statutoryResponse(reference: $of) { report { id reference recommendations(first: 1) { nodes { id reference } } } } }", new { of = response.Text("reference") })).GetProperty("statutoryResponse").GetProperty("report");
        var recommendation = report.GetProperty("recommendations").GetProperty("nodes")[0];
        var update = await PublishesProgress(recommendation.Id(), "Begun.");

        await Withdraw(report);

        foreach (var reference in (string[])[report.Text("reference"), recommendation.Text("reference"), response.Text("reference"), edition.Text("reference")])
            Assert.Equal(Reason, (await At(reference)).Text("reason"));
        Assert.Equal("""{"node":null}""", $"{await _visitor.Data("query($id: ID!) { node(id: $id) { id } }", new { id = update })}");
        Assert.Equal(HttpStatusCode.Gone, (await Get(_visitor, $"/published/{edition.Text("reference")}")).Status);

        (await _officer.Does("publish", $"id: \"{report.Id()}\"", "published { __typename }")).Thing("published");
        Assert.Equal(HttpStatusCode.OK, (await Get(_visitor, $"/published/{edition.Text("reference")}")).Status);
        Assert.NotEqual("""{"node":null}""", $"{await _visitor.Data("query($id: ID!) { node(id: $id) { id } }", new { id = update })}");
    }

    [Fact]
    public async Task Of_a_withdrawn_entry_the_page_of_what_it_was_about_tells_its_withdrawal()
    {
        await Begin();
        var report = await _officer.RecordsAReport();
        var recommendation = await _officer.RecordsARecommendation(report, "1");
        await _officer.Does("publish", $"id: \"{report}\"", "published { __typename }");
        var update = await PublishesProgress(recommendation, "Named somebody.");

        (await _officer.Does("withdrawPublication", $"id: \"{update}\", reason: \"{Reason}\"", "withdrawn { __typename }")).Thing("withdrawn");

        var read = $"{await _visitor.Data($"query($id: ID!) {{ node(id: $id) {{ ... on Recommendation {{ entries {{ words }} withdrawals {{ {Told} }} }} }} }}", new { id = recommendation })}";
        Assert.Contains("\"entries\":[]", read, StringComparison.Ordinal);
        Assert.Contains($"\"reason\":\"{Reason}\",\"withdrawnOn\":\"2022-03-29\",\"withdrawnBy\":\"{Some.Commissioner}\",\"kind\":\"ForceUpdate\",\"reference\":null", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_public_what_is_anothers_and_what_has_no_reason_is_refused()
    {
        await Begin();
        var report = await _officer.RecordsAReport();

        Assert.Equal(["ILLEGAL_MOVE"], (await _officer.Does("withdrawPublication", $"id: \"{report}\", reason: \"R\"", "withdrawn { __typename }")).Refusals);
        await _officer.Does("publish", $"id: \"{report}\"", "published { __typename }");
        Assert.Equal(["INVALID_INPUT"], (await _officer.Does("withdrawPublication", $"id: \"{report}\", reason: \" \"", "withdrawn { __typename }")).Refusals);
        Assert.Equal(["NOT_FOUND"], (await _officer.Does("withdrawPublication", "id: \"x\", reason: \"R\"", "withdrawn { __typename }")).Refusals);
        Assert.Equal(["FORBIDDEN"], (await _force.Does("withdrawPublication", $"id: \"{report}\", reason: \"R\"", "withdrawn { __typename }")).Refusals);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task Begin()
    {
        portal.TodayIs(2022, 3, 29);
        (_officer, _force, _visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison), await portal.As(Role.Visitor));
    }

    private async Task<(JsonElement Response, JsonElement Edition)> PublishesAResponse(string ownComments) => await _officer.PublishesAResponse(await portal.As(Role.MonitoringOfficer), await portal.As(Role.Approver), _force, ownComments);

    private async Task<string> PublishesProgress(string recommendation, string words)
    {
        var update = (await _force.Does("updateForceProgress", $"recommendationId: \"{recommendation}\", status: IN_PROGRESS, words: \"{words}\"", "recommendation { latestForceUpdate { id } }")).Thing("recommendation").GetProperty("latestForceUpdate").Id();
        await _officer.Does("publish", $"id: \"{update}\"", "published { __typename }");
        return update;
    }

    private async Task Withdraw(JsonElement record) =>
        Assert.NotEqual(JsonValueKind.Null, (await _officer.Does("withdrawPublication", $"id: \"{record.Id()}\", reason: \"{Reason}\"", "withdrawn { __typename }")).Thing("withdrawn").ValueKind);

    private async Task<JsonElement> At(string reference) => (await _visitor.Data($"query($of: String!) {{ withdrawal(reference: $of) {{ {Told} }} }}", new { of = reference })).GetProperty("withdrawal");

    private static async Task<string?> TextOf(JsonElement edition, Person reader) =>
        (await reader.Data("query($of: String!) { edition(reference: $of) { html } }", new { of = edition.Text("reference") })).GetProperty("edition") is { ValueKind: JsonValueKind.Object } read ? read.Text("html") : null;

    private async Task<string> History(JsonElement of) => $"{await _officer.Data("query($of: ID!) { auditTrail(of: $of) { nodes { happened } } }", new { of = of.Id() })}";

    private static async Task<(HttpStatusCode Status, string Page)> Get(Person reader, string address)
    {
        using var answer = await reader.Http.GetAsync(address, Stop);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }
}
