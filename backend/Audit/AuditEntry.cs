using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Audit;

/// <summary>One line of the audit trail: written with the change that it describes, never altered.</summary>
public sealed class AuditEntry
{
    public long Id { get; private init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>As what the person acted.</summary>
    public required Role Role { get; init; }

    /// <summary>The body for which the person acted; null where the portal itself acted.</summary>
    public Guid? ByBodyId { get; init; }

    /// <summary>The kind of thing that it happened to.</summary>
    public required string SubjectKind { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>The version of the thing after the change.</summary>
    public required int SubjectVersion { get; init; }

    /// <summary>The verb.</summary>
    public required string Happened { get; init; }

    /// <summary>What changed, field by field.</summary>
    public required IReadOnlyList<FieldChange> Changes { get; init; }
}
