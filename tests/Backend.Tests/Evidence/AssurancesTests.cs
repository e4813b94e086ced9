using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Evidence;

/// <summary>One assurance for several recommendations, with its evidence: an entry on each track, proposed and confirmed at once.</summary>
public sealed class AssurancesTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task An_agenda_items_assurance_becomes_a_dated_entry_on_every_linked_recommendation_with_the_evidence_on_which_it_rests()
    {
        portal.TodayIs(2022, 7, 21);
        var (officer, approver, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver), await portal.As(Role.ForceLiaison));
        var (one, other) = await Two(officer);
        var piece = await Offer(force, one);
        var meeting = (await officer.Does("planMeeting", "title: \"M\", meetingType: \"Board\", heldOn: \"2022-07-21\", isPublic: true", "meeting { id }")).Thing("meeting");
        var item = (await officer.Does("addAgendaItem", $"meetingId: \"{meeting.Id()}\", title: \"T\", requirement: \"R\", recommendationIds: [\"{one.Id()}\", \"{other.Id()}\"]", "agendaItem { id }")).Thing("agendaItem");
        string Both(string more) => $"recommendationIds: [\"{one.Id()}\", \"{other.Id()}\"], rating: PARTLY_ASSURED, words: \"Assured of the plan, not of its pace.\"{more}";

        Assert.Equal(["INVALID_INPUT"], (await officer.Does("proposeAssurances", "recommendationIds: [], rating: ASSURED, words: \"W\"", "assurances { id }")).Refusals);
        Assert.Equal(["NOT_FOUND"], (await officer.Does("proposeAssurances", $"recommendationIds: [\"{one.Id()}\", \"x\"], rating: ASSURED, words: \"W\"", "assurances { id }")).Refusals);
        Assert.Equal(["NOT_FOUND"], (await officer.Does("proposeAssurances", Both(", agendaItemId: \"x\""), "assurances { id }")).Refusals);
        Assert.Equal(["NOT_FOUND"], (await officer.Does("proposeAssurances", Both(", evidenceIds: [\"x\"]"), "assurances { id }")).Refusals);
        Assert.Equal(["INVALID_INPUT"], (await officer.Does("proposeAssurances", Both($", evidenceIds: [\"{piece.Id()}\"]"), "assurances { id }")).Refusals); // not accepted
        await officer.Does("acceptEvidence", $"evidenceId: \"{piece.Id()}\", version: {piece.Version()}", "evidence { id }");
        Assert.Empty((await officer.Does("proposeAssurances", Both($", agendaItemId: \"{item.Id()}\", evidenceIds: [\"{piece.Id()}\"]"), "assurances { id }")).Refusals);

        var refused = await officer.Does("proposeAssurances", $"recommendationIds: [\"{other.Id()}\"], rating: ASSURED, words: \"W\"", "assurances { id } errors { ... on UserError { message } }");
        Assert.Equal(["INVALID_INPUT"], refused.Refusals);
        var proposed = (await Item(officer, item)).GetProperty("assurances").EnumerateArray().ToList();
        Assert.Equal([("PROPOSED", "PARTLY_ASSURED", piece.Text("reference")), ("PROPOSED", "PARTLY_ASSURED", piece.Text("reference"))], proposed.Select(a => (a.Text("state"), a.Text("rating"), a.GetProperty("evidence")[0].Text("reference"))));
        Assert.Equivalent(new[] { one.Id(), other.Id() }, proposed.Select(a => a.GetProperty("recommendation").Id()), strict: true);
        string All(int older = 0) => string.Join(", ", proposed.Select(a => $"{{ assuranceId: \"{a.Id()}\", version: {a.Version() - older} }}"));

        Assert.Equal(["INVALID_INPUT"], (await approver.Does("assessAssurances", "assurances: []", "assurances { id }")).Refusals);
        Assert.Equal(["CONFLICT"], (await approver.Does("assessAssurances", $"assurances: [{All(1)}]", "assurances { id }")).Refusals);
        Assert.Equal(["NOT_FOUND"], (await approver.Does("assessAssurances", $"assurances: [{All()}, {{ assuranceId: \"x\", version: 1 }}]", "assurances { id }")).Refusals);
        Assert.Empty((await approver.Does("assessAssurances", $"assurances: [{All()}], rating: NOT_ASSURED, words: \"Not assured.\"", "assurances { id }")).Refusals);
        Assert.Equal(["ILLEGAL_MOVE"], (await approver.Does("assessAssurances", $"assurances: [{string.Join(", ", proposed.Select(a => $"{{ assuranceId: \"{a.Id()}\", version: {a.Version() + 1} }}"))}]", "assurances { id }")).Refusals);
        foreach (var recommendation in (JsonElement[])[one, other])
        {
            var read = (await force.Data("query($reference: String!) { recommendation(reference: $reference) { assurance latestAssurance { words saidOn evidence { reference } } } }", new { reference = recommendation.Text("reference") })).GetProperty("recommendation");
            Assert.Equal(("NOT_ASSURED", "Not assured.", "2022-07-21", piece.Text("reference")), (read.Text("assurance"), read.GetProperty("latestAssurance").Text("words"), read.GetProperty("latestAssurance").Text("saidOn"), read.GetProperty("latestAssurance").GetProperty("evidence")[0].Text("reference")));
        }
    }

    [Fact]
    public async Task Done_once_under_a_key_several_assurances_are_not_proposed_again()
    {
        portal.TodayIs(2022, 8, 1);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var (one, other) = await Two(officer);
        const string Propose = "mutation($input: ProposeAssurancesInput!) { proposeAssurances(input: $input) { assurances { id } errors { ... on UserError { code } } } }";
        var input = new { recommendationIds = new[] { one.Id(), other.Id() }, rating = "ASSURED", words = "W" };
        officer.Http.DefaultRequestHeaders.Add("Idempotency-Key", "\"once\"");

        Assert.Equal(2, (await officer.Data(Propose, new { input })).GetProperty("proposeAssurances").GetProperty("assurances").GetArrayLength());
        var again = (await officer.Data(Propose, new { input })).GetProperty("proposeAssurances");
        Assert.Equal((JsonValueKind.Null, 0), (again.GetProperty("assurances").ValueKind, again.GetProperty("errors").GetArrayLength()));
    }

    private static async Task<(JsonElement One, JsonElement Other)> Two(Person officer)
    {
        var report = (await officer.Does("recordReport", "title: \"R\", programme: PEEL, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\"", "report { id }")).Thing("report");
        async Task<JsonElement> Recommendation() => (await officer.Does("recordRecommendation", $"reportId: \"{report.Id()}\", kind: RECOMMENDATION, text: \"T\", addressee: \"A\", theme: \"H\"", "recommendation { id reference }")).Thing("recommendation");
        return (await Recommendation(), await Recommendation());
    }

    private static async Task<JsonElement> Offer(Person force, JsonElement recommendation) =>
        (await force.Does("offerEvidence", $"recommendationIds: [\"{recommendation.Id()}\"], kind: POLICY, title: \"P\", marking: OFFICIAL, url: \"https://wexshire.example/p\"", "evidence { id version reference }")).Thing("evidence");

    private static async Task<JsonElement> Item(Person officer, JsonElement item) =>
        (await officer.Data("query($id: ID!) { node(id: $id) { ... on AgendaItem { assurances { id version state rating recommendation { id } evidence { reference } } } } }", new { id = item.Id() })).GetProperty("node");
}
