using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using static ScrutinyPortal.Model.Audience;
using static ScrutinyPortal.Tests.Access.Channel;

namespace ScrutinyPortal.Tests.Access;

/// <summary>Where a record can be met.</summary>
internal enum Channel
{
    /// <summary>The lists of the API, with all that hangs from their rows.</summary>
    List,

    /// <summary>By its id.</summary>
    Node,

    /// <summary>By its reference.</summary>
    Reference,

    SearchHits,

    /// <summary>The lists as files.</summary>
    Export,

    /// <summary>The Atom feed and the pages of what was published.</summary>
    Publications,

    Calendar,

    /// <summary>The file of a piece of evidence.</summary>
    Download,

    /// <summary>A stream that tells of its changes.</summary>
    Subscription,
}

/// <summary>A kind of record in a state: for whom it is then, and where they meet it. From this table come the tests of the matrix and its page in docs/access.md.</summary>
internal sealed record Kept(string Kind, string State, Audience Audience, params Channel[] In)
{
    private static readonly Channel[] Part = [List, Node], Found = [List, Node, SearchHits], Entry = [List, Node, SearchHits],
        Report = [List, Node, Reference, SearchHits, Export, Subscription], Recommended = [List, Node, Reference, SearchHits, Export], Piece = [List, Node, Reference, Export, Download],
        Asked = [List, Node, Reference, SearchHits, Export, Subscription], Response = [List, Node, Reference, SearchHits, Export], Meeting = [List, Node, Reference, SearchHits, Export, Subscription];

    public static readonly IReadOnlyList<Kept> Table =
    [
        new("InspectionReport", "recorded", Force, Report),
        new("InspectionReport", "published, under embargo", Office, Report),
        new("InspectionReport", "published", Public, Report),
        new("Judgment", "of a recorded report", Force, Part),
        new("Judgment", "of a published report", Public, Part),
        new("CaseAudit", "of a recorded report", Force, Part),
        new("CaseAudit", "of a published report", Public, Part),
        new("Finding", "of a recorded report", Force, Found),
        new("Finding", "of a report under embargo", Office, Found),
        new("Finding", "of a published report", Public, Found),
        new("Recommendation", "of a recorded report", Force, Recommended),
        new("Recommendation", "of a report under embargo", Office, Recommended),
        new("Recommendation", "of a published report", Public, Recommended),
        new("FactualError", "of a recorded report", Force, Part),
        new("ReportCorrection", "of a recorded report", Force, List),
        new("ReportCorrection", "of a published report", Public, List),
        new("FindingCorrection", "of a recorded report", Force, List),
        new("FindingCorrection", "of a published report", Public, List),
        new("RecommendationCorrection", "of a recorded report", Force, List),
        new("RecommendationCorrection", "of a published report", Public, List),
        new("OtherSource", "recorded", Force, Node, Reference, SearchHits),
        new("OtherSource", "published", Public, Node, Reference, SearchHits),
        new("Statement", "recorded", Force, Entry),
        new("Statement", "published", Public, Entry),
        new("MonitoringPhase", "recorded", Force, Part),
        new("MonitoringPhase", "published", Public, Part),
        new("ForceUpdate", "said", Force, Entry),
        new("ForceUpdate", "published", Public, Entry),
        new("ForceUpdate", "withdrawn", Force, Entry),
        new("Assurance", "proposed", Office, Entry),
        new("Assurance", "confirmed", Force, Entry),
        new("Assurance", "published", Public, Entry),
        new("DueDateChange", "recorded", Force, Entry),
        new("DueDateChange", "published", Public, Entry),
        new("OwnerChange", "recorded", Force, Entry),
        new("OwnerChange", "published", Public, Entry),
        new("InspectorateDecision", "recorded", Force, Entry),
        new("InspectorateDecision", "published", Public, Entry),
        new("PieceOfEvidence", "offered", Force, Piece),
        new("PieceOfEvidence", "accepted", Force, Piece),
        new("PieceOfEvidence", "accepted, OFFICIAL-SENSITIVE", Force, Piece),
        new("PieceOfEvidence", "accepted, for the panel", Audience.Panel, Piece),
        new("PieceOfEvidence", "rejected", Force, Piece),
        new("PieceOfEvidence", "published", Public, Piece),
        new("PieceOfEvidence", "withdrawn", Force, Piece),
        new("ChiefOfficerComments", "invited", Force, Part),
        new("ChiefOfficerComments", "received", Force, Found),
        new("ChiefOfficerComments", "published with the response", Public, Found),
        new("StatutoryResponse", "drafted", Office, Response),
        new("StatutoryResponse", "approved", Office, Response),
        new("StatutoryResponse", "published", Public, Response),
        new("RecommendationExplanation", "of a drafted response", Office, Found),
        new("RecommendationExplanation", "of a published response", Public, Found),
        new("RecommendationExplanation", "withheld, of a published response", Force, Found),
        new("ResponseDecision", "made", Office, List),
        new("ReviewNote", "made", Office, List),
        new("DecisionNotice", "drafted", Office, List, Node, Reference, Export),
        new("DecisionNotice", "restricted, its ground published", Office, Part),
        new("DecisionNotice", "published", Public, List, Node, Reference, SearchHits, Export, Publications),
        new("PanelMatter", "received", Audience.Panel, List, Node, Reference, SearchHits, Export),
        new("PanelMatter", "published", Public, List, Node, Reference, SearchHits, Export, Publications),
        new("Request", "drafted", Office, Asked),
        new("Request", "sent", Force, Asked),
        new("Request", "withdrawn", Force, Asked),
        new("Request", "published", Public, [.. Asked, Publications]),
        new("RequestMessage", "said over a sent request", Force, List, SearchHits),
        new("RequestMessage", "said before publication", Public, List, SearchHits, Publications),
        new("RequestMessage", "withheld from the published request", Force, List, SearchHits),
        new("WarningAnswer", "made", Office, List),
        new("RequestMessage", "said after publication", Force, List, SearchHits),
        new("ScrutinyMeeting", "planned", Office, Meeting),
        new("ScrutinyMeeting", "agenda published", Public, [.. Meeting, Calendar]),
        new("MeetingKind", "defined", Office, Part),
        new("ScrutinyProgramme", "with a topic", Office, Part),
        new("Attendance", "recorded", Office, Part),
        new("Attendance", "minutes published", Public, Part),
        new("PublicQuestion", "used, for a meeting to come", Office, Found),
        new("PublicQuestion", "used, agenda published", Force, Found),
        new("PublicQuestion", "used, minutes published", Public, [.. Found, Publications]),
        new("PublicQuestion", "used, answered later", Public, [.. Found, Publications]),
        new("PublicQuestion", "not used, minutes published", Office, Found),
        new("QuestionAnswer", "given at the meeting, minutes published", Public, List, SearchHits, Publications),
        new("QuestionAnswer", "given after the minutes", Force, List, SearchHits),
        new("MeetingChange", "of a planned meeting", Office, List),
        new("MeetingChange", "of a published meeting", Public, List),
        new("AgendaItem", "of a planned meeting", Office, Found),
        new("AgendaItem", "on a published agenda", Public, [.. Found, Publications]),
        new("AgendaItem", "private, on a published agenda", Force, Found),
        new("AgendaNote", "taken", Office, Found),
        new("AgendaNote", "minutes published", Office, Found),
        new("AgendaNote", "of a private item, minutes published", Office, Found),
        new("Minutes", "drafted", Office, Found),
        new("Minutes", "agreed", Office, Found),
        new("Minutes", "published", Public, [.. Found, Publications]),
        new("Edition", "of an agenda", Public, List, Node, Reference, SearchHits, Publications),
        new("Edition", "of a response", Public, List, Node, Reference, SearchHits, Publications),
        new("Withdrawal", "made", Public, Part),
    ];

    /// <summary>What is met only with something that the table holds, or tells everybody nothing, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> Elsewhere = new Dictionary<string, string>
    {
        ["GradeCount"] = "numbers of a report, read with it",
        ["SameFindings"] = "a link between two reports, read with them",
        ["RecommendationComment"] = "a part of the chief officer's comments, read with them",
        ["BoardVote"] = "a member's vote, read with the decision on the response",
        ["Supersession"] = "that one edition replaced another, read with them",
        ["ResponseCopy"] = "a part of a response, read with it",
        ["ProgrammeTopic"] = "a topic of a programme of scrutiny, read with it",
        ["ProgrammeChange"] = "that a programme of scrutiny was changed, read with it",
        ["Paper"] = "that a paper was asked for, or came: a part of an agenda item, read with it",
        ["Upload"] = "a file that has not been offered yet; no channel gives it",
        ["Findable"] = "a row of the search index: the channel of search hits",
        ["Partner"] = "another organisation's program, for administrators and the program itself",
        ["PartnerUse"] = "what a program took on a day, for administrators and the program itself",
        ["Webhook"] = "an address that a partner's program is told at, for administrators and the program itself",
        ["WebhookDelivery"] = "that it was told of something public, for administrators and the program itself",
        ["Person"] = "who may sign in, for administrators and oneself",
        ["RoleHeld"] = "a role of a person, read with them",
        ["Mail"] = "what was written to people, for administrators",
        ["PersonSession"] = "a session of a person, read with them",
        ["SecurityEvent"] = "the log of security, for administrators and oneself",
        ["AuditEntry"] = "the trail, for the body's own office only",
    };

    /// <summary>Whether it is seen by a role that is held for its own body, or for another.</summary>
    public bool SeenBy(Role role, bool own) => Audience is Public || (own && Audience >= AccessDocument.Viewer(role).Sees);
}
