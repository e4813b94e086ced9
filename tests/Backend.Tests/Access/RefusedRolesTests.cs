using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Access;

/// <summary>Every act is refused to every role that does not have it, before anything is looked up.</summary>
public sealed class RefusedRolesTests(Portal portal) : IClassFixture<Portal>
{
    private const string Requests = "requestId: \"x\", version: 1", Responses = "responseId: \"x\", version: 1", Meetings = "meetingId: \"x\", version: 1", Partners = "partnerId: \"x\", version: 1", Webhooks = "webhookId: \"x\", version: 1";

    public static TheoryData<string, Role, string> Acts => new()
    {
        { "recordReport", Role.ScrutinyOfficer, "title: \"T\", programme: PEEL, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\"" },
        { "recordJudgment", Role.ScrutinyOfficer, "reportId: \"x\", question: \"Q\", grade: GOOD" },
        { "recordCaseAudit", Role.ScrutinyOfficer, "reportId: \"x\", total: 1, good: 1, requiresImprovement: 0, inadequate: 0" },
        { "recordFinding", Role.ScrutinyOfficer, "reportId: \"x\", kind: OBSERVATION, text: \"T\"" },
        { "recordStatement", Role.ScrutinyOfficer, "reportId: \"x\", actor: FORCE, by: \"B\", saidOn: \"2022-03-29\", words: \"W\", sources: [\"S\"]" },
        { "writePlainSummary", Role.ScrutinyOfficer, "reportId: \"x\", words: \"W\"" },
        { "recordRecommendation", Role.ScrutinyOfficer, "reportId: \"x\", kind: RECOMMENDATION, text: \"T\", addressee: \"A\", theme: \"T\"" },
        { "recordGradeCount", Role.ScrutinyOfficer, "reportId: \"x\", grade: GOOD, count: 1" },
        { "recordSource", Role.ScrutinyOfficer, "kind: CORONER, title: \"T\", madeBy: \"M\", madeOn: \"2022-03-29\", forces: [\"wexshire\"]" },
        { "recordRecommendations", Role.ScrutinyOfficer, "reportId: \"x\", kind: RECOMMENDATION, wordings: [{ text: \"T\" }], addressees: [{ kind: ALL_FORCES }], theme: \"T\"" },
        { "linkRepeats", Role.ScrutinyOfficer, "recommendationId: \"x\", earlier: []" },
        { "correctCaseAudit", Role.ScrutinyOfficer, "caseAuditId: \"x\", total: 1, good: 1, requiresImprovement: 0, inadequate: 0, reason: \"R\"" },
        { "correctFinding", Role.ScrutinyOfficer, "findingId: \"x\", version: 1, text: \"T\", reason: \"R\"" },
        { "correctRecommendation", Role.ScrutinyOfficer, "recommendationId: \"x\", version: 1, text: \"T\", reason: \"R\"" },
        { "submitActionPlan", Role.ForceLiaison, "reportId: \"x\", title: \"T\", marking: OFFICIAL, url: \"https://wexshire.example/plan\"" },
        { "correctJudgment", Role.ScrutinyOfficer, "judgmentId: \"x\", grade: GOOD, reason: \"R\"" },
        { "flagFactualError", Role.ForceLiaison, "reportId: \"x\", passage: \"P\", correction: \"C\"" },
        { "answerFactualError", Role.ScrutinyOfficer, "factualErrorId: \"x\", version: 1, outcome: CORRECTED" },
        { "correctReport", Role.ScrutinyOfficer, "reportId: \"x\", version: 1, title: \"T\", reason: \"R\"" },
        { "coverByForceReport", Role.ScrutinyOfficer, "nationalReportId: \"x\", reportId: \"x\"" },
        { "updateForceProgress", Role.ForceLiaison, "recommendationId: \"x\", status: IN_PROGRESS, words: \"W\"" },
        { "changeDueDate", Role.ScrutinyOfficer, "recommendationId: \"x\", dueOn: \"2022-06-29\", words: \"W\", actor: INSPECTORATE, saidBy: \"HMICFRS\"" },
        { "nameOwner", Role.ForceLiaison, "recommendationId: \"x\", owner: \"O\"" },
        { "claimComplete", Role.ForceLiaison, "recommendationId: \"x\", words: \"W\"" },
        { "signOffCompletion", Role.ChiefOfficer, "recommendationId: \"x\"" },
        { "recordInspectorateDecision", Role.ScrutinyOfficer, "recommendationId: \"x\", status: CLOSED, words: \"W\", saidOn: \"2022-03-29\", saidBy: \"HMICFRS\", sources: [\"S\"]" },
        { "proposeAssurance", Role.ScrutinyOfficer, "recommendationId: \"x\", rating: ASSURED, words: \"W\"" },
        { "proposeAssurances", Role.ScrutinyOfficer, "recommendationIds: [\"x\"], rating: ASSURED, words: \"W\"" },
        { "assessAssurances", Role.Approver, "assurances: [{ assuranceId: \"x\", version: 1 }]" },
        { "assessAssurance", Role.Approver, "assuranceId: \"x\", version: 1" },
        { "recordMonitoringPhase", Role.ScrutinyOfficer, "force: \"nowhere\", kind: ENGAGE, sources: [\"S\"]" },
        { "endOfficeHolder", Role.ScrutinyOfficer, "officeHolderId: \"x\", to: \"2024-05\"" },
        { "recordSuccession", Role.Administrator, "forces: [\"nowhere\"], body: \"nowhere\", from: \"2027-05-10\"" },
        { "recordOfficeHolder", Role.ScrutinyOfficer, "body: \"nowhere\", role: MAYOR" },
        { "offerEvidence", Role.ForceLiaison, "recommendationIds: [\"x\"], kind: POLICY, title: \"T\", marking: OFFICIAL, url: \"https://example.org\"" },
        { "acceptEvidence", Role.ScrutinyOfficer, "evidenceId: \"x\", version: 1" },
        { "rejectEvidence", Role.ScrutinyOfficer, "evidenceId: \"x\", version: 1, reason: \"R\"" },
        { "publish", Role.ScrutinyOfficer, "id: \"x\"" },
        { "withdrawPublication", Role.ScrutinyOfficer, "id: \"x\", reason: \"R\"" },
        { "withholdEvidence", Role.ScrutinyOfficer, "evidenceId: \"x\", version: 1" },
        { "withholdAnswer", Role.ScrutinyOfficer, $"{Responses}, recommendationId: \"x\", answer: EXPLANATION" },
        { "inviteChiefOfficer", Role.ScrutinyOfficer, "reportId: \"x\", force: \"wexshire\", invitation: \"I\", replyBy: \"2022-04-29\"" },
        { "submitChiefOfficerComments", Role.ForceLiaison, "commentsId: \"x\", version: 1, text: \"T\", recommendations: []" },
        { "draftResponse", Role.ScrutinyOfficer, "reportId: \"x\", force: \"wexshire\"" },
        { "explainRecommendation", Role.ScrutinyOfficer, "responseId: \"x\", recommendationId: \"x\", kind: NO_ACTION, text: \"T\"" },
        { "recordActionPlan", Role.ScrutinyOfficer, Responses },
        { "submitResponseForReview", Role.ScrutinyOfficer, Responses },
        { "answerWarning", Role.MonitoringOfficer, $"{Responses}, warning: \"W\", reason: \"R\"" },
        { "removePassage", Role.MonitoringOfficer, $"{Responses}, part: OWN_COMMENTS, passage: \"P\", ground: \"G\"" },
        { "remarkOnResponse", Role.MonitoringOfficer, $"{Responses}, part: OWN_COMMENTS, words: \"W\"" },
        { "reviseResponse", Role.ScrutinyOfficer, $"{Responses}, reason: \"R\"" },
        { "draftDecision", Role.ScrutinyOfficer, "title: \"\", decision: \"D\", reasons: \"R\"" },
        { "signDecision", Role.Approver, "decisionId: \"x\", version: 1" },
        { "publishDecision", Role.ScrutinyOfficer, "decisionId: \"x\", version: 1" },
        { "reviseDecision", Role.ScrutinyOfficer, "decisionId: \"x\", version: 1, reason: \"R\"" },
        { "returnResponse", Role.MonitoringOfficer, $"{Responses}, comment: \"C\"" },
        { "submitResponseForApproval", Role.MonitoringOfficer, Responses },
        { "voteOnResponse", Role.Approver, $"{Responses}, votes: [], quorum: 1" },
        { "sendBackResponse", Role.Approver, $"{Responses}, comment: \"C\"" },
        { "alsoAnswerReports", Role.ScrutinyOfficer, $"{Responses}, reportIds: []" },
        { "approveResponse", Role.Approver, Responses },
        { "publishResponse", Role.ScrutinyOfficer, Responses },
        { "recordCopySent", Role.ScrutinyOfficer, "responseId: \"x\", recipient: INSPECTORATE, sentOn: \"2022-03-29\"" },
        { "recordPanelMatter", Role.PanelOfficer, "kind: INFORMATION, title: \"\", words: \"W\"" },
        { "replyToPanel", Role.Approver, "matterId: \"x\", version: 1, reply: \"R\"" },
        { "publishPanelMatter", Role.ScrutinyOfficer, "matterId: \"x\", version: 1" },
        { "reviseReplyToPanel", Role.ScrutinyOfficer, "matterId: \"x\", version: 1, reason: \"R\"" },
        { "draftRequest", Role.ScrutinyOfficer, "force: \"nowhere\", kind: ACTION, subject: \"S\", question: \"Q\"" },
        { "sendRequest", Role.Approver, $"{Requests}, dueOn: \"2022-04-29\"" },
        { "withholdMessage", Role.ScrutinyOfficer, $"{Requests}, messageId: \"x\", ground: \"G\"" },
        { "answerEditionWarning", Role.ScrutinyOfficer, "id: \"x\", kind: REQUEST, warning: \"x\", reason: \"R\"" },
        { "publishRequest", Role.ScrutinyOfficer, Requests },
        { "answerRequest", Role.ForceLiaison, $"{Requests}, words: \"W\"" },
        { "acknowledgeRequest", Role.ForceLiaison, Requests },
        { "assignRequest", Role.ForceLiaison, $"{Requests}, lead: \"L\"" },
        { "seekClarification", Role.ForceLiaison, $"{Requests}, words: \"W\"" },
        { "clarifyRequest", Role.ScrutinyOfficer, $"{Requests}, words: \"W\"" },
        { "askForMoreTime", Role.ForceLiaison, $"{Requests}, dueOn: \"2022-04-29\", reason: \"R\"" },
        { "extendRequest", Role.ScrutinyOfficer, $"{Requests}, dueOn: \"2022-04-29\", reason: \"R\"" },
        { "declineMoreTime", Role.ScrutinyOfficer, $"{Requests}, reason: \"R\"" },
        { "refuseRequest", Role.ForceLiaison, $"{Requests}, ground: \"G\"" },
        { "escalateRequest", Role.Approver, $"{Requests}, words: \"W\"" },
        { "closeRequest", Role.Approver, $"{Requests}, reason: \"R\"" },
        { "returnAnswer", Role.ScrutinyOfficer, $"{Requests}, reason: \"R\"" },
        { "acceptAnswer", Role.ScrutinyOfficer, Requests },
        { "withdrawRequest", Role.Approver, $"{Requests}, reason: \"R\"" },
        { "invitePerson", Role.Administrator, "name: \"N\", email: \"none\", role: APPROVER" },
        { "inviteAgain", Role.Administrator, "personId: \"x\"" },
        { "giveRole", Role.Administrator, "personId: \"x\", role: APPROVER" },
        { "endRole", Role.Administrator, "roleHeldId: \"x\"" },
        { "endPerson", Role.Administrator, "personId: \"x\"" },
        { "turnOffSecondProof", Role.Administrator, "personId: \"x\"" },
        { "changeWayIn", Role.Administrator, "personId: \"x\"" },
        { "endSession", Role.Administrator, "sessionId: \"x\"" },
        { "sendMailAgain", Role.Administrator, "mailId: \"x\"" },
        { "planMeeting", Role.ScrutinyOfficer, "title: \"\", meetingType: \"M\", heldOn: \"2022-07-21\", isPublic: true" },
        { "defineMeetingKind", Role.ScrutinyOfficer, "name: \"\", isPublic: true" },
        { "planProgramme", Role.ScrutinyOfficer, "meetingKindId: \"x\", firstOn: \"2022-07-21\", count: 2, every: 6, unit: WEEKS" },
        { "chooseTopic", Role.ScrutinyOfficer, "meetingId: \"x\", title: \"T\"" },
        { "moveTopic", Role.ScrutinyOfficer, "topicId: \"x\", version: 1, meetingId: \"x\"" },
        { "dropTopic", Role.ScrutinyOfficer, "topicId: \"x\", version: 1" },
        { "agreeProgramme", Role.Approver, "programmeId: \"x\", version: 1" },
        { "publishProgramme", Role.ScrutinyOfficer, "programmeId: \"x\", version: 1" },
        { "shareAgenda", Role.ScrutinyOfficer, Meetings },
        { "carryOver", Role.ScrutinyOfficer, $"{Meetings}, agendaItemIds: []" },
        { "askPaper", Role.ScrutinyOfficer, "agendaItemId: \"x\", title: \"T\", expectedFrom: \"R\"" },
        { "receivePaper", Role.ForceLiaison, "paperId: \"x\", version: 1" },
        { "recordAttendance", Role.ScrutinyOfficer, "meetingId: \"x\", comesFor: FORCE, role: \"Chief Constable\", presence: PRESENT" },
        { "recordQuestion", Role.ScrutinyOfficer, "meetingId: \"x\", question: \"Q\"" },
        { "moderateQuestion", Role.ScrutinyOfficer, "questionId: \"x\", version: 1, decision: USE" },
        { "answerQuestion", Role.ScrutinyOfficer, "questionId: \"x\", version: 1, answer: \"A\", answeredBy: \"B\"" },
        { "addAgendaItem", Role.ScrutinyOfficer, "meetingId: \"x\", title: \"T\", requirement: \"R\"" },
        { "publishAgenda", Role.ScrutinyOfficer, Meetings },
        { "postponeMeeting", Role.ScrutinyOfficer, $"{Meetings}, reason: \"R\"" },
        { "cancelMeeting", Role.ScrutinyOfficer, $"{Meetings}, reason: \"R\"" },
        { "openMeeting", Role.ScrutinyOfficer, Meetings },
        { "recordDiscussion", Role.ScrutinyOfficer, "agendaItemId: \"x\", discussion: \"D\"" },
        { "recordOutcome", Role.ScrutinyOfficer, "agendaItemId: \"x\", outcome: NOTED" },
        { "closeMeeting", Role.ScrutinyOfficer, Meetings },
        { "draftMinutes", Role.ScrutinyOfficer, $"{Meetings}, text: \"T\"" },
        { "agreeMinutes", Role.Approver, Meetings },
        { "publishMinutes", Role.ScrutinyOfficer, Meetings },
        { "registerPartner", Role.Administrator, "name: \"\", contact: \"C\", clearance: PUBLIC, body: \"nowhere\"" },
        { "changePartner", Role.Administrator, $"{Partners}, name: \"N\", contact: \"C\", clearance: PUBLIC" },
        { "rotatePartnerSecret", Role.Administrator, Partners },
        { "suspendPartner", Role.Administrator, $"{Partners}, reason: \"R\"" },
        { "resumePartner", Role.Administrator, $"{Partners}, reason: \"R\"" },
        { "registerWebhook", Role.Administrator, "partnerId: \"x\", address: \"https://hooks.example\"" },
        { "changeWebhook", Role.Administrator, $"{Webhooks}, address: \"https://hooks.example\"" },
        { "rotateWebhookSecret", Role.Administrator, Webhooks },
        { "pauseWebhook", Role.Administrator, Webhooks },
        { "resumeWebhook", Role.Administrator, Webhooks },
        { "testWebhook", Role.Administrator, "webhookId: \"x\"" },
        { "replayDelivery", Role.Administrator, "deliveryId: \"x\"" },
    };

    // Acts that more than one role has.
    private static readonly (string Verb, Role Role)[] AlsoBy = [("submitChiefOfficerComments", Role.ChiefOfficer), ("remarkOnResponse", Role.Approver), ("receivePaper", Role.ScrutinyOfficer), ("recordPanelMatter", Role.ScrutinyOfficer)];

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Rule_7_an_act_is_refused_to_every_other_role(string verb, Role may, string input)
    {
        foreach (var role in Enum.GetValues<Role>().Where(role => role != may && !AlsoBy.Contains((verb, role))))
        {
            var refused = await (await portal.As(role)).Does(verb, input, "__typename");
            Assert.Equal([role is Role.Visitor ? "UNAUTHENTICATED" : "FORBIDDEN"], refused.Refusals);
        }

        Assert.DoesNotContain("FORBIDDEN", (await (await portal.As(may)).Does(verb, input, "__typename")).Refusals);
    }

    [Fact]
    public async Task No_act_is_left_out()
    {
        var verbs = (await (await portal.As(Role.Visitor)).Data("{ __schema { mutationType { fields { name } } } }")).GetProperty("__schema").GetProperty("mutationType").GetProperty("fields");

        Assert.Equal(Acts.Select(act => act.Data.Item1).Order(), verbs.EnumerateArray().Select(verb => verb.Text("name")).Order());
    }
}
