using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

// By when it is due and who sees to it, as that was set first and anew since. The verbs need the entries loaded.
public sealed partial class Recommendation
{
    /// <summary>The last day is set anew. A period of law that may be extended is so only where more time was asked for before its end.</summary>
    public DueDateChange ChangeDueDate(Guid bodyId, Actor by, DateOnly dueOn, DateOnly? askedOn, Said said)
    {
        Entered.NotBefore(ReportedOn, said.On, "saidOn");
        Entered.NotBefore(ReportedOn, dueOn, "dueOn");
        var standing = StandingOn(said.On);
        if (!standing.Open) throw new InvalidInputException("recommendationId", new("The inspectorate no longer holds it open: its last day stays as it is.", "Nid yw'r arolygiaeth yn ei ddal ar agor mwyach: mae ei ddiwrnod olaf yn aros fel y mae."));
        if (dueOn == standing.DueOn) throw new InvalidInputException("dueOn", new("That is the last day already.", "Dyna'r diwrnod olaf eisoes."));
        if (TermRule is not null) RefuseUnlessAskedInTime(standing.DueOn, askedOn);
        return Add(new DueDateChange(this, bodyId, by, dueOn, said));
    }

    /// <summary>The force says who sees to it, by role.</summary>
    public OwnerChange NameOwner(Guid bodyId, string owner, Said said)
    {
        Entered.NotBefore(ReportedOn, said.On, "saidOn");
        if (string.Equals(StandingOn(said.On).Owner, owner.Trim(), StringComparison.OrdinalIgnoreCase)) throw new InvalidInputException("owner", new("That is who sees to it already.", "Dyna pwy sy'n gofalu amdano eisoes."));
        return Add(new OwnerChange(this, bodyId, owner, said));
    }

    /// <summary>The last day at first after these changes, in their order, and how it came about; null where none was counted or stated at first.</summary>
    internal static Deadline? DeadlineAfter(Deadline? first, IEnumerable<DueDateChange> changes) => changes.Aggregate(first, (deadline, change) => deadline?.MovedTo(change.DueOn, change.SaidOn, change.SaidBy, change.Words!));

    private T Add<T>(T entry) where T : TrackEntry
    {
        _entries.Add(entry);
        return entry;
    }

    private Standing StandingOn(DateOnly day) => Standing.Of(new[] { this }.AsQueryable(), day, day).Single();

    private void RefuseUnlessAskedInTime(DateOnly? end, DateOnly? askedOn)
    {
        if (askedOn is null) throw new InvalidInputException("askedOn", new("Say on which day more time was asked for: the law gives it only if it was asked for before the end.", "Dywedwch ar ba ddiwrnod y gofynnwyd am ragor o amser: dim ond os gofynnwyd amdano cyn y diwedd y mae'r gyfraith yn ei roi."));
        if (Deadline is not { } deadline || !(deadline with { DueOn = end!.Value }).CanBeExtendedWhenAsked(askedOn.Value))
        {
            var last = Model.Text.Long(end!.Value);
            throw new InvalidInputException("askedOn", new($"More time is given only if it was asked for before the end: by {last.English}.", $"Dim ond os gofynnwyd amdano cyn y diwedd y rhoddir rhagor o amser: erbyn {last.Cymraeg}."));
        }
    }
}
