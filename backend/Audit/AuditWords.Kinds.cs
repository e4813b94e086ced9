using System.Collections.Frozen;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Audit;

internal static partial class AuditWords
{
    private static readonly FrozenDictionary<string, Text> Kinds = new Dictionary<string, Text>
    {
        ["AgendaItem"] = new("agenda item", "eitem ar yr agenda"),
        ["AgendaNote"] = new("note of the meeting", "nodyn y cyfarfod"),
        ["Attendance"] = new("attendance", "presenoldeb"),
        ["Assurance"] = new("assurance", "sicrwydd"),
        ["BoardVote"] = new("vote of a member", "pleidlais aelod"),
        ["CaseAudit"] = new("case audit", "archwiliad achosion"),
        ["ChiefOfficerComments"] = new("chief officer's comments", "sylwadau'r prif swyddog"),
        ["DecisionNotice"] = new("decision notice", "hysbysiad o benderfyniad"),
        ["DueDateChange"] = new("change of the due date", "newid i'r dyddiad dyledus"),
        ["Edition"] = new("publication", "cyhoeddiad"),
        ["Finding"] = new("finding", "canfyddiad"),
        ["Force"] = new("force", "heddlu"),
        ["ForceUpdate"] = new("force's statement of progress", "datganiad yr heddlu ar gynnydd"),
        ["GradeCount"] = new("count of grades", "cyfrif graddau"),
        ["InspectionReport"] = new("inspection report", "adroddiad arolygu"),
        ["InspectorateDecision"] = new("inspectorate's decision", "penderfyniad yr arolygiaeth"),
        ["Judgment"] = new("judgment", "dyfarniad"),
        ["LocalPolicingBody"] = new("local policing body", "corff plismona lleol"),
        ["MeetingChange"] = new("change of the meeting", "newid i'r cyfarfod"),
        ["MeetingKind"] = new("kind of meeting", "math o gyfarfod"),
        ["Minutes"] = new("minutes", "cofnodion"),
        ["MonitoringPhase"] = new("phase of monitoring", "cyfnod monitro"),
        ["OfficeHolder"] = new("office holder", "deiliad swydd"),
        ["OtherSource"] = new("source", "ffynhonnell"),
        ["OwnerChange"] = new("change of owner", "newid perchennog"),
        ["PanelMatter"] = new("matter put by the panel", "mater a gyflwynwyd gan y panel"),
        ["Paper"] = new("paper", "papur"),
        ["Partner"] = new("partner", "partner"),
        ["PieceOfEvidence"] = new("piece of evidence", "darn o dystiolaeth"),
        ["PolicingResponsibility"] = new("responsibility for a force", "cyfrifoldeb am heddlu"),
        ["PublicQuestion"] = new("question from the public", "cwestiwn gan y cyhoedd"),
        ["Recommendation"] = new("recommendation", "argymhelliad"),
        ["RecommendationComment"] = new("comment on a recommendation", "sylw ar argymhelliad"),
        ["RecommendationExplanation"] = new("explanation", "esboniad"),
        ["ReportCorrection"] = new("correction of the report", "cywiriad i'r adroddiad"),
        ["Request"] = new("request", "cais"),
        ["RequestMessage"] = new("message about the request", "neges am y cais"),
        ["RequestWarningAnswer"] = new("answer to a warning", "ateb i rybudd"),
        ["ResponseCopy"] = new("copy of the response", "copi o'r ymateb"),
        ["ResponseDecision"] = new("decision on the response", "penderfyniad ar yr ymateb"),
        ["ReviewNote"] = new("note of the review", "nodyn yr adolygiad"),
        ["SameFindings"] = new("link between reports", "dolen rhwng adroddiadau"),
        ["ScrutinyMeeting"] = new("meeting", "cyfarfod"),
        ["Statement"] = new("statement", "datganiad"),
        ["StatutoryResponse"] = new("response", "ymateb"),
        ["Supersession"] = new("replacement of a publication", "disodli cyhoeddiad"),
        ["Withdrawal"] = new("withdrawal of a publication", "tynnu cyhoeddiad yn ôl"),
        ["Upload"] = new("file received", "ffeil a dderbyniwyd"),
    }.ToFrozenDictionary();
}
