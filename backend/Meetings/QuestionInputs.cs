namespace ScrutinyPortal.Meetings;

/// <summary>What becomes of a question from the public.</summary>
public enum QuestionDecision
{
    /// <summary>It is put to the meeting.</summary>
    Use,

    /// <summary>It is put together with another that is put.</summary>
    Merge,

    /// <summary>It is not put.</summary>
    Decline,
}

public sealed record RecordQuestionInput
{
    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The question, in Markdown, without anything that says who asks.</summary>
    public required string Question { get; init; }

    /// <summary>The day on which it came; today unless given.</summary>
    public DateOnly? ReceivedOn { get; init; }
}

public sealed record ModerateQuestionInput
{
    /// <summary>The question.</summary>
    public required Guid QuestionId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>What becomes of it.</summary>
    public required QuestionDecision Decision { get; init; }

    /// <summary>Where it is used: the words in which it is put; left out where they stay as they came.</summary>
    public string? Question { get; init; }

    /// <summary>Where it is used: the agenda item under which it is put, which is not private.</summary>
    public Guid? AgendaItemId { get; init; }

    /// <summary>Where it is put together with another: that other.</summary>
    public Guid? IntoId { get; init; }

    /// <summary>Why, in words that who asked may read; where it is not used there must be some.</summary>
    public string? Reason { get; init; }
}

public sealed record AnswerQuestionInput
{
    /// <summary>The question.</summary>
    public required Guid QuestionId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>What was answered, in Markdown.</summary>
    public required string Answer { get; init; }

    /// <summary>Who answered, by role.</summary>
    public required string AnsweredBy { get; init; }

    /// <summary>The day of the answer; today unless given.</summary>
    public DateOnly? AnsweredOn { get; init; }
}
