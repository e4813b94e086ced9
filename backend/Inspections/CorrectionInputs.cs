namespace ScrutinyPortal.Inspections;

public sealed record CorrectJudgmentInput
{
    /// <summary>The judgment that was said wrongly.</summary>
    public required Guid JudgmentId { get; init; }

    /// <summary>The grade that is right.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Why it is corrected.</summary>
    public required string Reason { get; init; }

    /// <summary>The day on which it was corrected; today where it is left out.</summary>
    public DateOnly? CorrectedOn { get; init; }
}

public sealed record CorrectReportInput
{
    /// <summary>The report.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>The version that you read.</summary>
    public required int Version { get; init; }

    /// <summary>Its title, where that is corrected.</summary>
    public string? Title { get; init; }

    /// <summary>Its address, where that is corrected.</summary>
    public Uri? Url { get; init; }

    /// <summary>How many recommendations it says that it makes, where that is corrected.</summary>
    public int? StatedRecommendationCount { get; init; }

    /// <summary>The day on which it was published, where that is corrected: what is counted from it is counted anew.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>How that day is known, where that is corrected; empty where nothing is to be noted any more.</summary>
    public string? PublishedOnNote { get; init; }

    /// <summary>Why it is corrected.</summary>
    public required string Reason { get; init; }

    /// <summary>The day on which it was corrected; today where it is left out.</summary>
    public DateOnly? CorrectedOn { get; init; }
}

public sealed record CoverByForceReportInput
{
    /// <summary>The report on several forces.</summary>
    public required Guid NationalReportId { get; init; }

    /// <summary>The report on the force, which has the same findings.</summary>
    public required Guid ReportId { get; init; }
}

public sealed record CorrectCaseAuditInput
{
    /// <summary>The result that was recorded wrongly.</summary>
    public required Guid CaseAuditId { get; init; }

    /// <summary>How many case files were read.</summary>
    public required int Total { get; init; }

    /// <summary>How many were judged good.</summary>
    public required int Good { get; init; }

    /// <summary>How many were judged to require improvement.</summary>
    public required int RequiresImprovement { get; init; }

    /// <summary>How many were judged inadequate.</summary>
    public required int Inadequate { get; init; }

    /// <summary>What must be known to read the figures, where that is corrected; empty where nothing must.</summary>
    public string? Note { get; init; }

    /// <summary>Why it is corrected.</summary>
    public required string Reason { get; init; }

    /// <summary>The day on which it was corrected; today where it is left out.</summary>
    public DateOnly? CorrectedOn { get; init; }
}

/// <summary>What is left out stays as it is; what is empty is not recorded any more.</summary>
public sealed record CorrectFindingInput
{
    /// <summary>The finding.</summary>
    public required Guid FindingId { get; init; }

    /// <summary>The version that you read.</summary>
    public required int Version { get; init; }

    /// <summary>The kind of finding, where that is corrected: which way it points is then said anew.</summary>
    public FindingKind? Kind { get; init; }

    /// <summary>Which way an observation points, where that is corrected.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The section of the report, where that is corrected.</summary>
    public string? Section { get; init; }

    /// <summary>What was found, where that is corrected.</summary>
    public string? Text { get; init; }

    /// <summary>The day on which it was issued before the report, where that is corrected.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The document by which it was issued, where that is corrected.</summary>
    public string? IssuedBy { get; init; }

    /// <summary>Why it is corrected.</summary>
    public required string Reason { get; init; }

    /// <summary>The day on which it was corrected; today where it is left out.</summary>
    public DateOnly? CorrectedOn { get; init; }
}
