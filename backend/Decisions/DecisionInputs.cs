namespace ScrutinyPortal.Decisions;

public sealed record DraftDecisionInput
{
    /// <summary>The draft that is written anew; left out for a new one.</summary>
    public Guid? DecisionId { get; init; }

    /// <summary>The version of the draft that was read; left out for a new one.</summary>
    public int? Version { get; init; }

    /// <summary>What it is about, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>What is decided, in Markdown.</summary>
    public required string Decision { get; init; }

    /// <summary>Why, in Markdown.</summary>
    public required string Reasons { get; init; }

    /// <summary>The ground on which it is restricted, which everybody reads in its place; left out where all of it is public.</summary>
    public string? RestrictedGround { get; init; }
}

public sealed record SignDecisionInput
{
    /// <summary>The notice.</summary>
    public required Guid DecisionId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The day on which it was signed; today unless given.</summary>
    public DateOnly? SignedOn { get; init; }
}

public sealed record ReviseDecisionInput
{
    /// <summary>The published notice.</summary>
    public required Guid DecisionId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>Why it is to be replaced. Everybody reads it in the decision that replaces it.</summary>
    public required string Reason { get; init; }
}

public sealed record PublishDecisionInput
{
    /// <summary>The notice.</summary>
    public required Guid DecisionId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The day of publication; today unless given.</summary>
    public DateOnly? PublishedOn { get; init; }
}
