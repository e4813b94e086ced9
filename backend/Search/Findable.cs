namespace ScrutinyPortal.Search;

/// <summary>A row of the search index: what of one record can be found, in the words by which it is looked for. It is seen by whoever sees the record.</summary>
public sealed class Findable
{
    /// <summary>The place among all that can be found: its kind, its day, and something of its own. The least is told first.</summary>
    public required long Number { get; init; }

    /// <summary>The name of the record's class.</summary>
    public required string Subject { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>What it is called; null where it has no title of its own.</summary>
    public string? Title { get; init; }

    /// <summary>The beginning of what it says.</summary>
    public required string Text { get; init; }

    /// <summary>Where the portal's pages show it.</summary>
    public required string Path { get; init; }

    /// <summary>The forces that it concerns, by their names in addresses, with a space between them.</summary>
    public required string Forces { get; init; }

    /// <summary>All its words, and marks of whom it concerns and who may see it.</summary>
    public required string Words { get; init; }
}
