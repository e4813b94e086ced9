using ScrutinyPortal.Deadlines;
using static ScrutinyPortal.Deadlines.DeadlineRuleCode;
using static ScrutinyPortal.Inspections.InspectionProgramme;

namespace ScrutinyPortal.Inspections;

/// <summary>Which periods begin with the publication of a report, by the programme to which it belongs. What is not confirmed for a programme is not here, and no day is made of it.</summary>
internal static class ProgrammeRules
{
    // Police Act 1996, s.55: the published reports of inspections under s.54, on one force, on several and national ones (HMICFRS, guidance to local policing bodies), commissioned ones among them (s.54(2B) and (2BA)).
    // Of letters, of joint inspections of a partnership, of super-complaints (SI 2018/748) and of fire and rescue services it is not confirmed.
    private static readonly IReadOnlyDictionary<InspectionProgramme, DeadlineRuleCode[]> Confirmed = new Dictionary<InspectionProgramme, DeadlineRuleCode[]>
    {
        [Peel] = [Section55],
        [Ncpi] = [Section55, ChildProtectionActionPlan],
        [PostInspectionReview] = [Section55],
        [Reinspection] = [Section55],
        [Custody] = [Section55],
        [Thematic] = [Section55],
        [CrimeDataIntegrity] = [Section55],
        [Commissioned] = [Section55],
    };

    /// <summary>The last day by that rule; null where the rule is not confirmed for the programme.</summary>
    public static Deadline? Deadline(this InspectionProgramme programme, DeadlineRuleCode rule, DateOnly publishedOn) =>
        Confirmed.TryGetValue(programme, out var rules) && rules.Contains(rule) ? DeadlineRule.Count(rule, publishedOn) : null;
}
