using System.Linq.Expressions;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>Where a recommendation stands on its three tracks: the latest entry of each that the viewer sees. Computed on every read, never stored; the rules are written once, for one record as for thousands.</summary>
public sealed class Standing
{
    /// <summary>One track contradicts another: a claim of completion that the body is not assured of, or an inspectorate that still holds open what was claimed or assured before.</summary>
    public static readonly Expression<Func<Standing, bool>> IsDisputed = s =>
        ((s.ForceStatus == ForceStatus.ClaimedComplete || s.ForceStatus == ForceStatus.SignedOff)
            && (s.Assurance == AssuranceRating.NotAssured
                || ((s.InspectorateStatus == InspectorateStatus.Open || s.InspectorateStatus == InspectorateStatus.ProgressNoted) && s.DecidedOn > s.ForceSaidOn)))
        || ((s.InspectorateStatus == InspectorateStatus.Open || s.InspectorateStatus == InspectorateStatus.ProgressNoted)
            && s.Assurance == AssuranceRating.Assured && s.DecidedOn > s.AssuredOn);

    /// <summary>It is known to be late. What the record does not know is never late.</summary>
    public static readonly Expression<Func<Standing, bool>> IsOverdue = s =>
        s.DueOn < s.Today
        && s.ForceStatus != ForceStatus.NotRecorded && s.ForceStatus != ForceStatus.ClaimedComplete && s.ForceStatus != ForceStatus.SignedOff
        && s.InspectorateStatus != InspectorateStatus.Closed && s.InspectorateStatus != InspectorateStatus.Superseded && s.InspectorateStatus != InspectorateStatus.NotPursued;

    /// <summary>The inspectorate has not closed it, nor put another in its place, nor given it up. What the force claims closes nothing.</summary>
    public static readonly Expression<Func<Standing, bool>> IsOpen = s =>
        s.InspectorateStatus != InspectorateStatus.Closed && s.InspectorateStatus != InspectorateStatus.Superseded && s.InspectorateStatus != InspectorateStatus.NotPursued;

    private static readonly Func<Standing, bool> DisputedNow = IsDisputed.Compile();
    private static readonly Func<Standing, bool> OverdueNow = IsOverdue.Compile();
    private static readonly Func<Standing, bool> OpenNow = IsOpen.Compile();

    internal Listed Listed { get; private init; } = null!;
    public required Guid RecommendationId { get; init; }

    /// <summary>The body in whose record the report stands.</summary>
    public required Guid BodyId { get; init; }

    /// <summary>From what kind of source it comes.</summary>
    public required SourceKind Source { get; init; }

    public required RecommendationKind Kind { get; init; }
    public required DateOnly ReportedOn { get; init; }

    /// <summary>The last day that was set last.</summary>
    public required DateOnly? DueOn { get; init; }

    /// <summary>How often it was set anew.</summary>
    public required int DueDateChanges { get; init; }

    /// <summary>When it was set anew last.</summary>
    public required DateOnly? DueDateChangedOn { get; init; }

    /// <summary>Who in the force sees to it, by role.</summary>
    public required string? Owner { get; init; }

    /// <summary>The day of which it is asked where it stands.</summary>
    public required DateOnly Today { get; init; }

    public required ForceStatus ForceStatus { get; init; }
    public required DateOnly? ForceSaidOn { get; init; }
    public required AssuranceRating Assurance { get; init; }
    public required DateOnly? AssuredOn { get; init; }
    public required InspectorateStatus InspectorateStatus { get; init; }
    public required DateOnly? DecidedOn { get; init; }

    /// <summary>Whether an assurance waits to be confirmed.</summary>
    public required bool AssuranceProposed { get; init; }

    public bool Disputed => DisputedNow(this);
    public bool Open => OpenNow(this);
    public bool Overdue => OverdueNow(this);

    /// <summary>Where the recommendations stand now, or stood as at a past day by what was said until its end. For records in memory, their entries must be loaded.</summary>
    public static IQueryable<Standing> Of(IQueryable<Recommendation> recommendations, DateOnly today, DateOnly? asAt = null) => Of(Listed.All(recommendations), today, asAt);

    /// <summary>As the other, on the record's own day: a query that is composed once serves every day.</summary>
    public static IQueryable<Standing> Of(PortalContext db, DateOnly? asAt) => asAt is { } day
        ? Of(db.Recommendations, day, day)
        : Of(Listed.All(db.Recommendations), () => db.Today);

    internal static IQueryable<Standing> Of(IQueryable<Listed> listed, DateOnly today, DateOnly? asAt = null) => Of(listed, () => today, asAt);

    internal static IQueryable<Standing> Of(IQueryable<Listed> listed, Expression<Func<DateOnly>> today, DateOnly? asAt = null) => listed.Select(asAt is { } day
        ? By(l => l.It.Entries.Where(e => e.SaidOn <= day), () => day, DueOnThen(day), KindThen(day))
        : By(l => l.It.Entries, today, l => l.It.OriginalDueOn, l => l.It.Kind));

    internal static Expression<Func<Listed, bool>> WasOfKind(RecommendationKind kind, DateOnly asAt)
    {
        var told = KindThen(asAt);
        Expression<Func<RecommendationKind, bool>> isIt = one => one == kind;
        return Expression.Lambda<Func<Listed, bool>>(new Substitute(isIt.Parameters[0], told.Body).Visit(isIt.Body), told.Parameters);
    }

    // What was corrected since, as it was recorded at the end of the day.
    private static Expression<Func<Listed, DateOnly?>> DueOnThen(DateOnly day) => l => l.It.Corrections.Any(c => c.CorrectedOn > day)
        ? l.It.Corrections.Where(c => c.CorrectedOn > day).OrderBy(c => c.CorrectedOn).ThenBy(c => c.Id).Select(c => c.OriginalDueOn).FirstOrDefault()
        : l.It.OriginalDueOn;

    private static Expression<Func<Listed, RecommendationKind>> KindThen(DateOnly day) => l =>
        l.It.Corrections.Where(c => c.CorrectedOn > day).OrderBy(c => c.CorrectedOn).ThenBy(c => c.Id).Select(c => (RecommendationKind?)c.Kind).FirstOrDefault() ?? l.It.Kind;

    private static Expression<Func<Listed, Standing>> By(Expression<Func<Listed, IEnumerable<TrackEntry>>> entries, Expression<Func<DateOnly>> today, Expression<Func<Listed, DateOnly?>> first, Expression<Func<Listed, RecommendationKind>> kind)
    {
        Expression<Func<Listed, IEnumerable<TrackEntry>, DateOnly, DateOnly?, RecommendationKind, Standing>> standing = (l, said, asked, original, told) => new Standing
        {
            Listed = l,
            RecommendationId = l.Id,
            BodyId = l.It.Report.BodyId,
            Source = l.It.Report.SourceKind,
            Kind = told,
            ReportedOn = l.ReportedOn,
            DueOn = said.OfType<DueDateChange>()
                .OrderByDescending(e => e.SaidOn).ThenByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id)
                .Select(e => (DateOnly?)e.DueOn).FirstOrDefault() ?? original,
            DueDateChanges = said.OfType<DueDateChange>().Count(),
            DueDateChangedOn = said.OfType<DueDateChange>().Max(e => (DateOnly?)e.SaidOn),
            Owner = said.OfType<OwnerChange>()
                .OrderByDescending(e => e.SaidOn).ThenByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id)
                .Select(e => e.Owner).FirstOrDefault(),
            Today = asked,
            ForceStatus = said.OfType<ForceUpdate>()
                .OrderByDescending(e => e.SaidOn).ThenByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id)
                .Select(e => (ForceStatus?)e.Status).FirstOrDefault() ?? ForceStatus.NotRecorded,
            ForceSaidOn = said.OfType<ForceUpdate>().Max(e => (DateOnly?)e.SaidOn),
            Assurance = said.OfType<Assurance>().Where(e => e.State == AssuranceState.Confirmed)
                .OrderByDescending(e => e.SaidOn).ThenByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id)
                .Select(e => (AssuranceRating?)e.Rating).FirstOrDefault() ?? AssuranceRating.NotRecorded,
            AssuredOn = said.OfType<Assurance>().Where(e => e.State == AssuranceState.Confirmed).Max(e => (DateOnly?)e.SaidOn),
            InspectorateStatus = said.OfType<InspectorateDecision>()
                .OrderByDescending(e => e.SaidOn).ThenByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id)
                .Select(e => (InspectorateStatus?)e.Status).FirstOrDefault() ?? InspectorateStatus.NotRecorded,
            DecidedOn = said.OfType<InspectorateDecision>().Max(e => (DateOnly?)e.SaidOn),
            AssuranceProposed = said.OfType<Assurance>().Any(e => e.State == AssuranceState.Proposed),
        };
        var (listed, part) = (standing.Parameters[0], new Substitute(entries.Parameters[0], standing.Parameters[0]).Visit(entries.Body));
        var due = new Substitute(first.Parameters[0], listed).Visit(first.Body);
        var which = new Substitute(kind.Parameters[0], listed).Visit(kind.Body);
        var body = new Substitute(standing.Parameters[4], which).Visit(new Substitute(standing.Parameters[3], due).Visit(new Substitute(standing.Parameters[2], today.Body).Visit(new Substitute(standing.Parameters[1], part).Visit(standing.Body))));
        return Expression.Lambda<Func<Listed, Standing>>(body, listed);
    }
}
