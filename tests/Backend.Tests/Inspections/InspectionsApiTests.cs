using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Inspections;

public sealed class InspectionsApiTests(Portal portal) : IClassFixture<Portal>
{
    private const string Report = """
        title: "Wexshire: how children are protected", programme: NCPI, inspectorates: [HMICFRS], forces: ["wexshire"],
        fieldworkFrom: "2021-11", fieldworkTo: "2021-11", publishedOn: "2022-03-29", url: "https://example.org/report"
        """;

    [Fact]
    public async Task The_officer_records_a_report_and_is_told_by_when_to_respond_and_how_that_was_counted()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);

        var report = (await officer.Does("recordReport", Report, "report { reference title fieldworkFrom inspectorates forces { slug } statutoryDeadline { rule dueOn days explanation } }")).Thing("report");

        Assert.StartsWith("WX-REPORT-2022-", report.Text("reference"), StringComparison.Ordinal);
        Assert.Equal(("2021-11", "wexshire"), (report.Text("fieldworkFrom"), report.GetProperty("forces")[0].Text("slug")));
        var deadline = report.GetProperty("statutoryDeadline");
        Assert.Equal(("SECTION_55", "2022-05-23", 56, 4), (deadline.Text("rule"), deadline.Text("dueOn"), deadline.GetProperty("days").GetInt32(), deadline.GetProperty("explanation").GetArrayLength()));
    }

    [Fact]
    public async Task A_case_audit_that_does_not_add_up_is_refused_and_says_why()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var id = await Recorded(officer);
        var counts = $"reportId: \"{id}\", total: 73, good: 13, requiresImprovement: 34";

        var refused = await officer.Ask($"mutation {{ recordCaseAudit(input: {{ {counts}, inadequate: 25 }}) {{ caseAudit {{ id }} errors {{ ... on CaseAuditDoesNotAddUp {{ code sum total message }} }} }} }}");
        var error = refused.GetProperty("data").GetProperty("recordCaseAudit").GetProperty("errors")[0];

        Assert.Equal(("CASE_AUDIT_DOES_NOT_ADD_UP", 72, 73), (error.Text("code"), error.GetProperty("sum").GetInt32(), error.GetProperty("total").GetInt32()));
        Assert.Equal(26, (await officer.Does("recordCaseAudit", $"{counts}, inadequate: 26", "caseAudit { inadequate }")).Thing("caseAudit").GetProperty("inadequate").GetInt32());
    }

    [Fact]
    public async Task Parts_are_recorded_and_read_with_the_report_by_the_force_and_not_by_the_public()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var id = await Recorded(officer);
        (await officer.Does("recordJudgment", $"reportId: \"{id}\", question: \"Leadership\", grade: NOT_GRADED", "judgment { grade }")).Thing("judgment");
        (await officer.Does("recordFinding", $"reportId: \"{id}\", kind: OBSERVATION, polarity: POSITIVE, section: \"Leadership\", text: \"Leaders are ambitious.\"", "finding { report { title } }")).Thing("finding");
        (await officer.Does("recordStatement", $"reportId: \"{id}\", actor: FORCE, by: \"Wexshire Police\", saidOn: \"2022-03-29\", words: \"The force accepts the findings.\", sources: [\"a newspaper\"]", "statement { saidOn viewerCanPublish }")).Thing("statement");
        var query = $"{{ node(id: \"{id}\") {{ ... on InspectionReport {{ viewerCanRecord judgments {{ question }} findings {{ text polarity }} statements {{ words sources {{ text url }} }} }} }} }}";

        var seen = (await (await portal.As(Role.ForceLiaison)).Data(query)).GetProperty("node");
        Assert.Equal((1, 1, 1, false), (seen.GetProperty("judgments").GetArrayLength(), seen.GetProperty("findings").GetArrayLength(), seen.GetProperty("statements").GetArrayLength(), seen.GetProperty("viewerCanRecord").GetBoolean()));
        foreach (var role in new[] { Role.Visitor, Role.PanelMember })
            Assert.Equal(System.Text.Json.JsonValueKind.Null, (await (await portal.As(role)).Data(query)).GetProperty("node").ValueKind);
    }

    [Theory]
    [InlineData(Role.Visitor, "UNAUTHENTICATED")]
    [InlineData(Role.PanelMember, "FORBIDDEN")]
    [InlineData(Role.ForceLiaison, "FORBIDDEN")]
    [InlineData(Role.Approver, "FORBIDDEN")]
    public async Task Nobody_but_the_officer_records(Role role, string code)
    {
        var person = await portal.As(role);
        (string Verb, string Input, string Field)[] acts =
        [
            ("recordReport", Report, "report"),
            ("recordJudgment", "reportId: \"x\", question: \"Leadership\", grade: GOOD", "judgment"),
            ("recordCaseAudit", "reportId: \"x\", total: 0, good: 0, requiresImprovement: 0, inadequate: 0", "caseAudit"),
            ("recordFinding", "reportId: \"x\", kind: OBSERVATION, text: \"A finding.\"", "finding"),
            ("recordStatement", "reportId: \"x\", actor: FORCE, by: \"The force\", saidOn: \"2022-03-29\", words: \"Words.\", sources: [\"a newspaper\"]", "statement"),
            ("recordRecommendation", "reportId: \"x\", kind: RECOMMENDATION, text: \"Train.\", addressee: \"Chief Constable\", theme: \"Training\"", "recommendation"),
        ];

        foreach (var (verb, input, field) in acts) Assert.Equal([code], (await person.Does(verb, input, $"{field} {{ id }}")).Refusals);
    }

    [Fact]
    public async Task A_report_of_tomorrow_of_no_force_or_of_another_bodys_force_is_refused()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);

        Assert.Equal(["DATE_IN_FUTURE"], (await officer.Does("recordReport", Report.Replace("publishedOn: \"2022-03-29\"", "publishedOn: \"2035-03-29\"", StringComparison.Ordinal), "report { id }")).Refusals);
        Assert.Equal(["INVALID_INPUT"], (await officer.Does("recordReport", Report.Replace("[\"wexshire\"]", "[]", StringComparison.Ordinal), "report { id }")).Refusals);
        Assert.Equal(["NOT_FOUND"], (await officer.Does("recordReport", Report.Replace("wexshire\"]", "elsewhere\"]", StringComparison.Ordinal), "report { id }")).Refusals);
        Assert.Equal(["NOT_FOUND"], (await officer.Does("recordJudgment", "reportId: \"no id of ours\", question: \"Leadership\", grade: GOOD", "judgment { id }")).Refusals);
    }

    [Fact]
    public async Task Relations_are_loaded_once_for_all_reports_with_and_without_them()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var (first, second) = (await Recorded(officer), await Recorded(officer));
        await Recorded(officer);
        foreach (var id in new[] { first, second })
            (await officer.Does("recordFinding", $"reportId: \"{id}\", kind: PROMISING_PRACTICE, text: \"{id}\"", "finding { id }")).Thing("finding");

        List<(string Id, string[] Findings)> reports = [];
        var statements = await portal.Statements.Of(async () => reports = [.. (await officer.Data("{ reports { nodes { id forces { slug } findings { text } follows { id } } } }"))
            .GetProperty("reports").GetProperty("nodes").EnumerateArray().Select(r => (r.Text("id"), r.GetProperty("findings").EnumerateArray().Select(f => f.Text("text")).ToArray()))]);

        Assert.Equal([first], reports.Single(r => r.Id == first).Findings);
        Assert.Equal([second], reports.Single(r => r.Id == second).Findings);
        Assert.Contains(reports, r => r.Findings.Length == 0);
        Assert.InRange(statements.Count, 4, 6); // the page and three relations; the session may ask for its territory
    }

    private static async Task<string> Recorded(Person officer) => (await officer.Does("recordReport", Report, "report { id }")).Thing("report").Text("id");
}
