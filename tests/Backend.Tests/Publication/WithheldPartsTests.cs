using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Publication;

public sealed class WithheldPartsOnSqlite(Portal portal) : WithheldPartsTests(portal), IClassFixture<Portal>;

public sealed class WithheldPartsOnPostgres(PostgresPortal portal) : WithheldPartsTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>Evidence and answers can be withheld from the public: that they are, and on which ground, is told; nothing vanishes silently.</summary>
public abstract class WithheldPartsTests(Portal portal)
{
    private Person _officer = null!, _force = null!, _panel = null!, _visitor = null!;

    [Theory]
    [InlineData("EXPLANATION", "The office explains.", "explanation { text }")]
    [InlineData("CHIEF_OFFICER_COMMENT", "The officer comments.", "chiefOfficerComment")]
    public async Task Rule_12_a_withheld_answer_is_named_with_its_ground_in_the_edition_and_on_the_recommendation_and_read_by_office_and_force_alone(string answer, string words, string field)
    {
        await Begin();

        var (response, edition) = await _officer.PublishesAResponse(await portal.As(Role.MonitoringOfficer), await portal.As(Role.Approver), _force, "Our comments.", answer);

        Assert.Contains("Withheld. Ground: Safety of a person", edition.Text("html"), StringComparison.Ordinal);
        Assert.DoesNotContain(words, edition.Text("html"), StringComparison.Ordinal);
        foreach (var (reader, sees) in ((Person, bool)[])[(_visitor, false), (_panel, false), (_force, true), (_officer, true)])
        {
            var read = $"{await reader.Data($"query($of: String!) {{ statutoryResponse(reference: $of) {{ explanations {{ text }} chiefOfficerComments {{ recommendationComments {{ text }} }} report {{ recommendations(first: 1) {{ nodes {{ {field} withheld {{ kind ground }} timeline(first: 20) {{ nodes {{ words }} }} }} }} }} }} }}", new { of = response.Text("reference") })}";
            Assert.Equal(sees, read.Contains(words, StringComparison.Ordinal));
            Assert.Equal(!sees, read.Contains($$"""{"kind":"{{answer}}","ground":"Safety of a person"}""", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_answer_is_withheld_no_longer_once_its_ground_is_taken_away_and_one_that_is_with_the_approver_stays_as_it_is()
    {
        await Begin();
        var (published, _) = await _officer.PublishesAResponse(await portal.As(Role.MonitoringOfficer), await portal.As(Role.Approver), _force, "Our comments.");
        var recommendation = (await _officer.Data("query($of: String!) { statutoryResponse(reference: $of) { version report { recommendations(first: 1) { nodes { id } } } } }", new { of = published.Text("reference") })).GetProperty("statutoryResponse");
        var input = $"responseId: \"{published.Id()}\", version: {recommendation.Version()}, recommendationId: \"{recommendation.GetProperty("report").GetProperty("recommendations").GetProperty("nodes")[0].Id()}\", answer: EXPLANATION";
        Assert.Equal(["ILLEGAL_MOVE"], (await _officer.Does("withholdAnswer", $"{input}, ground: \"G\"", "response { id }")).Refusals);

        var report = await _officer.RecordsAReport();
        var other = await _officer.RecordsARecommendation(report, "1");
        var response = (await _officer.Does("draftResponse", $"reportId: \"{report}\", force: \"wexshire\", ownComments: \"O\"", "response { id version }")).Thing("response");
        Assert.Equal(["NOT_FOUND"], (await Withhold(response, other, "\"G\"")).Refusals);
        await _officer.Does("explainRecommendation", $"responseId: \"{response.Id()}\", recommendationId: \"{other}\", kind: ACTION_TAKEN, text: \"T\"", "explanation { id }");
        var held = (await Withhold(response, other, "\"G\"")).Thing("response");
        Assert.Equal("G", held.GetProperty("explanations")[0].Text("withheldGround"));
        Assert.Equal(JsonValueKind.Null, (await Withhold(held, other, "null")).Thing("response").GetProperty("explanations")[0].GetProperty("withheldGround").ValueKind);
    }

    [Fact]
    public async Task Of_withheld_evidence_everybody_is_told_that_it_is_there_and_why_until_it_is_published()
    {
        await Begin();
        var report = await _officer.RecordsAReport();
        var recommendation = await _officer.RecordsARecommendation(report, "1");
        await _officer.Does("publish", $"id: \"{report}\"", "published { __typename }");
        var piece = (await _force.Does("offerEvidence", $"recommendationIds: [\"{recommendation}\"], reportId: \"{report}\", kind: POLICY, title: \"Named people\", marking: OFFICIAL, url: \"https://example.org\"", "evidence { id version }")).Thing("evidence");
        piece = (await _officer.Does("acceptEvidence", $"evidenceId: \"{piece.Id()}\", version: {piece.Version()}", "evidence { id version }")).Thing("evidence");
        Assert.Equal("[]", await Told(_visitor, recommendation));

        piece = (await _officer.Does("withholdEvidence", $"evidenceId: \"{piece.Id()}\", version: {piece.Version()}, ground: \"FOI Act, s.40\"", "evidence { id version }")).Thing("evidence");

        foreach (var reader in (Person[])[_visitor, _panel]) Assert.Equal("""[{"kind":"EVIDENCE","ground":"FOI Act, s.40"}]""", await Told(reader, recommendation));
        Assert.Equal("""[{"kind":"EVIDENCE","ground":"FOI Act, s.40"}]""", await Told(_visitor, report, "InspectionReport"));
        foreach (var reader in (Person[])[_force, _officer]) Assert.Equal("[]", await Told(reader, recommendation));

        await _officer.Does("publish", $"id: \"{piece.Id()}\"", "published { __typename }");
        Assert.Equal("[]", await Told(_visitor, recommendation));
        Assert.Equal(["ILLEGAL_MOVE"], (await _officer.Does("withholdEvidence", $"evidenceId: \"{piece.Id()}\", version: {piece.Version() + 1}, ground: \"G\"", "evidence { id }")).Refusals);
        Assert.Equal(["CONFLICT"], (await _officer.Does("withholdEvidence", $"evidenceId: \"{piece.Id()}\", version: 1, ground: \"G\"", "evidence { id }")).Refusals);

        await _officer.Does("withdrawPublication", $"id: \"{piece.Id()}\", reason: \"It names people.\"", "withdrawn { __typename }");
        Assert.Equal("""[{"kind":"EVIDENCE","ground":"It names people."}]""", await Told(_visitor, recommendation));
    }

    private async Task Begin()
    {
        portal.TodayIs(2022, 3, 29);
        (_officer, _force, _panel, _visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison), await portal.As(Role.PanelMember), await portal.As(Role.Visitor));
    }

    private Task<Outcome> Withhold(JsonElement response, string recommendation, string ground) => Withhold(response.Id(), recommendation, ground);

    private async Task<Outcome> Withhold(string response, string recommendation, string ground)
    {
        var version = (await _officer.Data("query($id: ID!) { node(id: $id) { ... on StatutoryResponse { version } } }", new { id = response })).GetProperty("node").Version();
        return await _officer.Does("withholdAnswer", $"responseId: \"{response}\", version: {version}, recommendationId: \"{recommendation}\", answer: EXPLANATION, ground: {ground}", "response { id explanations { withheldGround } }");
    }

    private static async Task<string> Told(Person reader, string id, string kind = "Recommendation") =>
        $"{(await reader.Data($"query($id: ID!) {{ node(id: $id) {{ ... on {kind} {{ withheld {{ kind ground }} }} }} }}", new { id })).GetProperty("node").GetProperty("withheld")}";
}
