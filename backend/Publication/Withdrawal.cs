using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

/// <summary>That a publication was taken back: when, by whom and why. Everybody reads it; what the publication said is not in it.</summary>
public sealed class Withdrawal : BodyRecord
{
    private Withdrawal() { }

    internal Withdrawal(BodyRecord record, Guid? wholeId, string reason, DateOnly on, string by, DateTimeOffset now)
    {
        (BodyId, SubjectId, Kind, WholeId) = (record.BodyId, record.Id, record.GetType().Name, wholeId);
        (Reference, Reason, WithdrawnOn, WithdrawnBy) = ((record as IReferenced)?.Reference, reason, on, by);
        Publish(now);
    }

    public Guid SubjectId { get; private init; }

    /// <summary>That of which the record tells, on whose page its withdrawal is told; null where it is told at its own address alone.</summary>
    public Guid? WholeId { get; private init; }

    /// <summary>The kind of record that was withdrawn, by the name of its type: Edition.</summary>
    public string Kind { get; private init; } = null!;

    /// <summary>The reference of the record, which its address carries; null where it has none.</summary>
    public string? Reference { get; private init; }

    /// <summary>Why it was withdrawn.</summary>
    public string Reason { get; private init; } = null!;

    /// <summary>The day of the withdrawal.</summary>
    public DateOnly WithdrawnOn { get; private init; }

    /// <summary>The body that withdrew it, by the name that it had.</summary>
    public string WithdrawnBy { get; private init; } = null!;

    /// <summary>When it was published again; null while it is withdrawn.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    internal void End(DateTimeOffset now)
    {
        EndedAt = now;
        Happened("ended");
    }
}
