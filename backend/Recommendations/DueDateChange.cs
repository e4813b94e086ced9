using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>A last day that was set anew: by whom, why and on which day. The days that were set before stay on record.</summary>
public sealed class DueDateChange : TrackEntry
{
    private DueDateChange() { }

    internal DueDateChange(Recommendation about, Guid bodyId, Actor actor, DateOnly dueOn, Said said) : base(about, bodyId, actor, said)
    {
        DueOn = dueOn;
        Words = Entered.Required(said.Words, "words", Entered.Long);
        ShowTo(Audience.Force);
        Happened("due date changed");
    }

    /// <summary>The last day from then on.</summary>
    public DateOnly DueOn { get; private init; }
}

/// <summary>Who in the force sees to it from a day on, by role.</summary>
public sealed class OwnerChange : TrackEntry
{
    private OwnerChange() { }

    internal OwnerChange(Recommendation about, Guid bodyId, string owner, Said said) : base(about, bodyId, Actor.Force, said)
    {
        Owner = Entered.Required(owner, "owner", Entered.Title);
        ShowTo(Audience.Force);
        Happened("owner named");
    }

    /// <summary>The role in the force, such as "Head of Public Protection".</summary>
    public string Owner { get; private init; } = null!;
}
