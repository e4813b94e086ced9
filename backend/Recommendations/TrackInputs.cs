namespace ScrutinyPortal.Recommendations;

/// <summary>What is said: about exactly one of the three.</summary>
internal interface ISaidAboutOne
{
    Guid? RecommendationId { get; }

    Guid? ReportId { get; }

    Guid? FindingId { get; }
}

public sealed record UpdateForceProgressInput : ISaidAboutOne
{
    /// <summary>The recommendation that it is about; or else a report as a whole, or a finding.</summary>
    public Guid? RecommendationId { get; init; }

    /// <summary>The inspection report that it is about as a whole.</summary>
    public Guid? ReportId { get; init; }

    /// <summary>The finding that it is about, such as a cause of concern.</summary>
    public Guid? FindingId { get; init; }

    /// <summary>Where the work stands: not a claim of completion.</summary>
    public required ForceStatus Status { get; init; }

    /// <summary>What has been done.</summary>
    public required string Words { get; init; }

    /// <summary>The day of which this is true; today where it is left out.</summary>
    public DateOnly? SaidOn { get; init; }
}

public sealed record ClaimCompleteInput : ISaidAboutOne
{
    /// <summary>The recommendation that it is about; or else a report as a whole, or a finding.</summary>
    public Guid? RecommendationId { get; init; }

    /// <summary>The inspection report that it is about as a whole.</summary>
    public Guid? ReportId { get; init; }

    /// <summary>The finding that it is about, such as a cause of concern.</summary>
    public Guid? FindingId { get; init; }

    /// <summary>What was done, and how it shows.</summary>
    public required string Words { get; init; }

    /// <summary>The day of the claim; today where it is left out.</summary>
    public DateOnly? SaidOn { get; init; }
}

public sealed record SignOffCompletionInput : ISaidAboutOne
{
    /// <summary>The recommendation that it is about; or else a report as a whole, or a finding.</summary>
    public Guid? RecommendationId { get; init; }

    /// <summary>The inspection report that it is about as a whole.</summary>
    public Guid? ReportId { get; init; }

    /// <summary>The finding that it is about, such as a cause of concern.</summary>
    public Guid? FindingId { get; init; }

    /// <summary>What the chief officer says with the signature.</summary>
    public string? Words { get; init; }

    /// <summary>The day on which it was signed; today where it is left out.</summary>
    public DateOnly? SaidOn { get; init; }
}

public sealed record RecordInspectorateDecisionInput : ISaidAboutOne
{
    /// <summary>The recommendation that it is about; or else a report as a whole, or a finding.</summary>
    public Guid? RecommendationId { get; init; }

    /// <summary>The inspection report that it is about as a whole.</summary>
    public Guid? ReportId { get; init; }

    /// <summary>The finding that it is about, such as a cause of concern.</summary>
    public Guid? FindingId { get; init; }

    /// <summary>What the inspectorate decided.</summary>
    public required InspectorateStatus Status { get; init; }

    /// <summary>What it said, in short.</summary>
    public required string Words { get; init; }

    /// <summary>The day on which it said so.</summary>
    public required DateOnly SaidOn { get; init; }

    /// <summary>Who said it.</summary>
    public required string SaidBy { get; init; }

    /// <summary>Where it said so, at least one address or citation.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>On what the decision rests, by the code of one of `verificationRoutes`, where the document says so.</summary>
    public string? VerificationRoute { get; init; }

    /// <summary>The level that the inspectorate gave its closing, in the document's own words, where it gave one.</summary>
    public string? ExternalLevel { get; init; }
}
