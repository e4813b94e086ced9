namespace ScrutinyPortal.People;

/// <summary>A passkey by which a person signs in: a key that a device of theirs keeps, and uses only once it has made sure who holds it.</summary>
public sealed class Passkey
{
    /// <summary>Opaque and lasting.</summary>
    public required string Id { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>When it was added.</summary>
    public required DateTimeOffset AddedAt { get; init; }
}
