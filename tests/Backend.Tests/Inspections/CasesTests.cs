using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Inspections;

public sealed class CasesOnSqlite(Portal portal) : CasesTests(portal), IClassFixture<Portal>;

public sealed class CasesOnPostgres(PostgresPortal portal) : CasesTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>Cases that really happened, with the figures that are known of them, recorded for Wexshire by the acts that everybody uses: nothing has to be bent.</summary>
public abstract class CasesTests(Portal portal)
{
    private Person _officer = null!;

    [Fact]
    public async Task A1_a_child_protection_inspection_without_grades_73_case_files_and_ten_recommendations()
    {
        var report = await Report("NCPI", "2022-03-29", "fieldworkFrom: \"2021-11\", fieldworkTo: \"2021-11\", statedRecommendationCount: 10");
        await Audit(report, 73, 13, 34, 26);
        await Found(report, "POSITIVE", "Initial contact", "The control room uses flags well.");
        await Found(report, "NEGATIVE", "Initial contact", "The initial response to missing children is inconsistent.");

        var seen = await Read(report, "statutoryDeadline { dueOn } caseAudits { total good requiresImprovement inadequate } findings { polarity section } judgments { id } statedRecommendationCount");

        Assert.Equal("2022-05-23", seen.GetProperty("statutoryDeadline").Text("dueOn"));
        Assert.Equal([73, 13, 34, 26], seen.GetProperty("caseAudits")[0].EnumerateObject().Select(p => p.Value.GetInt32()));
        Assert.Equal(["POSITIVE", "NEGATIVE"], seen.GetProperty("findings").EnumerateArray().Select(f => f.Text("polarity")));
        Assert.Equal((0, 10), (seen.GetProperty("judgments").GetArrayLength(), seen.GetProperty("statedRecommendationCount").GetInt32()));
    }

    [Fact]
    public async Task A2_a_review_that_follows_it_with_an_audit_of_one_category_and_nine_recommendations_that_repeat_the_ten()
    {
        var first = await Report("NCPI", "2022-03-29");
        var ten = await Pasted(first, 10);
        var review = await Report("POST_INSPECTION_REVIEW", "2023-05-03", $"follows: [\"{first}\"]");
        await Audit(review, 33, 11, 8, 14);
        await Audit(review, 11, 3, 3, 5, ", category: \"Investigation\", note: \"The 3 that require improvement are derived.\"");
        var nine = await Pasted(review, 9);
        (await _officer.Does("linkRepeats", $"recommendationId: \"{nine[0]}\", earlier: [\"{ten[0]}\", \"{ten[1]}\"]", "recommendation { id }")).Thing("recommendation");
        (await _officer.Does("linkRepeats", $"recommendationId: \"{nine[1]}\", earlier: [\"{ten[1]}\"]", "recommendation { id }")).Thing("recommendation");

        var seen = await Read(review, "statutoryDeadline { dueOn } follows { id } caseAudits { category total } recommendations { totalCount nodes { repeats { id source { kind madeOn } } } }");
        var earlier = await Read(first, "followedBy { id } recommendations { nodes { repeatedBy { id } } }");

        Assert.Equal("2023-06-27", seen.GetProperty("statutoryDeadline").Text("dueOn"));
        Assert.Equal([(null, 33), ("Investigation", 11)], seen.GetProperty("caseAudits").EnumerateArray().Select(a => (a.GetProperty("category").GetString(), a.GetProperty("total").GetInt32())));
        Assert.Equal([2, 1, 0, 0, 0, 0, 0, 0, 0], Linked(seen, "repeats"));
        Assert.Equal([1, 2, 0, 0, 0, 0, 0, 0, 0, 0], Linked(earlier, "repeatedBy"));
        Assert.Equal(review, earlier.GetProperty("followedBy")[0].Id());
    }

    [Fact]
    public async Task A3_eight_graded_areas_a_cause_of_concern_with_three_recommendations_and_the_letter_that_followed_and_another_cycle_of_which_only_counts_are_known()
    {
        var peel = await Report("PEEL", "2023-03-17", "cycle: \"2021/22\"");
        foreach (var (question, grade) in new[]
        {
            ("Treating the public fairly and with respect", "GOOD"), ("Managing offenders and suspects", "ADEQUATE"), ("Preventing crime and anti-social behaviour", "ADEQUATE"),
            ("Responding to the public", "REQUIRES_IMPROVEMENT"), ("Investigating crime", "REQUIRES_IMPROVEMENT"), ("Protecting vulnerable people", "REQUIRES_IMPROVEMENT"),
            ("Building, supporting and protecting the workforce", "REQUIRES_IMPROVEMENT"), ("Strategic planning, organisational management and value for money", "INADEQUATE"), ("Service to victims of crime", "NOT_GRADED"),
        })
            (await _officer.Does("recordJudgment", $"reportId: \"{peel}\", question: \"{question}\", grade: {grade}", "judgment { id }")).Thing("judgment");
        var cause = (await _officer.Does("recordFinding", $"reportId: \"{peel}\", kind: CAUSE_OF_CONCERN, text: \"Governance.\"", "finding { id }")).Thing("finding").Id();
        await Pasted(peel, 3, $", causeOfConcernId: \"{cause}\", term: WITHIN_THREE_MONTHS");
        var letter = await Report("PEEL_COC_LETTER", "2023-12-06", $"cycle: \"2021/22\", follows: [\"{peel}\"]");
        var next = await Report("PEEL", "2024-03-12", "cycle: \"2023-25\", publishedOnNote: \"Inferred from a press item.\"");
        foreach (var (grade, count) in new[] { ("GOOD", 5), ("ADEQUATE", 4) })
            (await _officer.Does("recordGradeCount", $"reportId: \"{next}\", grade: {grade}, count: {count}", "report { id }")).Thing("report");

        var seen = await Read(peel, "reference judgments { grade } statutoryDeadline { dueOn } followedBy { id programme } findings { recommendations { dueOn } }");
        var later = await Read(next, "reference statutoryDeadline { dueOn } gradeCounts { grade count }");
        Assert.Equal(JsonValueKind.Null, (await Read(letter, "statutoryDeadline { dueOn }")).GetProperty("statutoryDeadline").ValueKind); // whether the law asks for an answer to the letter is not known
        var comparison = (await _officer.Data($"{{ comparison(first: \"{seen.Text("reference")}\", second: \"{later.Text("reference")}\") {{ isComparable reason first {{ id }} second {{ id }} }} }}")).GetProperty("comparison");

        Assert.Equal((9, "2023-05-11", letter), (seen.GetProperty("judgments").GetArrayLength(), seen.GetProperty("statutoryDeadline").Text("dueOn"), seen.GetProperty("followedBy")[0].Id()));
        Assert.All(seen.GetProperty("findings")[0].GetProperty("recommendations").EnumerateArray(), r => Assert.Equal("2023-06-17", r.Text("dueOn")));
        Assert.Equal(("2024-05-06", 9), (later.GetProperty("statutoryDeadline").Text("dueOn"), later.GetProperty("gradeCounts").EnumerateArray().Sum(c => c.GetProperty("count").GetInt32())));
        Assert.False(comparison.GetProperty("isComparable").GetBoolean());
        Assert.Equal((peel, next), (comparison.GetProperty("first").Id(), comparison.GetProperty("second").Id()));
    }

    [Fact]
    public async Task A4_causes_of_concern_that_were_issued_early_by_letter_before_the_graded_report()
    {
        var report = await Report("PEEL", "2022-09-22", "cycle: \"2021/22\"");
        foreach (var about in new[] { "Call handling.", "Investigations." })
            (await _officer.Does("recordFinding", $"reportId: \"{report}\", kind: CAUSE_OF_CONCERN, text: \"{about}\", issuedOn: \"2022-06-01\", issuedBy: \"A letter to the Chief Constable\"", "finding { id }")).Thing("finding");
        foreach (var (grade, count) in new[] { ("ADEQUATE", 1), ("REQUIRES_IMPROVEMENT", 5), ("INADEQUATE", 3) })
            (await _officer.Does("recordGradeCount", $"reportId: \"{report}\", grade: {grade}, count: {count}", "report { id }")).Thing("report");

        var seen = await Read(report, "statutoryDeadline { dueOn } findings { issuedOn issuedBy }");

        Assert.Equal("2022-11-16", seen.GetProperty("statutoryDeadline").Text("dueOn"));
        Assert.All(seen.GetProperty("findings").EnumerateArray(), f => Assert.Equal(("2022-06-01", "A letter to the Chief Constable"), (f.Text("issuedOn"), f.Text("issuedBy"))));
        Assert.Equal(["INVALID_INPUT"], (await _officer.Does("recordFinding", $"reportId: \"{report}\", kind: CAUSE_OF_CONCERN, text: \"Late.\", issuedOn: \"2022-09-23\"", "finding { id }")).Refusals);
    }

    [Fact]
    public async Task A4_figures_that_contradict_each_other_stand_with_the_source_of_each()
    {
        var report = await Report("PEEL", "2021-11-10", "cycle: \"2021/22\"");
        (await _officer.Does("recordGradeCount", $"reportId: \"{report}\", grade: INADEQUATE, count: 6", "report { id }")).Thing("report");
        (await _officer.Does("recordStatement", $"reportId: \"{report}\", actor: COMMISSIONER, by: \"The Commissioner\", saidOn: \"2021-11-11\", words: \"Five of ten areas are inadequate.\", sources: [\"a local statement\"]", "statement { id }")).Thing("statement");

        var seen = await Read(report, "gradeCounts { count } statements { words sources { text } }");

        Assert.Equal((6, "a local statement"), (seen.GetProperty("gradeCounts")[0].GetProperty("count").GetInt32(), seen.GetProperty("statements")[0].GetProperty("sources")[0].Text("text")));
        Assert.Equal(["INVALID_INPUT"], (await _officer.Does("recordGradeCount", $"reportId: \"{report}\", grade: INADEQUATE, count: 5", "report { id }")).Refusals);
    }

    [Fact]
    public async Task A4_one_recommendation_of_several_bullets_that_a_later_inspection_superseded_and_a_cause_of_concern_with_three_of_five_closed()
    {
        var report = await Report("THEMATIC", "2014-09-04");
        var cause = (await _officer.Does("recordFinding", $"reportId: \"{report}\", kind: CAUSE_OF_CONCERN, text: \"Investigations.\"", "finding { id }")).Thing("finding").Id();
        var parted = (await _officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: RECOMMENDATION, number: \"4822\", text: \"Forces should:\", parts: [\"one;\", \"two;\", \"three;\", \"four;\", \"five.\"], addressees: [{{ kind: ALL_FORCES }}], theme: \"Harm\", term: ON_DAY, dueOn: \"2015-03-31\"", "recommendation { id parts addressees { kind } deadline { dueOn rule } }")).Thing("recommendation");
        await Decided(parted.Id(), "SUPERSEDED");
        var five = await Pasted(report, 5, $", causeOfConcernId: \"{cause}\"");
        foreach (var closed in five.Take(3)) await Decided(closed, "CLOSED");

        var statuses = (await Read(report, "findings { recommendations { inspectorateStatus } }")).GetProperty("findings")[0].GetProperty("recommendations").EnumerateArray().CountBy(r => r.Text("inspectorateStatus")).ToDictionary();

        Assert.Equal((5, "ALL_FORCES", "2015-03-31"), (parted.GetProperty("parts").GetArrayLength(), parted.GetProperty("addressees")[0].Text("kind"), parted.GetProperty("deadline").Text("dueOn")));
        Assert.Equal(new() { ["CLOSED"] = 3, ["NOT_RECORDED"] = 2 }, statuses);
    }

    [Fact]
    public async Task Rule_13_a_joint_report_has_three_inspectorates_one_may_be_addressed_to_a_partnership_and_one_commissioned()
    {
        var joint = await Report("CUSTODY", "2022-05-10", inspectorates: "HMICFRS, HMI_PRISONS, CQC");
        var partnership = await Report("JTAI", "2022-06-10", "isToPartnership: true", "OFSTED, CQC, HMICFRS, HMI_PROBATION");
        var commissioned = await Report("COMMISSIONED", "2023-10-10", "commissionedBy: LOCAL_POLICING_BODY");

        Assert.Equal(3, (await Read(joint, "inspectorates")).GetProperty("inspectorates").GetArrayLength());
        Assert.True((await Read(partnership, "isToPartnership")).GetProperty("isToPartnership").GetBoolean());
        Assert.Equal("LOCAL_POLICING_BODY", (await Read(commissioned, "commissionedBy")).Text("commissionedBy"));
    }

    private async Task<string> Report(string programme, string publishedOn, string more = "", string inspectorates = "HMICFRS")
    {
        portal.TodayIs(2026, 11, 22);
        _officer = await portal.As(Role.ScrutinyOfficer);
        return (await _officer.Does("recordReport", $"title: \"Wexshire: {programme} {publishedOn}\", programme: {programme}, inspectorates: [{inspectorates}], forces: [\"wexshire\"], publishedOn: \"{publishedOn}\", {more}", "report { id }")).Thing("report").Id();
    }

    private async Task<IReadOnlyList<string>> Pasted(string report, int count, string more = "")
    {
        var wordings = string.Join(", ", Enumerable.Range(1, count).Select(number => $"{{ number: \"{number}\", text: \"Do {number}.\" }}"));
        var recorded = await _officer.Does("recordRecommendations", $"reportId: \"{report}\", kind: RECOMMENDATION, wordings: [{wordings}], addressees: [{{ kind: FORCE, name: \"Wexshire Police\" }}], theme: \"Children\"{more}", "recommendations { id }");
        return [.. recorded.Thing("recommendations").EnumerateArray().Select(r => r.Id())];
    }

    private async Task Audit(string report, int total, int good, int requiresImprovement, int inadequate, string more = "") =>
        (await _officer.Does("recordCaseAudit", $"reportId: \"{report}\", total: {total}, good: {good}, requiresImprovement: {requiresImprovement}, inadequate: {inadequate}{more}", "caseAudit { id }")).Thing("caseAudit");

    private async Task Found(string report, string polarity, string section, string text) =>
        (await _officer.Does("recordFinding", $"reportId: \"{report}\", kind: OBSERVATION, polarity: {polarity}, section: \"{section}\", text: \"{text}\"", "finding { id }")).Thing("finding");

    private async Task Decided(string recommendation, string status) =>
        (await _officer.Does("recordInspectorateDecision", $"recommendationId: \"{recommendation}\", status: {status}, words: \"As the register says.\", saidOn: \"2017-08-30\", saidBy: \"HMICFRS\", sources: [\"the register\"]", "recommendation { id }")).Thing("recommendation");

    private async Task<JsonElement> Read(string report, string selection) =>
        (await _officer.Data($"{{ node(id: \"{report}\") {{ ... on InspectionReport {{ {selection} }} }} }}")).GetProperty("node");

    private static IEnumerable<int> Linked(JsonElement report, string field) =>
        report.GetProperty("recommendations").GetProperty("nodes").EnumerateArray().Select(r => r.GetProperty(field).GetArrayLength());
}
