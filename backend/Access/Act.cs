namespace ScrutinyPortal.Access;

/// <summary>What can be done in the portal beyond reading.</summary>
public enum Act
{
    /// <summary>Record reports, what they say, and what the inspectorate decided.</summary>
    RecordInspections,

    /// <summary>Flag what is factually wrong in the record of a report before it is published.</summary>
    FlagErrors,

    /// <summary>Make a record public.</summary>
    Publish,

    /// <summary>Say where the force's work on a recommendation stands.</summary>
    ReportProgress,

    /// <summary>Record that the last day of a recommendation was set anew.</summary>
    ChangeDueDates,

    /// <summary>Sign off the force's claim that a recommendation is complete.</summary>
    SignOffCompletion,

    /// <summary>Propose how far the body should be assured.</summary>
    ProposeAssurance,

    /// <summary>Say how far the body is assured.</summary>
    AssessAssurance,

    /// <summary>Offer evidence for a report or a recommendation.</summary>
    OfferEvidence,

    /// <summary>Accept the evidence that the force offers, or reject it.</summary>
    JudgeEvidence,

    /// <summary>Invite the chief officer's comments on a report (Police Act 1996, s.55(4)).</summary>
    InviteChiefOfficer,

    /// <summary>Submit the chief officer's comments on a report.</summary>
    SubmitChiefOfficerComments,

    /// <summary>Draft a response to an inspection report, and record its copies.</summary>
    DraftResponses,

    /// <summary>Review a drafted response for the law and for what must not be published, and put it before the approver.</summary>
    ReviewResponses,

    /// <summary>Say something of a passage of a response that is reviewed or to be approved.</summary>
    RemarkOnResponses,

    /// <summary>Approve a response to an inspection report, or send it back.</summary>
    ApproveResponses,

    /// <summary>Draft a decision notice.</summary>
    DraftDecisions,

    /// <summary>Sign a decision notice: decide.</summary>
    SignDecisions,

    /// <summary>Record what the Police and Crime Panel puts to the body.</summary>
    RecordPanelMatters,

    /// <summary>Reply to the Police and Crime Panel for the body.</summary>
    ReplyToPanel,

    /// <summary>Draft a request to a chief constable.</summary>
    DraftRequests,

    /// <summary>Send a request to a chief constable, take it further, withdraw or close it.</summary>
    SendRequests,

    /// <summary>Answer what the body asks of the force: acknowledge, ask what is meant or for more time, answer or refuse.</summary>
    AnswerRequests,

    /// <summary>Accept the force's answer to a request or return it as insufficient; clarify a request, and decide on more time.</summary>
    JudgeAnswers,

    /// <summary>Plan a scrutiny meeting, run it, draft its minutes, and publish agenda and minutes.</summary>
    RunMeetings,

    /// <summary>Record what the public asks a meeting, decide which questions are put, and record what was answered.</summary>
    ModerateQuestions,

    /// <summary>Say that a paper for a meeting came.</summary>
    DeliverPapers,

    /// <summary>Agree the minutes of a meeting.</summary>
    AgreeMinutes,

    /// <summary>Agree the body's programme of scrutiny for a year.</summary>
    AgreeProgrammes,

    /// <summary>Record who holds the body's office.</summary>
    RecordOffices,

    /// <summary>Record which body follows another, and from which day on.</summary>
    RecordSuccessions,

    /// <summary>Invite people, give them roles and end them, end their sessions, and see what was written to them.</summary>
    ManagePeople,

    /// <summary>Read who came in, who was refused, and what changed in who may.</summary>
    ReadSecurityEvents,

    /// <summary>Register other organisations' programs, say what they may be shown, and suspend them.</summary>
    ManagePartners,

    /// <summary>Read the trail of what was done in the body's record.</summary>
    ReadAudit,
}
