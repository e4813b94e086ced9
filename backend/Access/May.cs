using System.Collections.Frozen;
using static ScrutinyPortal.Access.Act;
using static ScrutinyPortal.Access.Role;

namespace ScrutinyPortal.Access;

/// <summary>What can be done in the portal beyond reading.</summary>
public enum Act
{
    RecordInspections,
    Publish,
    ReportProgress,
    ProposeAssurance,
    AssessAssurance,
    InviteChiefOfficer,
    SubmitChiefOfficerComments,
    DraftResponses,
    ApproveResponses,
    DraftRequests,
    SendRequests,
    AnswerRequests,
    JudgeAnswers,
    RunMeetings,
    AgreeMinutes,
    ReadAudit,
}

/// <summary>Who may do what: the only place where a role stands beside an act. What is not written here is refused.</summary>
public static class May
{
    private static readonly FrozenDictionary<Act, Role[]> Table = new Dictionary<Act, Role[]>
    {
        [RecordInspections] = [ScrutinyOfficer],
        [Publish] = [ScrutinyOfficer],
        [ReportProgress] = [ForceLiaison],
        [ProposeAssurance] = [ScrutinyOfficer],
        [AssessAssurance] = [Approver],
        [InviteChiefOfficer] = [ScrutinyOfficer],
        [SubmitChiefOfficerComments] = [ForceLiaison],
        [DraftResponses] = [ScrutinyOfficer],
        [ApproveResponses] = [Approver],
        [DraftRequests] = [ScrutinyOfficer],
        [SendRequests] = [Approver],
        [AnswerRequests] = [ForceLiaison],
        [JudgeAnswers] = [ScrutinyOfficer],
        [RunMeetings] = [ScrutinyOfficer],
        [AgreeMinutes] = [Approver],
        [ReadAudit] = [ScrutinyOfficer, Approver],
    }.ToFrozenDictionary();

    public static bool Allow(Role role, Act act) => Table.TryGetValue(act, out var roles) && roles.Contains(role);

    public static IEnumerable<Act> Acts(Role role) => Table.Keys.Where(act => Allow(role, act)).Order();
}
