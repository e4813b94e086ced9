namespace ScrutinyPortal.Requests;

public sealed record AcknowledgeRequestInput : RequestActInput
{
    /// <summary>Words to the office.</summary>
    public string? Words { get; init; }

    /// <summary>The day of acknowledgement; today unless given.</summary>
    public DateOnly? AcknowledgedOn { get; init; }
}

public sealed record AssignRequestInput : RequestActInput
{
    /// <summary>Who in the force sees to it, by role and not by name.</summary>
    public required string Lead { get; init; }

    /// <summary>The day on which it was given; today unless given.</summary>
    public DateOnly? AssignedOn { get; init; }
}

public sealed record SeekClarificationInput : RequestActInput
{
    /// <summary>What is not clear.</summary>
    public required string Words { get; init; }

    /// <summary>The day on which it was asked; today unless given.</summary>
    public DateOnly? SoughtOn { get; init; }
}

public sealed record ClarifyRequestInput : RequestActInput
{
    /// <summary>What is meant.</summary>
    public required string Words { get; init; }

    /// <summary>The day on which it was said; today unless given.</summary>
    public DateOnly? ClarifiedOn { get; init; }
}

public sealed record AskForMoreTimeInput : RequestActInput
{
    /// <summary>The last day that is wished for: after the present one.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Why more time is needed.</summary>
    public required string Reason { get; init; }

    /// <summary>The day on which it was asked; today unless given.</summary>
    public DateOnly? AskedOn { get; init; }
}

public sealed record ExtendRequestInput : RequestActInput
{
    /// <summary>The new last day: after the present one.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Why it is moved.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of the decision; today unless given.</summary>
    public DateOnly? ExtendedOn { get; init; }
}

public sealed record DeclineMoreTimeInput : RequestActInput
{
    /// <summary>Why no more time is given.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of the decision; today unless given.</summary>
    public DateOnly? DeclinedOn { get; init; }
}

public sealed record AnswerRequestInput : RequestActInput
{
    /// <summary>The answer, in Markdown.</summary>
    public required string Words { get; init; }

    /// <summary>Where it answers only in part: what is not given, and on what ground. Absent where it answers the whole.</summary>
    public string? NotGivenBecause { get; init; }

    /// <summary>The day of the answer; today unless given.</summary>
    public DateOnly? AnsweredOn { get; init; }
}

public sealed record RefuseRequestInput : RequestActInput
{
    /// <summary>On what ground nothing is given, with the law where there is one.</summary>
    public required string Ground { get; init; }

    /// <summary>Words to the office.</summary>
    public string? Words { get; init; }

    /// <summary>The day of the refusal; today unless given.</summary>
    public DateOnly? RefusedOn { get; init; }
}

public sealed record ReturnAnswerInput : RequestActInput
{
    /// <summary>Why the answer is insufficient.</summary>
    public required string Reason { get; init; }

    /// <summary>The day on which it went back; today unless given.</summary>
    public DateOnly? ReturnedOn { get; init; }
}

public sealed record AcceptAnswerInput : RequestActInput
{
    /// <summary>Words to the force.</summary>
    public string? Words { get; init; }

    /// <summary>The day of acceptance; today unless given.</summary>
    public DateOnly? AcceptedOn { get; init; }
}

public sealed record EscalateRequestInput : RequestActInput
{
    /// <summary>To whom the matter is taken, and why.</summary>
    public required string Words { get; init; }

    /// <summary>The day on which it was taken further; today unless given.</summary>
    public DateOnly? EscalatedOn { get; init; }
}

public sealed record CloseRequestInput : RequestActInput
{
    /// <summary>Why nothing more is awaited.</summary>
    public required string Reason { get; init; }

    /// <summary>The day on which it ended; today unless given.</summary>
    public DateOnly? ClosedOn { get; init; }
}

public sealed record WithdrawRequestInput : RequestActInput
{
    /// <summary>Why it is no longer asked.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of withdrawal; today unless given.</summary>
    public DateOnly? WithdrawnOn { get; init; }
}
