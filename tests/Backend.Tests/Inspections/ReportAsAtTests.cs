using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Inspections;

public sealed class ReportAsAtOnSqlite(Portal portal) : ReportAsAtTests(portal), IClassFixture<Portal>;

public sealed class ReportAsAtOnPostgres(PostgresPortal portal) : ReportAsAtTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>A report as it read at the end of a past day: what was corrected later reads as it was recorded then, and what came later is not there.</summary>
public abstract class ReportAsAtTests(Portal portal)
{
    private const string Reads = "title url publishedOn publishedOnNote statedRecommendationCount statutoryDeadline { dueOn } judgments { grade } caseAudits { good } findings { kind polarity section text } statements { words } followedBy { id } response { id } corrections { correctedOn }";

    [Fact]
    public async Task What_was_corrected_later_reads_as_it_was_recorded_on_that_day()
    {
        var (officer, report, reference) = await Corrected();

        var before = await AsAt(officer, reference, "2022-05-31");
        Assert.Equal(("A report", "2022-03-29", "From the press.", 10, "2022-05-23"), (before.Text("title"), before.Text("publishedOn"), before.Text("publishedOnNote"), before.GetProperty("statedRecommendationCount").GetInt32(), before.GetProperty("statutoryDeadline").Text("dueOn")));
        Assert.Equal(JsonValueKind.Null, before.GetProperty("url").ValueKind);
        Assert.Equal(("REQUIRES_IMPROVEMENT", 13), (Only(before, "judgments").Text("grade"), Only(before, "caseAudits").GetProperty("good").GetInt32()));
        Assert.Equal(("OBSERVATION", "POSITIVE", "Leadership", "A board meets."), Said(Only(before, "findings")));

        foreach (var since in new[] { await AsAt(officer, reference, "2022-06-01"), (await officer.Data($"{{ report(reference: \"{reference}\") {{ {Reads} }} }}")).GetProperty("report") })
        {
            Assert.Equal(("The report", "2022-03-22", "From the report.", 9, "2022-05-16"), (since.Text("title"), since.Text("publishedOn"), since.Text("publishedOnNote"), since.GetProperty("statedRecommendationCount").GetInt32(), since.GetProperty("statutoryDeadline").Text("dueOn")));
            Assert.Equal("https://inspectors.example/report", since.Text("url"));
            Assert.Equal(("INADEQUATE", 14), (Only(since, "judgments").Text("grade"), Only(since, "caseAudits").GetProperty("good").GetInt32()));
            Assert.Equal(("PROMISING_PRACTICE", null, null, "A board meets weekly."), Said(Only(since, "findings")));
        }
    }

    [Fact]
    public async Task What_came_later_is_not_there_and_before_its_publication_there_is_no_report()
    {
        var (officer, report, reference) = await Corrected();
        (await officer.Does("recordStatement", $"reportId: \"{report}\", actor: FORCE, by: \"The Chief Constable\", saidOn: \"2022-07-21\", words: \"We have acted.\", sources: [\"https://force.example\"]", "statement { id }")).Thing("statement");
        var later = (await officer.Does("recordReport", $"title: \"Later\", programme: REVISIT, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-12-06\", follows: [\"{report}\"]", "report { id }")).Thing("report").Id();
        (await officer.Does("draftResponse", $"reportId: \"{report}\", force: \"wexshire\"", "response { id }")).Thing("response");

        Assert.Equal((0, 0), Came(await AsAt(officer, reference, "2022-07-20")));
        Assert.Equal((1, 0), Came(await AsAt(officer, reference, "2022-07-21")));
        var all = await AsAt(officer, reference, "2022-12-06");
        Assert.Equal((1, 1), Came(all));
        Assert.Equal((later, JsonValueKind.Null), (all.GetProperty("followedBy")[0].Id(), all.GetProperty("response").ValueKind));
        Assert.Equal(JsonValueKind.Null, (await AsAt(officer, reference, "2022-03-21")).ValueKind);
        Assert.Equal(JsonValueKind.Object, (await AsAt(officer, reference, "2022-03-22")).ValueKind);

        static (int, int) Came(JsonElement read) => (read.GetProperty("statements").GetArrayLength(), read.GetProperty("followedBy").GetArrayLength());
    }

    [Fact]
    public async Task A_factual_error_is_there_from_the_day_on_which_it_was_flagged_and_its_answer_from_its_own()
    {
        portal.TodayIs(2022, 6, 1);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        var error = (await (await portal.As(Role.ForceLiaison)).Does("flagFactualError", $"reportId: \"{report}\", passage: \"Ten officers.\", correction: \"Twelve.\"", "factualError { id version }")).Thing("factualError");
        portal.TodayIs(2022, 6, 3);
        officer = await portal.As(Role.ScrutinyOfficer);
        (await officer.Does("answerFactualError", $"factualErrorId: \"{error.Id()}\", version: {error.Version()}, outcome: NOT_CHANGED, answer: \"The report says ten.\"", "factualError { id }")).Thing("factualError");
        portal.TodayIs(2022, 6, 10);
        officer = await portal.As(Role.ScrutinyOfficer);

        Assert.Equal("0", await Told("2022-05-31"));
        Assert.Equal("1: none, none, none", await Told("2022-06-02"));
        Assert.Equal("1: NOT_CHANGED, The report says ten., 2022-06-03", await Told("2022-06-03"));

        async Task<string> Told(string day)
        {
            var reference = (await officer.Data($"{{ node(id: \"{report}\") {{ ... on InspectionReport {{ reference }} }} }}")).GetProperty("node").Text("reference");
            var read = (await officer.Data($"{{ report(reference: \"{reference}\", asAt: \"{day}\") {{ flaggedErrors factualErrors {{ outcome answer answeredOn }} }} }}")).GetProperty("report");
            return string.Join(": ", [$"{read.GetProperty("flaggedErrors")}", .. read.GetProperty("factualErrors").EnumerateArray().Select(e => string.Join(", ", e.EnumerateObject().Select(f => f.Value.GetString() ?? "none")))]);
        }
    }

    [Fact]
    public async Task The_action_plan_was_expected_by_the_day_that_was_counted_then()
    {
        portal.TodayIs(2022, 7, 1);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        var read = (await officer.Data($"{{ node(id: \"{report}\") {{ ... on InspectionReport {{ reference version actionPlanDeadline {{ dueOn }} }} }} }}")).GetProperty("node");
        (await officer.Does("correctReport", $"reportId: \"{report}\", version: {read.Version()}, publishedOn: \"2022-03-22\", reason: \"Misread.\", correctedOn: \"2022-06-01\"", "report { id }")).Thing("report");

        Assert.Equal("2022-05-10", read.GetProperty("actionPlanDeadline").Text("dueOn"));
        foreach (var (day, due) in ((string, string)[])[("2022-05-31", "2022-05-10"), ("2022-06-01", "2022-05-03")])
            Assert.Equal(due, (await officer.Data($"{{ report(reference: \"{read.Text("reference")}\", asAt: \"{day}\") {{ actionPlanDeadline {{ dueOn }} }} }}")).GetProperty("report").GetProperty("actionPlanDeadline").Text("dueOn"));
    }

    /// <summary>A report of which everything that can be corrected was, on 1 June 2022.</summary>
    private async Task<(Person Officer, string Report, string Reference)> Corrected()
    {
        portal.TodayIs(2023, 5, 3);
        var officer = await portal.As(Role.ScrutinyOfficer);
        const string When = "reason: \"Misread.\", correctedOn: \"2022-06-01\"";
        var recorded = (await officer.Does("recordReport", "title: \"A report\", programme: PEEL, cycle: \"2021/22\", inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\", publishedOnNote: \"From the press.\", statedRecommendationCount: 10", "report { id reference }")).Thing("report");
        var report = recorded.Id();
        var judgment = (await officer.Does("recordJudgment", $"reportId: \"{report}\", question: \"Investigating crime\", grade: REQUIRES_IMPROVEMENT", "judgment { id }")).Thing("judgment").Id();
        var audit = (await officer.Does("recordCaseAudit", $"reportId: \"{report}\", total: 73, good: 13, requiresImprovement: 34, inadequate: 26", "caseAudit { id }")).Thing("caseAudit").Id();
        var finding = (await officer.Does("recordFinding", $"reportId: \"{report}\", kind: OBSERVATION, polarity: POSITIVE, section: \"Leadership\", text: \"A board meets.\"", "finding { id version }")).Thing("finding");
        (await officer.Does("correctJudgment", $"judgmentId: \"{judgment}\", grade: INADEQUATE, {When}", "judgment { id }")).Thing("judgment");
        (await officer.Does("correctCaseAudit", $"caseAuditId: \"{audit}\", total: 73, good: 14, requiresImprovement: 33, inadequate: 26, {When}", "caseAudit { id }")).Thing("caseAudit");
        (await officer.Does("correctFinding", $"findingId: \"{finding.Id()}\", version: {finding.Version()}, kind: PROMISING_PRACTICE, section: \"\", text: \"A board meets weekly.\", {When}", "finding { id }")).Thing("finding");
        var version = (await officer.Data($"{{ node(id: \"{report}\") {{ ... on InspectionReport {{ version }} }} }}")).GetProperty("node").Version();
        (await officer.Does("correctReport", $"reportId: \"{report}\", version: {version}, title: \"The report\", url: \"https://inspectors.example/report\", statedRecommendationCount: 9, publishedOn: \"2022-03-22\", publishedOnNote: \"From the report.\", {When}", "report { id }")).Thing("report");
        return (officer, report, recorded.Text("reference"));
    }

    private static async Task<JsonElement> AsAt(Person person, string reference, string day) => (await person.Data($"{{ report(reference: \"{reference}\", asAt: \"{day}\") {{ {Reads} }} }}")).GetProperty("report");

    private static JsonElement Only(JsonElement read, string list) => Assert.Single(read.GetProperty(list).EnumerateArray());

    private static (string, string?, string?, string) Said(JsonElement finding) => (finding.Text("kind"), finding.GetProperty("polarity").GetString(), finding.GetProperty("section").GetString(), finding.Text("text"));
}
