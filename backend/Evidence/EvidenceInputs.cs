namespace ScrutinyPortal.Evidence;

public sealed record OfferEvidenceInput
{
    /// <summary>The recommendations to which it speaks.</summary>
    public IReadOnlyList<Guid>? RecommendationIds { get; init; }

    /// <summary>The report as a whole to which it speaks.</summary>
    public Guid? ReportId { get; init; }

    /// <summary>What it is.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows.</summary>
    public string? Words { get; init; }

    /// <summary>The first day of the period that it covers.</summary>
    public DateOnly? PeriodFrom { get; init; }

    /// <summary>The last day of the period that it covers.</summary>
    public DateOnly? PeriodTo { get; init; }

    /// <summary>Its protective marking.</summary>
    public required Marking Marking { get; init; }

    /// <summary>How it must be handled: with OFFICIAL-SENSITIVE, and only with that.</summary>
    public string? HandlingInstruction { get; init; }

    /// <summary>Where it stands, if it is a link.</summary>
    public string? Url { get; init; }

    /// <summary>The file, if it is one: the id that POST /evidence/files gave.</summary>
    public Guid? FileId { get; init; }

    /// <summary>The earlier piece whose place it takes.</summary>
    public Guid? SupersedesId { get; init; }

    /// <summary>The day on which it was offered; today where it is left out.</summary>
    public DateOnly? OfferedOn { get; init; }
}

public sealed record AcceptEvidenceInput
{
    /// <summary>The piece of evidence.</summary>
    public required Guid EvidenceId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>What is said of it.</summary>
    public string? Words { get; init; }

    /// <summary>Whether the Police and Crime Panel sees it from now on; never what is OFFICIAL-SENSITIVE.</summary>
    public bool? PanelSees { get; init; }

    /// <summary>The day of the decision; today where it is left out.</summary>
    public DateOnly? JudgedOn { get; init; }
}

public sealed record WithholdEvidenceInput
{
    /// <summary>The piece of evidence.</summary>
    public required Guid EvidenceId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The ground, which everybody reads who does not read the piece: a section of the Freedom of Information Act 2000, the safety of a person, a case before a court. Left out: nothing is said of it any longer.</summary>
    public string? Ground { get; init; }
}

public sealed record RejectEvidenceInput
{
    /// <summary>The piece of evidence.</summary>
    public required Guid EvidenceId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>Why it is rejected: the force reads it.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of the decision; today where it is left out.</summary>
    public DateOnly? JudgedOn { get; init; }
}

public sealed record SubmitActionPlanInput
{
    /// <summary>The report whose recommendations the plan answers.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What is said of it.</summary>
    public string? Words { get; init; }

    /// <summary>Its protective marking.</summary>
    public required Marking Marking { get; init; }

    /// <summary>How it must be handled: with OFFICIAL-SENSITIVE, and only with that.</summary>
    public string? HandlingInstruction { get; init; }

    /// <summary>Where it stands, if it is a link.</summary>
    public string? Url { get; init; }

    /// <summary>The file, if it is one: the id that POST /evidence/files gave.</summary>
    public Guid? FileId { get; init; }

    /// <summary>The day on which it was sent; today where it is left out.</summary>
    public DateOnly? OfferedOn { get; init; }
}
