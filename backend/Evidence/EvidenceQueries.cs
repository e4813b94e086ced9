using System.Linq.Expressions;

namespace ScrutinyPortal.Evidence;

/// <summary>Which pieces of evidence are wanted; what is null is not asked for.</summary>
public sealed record EvidenceFilter
{
    public string? Force { get; init; }
    public string? Body { get; init; }
    public IReadOnlyList<EvidenceStatus>? Status { get; init; }
    public IReadOnlyList<EvidenceKind>? Kind { get; init; }
    public Marking? Marking { get; init; }

    /// <summary>A past day: what was offered by its end, and where that stood then. Null for now.</summary>
    public DateOnly? AsAt { get; init; }
}

public static class EvidenceQueries
{
    public static IQueryable<PieceOfEvidence> All(PortalContext db, EvidenceFilter by)
    {
        IQueryable<PieceOfEvidence> evidence = db.Evidence;
        if (by.AsAt is { } last) evidence = evidence.Where(e => e.OfferedOn <= last);
        if (by.Force is { } force) evidence = evidence.Where(e => e.Force.Slug == force);
        if (by.Body is { } body) evidence = evidence.Where(e => db.Bodies.Any(b => b.Id == e.BodyId && b.Slug == body));
        if (by.Kind is { } kind) evidence = evidence.Where(e => kind.Contains(e.Kind));
        if (by.Marking is { } marked) evidence = evidence.Where(e => e.Marking == marked);
        return (by.Status, by.AsAt) switch
        {
            ({ } status, null) => evidence.Where(e => status.Contains(e.Status)),
            ({ } status, { } day) => evidence.Where(StoodIn(status, day)),
            _ => evidence,
        };
    }

    public static IQueryable<PieceOfEvidence> ByReference(PortalContext db, string reference) => db.Evidence.Where(e => e.Reference == reference);

    /// <summary>The action plans for reports that stand, or stood at the end of a past day, the latest first.</summary>
    internal static IQueryable<PieceOfEvidence> ActionPlans(PortalContext db, DateOnly? day = null) =>
        db.Evidence.Where(e => e.Kind == EvidenceKind.ActionPlan && e.ReportId != null && (e.SupersededOn == null || e.SupersededOn > day)).OrderByDescending(e => e.OfferedOn).ThenByDescending(e => e.Id);

    // As PieceOfEvidence.StatusAsAt says, in what a database understands.
    private static Expression<Func<PieceOfEvidence, bool>> StoodIn(IReadOnlyList<EvidenceStatus> status, DateOnly day)
    {
        var (offered, accepted, rejected, superseded) = (status.Contains(EvidenceStatus.Offered), status.Contains(EvidenceStatus.Accepted), status.Contains(EvidenceStatus.Rejected), status.Contains(EvidenceStatus.Superseded));
        return e => e.SupersededOn <= day ? superseded : e.JudgedOn <= day ? e.FoundGood == true ? accepted : rejected : offered;
    }
}
