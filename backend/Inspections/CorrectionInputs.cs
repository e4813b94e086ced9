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
