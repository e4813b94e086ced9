namespace ScrutinyPortal.Recommendations;

public sealed record RecordRecommendationInput
{
    /// <summary>The report or other source that makes it.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>The cause of concern to which it belongs.</summary>
    public Guid? CauseOfConcernId { get; init; }

    /// <summary>Whether it is a recommendation or an area for improvement.</summary>
    public required RecommendationKind Kind { get; init; }

    /// <summary>The number that the report gives it.</summary>
    public string? Number { get; init; }

    /// <summary>The wording.</summary>
    public required string Text { get; init; }

    /// <summary>Its parts, where it has several.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>To whom it is addressed, in the words of the source; it may be left out where `addressees` are given.</summary>
    public string? Addressee { get; init; }

    /// <summary>To whom it is addressed, by kind and name.</summary>
    public IReadOnlyList<AddresseeInput>? Addressees { get; init; }

    /// <summary>What it is about, in a word or two.</summary>
    public required string Theme { get; init; }

    /// <summary>By when, in the words of the source.</summary>
    public string? DeadlineAsStated { get; init; }

    /// <summary>By when, as a class; its day is counted from the day of publication.</summary>
    public DeadlineTerm? Term { get; init; }

    /// <summary>By when, where the source gives a day.</summary>
    public DateOnly? DueOn { get; init; }
}

public sealed record UpdateForceProgressInput
{
    /// <summary>The recommendation.</summary>
    public required Guid RecommendationId { get; init; }

    /// <summary>Where the work stands: not a claim of completion.</summary>
    public required ForceStatus Status { get; init; }

    /// <summary>What has been done.</summary>
    public required string Words { get; init; }

    /// <summary>The day of which this is true; today where it is left out.</summary>
    public DateOnly? SaidOn { get; init; }
}

public sealed record ClaimCompleteInput
{
    /// <summary>The recommendation.</summary>
    public required Guid RecommendationId { get; init; }

    /// <summary>What was done, and how it shows.</summary>
    public required string Words { get; init; }

    /// <summary>The day of the claim; today where it is left out.</summary>
    public DateOnly? SaidOn { get; init; }
}

public sealed record RecordInspectorateDecisionInput
{
    /// <summary>The recommendation.</summary>
    public required Guid RecommendationId { get; init; }

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
}

public sealed record ProposeAssuranceInput
{
    /// <summary>The recommendation.</summary>
    public required Guid RecommendationId { get; init; }

    /// <summary>The agenda item under which it is considered.</summary>
    public Guid? AgendaItemId { get; init; }

    /// <summary>How far the body would be assured.</summary>
    public required AssuranceRating Rating { get; init; }

    /// <summary>The statement that is proposed.</summary>
    public required string Words { get; init; }

    /// <summary>The day on which it is proposed; today where it is left out.</summary>
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
