using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Evidence;

public sealed class EvidencePathOnSqlite(Portal portal) : EvidencePathTests(portal), IClassFixture<Portal>;

public sealed class EvidencePathOnPostgres(PostgresPortal portal) : EvidencePathTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>Evidence from the offer to its publication, by the API.</summary>
public abstract class EvidencePathTests(Portal portal)
{
    private const string Link = "url: \"https://wexshire.example/e\"";

    [Fact]
    public async Task One_piece_speaks_to_three_recommendations_and_is_judged_once()
    {
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var report = await officer.RecordsAReport();
        string[] about = [await officer.RecordsARecommendation(report, "1"), await officer.RecordsARecommendation(report, "2"), await officer.RecordsARecommendation(report, "3")];

        var offered = await Offer(force, about, "marking: OFFICIAL");
        Assert.Equal(("OFFERED", "Wexshire Police", 3), (offered.Text("status"), offered.Text("offeredBy"), offered.GetProperty("recommendations").GetArrayLength()));
        var accepted = (await officer.Does("acceptEvidence", $"evidenceId: \"{offered.Id()}\", version: {offered.Version()}, words: \"It covers the whole force.\"", "evidence { id version status judgedBy viewerCanJudge }")).Thing("evidence");

        Assert.Equal(("ACCEPTED", "Police and Crime Commissioner for Wexshire"), (accepted.Text("status"), accepted.Text("judgedBy")));
        foreach (var recommendation in about)
        {
            var read = (await force.Data($"{{ node(id: \"{recommendation}\") {{ ... on Recommendation {{ evidence {{ reference status }} timeline {{ nodes {{ kind heading }} }} }} }} }}")).GetProperty("node");
            Assert.Equal("ACCEPTED", read.GetProperty("evidence")[0].Text("status"));
            Assert.Equal(["Evidence offered: Training figures", "Evidence accepted: Training figures"], read.GetProperty("timeline").GetProperty("nodes").EnumerateArray()
                .Where(e => e.Text("kind") == "EVIDENCE").Select(e => e.Text("heading")).OrderDescending());
        }

        var again = await officer.Does("rejectEvidence", $"evidenceId: \"{offered.Id()}\", version: {accepted.Version()}, reason: \"On second thoughts.\"", "evidence { id }");
        Assert.Equal(["ILLEGAL_MOVE"], again.Refusals);
    }

    [Fact]
    public async Task What_is_OFFICIAL_SENSITIVE_reaches_panel_and_public_on_no_channel()
    {
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var recommendation = await officer.RecordsARecommendation(await officer.RecordsAReport(), "1");
        var offered = await Offer(force, [recommendation], "marking: OFFICIAL_SENSITIVE, handlingInstruction: \"For the scrutiny team only.\"", "A most secret audit");
        var reference = offered.Text("reference");

        Assert.Equal(["SENSITIVE_STAYS_INSIDE"], (await officer.Does("acceptEvidence", $"evidenceId: \"{offered.Id()}\", version: {offered.Version()}, panelSees: true", "evidence { id }")).Refusals);
        (await officer.Does("acceptEvidence", $"evidenceId: \"{offered.Id()}\", version: {offered.Version()}", "evidence { viewerCanPublish }")).Thing("evidence");
        Assert.Equal(["SENSITIVE_STAYS_INSIDE"], (await officer.Does("publish", $"id: \"{offered.Id()}\"", "published { __typename }")).Refusals);
        await PublishReportOf(officer, recommendation);

        foreach (var role in (Role[])[Role.PanelMember, Role.Visitor])
        {
            var person = await portal.As(role);
            var all = await person.Data($$"""
                { evidence { totalCount nodes { title } } pieceOfEvidence(reference: "{{reference}}") { title } summary { evidenceToJudge }
                  byId: node(id: "{{offered.Id()}}") { id }
                  recommendation: node(id: "{{recommendation}}") { ... on Recommendation { evidence { title } timeline { nodes { heading } } } } }
                """);
            Assert.DoesNotContain("secret", all.ToString(), StringComparison.Ordinal);
            Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (all.GetProperty("pieceOfEvidence").ValueKind, all.GetProperty("byId").ValueKind));
            using var file = await person.Http.GetAsync($"/evidence/files/{reference}", TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, file.StatusCode);
        }
    }

    [Fact]
    public async Task Accepted_evidence_is_published_by_an_act_of_its_own()
    {
        var (officer, force, visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison), await portal.As(Role.Visitor));
        var recommendation = await officer.RecordsARecommendation(await officer.RecordsAReport(), "1");
        var offered = await Offer(force, [recommendation], "marking: OFFICIAL", "For all to read");
        Assert.Equal(["ILLEGAL_MOVE"], (await officer.Does("publish", $"id: \"{offered.Id()}\"", "published { __typename }")).Refusals);
        (await officer.Does("acceptEvidence", $"evidenceId: \"{offered.Id()}\", version: {offered.Version()}, panelSees: true", "evidence { id }")).Thing("evidence");
        Assert.Equal((true, false), (await Sees(await portal.As(Role.PanelMember), offered), await Sees(visitor, offered)));

        (await officer.Does("publish", $"id: \"{offered.Id()}\"", "published { __typename }")).Thing("published");

        Assert.True(await Sees(visitor, offered));
    }

    [Fact]
    public async Task The_desk_lists_what_waits_to_be_judged_and_counts_it()
    {
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var recommendation = await officer.RecordsARecommendation(await officer.RecordsAReport(), "1");
        var offered = await Offer(force, [recommendation], "marking: OFFICIAL");

        var desk = await officer.Data("{ evidence(status: [OFFERED]) { totalCount nodes { reference viewerCanJudge } } summary { evidenceToJudge } }");

        Assert.Equal(desk.GetProperty("evidence").GetProperty("totalCount").GetInt32(), desk.GetProperty("summary").GetProperty("evidenceToJudge").GetInt32());
        Assert.Contains((offered.Text("reference"), true), desk.GetProperty("evidence").GetProperty("nodes").EnumerateArray().Select(e => (e.Text("reference"), e.GetProperty("viewerCanJudge").GetBoolean())));
    }

    [Fact]
    public async Task As_at_a_past_day_evidence_stands_where_it_then_stood()
    {
        portal.TodayIs(2022, 7, 21);
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var recommendation = await officer.RecordsARecommendation(await officer.RecordsAReport(), "1");
        var offered = await Offer(force, [recommendation], "marking: OFFICIAL, offeredOn: \"2022-06-01\"");
        (await officer.Does("rejectEvidence", $"evidenceId: \"{offered.Id()}\", version: {offered.Version()}, reason: \"Too old.\", judgedOn: \"2022-07-01\"", "evidence { id }")).Thing("evidence");
        var reference = (await officer.Data($"{{ node(id: \"{recommendation}\") {{ ... on Recommendation {{ reference }} }} }}")).GetProperty("node").Text("reference");

        Assert.Equal(("", "OFFERED", "REJECTED"), (await On("2022-05-31"), await On("2022-06-30"), await On("2022-07-01")));
        portal.TodayIs(2022, 3, 29);

        async Task<string> On(string day) => string.Concat((await officer.Data($"{{ recommendation(reference: \"{reference}\", asAt: \"{day}\") {{ evidence {{ status }} }} }}"))
            .GetProperty("recommendation").GetProperty("evidence").EnumerateArray().Select(e => e.Text("status")));
    }

    private static async Task<JsonElement> Offer(Person force, IEnumerable<string> about, string marking, string title = "Training figures") => (await force.Does("offerEvidence",
        $"recommendationIds: [{string.Join(", ", about.Select(id => $"\"{id}\""))}], kind: TRAINING_DATA, title: \"{title}\", {marking}, {Link}",
        "evidence { id version reference status offeredBy recommendations { id } }")).Thing("evidence");

    private static async Task<bool> Sees(Person person, JsonElement evidence) =>
        (await person.Data($"{{ node(id: \"{evidence.Id()}\") {{ id }} }}")).GetProperty("node").ValueKind is not JsonValueKind.Null;

    private static async Task PublishReportOf(Person officer, string recommendation)
    {
        var report = (await officer.Data($"{{ node(id: \"{recommendation}\") {{ ... on Recommendation {{ report {{ id }} }} }} }}")).GetProperty("node").GetProperty("report").Id();
        (await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Thing("published");
    }
}
