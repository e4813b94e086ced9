using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Inspections;

public sealed class CorrectionsOnSqlite(Portal portal) : CorrectionsTests(portal), IClassFixture<Portal>;

public sealed class CorrectionsOnPostgres(PostgresPortal portal) : CorrectionsTests(portal.Here()), IClassFixture<PostgresPortal>;

public abstract class CorrectionsTests(Portal portal)
{
    private const string Says = "reference version number text parts addressee addressees { kind name } theme deadlineAsStated term originalDueOn dueOn overdue deadline { dueOn explanation } corrections { text parts theme term originalDueOn reason correctedOn addressees { kind name } } viewerCanCorrect";

    [Fact]
    public async Task A_case_audit_is_corrected_once_its_sum_is_checked_and_what_was_recorded_stays()
    {
        var (officer, report, _) = await Recorded();
        var audit = (await officer.Does("recordCaseAudit", $"reportId: \"{report}\", total: 73, good: 13, requiresImprovement: 34, inadequate: 26", "caseAudit { id }")).Thing("caseAudit").Id();

        var wrong = await officer.Does("correctCaseAudit", $"caseAuditId: \"{audit}\", total: 73, good: 14, requiresImprovement: 34, inadequate: 26, reason: \"Misread.\"", "caseAudit { id }");
        Assert.Equal("CASE_AUDIT_DOES_NOT_ADD_UP", wrong.Refusals.Single());
        var same = await officer.Does("correctCaseAudit", $"caseAuditId: \"{audit}\", total: 73, good: 13, requiresImprovement: 34, inadequate: 26, reason: \"Misread.\"", "caseAudit { id }");
        Assert.Equal("INVALID_INPUT", same.Refusals.Single());
        (await officer.Does("correctCaseAudit", $"caseAuditId: \"{audit}\", total: 73, good: 14, requiresImprovement: 33, inadequate: 26, note: \"By the table on page 12.\", reason: \"Misread.\"", "caseAudit { id }")).Thing("caseAudit");
        var again = await officer.Does("correctCaseAudit", $"caseAuditId: \"{audit}\", total: 73, good: 15, requiresImprovement: 32, inadequate: 26, reason: \"Misread.\"", "caseAudit { id }");

        Assert.Equal("INVALID_INPUT", again.Refusals.Single());
        var audits = (await Node(officer, report, "InspectionReport", "caseAudits { good note reason correctedOn corrects { good note } }")).GetProperty("caseAudits");
        var now = Assert.Single(audits.EnumerateArray());
        Assert.Equal((14, "By the table on page 12.", "Misread.", "2023-05-03", 13), (now.GetProperty("good").GetInt32(), now.Text("note"), now.Text("reason"), now.Text("correctedOn"), now.GetProperty("corrects").GetProperty("good").GetInt32()));
    }

    [Fact]
    public async Task A_finding_is_corrected_in_its_place_and_says_what_was_recorded()
    {
        var (officer, report, _) = await Recorded();
        var finding = (await officer.Does("recordFinding", $"reportId: \"{report}\", kind: OBSERVATION, polarity: POSITIVE, section: \"Leadership\", text: \"The force trains its officers.\"", "finding { id version }")).Thing("finding");
        var which = $"findingId: \"{finding.Id()}\", version: {finding.Version()}";

        Assert.Equal("INVALID_INPUT", (await officer.Does("correctFinding", $"{which}, text: \"The force trains its officers.\", reason: \"Misread.\"", "finding { id }")).Refusals.Single());
        Assert.Equal("INVALID_INPUT", (await officer.Does("correctFinding", $"{which}, issuedOn: \"2022-03-30\", reason: \"Misread.\"", "finding { id }")).Refusals.Single());
        (await officer.Does("correctFinding", $"{which}, polarity: NEGATIVE, section: \"\", text: \"The force does not train its officers.\", reason: \"A word was left out.\"", "finding { id }")).Thing("finding");
        Assert.Equal("CONFLICT", (await officer.Does("correctFinding", $"{which}, polarity: MIXED, reason: \"Again.\"", "finding { id }")).Refusals.Single());

        var now = await Node(officer, finding.Id(), "Finding", "polarity section text corrections { polarity section text reason correctedOn }");
        Assert.Equal(("NEGATIVE", null, "The force does not train its officers."), (now.Text("polarity"), now.GetProperty("section").GetString(), now.Text("text")));
        var before = now.GetProperty("corrections")[0];
        Assert.Equal(("POSITIVE", "Leadership", "The force trains its officers.", "A word was left out."), (before.Text("polarity"), before.Text("section"), before.Text("text"), before.Text("reason")));
        Assert.Contains("corrected", await History(officer, finding.Id()));
    }

    [Fact]
    public async Task The_kind_of_a_finding_is_corrected_and_with_it_which_way_it_points()
    {
        var (officer, report, _) = await Recorded();
        var finding = (await officer.Does("recordFinding", $"reportId: \"{report}\", kind: OBSERVATION, polarity: POSITIVE, text: \"A board meets weekly.\"", "finding { id version }")).Thing("finding");
        var which = $"findingId: \"{finding.Id()}\", version: {finding.Version()}";

        Assert.Equal("INVALID_INPUT", (await officer.Does("correctFinding", $"{which}, kind: OBSERVATION, reason: \"Misread.\"", "finding { id }")).Refusals.Single());
        Assert.Equal("INVALID_INPUT", (await officer.Does("correctFinding", $"{which}, kind: PROMISING_PRACTICE, polarity: POSITIVE, reason: \"Misread.\"", "finding { id }")).Refusals.Single());
        (await officer.Does("correctFinding", $"{which}, kind: PROMISING_PRACTICE, reason: \"The report calls it promising practice.\"", "finding { id }")).Thing("finding");

        var now = await Node(officer, finding.Id(), "Finding", "kind polarity corrections { kind polarity reason }");
        Assert.Equal(("PROMISING_PRACTICE", null), (now.Text("kind"), now.GetProperty("polarity").GetString()));
        var before = Assert.Single(now.GetProperty("corrections").EnumerateArray());
        Assert.Equal(("OBSERVATION", "POSITIVE", "The report calls it promising practice."), (before.Text("kind"), before.Text("polarity"), before.Text("reason")));
        Assert.Contains("corrected", await History(officer, finding.Id()));
    }

    [Fact]
    public async Task A_cause_of_concern_to_which_recommendations_belong_stays_one()
    {
        var (officer, report, _) = await Recorded();
        var cause = (await officer.Does("recordFinding", $"reportId: \"{report}\", kind: CAUSE_OF_CONCERN, text: \"Governance.\"", "finding { id version }")).Thing("finding");
        (await officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: RECOMMENDATION, text: \"T\", addressee: \"A\", theme: \"T\", causeOfConcernId: \"{cause.Id()}\"", "recommendation { id }")).Thing("recommendation");

        var refused = await officer.Does("correctFinding", $"findingId: \"{cause.Id()}\", version: {cause.Version()}, kind: OBSERVATION, reason: \"Misread.\"", "finding { id }");
        Assert.Equal("INVALID_INPUT", refused.Refusals.Single());
        Assert.Equal("CAUSE_OF_CONCERN", (await Node(officer, cause.Id(), "Finding", "kind")).Text("kind"));
    }

    [Fact]
    public async Task A_recommendation_is_corrected_in_its_wording_parts_addressees_and_term_and_as_at_a_day_it_says_what_was_recorded_then()
    {
        var (officer, _, id) = await Recorded();
        await Corrects(officer, id, "text: \"Review practice at once.\", parts: [\"One\\ntwo\", \"Three\"], addressees: [{ kind: FORCE, name: \"Wexshire Police\" }, { kind: HOME_OFFICE }], theme: \"Supervision\", term: WITHIN_SIX_MONTHS, correctedOn: \"2022-05-01\"");

        var now = await Node(officer, id, "Recommendation", Says);
        Assert.Equal(("Review practice at once.", "Supervision", "WITHIN_SIX_MONTHS", "2022-09-29", "2022-09-29"), (now.Text("text"), now.Text("theme"), now.Text("term"), now.Text("originalDueOn"), now.Text("dueOn")));
        Assert.Equal(["One\ntwo", "Three"], now.GetProperty("parts").EnumerateArray().Select(p => p.GetString()));
        Assert.Equal(["FORCE", "HOME_OFFICE"], now.GetProperty("addressees").EnumerateArray().Select(a => a.Text("kind")));
        var correction = Assert.Single(now.GetProperty("corrections").EnumerateArray());
        Assert.Equal(("Review practice.", "WITHIN_THREE_MONTHS", "2022-06-29", "Misread."), (correction.Text("text"), correction.Text("term"), correction.Text("originalDueOn"), correction.Text("reason")));

        var then = await AsAt(officer, now.Text("reference"), "2022-04-30");
        Assert.Equal(("Review practice.", "Leadership", "WITHIN_THREE_MONTHS", "2022-06-29", "2022-06-29"), (then.Text("text"), then.Text("theme"), then.Text("term"), then.Text("originalDueOn"), then.Text("dueOn")));
        Assert.Equal((0, 0, "2022-06-29", false), (then.GetProperty("parts").GetArrayLength(), then.GetProperty("addressees").GetArrayLength(), then.GetProperty("deadline").Text("dueOn"), then.GetProperty("viewerCanCorrect").GetBoolean()));
        Assert.Equal("2022-09-29", (await AsAt(officer, now.Text("reference"), "2022-05-01")).GetProperty("deadline").Text("dueOn"));
        Assert.Contains(now.Text("reference"), await Listed(officer, "asAt: \"2022-04-30\", dueFrom: \"2022-06-29\", dueBefore: \"2022-06-30\""));
        Assert.DoesNotContain(now.Text("reference"), await Listed(officer, "dueFrom: \"2022-06-29\", dueBefore: \"2022-06-30\""));
        Assert.Contains("corrected", await History(officer, id));
    }

    [Fact]
    public async Task A_correction_keeps_the_last_day_that_was_set_since_and_refuses_what_cannot_be()
    {
        var (officer, _, id) = await Recorded();
        (await officer.Does("changeDueDate", $"recommendationId: \"{id}\", dueOn: \"2022-08-31\", words: \"The provider withdrew.\", actor: INSPECTORATE, saidBy: \"HMICFRS\", saidOn: \"2022-06-20\"", "recommendation { id }")).Thing("recommendation");
        await Corrects(officer, id, "term: IMMEDIATELY, correctedOn: \"2022-07-01\"");

        var now = await Node(officer, id, "Recommendation", Says + " slippage { dueOn }");
        Assert.Equal(("2022-03-29", "2022-08-31", "2022-08-31"), (now.Text("originalDueOn"), now.Text("dueOn"), now.GetProperty("slippage")[0].Text("dueOn")));
        foreach (var refused in (string[])["reason: \"R\"", "text: \"\", reason: \"R\"", "term: IMMEDIATELY, reason: \"R\"", "dueOn: \"2022-03-28\", reason: \"R\"", "term: ON_DAY, dueOn: \"2022-03-01\", reason: \"R\"", "term: BY_LAW, reason: \"R\"", "text: \"Other.\", reason: \" \"", "text: \"Other.\", reason: \"R\", correctedOn: \"2022-06-30\"", "addressees: [{ kind: FORCE }], reason: \"R\""])
            Assert.Equal("INVALID_INPUT", (await officer.Does("correctRecommendation", $"recommendationId: \"{id}\", version: {now.Version()}, {refused}", "recommendation { id }")).Refusals.Single());
        Assert.Equal("DATE_IN_FUTURE", (await officer.Does("correctRecommendation", $"recommendationId: \"{id}\", version: {now.Version()}, text: \"Other.\", reason: \"R\", correctedOn: \"2099-01-01\"", "recommendation { id }")).Refusals.Single());
        Assert.Equal("CONFLICT", (await officer.Does("correctRecommendation", $"recommendationId: \"{id}\", version: 1, text: \"Other.\", reason: \"R\"", "recommendation { id }")).Refusals.Single());
    }

    [Fact]
    public async Task What_is_corrected_is_the_scrutiny_officers_and_public_with_the_report()
    {
        var (officer, report, id) = await Recorded();
        await Corrects(officer, id, "text: \"Review practice at once.\"");
        var visitor = await portal.As(Role.Visitor);
        Assert.Equal(JsonValueKind.Null, (await visitor.Data($"{{ node(id: \"{id}\") {{ ... on Recommendation {{ {Says} }} }} }}")).GetProperty("node").ValueKind);

        (await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Thing("published");

        var read = await Node(visitor, id, "Recommendation", Says);
        Assert.Equal(("Review practice at once.", "Review practice.", false), (read.Text("text"), read.GetProperty("corrections")[0].Text("text"), read.GetProperty("viewerCanCorrect").GetBoolean()));
        foreach (var role in (Role[])[Role.PanelMember, Role.ForceLiaison, Role.Approver])
        {
            var refused = await (await portal.As(role)).Ask($"mutation {{ correctRecommendation(input: {{ recommendationId: \"{id}\", version: 1, text: \"Other.\", reason: \"R\" }}) {{ errors {{ __typename }} }} }}");
            Assert.Equal("FORBIDDEN", refused.GetProperty("errors")[0].GetProperty("extensions").Text("code"));
        }
    }

    [Fact]
    public async Task Another_day_of_publication_counts_the_terms_anew_and_lists_the_report_on_its_day()
    {
        var (officer, report, id) = await Recorded();
        var stated = (await officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: RECOMMENDATION, text: \"By a day.\", addressee: \"A\", theme: \"T\", dueOn: \"2022-12-01\"", "recommendation { id }")).Thing("recommendation").Id();
        (await officer.Does("draftResponse", $"reportId: \"{report}\", force: \"wexshire\", ownComments: \"Ours.\"", "response { id }")).Thing("response");

        await CorrectsDay(officer, report, "2022-03-22", "correctedOn: \"2022-05-01\"");

        var now = await Node(officer, report, "InspectionReport", "publishedOn statutoryDeadline { dueOn } response { statutoryDeadline { countedFrom dueOn } } corrections { fact before after }");
        Assert.Equal(("2022-03-22", "2022-05-16"), (now.Text("publishedOn"), now.GetProperty("statutoryDeadline").Text("dueOn")));
        Assert.Equal(("2022-03-22", "2022-05-16"), (now.GetProperty("response").GetProperty("statutoryDeadline").Text("countedFrom"), now.GetProperty("response").GetProperty("statutoryDeadline").Text("dueOn")));
        Assert.Equal(("PUBLISHED_ON", "2022-03-29", "2022-03-22"), (now.GetProperty("corrections")[0].Text("fact"), now.GetProperty("corrections")[0].Text("before"), now.GetProperty("corrections")[0].Text("after")));
        var counted = await Node(officer, id, "Recommendation", Says);
        Assert.Equal(("2022-06-22", "2022-06-22", "2022-06-22"), (counted.Text("originalDueOn"), counted.Text("dueOn"), counted.GetProperty("deadline").Text("dueOn")));
        Assert.Equal("2022-06-29", (await AsAt(officer, counted.Text("reference"), "2022-04-30")).GetProperty("deadline").Text("dueOn"));
        var other = await Node(officer, stated, "Recommendation", Says);
        Assert.Equal(("2022-12-01", 0), (other.Text("dueOn"), other.GetProperty("corrections").GetArrayLength()));
        Assert.Contains(counted.Text("reference"), await Listed(officer, "force: \"wexshire\", reportedTo: \"2022-03-22\""));
        Assert.DoesNotContain(counted.Text("reference"), await Listed(officer, "force: \"wexshire\", reportedFrom: \"2022-03-23\", reportedTo: \"2022-03-31\""));
        Assert.Contains("counted anew", await History(officer, id));
    }

    [Fact]
    public async Task A_day_that_the_record_contradicts_is_refused_and_changes_nothing()
    {
        var (officer, report, id) = await Recorded();
        (await officer.Does("inviteChiefOfficer", $"reportId: \"{report}\", force: \"wexshire\", invitation: \"I\", replyBy: \"2022-05-01\", invitedOn: \"2022-04-01\"", "chiefOfficerComments { id }")).Thing("chiefOfficerComments");
        (await officer.Does("changeDueDate", $"recommendationId: \"{id}\", dueOn: \"2022-08-31\", words: \"W\", actor: INSPECTORATE, saidBy: \"HMICFRS\", saidOn: \"2022-06-20\"", "recommendation { id }")).Thing("recommendation");
        foreach (var day in (string[])["2022-04-02", "2022-06-21"])
        {
            var refused = await officer.Does("correctReport", $"reportId: \"{report}\", version: {await Version(officer, report)}, publishedOn: \"{day}\", reason: \"R\"", "report { id }");
            Assert.Equal("INVALID_INPUT", refused.Refusals.Single());
        }

        Assert.Equal("DATE_IN_FUTURE", (await officer.Does("correctReport", $"reportId: \"{report}\", version: {await Version(officer, report)}, publishedOn: \"2023-05-04\", reason: \"R\"", "report { id }")).Refusals.Single());
        Assert.Equal("2022-03-29", (await Node(officer, report, "InspectionReport", "publishedOn")).Text("publishedOn"));
        await CorrectsDay(officer, report, "2022-04-01", "publishedOnNote: \"By the news page.\"");
    }

    [Fact]
    public async Task What_an_edition_says_stays_and_its_page_tells_that_the_day_was_corrected_since()
    {
        portal.TodayIs(2022, 4, 20);
        var (officer, reviewer, approver, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.MonitoringOfficer), await portal.As(Role.Approver), await portal.As(Role.ForceLiaison));
        var (response, edition) = await officer.PublishesAResponse(reviewer, approver, force, "Ours.");
        var report = (await Node(officer, response.Id(), "StatutoryResponse", "report { id }")).GetProperty("report").Id();
        var visitor = await portal.As(Role.Visitor);
        var before = await visitor.Http.GetStringAsync(new Uri(edition.Text("path"), UriKind.Relative), TestContext.Current.CancellationToken);
        portal.TodayIs(2023, 5, 3);

        await CorrectsDay(await portal.As(Role.ScrutinyOfficer), report, "2022-02-01", "");

        var page = await visitor.Http.GetStringAsync(new Uri(edition.Text("path"), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(edition.Text("html"), (await visitor.Data($"{{ edition(reference: \"{edition.Text("reference")}\") {{ html }} }}")).GetProperty("edition").Text("html"));
        Assert.Contains(edition.Text("html"), page, StringComparison.Ordinal);
        Assert.DoesNotContain("corrected on", before, StringComparison.Ordinal);
        Assert.Contains("The report was published on 1 February 2022, not on 29 March 2022: corrected on 3 May 2023.", page, StringComparison.Ordinal);
        var told = await Node(visitor, response.Id(), "StatutoryResponse", "daysLate statutoryDeadline { dueOn }");
        Assert.Equal((24, "2022-03-28"), (told.GetProperty("daysLate").GetInt32() + 1, told.GetProperty("statutoryDeadline").Text("dueOn")));
    }

    private async Task<(Person Officer, string Report, string Id)> Recorded()
    {
        portal.TodayIs(2023, 5, 3);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        var id = (await officer.Does("recordRecommendation", $"reportId: \"{report}\", kind: RECOMMENDATION, number: \"1\", text: \"Review practice.\", addressee: \"Chief Constable of Wexshire\", theme: \"Leadership\", term: WITHIN_THREE_MONTHS", "recommendation { id }")).Thing("recommendation").Id();
        return (officer, report, id);
    }

    private static async Task Corrects(Person officer, string id, string what) =>
        (await officer.Does("correctRecommendation", $"recommendationId: \"{id}\", version: {(await Node(officer, id, "Recommendation", "version")).Version()}, {what}, reason: \"Misread.\"", "recommendation { id }")).Thing("recommendation");

    private static async Task CorrectsDay(Person officer, string report, string day, string more) =>
        (await officer.Does("correctReport", $"reportId: \"{report}\", version: {await Version(officer, report)}, publishedOn: \"{day}\", reason: \"By the inspectorate's page.\" {more}", "report { id }")).Thing("report");

    private static async Task<int> Version(Person officer, string report) => (await Node(officer, report, "InspectionReport", "version")).Version();

    private static async Task<JsonElement> Node(Person person, string id, string kind, string fields) => (await person.Data($"{{ node(id: \"{id}\") {{ ... on {kind} {{ {fields} }} }} }}")).GetProperty("node");

    private static async Task<JsonElement> AsAt(Person person, string reference, string day) => (await person.Data($"{{ recommendation(reference: \"{reference}\", asAt: \"{day}\") {{ {Says} }} }}")).GetProperty("recommendation");

    private static async Task<IReadOnlyList<string>> Listed(Person person, string by) =>
        [.. (await person.Data($"{{ recommendations(first: 100, {by}) {{ nodes {{ reference }} }} }}")).GetProperty("recommendations").GetProperty("nodes").EnumerateArray().Select(r => r.Text("reference"))];

    private static async Task<IReadOnlyList<string>> History(Person person, string id) =>
        [.. (await person.Data($"{{ auditTrail(of: \"{id}\", first: 50) {{ nodes {{ happened }} }} }}")).GetProperty("auditTrail").GetProperty("nodes").EnumerateArray().Select(e => e.Text("happened"))];
}
