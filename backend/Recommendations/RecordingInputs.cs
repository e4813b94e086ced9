namespace ScrutinyPortal.Recommendations;

/// <summary>One to whom a recommendation is addressed.</summary>
public sealed record AddresseeInput
{
    /// <summary>Of what kind it is.</summary>
    public required AddresseeKind Kind { get; init; }

    /// <summary>Its name; it may be left out where the kind says all.</summary>
    public string? Name { get; init; }
}

public sealed record RecordRecommendationsInput
{
    /// <summary>The report or other source that makes them.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>The cause of concern to which they belong.</summary>
    public Guid? CauseOfConcernId { get; init; }

    /// <summary>Whether they are recommendations or areas for improvement.</summary>
    public required RecommendationKind Kind { get; init; }

    /// <summary>What each of them says, in order.</summary>
    public required IReadOnlyList<WordingInput> Wordings { get; init; }

    /// <summary>To whom they are addressed, by kind and name.</summary>
    public required IReadOnlyList<AddresseeInput> Addressees { get; init; }

    /// <summary>What they are about, in a word or two.</summary>
    public required string Theme { get; init; }

    /// <summary>By when, as a class; its day is counted from the day of publication.</summary>
    public DeadlineTerm? Term { get; init; }

    /// <summary>By when, where the source gives a day.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether those that look like one that is there already are to be recorded all the same.</summary>
    public bool? DuplicatesToo { get; init; }
}

/// <summary>What one of several recommendations says.</summary>
public sealed record WordingInput
{
    /// <summary>The number that the source gives it.</summary>
    public string? Number { get; init; }

    /// <summary>The wording.</summary>
    public required string Text { get; init; }

    /// <summary>Its parts, where it has several.</summary>
    public IReadOnlyList<string>? Parts { get; init; }
}

public sealed record LinkRepeatsInput
{
    /// <summary>The recommendation that asks again.</summary>
    public required Guid RecommendationId { get; init; }

    /// <summary>All the earlier ones that it asks for again: those that are not named are unlinked.</summary>
    public required IReadOnlyList<Guid> Earlier { get; init; }
}
