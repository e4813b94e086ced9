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

/// <summary>What is left out stays as it is; what is empty is not recorded any more.</summary>
public sealed record CorrectRecommendationInput
{
    /// <summary>The recommendation.</summary>
    public required Guid RecommendationId { get; init; }

    /// <summary>The version that you read.</summary>
    public required int Version { get; init; }

    /// <summary>Whether it is a recommendation or an area for improvement, where that is corrected.</summary>
    public RecommendationKind? Kind { get; init; }

    /// <summary>The number that the report gives it, where that is corrected.</summary>
    public string? Number { get; init; }

    /// <summary>The wording, where that is corrected.</summary>
    public string? Text { get; init; }

    /// <summary>All its parts in order, where they are corrected.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>To whom it is addressed in the words of the source, where that is corrected.</summary>
    public string? Addressee { get; init; }

    /// <summary>To whom it is addressed by kind and name, all of them, where that is corrected.</summary>
    public IReadOnlyList<AddresseeInput>? Addressees { get; init; }

    /// <summary>What it is about, where that is corrected.</summary>
    public string? Theme { get; init; }

    /// <summary>By when in the words of the source, where that is corrected.</summary>
    public string? DeadlineAsStated { get; init; }

    /// <summary>By when as a class, where that is corrected; `NONE` where the source sets no time.</summary>
    public DeadlineTerm? Term { get; init; }

    /// <summary>The day that the source gives, where that is corrected: without a `term` it is ON_DAY.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Why it is corrected.</summary>
    public required string Reason { get; init; }

    /// <summary>The day on which it was corrected; today where it is left out.</summary>
    public DateOnly? CorrectedOn { get; init; }
}
