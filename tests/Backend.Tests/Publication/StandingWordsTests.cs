using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Publication;

/// <summary>What is published as it stands, and not as an edition, passes the same check: whoever publishes answers each sentence by which somebody might be recognised.</summary>
public sealed class StandingWordsTests(Portal portal) : IClassFixture<Portal>
{
    private const string Case = "We spoke to the girl aged 9.";

    private Person _officer = null!;

    [Fact]
    public async Task A_statement_is_not_published_while_a_warning_of_its_words_is_not_answered()
    {
        var report = await Begin();
        var statement = (await _officer.Does("recordStatement", $"reportId: \"{report}\", actor: FORCE, by: \"Chief Constable\", saidOn: \"2022-03-29\", words: \"{Case}\", sources: [\"S\"]", "statement { id }")).Thing("statement");

        await IsAnsweredFirst(statement.Id(), Case);
        Assert.Equal(Case, (await (await portal.As(Role.Visitor)).Data("query($id: ID!) { node(id: $id) { ... on Statement { words } } }", new { id = statement.Id() })).GetProperty("node").Text("words"));
    }

    [Fact]
    public async Task An_entry_of_a_track_and_accepted_evidence_are_warned_of_likewise()
    {
        var report = await Begin();
        var force = await portal.As(Role.ForceLiaison);
        var recommendation = (await _officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: RECOMMENDATION, text: \"T\", addressee: \"A\", theme: \"T\"", "recommendation { id }")).Thing("recommendation");
        await _officer.Does("publish", $"id: \"{report}\"", "published { __typename }");
        var entry = (await force.Does("updateForceProgress", $"recommendationId: \"{recommendation.Id()}\", status: IN_PROGRESS, words: \"{Case}\"", "recommendation { latestForceUpdate { id } }")).Thing("recommendation").GetProperty("latestForceUpdate");
        var piece = (await force.Does("offerEvidence", $"recommendationIds: [\"{recommendation.Id()}\"], kind: POLICY, title: \"Policy\", words: \"{Case}\", marking: OFFICIAL, url: \"https://wexshire.example/policy\"", "evidence { id version }")).Thing("evidence");
        await _officer.Does("acceptEvidence", $"evidenceId: \"{piece.Id()}\", version: {piece.Version()}", "evidence { id }");

        await IsAnsweredFirst(entry.Id(), Case);
        await IsAnsweredFirst(piece.Id(), Case);
    }

    [Fact]
    public async Task What_inspectors_wrote_is_published_without_an_answer_for_they_published_it_themselves()
    {
        var report = await Begin("Wexshire: a girl aged 9");

        Assert.Empty((await Warnings(_officer, report)).EnumerateArray());
        Assert.Empty((await _officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Refusals);
        Assert.Equal(["NOT_FOUND"], (await _officer.Does("answerEditionWarning", $"id: \"{report}\", warning: \"x\", reason: \"R\"", "warning { key }")).Refusals);
    }

    private async Task<string> Begin(string title = "Wexshire: custody")
    {
        _officer = await portal.As(Role.ScrutinyOfficer);
        return (await _officer.Does("recordReport", $"title: \"{title}\", programme: CUSTODY, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\"", "report { id }")).Thing("report").Id();
    }

    private async Task IsAnsweredFirst(string id, string passage)
    {
        Assert.Equal(["WARNINGS_UNANSWERED"], (await _officer.Does("publish", $"id: \"{id}\"", "published { __typename }")).Refusals);
        foreach (var role in (Role[])[Role.Visitor, Role.PanelMember, Role.ForceLiaison]) Assert.Empty((await Warnings(await portal.As(role), id)).EnumerateArray());
        var warning = Assert.Single((await Warnings(_officer, id)).EnumerateArray());
        Assert.Equal(("WORDS", "AGE", passage), (warning.Text("part"), warning.Text("kind"), warning.Text("passage")));

        Assert.Equal(["NOT_FOUND"], (await _officer.Does("answerEditionWarning", $"id: \"{id}\", warning: \"x\", reason: \"R\"", "warning { key }")).Refusals);
        Assert.Empty((await _officer.Does("answerEditionWarning", $"id: \"{id}\", warning: \"{warning.Text("key")}\", reason: \"It is in the report.\"", "warning { key }")).Refusals);
        Assert.Empty((await _officer.Does("publish", $"id: \"{id}\"", "published { __typename }")).Refusals);
    }

    private static async Task<JsonElement> Warnings(Person person, string id) =>
        (await person.Data("query($id: ID!) { publicationWarnings(id: $id) { key part kind passage } }", new { id })).GetProperty("publicationWarnings");
}
