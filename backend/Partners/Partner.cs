using System.ComponentModel.DataAnnotations.Schema;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Partners;

/// <summary>Whether a partner's program is let in.</summary>
public enum PartnerStatus
{
    /// <summary>It gets tokens, and they are accepted.</summary>
    Active,

    /// <summary>It gets no token, and those that it had have ended.</summary>
    Suspended,
}

/// <summary>Another organisation whose program reads the record by a name and a key of its own, and for which one body answers.</summary>
public sealed class Partner : BodyRecord
{
    private static readonly Transitions<PartnerStatus> Moves = new(PartnerWords.Of)
    {
        { PartnerStatus.Active, PartnerStatus.Suspended },
        { PartnerStatus.Suspended, PartnerStatus.Active },
    };

    private Partner() { }

    internal Partner(LocalPolicingBody body, RegisterPartnerInput input, DateTimeOffset now)
    {
        (BodyId, Body, RegisteredAt) = (body.Id, body, now);
        Write(input);
        Happened("registered");
    }

    /// <summary>The organisation, and which of its programs.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>Who answers for it there: an address to write to when something is wrong.</summary>
    public string Contact { get; private set; } = null!;

    /// <summary>How much it may be shown at most: what is published, or also what the body shows its panel, its force, or has in its office.</summary>
    public Audience Clearance { get; private set; }

    /// <summary>The public keys (a JSON Web Key Set) by which it proves who it is; null where it has a secret.</summary>
    public string? PublicKeys { get; private set; }

    /// <summary>Where it lets a person be sent back to, who was asked here whether it may read for them. None where it reads only for itself.</summary>
    public IReadOnlyList<string> RedirectAddresses { get; private set; } = [];

    /// <summary>Whether it may ask of any token of its body's partners whether it is good: the gateway of a service of its own.</summary>
    public bool ChecksTokens { get; private set; }

    /// <summary>When it was registered.</summary>
    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>Whether it is let in.</summary>
    public PartnerStatus Status { get; private set; }

    /// <summary>Why it was suspended, or let in again; null where neither was done.</summary>
    public string? Reason { get; private set; }

    /// <summary>The secret, shown once: only where the act that made it is answered, and kept nowhere.</summary>
    [NotMapped]
    public string? NewSecret { get; internal set; }

    /// <summary>The name by which its program says who it is.</summary>
    public string ClientId => Id.ToString("N");

    /// <summary>The body that answers for it.</summary>
    public LocalPolicingBody Body { get; private set; } = null!;

    /// <summary>Enters anew what is known of it and what it may see.</summary>
    internal void Change(PartnerInput input)
    {
        Write(input);
        Happened("changed");
    }

    internal void Rotate() => Happened("secret rotated");

    internal void Suspend(string reason) => MoveTo(PartnerStatus.Suspended, reason, "suspended");

    internal void Resume(string reason) => MoveTo(PartnerStatus.Active, reason, "resumed");

    private void MoveTo(PartnerStatus status, string reason, string happened)
    {
        Status = Moves.Move(Status, status);
        Reason = Entered.Required(reason, "reason", Entered.Line);
        Happened(happened);
    }

    private void Write(PartnerInput input)
    {
        Name = Entered.Required(input.Name, "name", Entered.Title);
        Contact = Entered.Required(input.Contact, "contact", Entered.Title);
        (Clearance, ChecksTokens) = (input.Clearance, input.ChecksTokens ?? false);
        PublicKeys = KeySet.Checked(input.PublicKeys);
        RedirectAddresses = RedirectAddress.Checked(input.RedirectAddresses);
    }
}
