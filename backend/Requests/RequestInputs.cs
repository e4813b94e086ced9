namespace ScrutinyPortal.Requests;

public sealed record DraftRequestInput
{
    /// <summary>The draft to write anew; absent for a new one.</summary>
    public Guid? RequestId { get; init; }

    /// <summary>The version of that draft that was read.</summary>
    public int? Version { get; init; }

    /// <summary>The force, by the name in addresses.</summary>
    public required string Force { get; init; }

    /// <summary>What is asked for: information, assurance or action.</summary>
    public required RequestKind Kind { get; init; }

    /// <summary>What it is about, in a line.</summary>
    public required string Subject { get; init; }

    /// <summary>What is asked.</summary>
    public required string Question { get; init; }

    /// <summary>Why it is asked.</summary>
    public string? Why { get; init; }

    /// <summary>In which form the answer is wanted.</summary>
    public string? Form { get; init; }

    /// <summary>Who in the force is to see to it, by role.</summary>
    public string? Owner { get; init; }

    /// <summary>The last day for the answer.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The report that it is about.</summary>
    public Guid? ReportId { get; init; }

    /// <summary>The recommendations that it is about.</summary>
    public IReadOnlyList<Guid>? RecommendationIds { get; init; }

    /// <summary>The findings that it is about.</summary>
    public IReadOnlyList<Guid>? FindingIds { get; init; }

    /// <summary>The agenda item from which an action arose.</summary>
    public Guid? AgendaItemId { get; init; }

    /// <summary>Where what is recorded comes from: addresses or citations.</summary>
    public IReadOnlyList<string>? Sources { get; init; }
}

/// <summary>An act on a request that was read.</summary>
public abstract record RequestActInput
{
    /// <summary>The request.</summary>
    public required Guid RequestId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }
}

public sealed record SendRequestInput : RequestActInput
{
    /// <summary>The last day for the answer. It is left out only where a request of an earlier day had none that is known.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The day on which it was sent; today unless given.</summary>
    public DateOnly? SentOn { get; init; }
}
