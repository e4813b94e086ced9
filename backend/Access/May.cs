using System.Collections.Frozen;
using static ScrutinyPortal.Access.Act;
using static ScrutinyPortal.Access.Role;

namespace ScrutinyPortal.Access;

/// <summary>Who may do what: the only place where a role stands beside an act. What is not written here is refused.</summary>
public static class May
{
    private static readonly FrozenDictionary<Act, Role[]> Table = new Dictionary<Act, Role[]>
    {
        [RecordInspections] = [ScrutinyOfficer],
        [FlagErrors] = [ForceLiaison],
        [Publish] = [ScrutinyOfficer],
        [ReportProgress] = [ForceLiaison],
        [ChangeDueDates] = [ScrutinyOfficer],
        [SignOffCompletion] = [ChiefOfficer],
        [ProposeAssurance] = [ScrutinyOfficer],
        [AssessAssurance] = [Approver],
        [OfferEvidence] = [ForceLiaison],
        [JudgeEvidence] = [ScrutinyOfficer],
        [InviteChiefOfficer] = [ScrutinyOfficer],
        [SubmitChiefOfficerComments] = [ForceLiaison, ChiefOfficer],
        [DraftResponses] = [ScrutinyOfficer],
        [ReviewResponses] = [MonitoringOfficer],
        [RemarkOnResponses] = [MonitoringOfficer, Approver],
        [ApproveResponses] = [Approver],
        [DraftDecisions] = [ScrutinyOfficer],
        [SignDecisions] = [Approver],
        [RecordPanelMatters] = [PanelOfficer, ScrutinyOfficer],
        [ReplyToPanel] = [Approver],
        [DraftRequests] = [ScrutinyOfficer],
        [SendRequests] = [Approver],
        [AnswerRequests] = [ForceLiaison],
        [JudgeAnswers] = [ScrutinyOfficer],
        [RunMeetings] = [ScrutinyOfficer],
        [ModerateQuestions] = [ScrutinyOfficer],
        [DeliverPapers] = [ForceLiaison, ScrutinyOfficer],
        [AgreeMinutes] = [Approver],
        [AgreeProgrammes] = [Approver],
        [RecordOffices] = [ScrutinyOfficer],
        [RecordSuccessions] = [Administrator],
        [ManagePeople] = [Administrator],
        [ReadSecurityEvents] = [Administrator],
        [ManagePartners] = [Administrator],
        [ReadAudit] = [ScrutinyOfficer, MonitoringOfficer, Approver],
    }.ToFrozenDictionary();

    public static bool Allow(Role role, Act act) => Table.TryGetValue(act, out var roles) && roles.Contains(role);

    public static IEnumerable<Act> Acts(Role role) => Table.Keys.Where(act => Allow(role, act)).Order();
}
