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
