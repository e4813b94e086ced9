using ScrutinyPortal.Model;

namespace ScrutinyPortal.Deadlines;

/// <summary>How a last day comes about: counted from a day, or stated by somebody. Days are counted on dates, never on instants: neither clock changes, weekends nor bank holidays move them.</summary>
public abstract record Period
{
    private static readonly Text EveryDayCounts = new("Every calendar day counts. Weekends, bank holidays and clock changes do not move the last day.",
        "Mae pob diwrnod calendr yn cyfrif. Nid yw penwythnosau, gwyliau banc na newid y clociau yn symud y diwrnod olaf.");

    /// <summary>How long it is, in words.</summary>
    public abstract Text Length { get; }

    /// <summary>The first day and the last, from the day that starts the clock; null where nothing is counted.</summary>
    public virtual (DateOnly First, DateOnly Last)? From(DateOnly start) => null;

    /// <summary>How a last day came about, a sentence a step.</summary>
    public abstract IEnumerable<Text> Explain(DeadlineRule rule, Deadline deadline);

    /// <summary>So many days, of which the day that starts the clock is the first.</summary>
    public sealed record DaysBeginningWith(int Days) : Period
    {
        public override Text Length => new($"{Days} days, the first day included", $"{Days} diwrnod, gan gynnwys y diwrnod cyntaf");

        public override (DateOnly First, DateOnly Last)? From(DateOnly start) => (start, start.AddDays(Days - 1));

        public override IEnumerable<Text> Explain(DeadlineRule rule, Deadline deadline)
        {
            var (first, last) = (Text.Long(deadline.CountedFrom), Text.Long(deadline.DueOn));
            yield return new($"The period is {Days} days beginning with {rule.Starts!.English} ({rule.Law!.English}).",
                $"Y cyfnod yw {Days} diwrnod gan ddechrau gyda {rule.Starts.Cymraeg} ({rule.Law.Cymraeg}).");
            yield return new($"Day 1 is {first.English}: that day itself is counted.", $"Diwrnod 1 yw {first.Cymraeg}: cyfrifir y diwrnod hwnnw ei hun.");
            yield return new($"Day {Days} is {last.English}, {Days - 1} days later: the last day. All of it, to midnight in London, is in time.",
                $"Diwrnod {Days} yw {last.Cymraeg}, {Days - 1} diwrnod yn ddiweddarach: y diwrnod olaf. Mae'r cyfan ohono, hyd hanner nos yn Llundain, mewn pryd.");
            yield return EveryDayCounts;
        }
    }

    /// <summary>So many weeks, of which the day that starts the clock is no part.</summary>
    public sealed record WithinWeeksOf(int Weeks) : Period
    {
        public override Text Length => new($"{Weeks} weeks, not counting the day itself", $"{Weeks} wythnos, heb gyfrif y diwrnod ei hun");

        public override (DateOnly First, DateOnly Last)? From(DateOnly start) => (start.AddDays(1), start.AddDays(7 * Weeks));

        public override IEnumerable<Text> Explain(DeadlineRule rule, Deadline deadline)
        {
            var (start, first, last) = (Text.Long(deadline.CountedFrom.AddDays(-1)), Text.Long(deadline.CountedFrom), Text.Long(deadline.DueOn));
            yield return new($"The period is {Weeks} weeks of {rule.Starts!.English} ({rule.Law!.English}).",
                $"Y cyfnod yw {Weeks} wythnos o {rule.Starts.Cymraeg} ({rule.Law.Cymraeg}).");
            yield return new($"That day, {start.English}, is not counted: day 1 is {first.English}.", $"Ni chyfrifir y diwrnod hwnnw, {start.Cymraeg}: diwrnod 1 yw {first.Cymraeg}.");
            yield return new($"Day {7 * Weeks} is {last.English}: the last day.", $"Diwrnod {7 * Weeks} yw {last.Cymraeg}: y diwrnod olaf.");
            yield return EveryDayCounts;
        }
    }

    /// <summary>As long as the source says, in calendar months.</summary>
    public sealed record StatedInMonths : Period
    {
        public override Text Length => new("as long as the source says: immediately, or so many calendar months", "cyhyd ag y dywed y ffynhonnell: ar unwaith, neu hyn a hyn o fisoedd calendr");

        public override IEnumerable<Text> Explain(DeadlineRule rule, Deadline deadline)
        {
            var (first, last) = (Text.Long(deadline.CountedFrom), Text.Long(deadline.DueOn));
            var months = ((deadline.DueOn.Year - deadline.CountedFrom.Year) * 12) + deadline.DueOn.Month - deadline.CountedFrom.Month;
            yield return months == 0
                ? new($"The source asks for it immediately: on the day on which it was published, {first.English}.", $"Mae'r ffynhonnell yn gofyn amdano ar unwaith: ar y diwrnod y'i cyhoeddwyd, {first.Cymraeg}.")
                : new($"The source asks for it within {months} months of {first.English}: by {last.English}.", $"Mae'r ffynhonnell yn gofyn amdano o fewn {months} mis i {first.Cymraeg}: erbyn {last.Cymraeg}.");
        }
    }

    /// <summary>Until the day that somebody states.</summary>
    public sealed record StatedDay(Text By) : Period
    {
        public override Text Length => new($"until the day that {By.English} states; nothing is counted", $"hyd y diwrnod y mae {By.Cymraeg} yn ei nodi; ni chyfrifir dim");

        public override IEnumerable<Text> Explain(DeadlineRule rule, Deadline deadline)
        {
            var last = Text.Long(deadline.DueOn);
            yield return new($"The source itself gives {last.English}. Nothing was counted.", $"Mae'r ffynhonnell ei hun yn rhoi {last.Cymraeg}. Ni chyfrifwyd dim.");
        }
    }
}
