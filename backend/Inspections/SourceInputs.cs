namespace ScrutinyPortal.Inspections;

public sealed record RecordSourceInput
{
    /// <summary>The kind of source; an inspection report is recorded as a report.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The title, as its maker gives it.</summary>
    public required string Title { get; init; }

    /// <summary>Who made it, such as the coroner or the auditor.</summary>
    public required string MadeBy { get; init; }

    /// <summary>The number under which its maker keeps it.</summary>
    public string? Number { get; init; }

    /// <summary>The day on which it was made.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>The slugs of the forces that it is about, at least one of them your own.</summary>
    public required IReadOnlyList<string> Forces { get; init; }

    /// <summary>Its address.</summary>
    public Uri? Url { get; init; }

    /// <summary>Where this is known from: addresses or citations.</summary>
    public IReadOnlyList<string>? Sources { get; init; }
}
