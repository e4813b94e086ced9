using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

public sealed record RecordReportInput
{
    /// <summary>The title, as the inspectorate gives it.</summary>
    public required string Title { get; init; }

    /// <summary>The kind of inspection.</summary>
    public required InspectionProgramme Programme { get; init; }

    /// <summary>The cycle of the programme, such as 2023-25.</summary>
    public string? Cycle { get; init; }

    /// <summary>The inspectorates, at least one.</summary>
    public required IReadOnlyList<Inspectorate> Inspectorates { get; init; }

    /// <summary>The slugs of the forces inspected, at least one of them your own.</summary>
    public required IReadOnlyList<string> Forces { get; init; }

    /// <summary>When the fieldwork began, as far as it is known.</summary>
    public PartialDate? FieldworkFrom { get; init; }

    /// <summary>When the fieldwork ended, as far as it is known.</summary>
    public PartialDate? FieldworkTo { get; init; }

    /// <summary>The day on which the inspectorate published the report.</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>The hour of its release, where it is under embargo until then: it lies on the day of publication.</summary>
    public DateTimeOffset? ReleaseAt { get; init; }

    /// <summary>Who asked for the inspection, where somebody did (Police Act 1996, s.54(2B) and (2BA)).</summary>
    public InspectionCommissioner? CommissionedBy { get; init; }

    /// <summary>Whether it is addressed to the local partnership.</summary>
    public bool? IsToPartnership { get; init; }

    /// <summary>How the day of publication is known, where the report itself does not say it.</summary>
    public string? PublishedOnNote { get; init; }

    /// <summary>The address of the report.</summary>
    public Uri? Url { get; init; }

    /// <summary>How many recommendations the report is said to make.</summary>
    public int? StatedRecommendationCount { get; init; }

    /// <summary>The earlier reports that this one reviews.</summary>
    public IReadOnlyList<Guid>? Follows { get; init; }

    /// <summary>Where this is known from: addresses or citations.</summary>
    public IReadOnlyList<string>? Sources { get; init; }
}

public sealed record RecordJudgmentInput
{
    /// <summary>The report.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>The inspectorate's question or area.</summary>
    public required string Question { get; init; }

    /// <summary>The grade.</summary>
    public required Grade Grade { get; init; }
}

public sealed record RecordGradeCountInput
{
    /// <summary>The report.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>The grade.</summary>
    public required Grade Grade { get; init; }

    /// <summary>How many areas received it.</summary>
    public required int Count { get; init; }
}

public sealed record RecordCaseAuditInput
{
    /// <summary>The report.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>The area of work; leave it out for all cases together.</summary>
    public string? Category { get; init; }

    /// <summary>How many case files were read.</summary>
    public required int Total { get; init; }

    /// <summary>How many were judged good.</summary>
    public required int Good { get; init; }

    /// <summary>How many were judged to require improvement.</summary>
    public required int RequiresImprovement { get; init; }

    /// <summary>How many were judged inadequate.</summary>
    public required int Inadequate { get; init; }

    /// <summary>What must be known to read the figures.</summary>
    public string? Note { get; init; }
}

public sealed record RecordFindingInput
{
    /// <summary>The report.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>The kind of finding.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>Which way an observation points.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The section of the report.</summary>
    public string? Section { get; init; }

    /// <summary>What was found.</summary>
    public required string Text { get; init; }

    /// <summary>The day on which it was issued, where that was before the report: a cause of concern may come early, by letter.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The document by which it was issued: an address or a citation.</summary>
    public string? IssuedBy { get; init; }
}
