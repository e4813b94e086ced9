using ScrutinyPortal.Model;

namespace ScrutinyPortal.Deadlines;

/// <summary>How a period is counted. Days are counted on dates, never on instants: neither clock changes, weekends nor bank holidays move them.</summary>
public abstract record DeadlineRule(DeadlineRuleCode Code)
{
    private static readonly DeadlineRule[] Rules =
    [
        new DaysBeginningWith(DeadlineRuleCode.Section55, 56,
            new("the day on which the report is published", "y diwrnod y cyhoeddir yr adroddiad"),
            new("Police Act 1996, section 55(5A)", "Deddf yr Heddlu 1996, adran 55(5A)")),
        new DaysBeginningWith(DeadlineRuleCode.Iopc28B, 56,
            new("the day on which the recommendation was made", "y diwrnod y gwnaed yr argymhelliad"),
            new("Police Reform Act 2002, Schedule 3, paragraph 28B", "Deddf Diwygio'r Heddlu 2002, Atodlen 3, paragraff 28B")),
        new StatedPeriod(),
        new StatedBySource(),
    ];

    public static DeadlineRule Of(DeadlineRuleCode code) => Rules.Single(rule => rule.Code == code);

    /// <summary>The rules whose counting is confirmed, so that anybody may count by them.</summary>
    public static Deadline Count(DeadlineRuleCode code, DateOnly from) => Of(code) is DaysBeginningWith rule
        ? rule.From(from)
        : throw new InvalidInputException("rule", new("A day that the source states is not counted.", "Ni chyfrifir diwrnod a nodir gan y ffynhonnell."));

    /// <summary>The day that the source gives.</summary>
    public static Deadline AsStated(DateOnly from, DateOnly dueOn) =>
        new(DeadlineRuleCode.AsStated, from, dueOn, dueOn.DayNumber - from.DayNumber + 1);

    /// <summary>The period that the source gives, in calendar months.</summary>
    public static Deadline Within(int months, DateOnly from)
    {
        var last = from.AddMonths(months);
        return new(DeadlineRuleCode.StatedPeriod, from, last, last.DayNumber - from.DayNumber + 1);
    }

    public abstract IEnumerable<Text> Explain(Deadline deadline);

    private sealed record DaysBeginningWith(DeadlineRuleCode Code, int Days, Text FirstDay, Text Law) : DeadlineRule(Code)
    {
        public Deadline From(DateOnly first) => new(Code, first, first.AddDays(Days - 1), Days);

        public override IEnumerable<Text> Explain(Deadline deadline)
        {
            var (first, last) = (Text.Long(deadline.CountedFrom), Text.Long(deadline.DueOn));
            yield return new($"The period is {Days} days beginning with {FirstDay.English} ({Law.English}).",
                $"Y cyfnod yw {Days} diwrnod gan ddechrau gyda {FirstDay.Cymraeg} ({Law.Cymraeg}).");
            yield return new($"Day 1 is {first.English}: that day itself is counted.", $"Diwrnod 1 yw {first.Cymraeg}: cyfrifir y diwrnod hwnnw ei hun.");
            yield return new($"Day {Days} is {last.English}, {Days - 1} days later: the last day. All of it, to midnight in London, is in time.",
                $"Diwrnod {Days} yw {last.Cymraeg}, {Days - 1} diwrnod yn ddiweddarach: y diwrnod olaf. Mae'r cyfan ohono, hyd hanner nos yn Llundain, mewn pryd.");
            yield return new("Every calendar day counts. Weekends, bank holidays and clock changes do not move the last day.",
                "Mae pob diwrnod calendr yn cyfrif. Nid yw penwythnosau, gwyliau banc na newid y clociau yn symud y diwrnod olaf.");
        }
    }

    private sealed record StatedPeriod() : DeadlineRule(DeadlineRuleCode.StatedPeriod)
    {
        public override IEnumerable<Text> Explain(Deadline deadline)
        {
            var (first, last) = (Text.Long(deadline.CountedFrom), Text.Long(deadline.DueOn));
            var months = ((deadline.DueOn.Year - deadline.CountedFrom.Year) * 12) + deadline.DueOn.Month - deadline.CountedFrom.Month;
            yield return months == 0
                ? new($"The source asks for it immediately: on the day on which it was published, {first.English}.", $"Mae'r ffynhonnell yn gofyn amdano ar unwaith: ar y diwrnod y'i cyhoeddwyd, {first.Cymraeg}.")
                : new($"The source asks for it within {months} months of {first.English}: by {last.English}.", $"Mae'r ffynhonnell yn gofyn amdano o fewn {months} mis i {first.Cymraeg}: erbyn {last.Cymraeg}.");
        }
    }

    private sealed record StatedBySource() : DeadlineRule(DeadlineRuleCode.AsStated)
    {
        public override IEnumerable<Text> Explain(Deadline deadline)
        {
            var last = Text.Long(deadline.DueOn);
            yield return new($"The source itself gives {last.English}. Nothing was counted.", $"Mae'r ffynhonnell ei hun yn rhoi {last.Cymraeg}. Ni chyfrifwyd dim.");
        }
    }
}
