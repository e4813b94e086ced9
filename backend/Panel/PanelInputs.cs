namespace ScrutinyPortal.Panel;

public sealed record RecordPanelMatterInput
{
    /// <summary>What the panel asks for or gives.</summary>
    public required PanelMatterKind Kind { get; init; }

    /// <summary>What it is about, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>What the panel asks or recommends, in Markdown.</summary>
    public required string Words { get; init; }

    /// <summary>The day on which the panel put it; today unless given.</summary>
    public DateOnly? MadeOn { get; init; }

    /// <summary>The day by which the panel wants the reply; left out where none is known.</summary>
    public DateOnly? ReplyBy { get; init; }
}

public sealed record ReplyToPanelInput
{
    /// <summary>The matter that the panel put.</summary>
    public required Guid MatterId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The reply, in Markdown.</summary>
    public required string Reply { get; init; }

    /// <summary>On what ground a part is not given; left out where all is. Everybody reads it.</summary>
    public string? NotGivenBecause { get; init; }

    /// <summary>The day of the reply; today unless given.</summary>
    public DateOnly? RepliedOn { get; init; }
}

public sealed record ReviseReplyToPanelInput
{
    /// <summary>The published matter.</summary>
    public required Guid MatterId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>Why the reply is to be replaced. Everybody reads it with the reply that replaces it.</summary>
    public required string Reason { get; init; }
}

public sealed record PublishPanelMatterInput
{
    /// <summary>The matter that the panel put.</summary>
    public required Guid MatterId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The day of publication; today unless given.</summary>
    public DateOnly? PublishedOn { get; init; }
}
