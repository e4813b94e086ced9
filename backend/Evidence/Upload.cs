namespace ScrutinyPortal.Evidence;

/// <summary>A file that was received and is not yet offered: it belongs to nothing and is served to nobody. What is never offered is swept away.</summary>
public sealed class Upload
{
    /// <summary>How long a file may wait to be offered.</summary>
    public static readonly TimeSpan Waits = TimeSpan.FromDays(1);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The body for which it was received.</summary>
    public required Guid BodyId { get; init; }

    /// <summary>The SHA-256 of its bytes, in hexadecimal.</summary>
    public required string Hash { get; init; }

    public required string Name { get; init; }

    public required string Type { get; init; }

    public required int Size { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }
}
