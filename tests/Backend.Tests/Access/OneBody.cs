using System.Net.Http.Json;
using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Access;

/// <summary>Makes one record of each row of the matrix for a body, by the acts of its people. Each holds a word that stands nowhere else.</summary>
internal sealed class OneBody(Portal portal, string force)
{
    private const string Day = "2022-03-29";
    private readonly List<Made> _made = [];
    private Person _officer = null!, _reviewer = null!, _approver = null!, _liaison = null!;

    public async Task<IReadOnlyList<Made>> Make()
    {
        (_officer, _reviewer, _approver, _liaison) = (await portal.As(Role.ScrutinyOfficer, force), await portal.As(Role.MonitoringOfficer, force), await portal.As(Role.Approver, force), await portal.As(Role.ForceLiaison, force));
        await Reports();
        var (report, recommendation) = await Published();
        await Said(report, recommendation);
        await Evidence(recommendation);
        await Responses();
        await Decisions();
        await PanelMatters();
        await Requests();
        await PlannedMeeting();
        await MeetingWithAgenda();
        await MeetingWithMinutes();
        foreach (var state in (string[])["drafted", "agreed"]) await MeetingWithMinutes(state);
        return _made;
    }

    private async Task Reports()
    {
        foreach (var (state, ofReport, more) in ((string, string, string)[])[("recorded", "of a recorded report", ""), ("published, under embargo", "of a report under embargo", ", releaseAt: \"2022-03-29T22:00:00Z\""), ("published", "of a published report", "")])
        {
            var report = await Do(_officer, "recordReport", $"title: \"{Word("InspectionReport", state)}\", programme: PEEL, inspectorates: [HMICFRS], forces: [\"{force}\"], publishedOn: \"{Day}\"{more}", "report", "id version reference");
            Keep("InspectionReport", state, report);
            var finding = await Do(_officer, "recordFinding", $"reportId: \"{report.Id()}\", kind: OBSERVATION, polarity: MIXED, text: \"{Word("Finding", ofReport)}\"", "finding", "id version");
            var recommendation = await Do(_officer, "recordRecommendation", $"reportId: \"{report.Id()}\", kind: RECOMMENDATION, text: \"{Word("Recommendation", ofReport)}\", addressee: \"A\", theme: \"T\"", "recommendation", "id reference version");
            Keep("Finding", ofReport, finding);
            Keep("Recommendation", ofReport, recommendation);
            if (more is "")
            {
                Keep("Judgment", ofReport, await Do(_officer, "recordJudgment", $"reportId: \"{report.Id()}\", question: \"{Word("Judgment", ofReport)}\", grade: GOOD", "judgment"));
                Keep("CaseAudit", ofReport, await Do(_officer, "recordCaseAudit", $"reportId: \"{report.Id()}\", category: \"{Word("CaseAudit", ofReport)}\", total: 1, good: 1, requiresImprovement: 0, inadequate: 0", "caseAudit"));
                await Do(_officer, "correctReport", $"reportId: \"{report.Id()}\", version: {await Version(report, "InspectionReport")}, title: \"{Word("InspectionReport", state)}\", statedRecommendationCount: 1, reason: \"{Word("ReportCorrection", ofReport)}\"", "report");
                Keep("ReportCorrection", ofReport);
                await Do(_officer, "correctFinding", $"findingId: \"{finding.Id()}\", version: {finding.Version()}, section: \"S\", reason: \"{Word("FindingCorrection", ofReport)}\"", "finding");
                Keep("FindingCorrection", ofReport);
                await Do(_officer, "correctRecommendation", $"recommendationId: \"{recommendation.Id()}\", version: {recommendation.Version()}, number: \"1\", reason: \"{Word("RecommendationCorrection", ofReport)}\"", "recommendation");
                Keep("RecommendationCorrection", ofReport);
                var source = await Do(_officer, "recordSource", $"kind: CORONER, title: \"{Word("OtherSource", state)}\", madeBy: \"M\", madeOn: \"{Day}\", forces: [\"{force}\"]", "source", "id reference");
                Keep("OtherSource", state, source);
                var phase = await Do(_officer, "recordMonitoringPhase", $"force: \"{force}\", kind: {(state is "recorded" ? "SCAN" : "ENGAGE")}, reasons: \"{Word("MonitoringPhase", state)}\", sources: [\"S\"]", "monitoringPhase");
                Keep("MonitoringPhase", state, phase);
                if (state is "published") await Publish(source, phase);
            }

            if (state is "recorded") Keep("FactualError", ofReport, await Do(_liaison, "flagFactualError", $"reportId: \"{report.Id()}\", passage: \"{Word("FactualError", ofReport)}\", correction: \"C\"", "factualError"));
            else await Publish(report);
        }
    }

    private async Task Said(JsonElement report, string recommendation)
    {
        foreach (var published in (bool[])[false, true])
        {
            var statement = await Do(_officer, "recordStatement", $"reportId: \"{report.Id()}\", actor: FORCE, by: \"B\", saidOn: \"{Day}\", words: \"{Word("Statement", published ? "published" : "recorded")}\", sources: [\"S\"]", "statement");
            Keep("Statement", published ? "published" : "recorded", statement);
            var update = (await Do(_liaison, "updateForceProgress", $"recommendationId: \"{recommendation}\", status: IN_PROGRESS, words: \"{Word("ForceUpdate", published ? "published" : "said")}\"", "recommendation", "latestForceUpdate { id }")).GetProperty("latestForceUpdate");
            Keep("ForceUpdate", published ? "published" : "said", update);
            var decision = (await Do(_officer, "recordInspectorateDecision", $"recommendationId: \"{recommendation}\", status: PROGRESS_NOTED, words: \"{Word("InspectorateDecision", published ? "published" : "recorded")}\", saidOn: \"{Day}\", saidBy: \"HMICFRS\", sources: [\"S\"]", "recommendation", "latestInspectorateDecision { id }")).GetProperty("latestInspectorateDecision");
            Keep("InspectorateDecision", published ? "published" : "recorded", decision);
            var moved = Last(await Do(_officer, "changeDueDate", $"recommendationId: \"{recommendation}\", dueOn: \"2022-0{(published ? 7 : 6)}-01\", actor: FORCE, saidBy: \"B\", words: \"{Word("DueDateChange", published ? "published" : "recorded")}\"", "recommendation", "slippage { id }"), "slippage");
            Keep("DueDateChange", published ? "published" : "recorded", moved);
            var named = Last(await Do(_liaison, "nameOwner", $"recommendationId: \"{recommendation}\", owner: \"{(published ? "P" : "O")}\", words: \"{Word("OwnerChange", published ? "published" : "recorded")}\"", "recommendation", "owners { id }"), "owners");
            Keep("OwnerChange", published ? "published" : "recorded", named);
            if (published) await Publish(statement, update, decision, moved, named);
        }

        var withdrawn = (await Do(_liaison, "updateForceProgress", $"recommendationId: \"{recommendation}\", status: IN_PROGRESS, words: \"{Word("ForceUpdate", "withdrawn")}\"", "recommendation", "latestForceUpdate { id }")).GetProperty("latestForceUpdate");
        Keep("ForceUpdate", "withdrawn", withdrawn);
        await Publish(withdrawn);
        await Withdraw(withdrawn, "R");

        foreach (var state in (string[])["confirmed", "published", "proposed"])
        {
            var assurance = await Do(_officer, "proposeAssurance", $"recommendationId: \"{recommendation}\", rating: PARTLY_ASSURED, words: \"{Word("Assurance", state)}\"", "assurance", "id version");
            Keep("Assurance", state, assurance);
            if (state is not "proposed") await Do(_approver, "assessAssurance", $"assuranceId: \"{assurance.Id()}\", version: {assurance.Version()}", "assurance");
            if (state is "published") await Publish(assurance);
        }
    }

    private async Task Evidence(string recommendation)
    {
        foreach (var state in (string[])["offered", "accepted", "accepted, OFFICIAL-SENSITIVE", "accepted, for the panel", "rejected", "published", "withdrawn"])
        {
            var word = Word("PieceOfEvidence", state);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/evidence/files?name=figures.csv") { Content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes($"figures\n{word}\n")) };
            using var sent = await _liaison.Http.SendAsync(request);
            var file = (await sent.Content.ReadFromJsonAsync<JsonElement>()).Id();
            var marking = state.EndsWith("SENSITIVE", StringComparison.Ordinal) ? "OFFICIAL_SENSITIVE, handlingInstruction: \"H\"" : "OFFICIAL";
            var piece = await Do(_liaison, "offerEvidence", $"recommendationIds: [\"{recommendation}\"], kind: POLICY, title: \"{word}\", marking: {marking}, fileId: \"{file}\"", "evidence", "id version reference");
            Keep("PieceOfEvidence", state, piece);
            var which = $"evidenceId: \"{piece.Id()}\", version: {piece.Version()}";
            if (state is "rejected") await Do(_officer, "rejectEvidence", $"{which}, reason: \"R\"", "evidence");
            else if (state is not "offered") await Do(_officer, "acceptEvidence", $"{which}, panelSees: {(state.EndsWith("panel", StringComparison.Ordinal) ? "true" : "false")}", "evidence");
            if (state is "published" or "withdrawn") await Publish(piece);
            if (state is not "withdrawn") continue;
            await Withdraw(piece, Word("Withdrawal", "made"));
            Keep("Withdrawal", "made", (await _officer.Data("query($of: String!) { withdrawal(reference: $of) { id } }", new { of = piece.Text("reference") })).GetProperty("withdrawal"));
        }
    }

    private async Task Responses()
    {
        foreach (var state in (string[])["drafted", "approved", "published"])
        {
            var comments = state switch { "drafted" => "invited", "approved" => "received", _ => "published with the response" };
            var (report, recommendation) = await Published();
            var words = Word("ChiefOfficerComments", comments);
            var invited = await Do(_officer, "inviteChiefOfficer", $"reportId: \"{report.Id()}\", force: \"{force}\", invitation: \"{(state is "drafted" ? words : "I")}\", replyBy: \"2022-04-29\"", "chiefOfficerComments", "id version");
            Keep("ChiefOfficerComments", comments, invited);
            if (state is not "drafted") await Do(_liaison, "submitChiefOfficerComments", $"commentsId: \"{invited.Id()}\", version: {invited.Version()}, text: \"{words}\", recommendations: []", "chiefOfficerComments");
            var begun = (await _officer.Data("query($id: ID!) { node(id: $id) { ... on InspectionReport { response { version } } } }", new { id = report.Id() })).GetProperty("node").GetProperty("response");
            var response = await Do(_officer, "draftResponse", $"reportId: \"{report.Id()}\", force: \"{force}\", ownComments: \"{Word("StatutoryResponse", state)}\", replyToChiefOfficer: \"R\", version: {begun.Version()}", "response", "id version reference");
            Keep("StatutoryResponse", state, response);
            var explained = state is "drafted" or "published" ? Word("RecommendationExplanation", $"of a {state} response") : "E";
            var explanation = await Do(_officer, "explainRecommendation", $"responseId: \"{response.Id()}\", recommendationId: \"{recommendation}\", kind: ACTION_TAKEN, text: \"{explained}\"", "explanation");
            if (state is "published")
            {
                var withheld = await Do(_officer, "explainRecommendation", $"responseId: \"{response.Id()}\", recommendationId: \"{await _officer.RecordsARecommendation(report.Id(), "2")}\", kind: ACTION_TAKEN, text: \"{Word("RecommendationExplanation", "withheld, of a published response")}\"", "explanation", "id recommendation { id }");
                await Act(_officer, "withholdAnswer", "response", response, "StatutoryResponse", $", recommendationId: \"{withheld.GetProperty("recommendation").Id()}\", answer: EXPLANATION, ground: \"G\"");
                Keep("RecommendationExplanation", "withheld, of a published response", withheld);
            }

            if (explained is not "E") Keep("RecommendationExplanation", $"of a {state} response", explanation);
            if (state is "drafted") continue;
            await Act(_officer, "submitResponseForReview", "response", response, "StatutoryResponse");
            if (state is "published")
            {
                await Act(_reviewer, "remarkOnResponse", "response", response, "StatutoryResponse", $", part: OWN_COMMENTS, words: \"{Word("ReviewNote", "made")}\"");
                Keep("ReviewNote", "made");
            }

            await Act(_reviewer, "submitResponseForApproval", "response", response, "StatutoryResponse");
            await Act(_approver, "approveResponse", "response", response, "StatutoryResponse", state is "approved" ? $", comment: \"{Word("ResponseDecision", "made")}\"" : "");
            if (state is "approved") Keep("ResponseDecision", "made");
            else Keep("Edition", "of a response", (await Act(_officer, "publishResponse", "response", response, "StatutoryResponse", "", "edition { id reference }")).GetProperty("edition"), Word("StatutoryResponse", state));
        }
    }

    private async Task Decisions()
    {
        foreach (var state in (string[])["drafted", "restricted, its ground published", "published"])
        {
            var ground = state.StartsWith("restricted", StringComparison.Ordinal) ? ", restrictedGround: \"G\"" : "";
            var notice = await Do(_officer, "draftDecision", $"title: \"{Word("DecisionNotice", state)}\", decision: \"D\", reasons: \"R\"{ground}", "decision", ground is "" ? "id reference" : "id"); // the number of a restricted one is published with its ground
            Keep("DecisionNotice", state, notice);
            if (state is "drafted") continue;
            await Act(_approver, "signDecision", "decision", notice, "DecisionNotice");
            await Act(_officer, "publishDecision", "decision", notice, "DecisionNotice");
        }
    }

    private async Task PanelMatters()
    {
        foreach (var state in (string[])["received", "published"])
        {
            var matter = await Do(_officer, "recordPanelMatter", $"kind: INFORMATION, title: \"{Word("PanelMatter", state)}\", words: \"W\"", "matter", "id reference");
            Keep("PanelMatter", state, matter);
            if (state is "received") continue;
            await Act(_approver, "replyToPanel", "matter", matter, "PanelMatter", ", reply: \"R\"");
            await Act(_officer, "publishPanelMatter", "matter", matter, "PanelMatter");
        }
    }

    private async Task Requests()
    {
        foreach (var state in (string[])["drafted", "sent", "withdrawn", "published"])
        {
            var request = await Do(_officer, "draftRequest", $"force: \"{force}\", kind: INFORMATION, subject: \"{Word("Request", state)}\", question: \"Q\"", "request", "id version reference");
            Keep("Request", state, request);
            if (state is "drafted") continue;
            await Act(_approver, "sendRequest", "request", request, "Request", ", dueOn: \"2022-04-29\"");
            if (state is "withdrawn") await Act(_approver, "withdrawRequest", "request", request, "Request", ", reason: \"R\"");
            if (state is "sent") await Message(_liaison, "seekClarification", "said over a sent request");
            if (state is not "published") continue;
            await Message(_liaison, "seekClarification", "said before publication");
            await Message(_officer, "clarifyRequest", "withheld from the published request");
            var asked = (await _officer.Data($"{{ request(reference: \"{request.Text("reference")}\") {{ messages {{ id }} }} }}")).GetProperty("request");
            await Act(_officer, "withholdMessage", "request", request, "Request", $", messageId: \"{Last(asked, "messages").Id()}\", ground: \"G\"");
            await Act(_liaison, "seekClarification", "request", request, "Request", ", words: \"Told by PC Smith?\"");
            asked = (await _officer.Data($"{{ request(reference: \"{request.Text("reference")}\") {{ warnings {{ key }} }} }}")).GetProperty("request");
            await Do(_officer, "answerEditionWarning", $"id: \"{request.Id()}\", kind: REQUEST, warning: \"{Last(asked, "warnings").Text("key")}\", reason: \"{Word("WarningAnswer", "made")}\"", "warning", "key");
            Keep("WarningAnswer", "made");
            await Act(_officer, "publishRequest", "request", request, "Request");
            await Message(_officer, "clarifyRequest", "said after publication");

            async Task Message(Person person, string verb, string when)
            {
                await Act(person, verb, "request", request, "Request", $", words: \"{Word("RequestMessage", when)}\"");
                Keep("RequestMessage", when);
            }
        }
    }

    private async Task PlannedMeeting()
    {
        Keep("MeetingKind", "defined", await Do(_officer, "defineMeetingKind", $"name: \"{Word("MeetingKind", "defined")}\", isPublic: true", "meetingKind"));
        var meeting = await Plan("planned");
        Keep("AgendaItem", "of a planned meeting", await Item(meeting, Word("AgendaItem", "of a planned meeting")));
        await Question(meeting, "used, for a meeting to come");
        Keep("ScrutinyProgramme", "with a topic", await Do(_officer, "chooseTopic", $"meetingId: \"{meeting.Id()}\", title: \"{Word("ScrutinyProgramme", "with a topic")}\"", "programme"));
        await Act(_officer, "postponeMeeting", "meeting", meeting, "ScrutinyMeeting", $", reason: \"{Word("MeetingChange", "of a planned meeting")}\"");
        Keep("MeetingChange", "of a planned meeting");
    }

    private async Task MeetingWithAgenda()
    {
        var meeting = await Plan("agenda published");
        Keep("AgendaItem", "on a published agenda", await Item(meeting, Word("AgendaItem", "on a published agenda")));
        Keep("AgendaItem", "private, on a published agenda", await Item(meeting, Word("AgendaItem", "private, on a published agenda"), ", privateGround: \"G\""));
        var published = await Act(_officer, "publishAgenda", "meeting", meeting, "ScrutinyMeeting", "", "agendaEdition { id reference }");
        Keep("Edition", "of an agenda", published.GetProperty("agendaEdition"), Word("AgendaItem", "on a published agenda"));
        await Question(meeting, "used, agenda published");
        await Act(_officer, "postponeMeeting", "meeting", meeting, "ScrutinyMeeting", $", reason: \"{Word("MeetingChange", "of a published meeting")}\"");
        Keep("MeetingChange", "of a published meeting");
    }

    private async Task MeetingWithMinutes(string state = "published")
    {
        var meeting = await Do(_officer, "planMeeting", $"title: \"M\", meetingType: \"Public\", heldOn: \"{Day}\", isPublic: true", "meeting", "id");
        var (item, secret) = (await Item(meeting, "I"), await Item(meeting, "S", ", privateGround: \"G\""));
        await Act(_officer, "publishAgenda", "meeting", meeting, "ScrutinyMeeting");
        await Act(_officer, "openMeeting", "meeting", meeting, "ScrutinyMeeting");
        if (state is not "drafted") await Note(item, state is "agreed" ? "taken" : "minutes published");
        if (state is not "agreed") await Attends(state is "published" ? "minutes published" : "recorded");
        if (state is "published") await Question(meeting, "used, minutes published");
        if (state is "published") await Question(meeting, "not used, minutes published", "decision: DECLINE, reason: \"R\"");
        if (state is "published") await Note(secret, "of a private item, minutes published");
        await Act(_officer, "closeMeeting", "meeting", meeting, "ScrutinyMeeting");
        var drafted = await Act(_officer, "draftMinutes", "meeting", meeting, "ScrutinyMeeting", $", text: \"{Word("Minutes", state)}\"", "minutes { id }");
        Keep("Minutes", state, drafted.GetProperty("minutes"));
        if (state is not "drafted") await Act(_approver, "agreeMinutes", "meeting", meeting, "ScrutinyMeeting");
        if (state is "published") await Answer("given at the meeting, minutes published");
        if (state is "published") await Question(meeting, "used, answered later");
        if (state is "published") await Act(_officer, "publishMinutes", "meeting", meeting, "ScrutinyMeeting");
        if (state is "published") await Answer("given after the minutes", 2);

        async Task Answer(string when, int last = 0)
        {
            var asked = (await _officer.Data("query($id: ID!) { node(id: $id) { ... on ScrutinyMeeting { publicQuestions { id version } } } }", new { id = meeting.Id() })).GetProperty("node").GetProperty("publicQuestions")[last];
            await Do(_officer, "answerQuestion", $"questionId: \"{asked.Id()}\", version: {asked.Version()}, answer: \"{Word("QuestionAnswer", when)}\", answeredBy: \"Chief Constable\"", "question");
            Keep("QuestionAnswer", when);
        }

        async Task Attends(string when) =>
            Keep("Attendance", when, await Do(_officer, "recordAttendance", $"meetingId: \"{meeting.Id()}\", comesFor: FORCE, role: \"{Word("Attendance", when)}\", presence: PRESENT", "attendance"));

        async Task Note(JsonElement of, string when) =>
            Keep("AgendaNote", when, await Do(_officer, "recordDiscussion", $"agendaItemId: \"{of.Id()}\", discussion: \"{Word("AgendaNote", when)}\"", "note"));
    }

    private async Task Question(JsonElement meeting, string state, string decision = "decision: USE")
    {
        var asked = await Do(_officer, "recordQuestion", $"meetingId: \"{meeting.Id()}\", question: \"{Word("PublicQuestion", state)}\"", "question");
        await Do(_officer, "moderateQuestion", $"questionId: \"{asked.Id()}\", version: 1, {decision}", "question");
        Keep("PublicQuestion", state, asked);
    }

    private async Task<JsonElement> Plan(string state)
    {
        var meeting = await Do(_officer, "planMeeting", $"title: \"{Word("ScrutinyMeeting", state)}\", meetingType: \"Public\", heldOn: \"{Day}\", isPublic: true", "meeting", "id reference");
        Keep("ScrutinyMeeting", state, meeting);
        return meeting;
    }

    private Task<JsonElement> Item(JsonElement meeting, string word, string more = "") =>
        Do(_officer, "addAgendaItem", $"meetingId: \"{meeting.Id()}\", title: \"{word}\", requirement: \"R\"{more}", "agendaItem");

    private async Task<(JsonElement Report, string Recommendation)> Published()
    {
        var report = await Do(_officer, "recordReport", $"title: \"Plain\", programme: PEEL, inspectorates: [HMICFRS], forces: [\"{force}\"], publishedOn: \"{Day}\"", "report");
        var recommendation = await _officer.RecordsARecommendation(report.Id(), "1");
        await Publish(report);
        return (report, recommendation);
    }

    private async Task Publish(params JsonElement[] records)
    {
        foreach (var record in records) await Do(_officer, "publish", $"id: \"{record.Id()}\"", "published", "__typename");
    }

    private Task<JsonElement> Withdraw(JsonElement record, string reason) => Do(_officer, "withdrawPublication", $"id: \"{record.Id()}\", reason: \"{reason}\"", "withdrawn", "__typename");

    private static async Task<JsonElement> Do(Person person, string verb, string input, string field, string give = "id") =>
        (await person.Does(verb, input, $"{field} {{ {give} }}")).Thing(field);

    private async Task<JsonElement> Act(Person person, string verb, string field, JsonElement thing, string kind, string more = "", string give = "id") =>
        await Do(person, verb, $"{field}Id: \"{thing.Id()}\", version: {await Version(thing, kind)}{more}", field, give);

    private async Task<int> Version(JsonElement thing, string kind) =>
        (await _officer.Data($"query($id: ID!) {{ node(id: $id) {{ ... on {kind} {{ version }} }} }}", new { id = thing.Id() })).GetProperty("node").Version();

    private static JsonElement Last(JsonElement thing, string entries) => thing.GetProperty(entries).EnumerateArray().Last();

    // Two letters tell the body, two figures the row.
    private string Word(string kind, string state) => $"q{force[..2]}{Kept.Table.ToList().IndexOf(Row(kind, state)):00}";

    private void Keep(string kind, string state, JsonElement? thing = null, string? word = null) => _made.Add(new(force, Row(kind, state), word ?? Word(kind, state), Text(thing, "id"), Text(thing, "reference")));

    private static string? Text(JsonElement? thing, string field) => thing is { } found && found.TryGetProperty(field, out var text) ? text.GetString() : null;

    private static Kept Row(string kind, string state) => Kept.Table.Single(row => row.Kind == kind && row.State == state);
}
