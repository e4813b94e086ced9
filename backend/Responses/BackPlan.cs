using System.Globalization;

namespace ScrutinyPortal.Responses;

/// <summary>A step on the way from the report to the published response.</summary>
public enum PlanStep
{
    /// <summary>The chief officer is invited to comment (Police Act 1996, s.55(4)).</summary>
    Invitation,

    /// <summary>The office has the force's action plan.</summary>
    ActionPlan,

    /// <summary>The chief officer's comments have come.</summary>
    ChiefOfficerComments,

    /// <summary>The response is written, and with the reviewer.</summary>
    Draft,

    /// <summary>The reviewer has put it before the approver.</summary>
    Review,

    /// <summary>The commissioner, mayor or board has approved it.</summary>
    Approval,

    /// <summary>It is published. Its day is the law's (Police Act 1996, s.55(5A)).</summary>
    Publication,
}

/// <summary>Whether a step is done.</summary>
public enum PlanState
{
    /// <summary>Not done yet.</summary>
    Open,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Invited, and not received by the day that the body fixed.</summary>
    NotReceived,
}

/// <summary>A step of the office's own back-plan for a response. Only the last has a day that the law sets.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Day">By which day of the 56 it is planned.</param>
/// <param name="PlannedOn">The date of that day.</param>
/// <param name="State">Whether it is done.</param>
/// <param name="DoneOn">The day on which it was done; null until then.</param>
/// <param name="By">Who did it, by the name of the office or the force; null until then.</param>
/// <param name="IsNext">Whether it is the first that is open.</param>
/// <param name="IsPastPlan">Whether its day has passed while it is open. That is not late: only the last step can be, after day 56.</param>
public sealed record PlannedStep(PlanStep Step, int Day, DateOnly PlannedOn, PlanState State, DateOnly? DoneOn, string? By, bool IsNext, bool IsPastPlan);

/// <summary>By which of the 56 days an office means to have done what. It binds nobody: the law knows only day 56.</summary>
public sealed class BackPlan
{
    private const string Setting = "PORTAL_BACK_PLAN";
    private static readonly int[] Usual = [14, 28, 35, 42, 49];
    private readonly int[] _days;

    private BackPlan(int[] between) => _days = [1, .. between];

    /// <summary>From the setting: the days of the five steps between the invitation on day 1 and publication by day 56, each later than the one before.</summary>
    public static BackPlan From(string? setting)
    {
        if (setting is null) return new(Usual);
        var days = setting.Split(',').Select(day => int.TryParse(day, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        return days.Length == Usual.Length && days[0] >= 1 && days[^1] <= 56 && days.Zip(days.Skip(1)).All(two => two.First < two.Second) ? new(days)
            : throw new StartRefused($"{Setting} is by which of the 56 days the office means to have the action plan, the chief officer's comments, the draft, the review and the approval: five rising days from 1 to 56, as in {string.Join(',', Usual)}.");
    }

    /// <summary>Where a response stands by the plan on a day; nowhere without a last day by law, back from which it is planned. The office is told by the name that it had then. Needs the chief officer's comments loaded.</summary>
    public IReadOnlyList<PlannedStep> For(StatutoryResponse response, DateOnly today, Func<DateOnly, string> office)
    {
        if (response.StatutoryDeadline is not { } deadline) return [];
        var steps = Done(response, office).ToList();
        var waived = response.ChiefOfficerComments?.OverdueOn(today) is true;
        var next = response.PublishedOn is not null ? -1 : steps.FindIndex(step => step.On is null && !(waived && step.Step is PlanStep.ChiefOfficerComments));
        return [.. steps.Select((step, index) =>
        {
            var day = index < _days.Length ? _days[index] : deadline.Days;
            var plannedOn = deadline.CountedFrom.AddDays(day - 1);
            var state = step.On is not null ? PlanState.Done : waived && step.Step is PlanStep.ChiefOfficerComments ? PlanState.NotReceived : PlanState.Open;
            return new PlannedStep(step.Step, day, plannedOn, state, step.On, step.On is null ? null : step.By, index == next, state is PlanState.Open && (response.PublishedOn ?? today) > plannedOn);
        })];
    }

    private static IEnumerable<(PlanStep Step, DateOnly? On, string? By)> Done(StatutoryResponse response, Func<DateOnly, string> office)
    {
        var (comments, force) = (response.ChiefOfficerComments, response.Force.Name);
        yield return (PlanStep.Invitation, comments?.InvitedOn, Office(comments?.InvitedOn));
        yield return (PlanStep.ActionPlan, response.ActionPlanOn, force);
        yield return (PlanStep.ChiefOfficerComments, comments?.ReceivedOn, force);
        yield return (PlanStep.Draft, response.DraftedOn ?? response.SubmittedOn, Office(response.DraftedOn ?? response.SubmittedOn));
        yield return (PlanStep.Review, response.SubmittedOn, Office(response.SubmittedOn));
        yield return (PlanStep.Approval, response.ApprovedOn, response.ApprovedBy);
        yield return (PlanStep.Publication, response.PublishedOn, Office(response.PublishedOn));

        string? Office(DateOnly? on) => on is { } day ? office(day) : null;
    }
}
