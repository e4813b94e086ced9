using ScrutinyPortal.Model;

namespace ScrutinyPortal.Partners;

public sealed record RegisterPartnerInput : PartnerInput
{
    /// <summary>The local policing body that answers for it, by the name in addresses.</summary>
    public required string Body { get; init; }
}

public abstract record PartnerInput
{
    /// <summary>The organisation, and which of its programs.</summary>
    public required string Name { get; init; }

    /// <summary>Who answers for it there: an address to write to when something is wrong.</summary>
    public required string Contact { get; init; }

    /// <summary>How much it may be shown at most: PUBLIC what is published; PANEL, FORCE or OFFICE also what the body shows those.</summary>
    public required Audience Clearance { get; init; }

    /// <summary>Its public keys as a JSON Web Key Set, by which it proves who it is; left out, it is given a secret.</summary>
    public string? PublicKeys { get; init; }

    /// <summary>Where a person may be sent back to, who was asked whether it may read for them: at most five whole addresses, by https, each exactly as the program will name it. Left out, it reads only for itself.</summary>
    public IReadOnlyList<string>? RedirectAddresses { get; init; }

    /// <summary>Whether it may ask of any token of its body's partners whether it is good. No, where it is left out.</summary>
    public bool? ChecksTokens { get; init; }
}

public sealed record ChangePartnerInput : PartnerInput
{
    /// <summary>The partner.</summary>
    public required Guid PartnerId { get; init; }

    /// <summary>The version of it that was read.</summary>
    public required int Version { get; init; }
}

public sealed record RotatePartnerSecretInput
{
    /// <summary>The partner.</summary>
    public required Guid PartnerId { get; init; }

    /// <summary>The version of it that was read.</summary>
    public required int Version { get; init; }

    /// <summary>Whether the old secret, and every token got with it, ends now: where it has become known. Otherwise the old one works for another day.</summary>
    public bool? EndsOldNow { get; init; }
}

public sealed record SuspendPartnerInput
{
    /// <summary>The partner.</summary>
    public required Guid PartnerId { get; init; }

    /// <summary>The version of it that was read.</summary>
    public required int Version { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
