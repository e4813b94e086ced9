namespace ScrutinyPortal.Meetings;

public sealed record ChooseTopicInput
{
    /// <summary>The meeting for which it is set. Its day says in the programme of which year: from April to March.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The theme from whose recommendations it is proposed.</summary>
    public string? Theme { get; init; }

    /// <summary>What the meeting is to find out.</summary>
    public string? Aim { get; init; }

    /// <summary>The recommendations that it is about.</summary>
    public IReadOnlyList<Guid>? RecommendationIds { get; init; }

    /// <summary>The requests that it is about.</summary>
    public IReadOnlyList<Guid>? RequestIds { get; init; }

    /// <summary>Why it comes in, once the programme was agreed; left out before.</summary>
    public string? Reason { get; init; }

    /// <summary>The day of the choice; today unless given.</summary>
    public DateOnly? ChangedOn { get; init; }
}

public sealed record MoveTopicInput
{
    /// <summary>The topic.</summary>
    public required Guid TopicId { get; init; }

    /// <summary>The version of the topic that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The meeting of the same year for which it is set instead.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>Why, once the programme was agreed; left out before.</summary>
    public string? Reason { get; init; }

    /// <summary>The day of the change; today unless given.</summary>
    public DateOnly? ChangedOn { get; init; }
}

public sealed record DropTopicInput
{
    /// <summary>The topic.</summary>
    public required Guid TopicId { get; init; }

    /// <summary>The version of the topic that was read.</summary>
    public required int Version { get; init; }

    /// <summary>Why, once the programme was agreed; left out before.</summary>
    public string? Reason { get; init; }

    /// <summary>The day of the change; today unless given.</summary>
    public DateOnly? ChangedOn { get; init; }
}

public sealed record AgreeProgrammeInput
{
    /// <summary>The programme.</summary>
    public required Guid ProgrammeId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The day of agreement; today unless given.</summary>
    public DateOnly? AgreedOn { get; init; }
}

public sealed record PublishProgrammeInput
{
    /// <summary>The programme.</summary>
    public required Guid ProgrammeId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>Why it replaces the edition that stands; needed from the second on. Everybody reads it.</summary>
    public string? Reason { get; init; }

    /// <summary>The day of publication; today unless given.</summary>
    public DateOnly? PublishedOn { get; init; }
}
