namespace ScrutinyPortal.Responses;

public sealed record WithholdAnswerInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The recommendation.</summary>
    public required Guid RecommendationId { get; init; }

    /// <summary>Which answer to it.</summary>
    public required WithheldAnswer Answer { get; init; }

    /// <summary>The ground, which the published response names in its place: the safety of a person, a child, a case before a court, a section of the Freedom of Information Act 2000. Left out: it is withheld no longer.</summary>
    public string? Ground { get; init; }
}
