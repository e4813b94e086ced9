using ScrutinyPortal.Inspections;

namespace ScrutinyPortal.Recommendations;

public sealed record ChangeDueDateInput
{
    /// <summary>The recommendation.</summary>
    public required Guid RecommendationId { get; init; }

    /// <summary>The last day from now on; it may be earlier or later than before.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Why it was changed.</summary>
    public required string Words { get; init; }

    /// <summary>Who changed it: the inspectorate, the force, the local policing body or somebody else.</summary>
    public required Actor Actor { get; init; }

    /// <summary>Who that is, by name or role.</summary>
    public required string SaidBy { get; init; }

    /// <summary>The day on which it was changed; today where it is left out.</summary>
    public DateOnly? SaidOn { get; init; }

    /// <summary>The day on which more time was asked for: needed where the period is one of law (Police Reform Act 2002, Sch.3 para.28B).</summary>
    public DateOnly? AskedOn { get; init; }
}

public sealed record NameOwnerInput
{
    /// <summary>The recommendation.</summary>
    public required Guid RecommendationId { get; init; }

    /// <summary>Who in the force sees to it, by role: a role that outlasts whoever holds it.</summary>
    public required string Owner { get; init; }

    /// <summary>Why it passed to them.</summary>
    public string? Words { get; init; }

    /// <summary>The day from which they see to it; today where it is left out.</summary>
    public DateOnly? SaidOn { get; init; }
}
