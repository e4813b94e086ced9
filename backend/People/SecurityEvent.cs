using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

/// <summary>An entry of the log of security, which is kept in the audit trail's chain like every other row. It never holds what was typed.</summary>
public sealed class SecurityEvent : Entity
{
    private SecurityEvent() { }

    public SecurityEvent(SecurityEventKind kind, Guid? personId, DateTimeOffset at, string? address, string? detail = null, Guid? byPersonId = null)
    {
        (Kind, PersonId, At, Address, Detail, ByPersonId) = (kind, personId, at, address, detail, byPersonId);
        Happened("recorded");
    }

    /// <summary>What happened.</summary>
    public SecurityEventKind Kind { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    public Guid? PersonId { get; private init; }

    public Guid? ByPersonId { get; private init; }

    /// <summary>The partner whose program it is about.</summary>
    public Guid? PartnerId { get; init; }

    /// <summary>The network address from which it came; null where it came from none.</summary>
    public string? Address { get; private init; }

    /// <summary>What more there is to say, in the portal's own words; null where there is nothing.</summary>
    public string? Detail { get; private init; }
}
