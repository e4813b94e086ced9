namespace ScrutinyPortal.Inspections;

public sealed record RecordStatementInput
{
    /// <summary>The report about which it was said.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>Whose voice it is.</summary>
    public required Actor Actor { get; init; }

    /// <summary>Who said it.</summary>
    public required string By { get; init; }

    /// <summary>The day on which it was said.</summary>
    public required DateOnly SaidOn { get; init; }

    /// <summary>What was said, in short.</summary>
    public required string Words { get; init; }

    /// <summary>Where it was said, at least one address or citation.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}

public sealed record WritePlainSummaryInput
{
    /// <summary>The report.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>What it says, in plain words for everybody.</summary>
    public required string Words { get; init; }

    /// <summary>The same in Welsh, where it is said in Welsh too.</summary>
    public string? WordsCymraeg { get; init; }
}
