namespace ScrutinyPortal.Recommendations;

public sealed record ProposeAssuranceInput : ISaidAboutOne
{
    /// <summary>The recommendation that it is about; or else a report as a whole, or a finding.</summary>
    public Guid? RecommendationId { get; init; }

    /// <summary>The inspection report that it is about as a whole.</summary>
    public Guid? ReportId { get; init; }

    /// <summary>The finding that it is about, such as a cause of concern.</summary>
    public Guid? FindingId { get; init; }

    /// <summary>The agenda item under which it is considered.</summary>
    public Guid? AgendaItemId { get; init; }

    /// <summary>How far the body would be assured.</summary>
    public required AssuranceRating Rating { get; init; }

    /// <summary>The statement that is proposed.</summary>
    public required string Words { get; init; }

    /// <summary>The day on which it is proposed; today where it is left out.</summary>
    public DateOnly? SaidOn { get; init; }
}

/// <summary>An assurance that was proposed, as it was read.</summary>
public sealed record ProposedInput
{
    /// <summary>The assurance.</summary>
    public required Guid AssuranceId { get; init; }

    /// <summary>The version that you read.</summary>
    public required int Version { get; init; }
}

public sealed record AssessAssurancesInput
{
    /// <summary>The assurances that were proposed.</summary>
    public required IReadOnlyList<ProposedInput> Assurances { get; init; }

    /// <summary>How far the body is assured of each, where it differs from the proposals.</summary>
    public AssuranceRating? Rating { get; init; }

    /// <summary>The statement on each, where it differs from the proposals.</summary>
    public string? Words { get; init; }

    /// <summary>The day on which they are given; today where it is left out.</summary>
    public DateOnly? SaidOn { get; init; }
}

public sealed record AssessAssuranceInput
{
    /// <summary>The assurance that was proposed.</summary>
    public required Guid AssuranceId { get; init; }

    /// <summary>The version that you read.</summary>
    public required int Version { get; init; }

    /// <summary>How far the body is assured, where it differs from the proposal.</summary>
    public AssuranceRating? Rating { get; init; }

    /// <summary>The statement, where it differs from the proposal.</summary>
    public string? Words { get; init; }

    /// <summary>The day on which the assurance is given; today where it is left out.</summary>
    public DateOnly? SaidOn { get; init; }
}
