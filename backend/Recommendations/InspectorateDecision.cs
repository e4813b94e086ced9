using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>Where the inspectorate sees it. Only the inspectorate closes.</summary>
public enum InspectorateStatus
{
    /// <summary>The record does not know where the inspectorate sees it: neither open nor closed.</summary>
    NotRecorded,

    /// <summary>The inspectorate has yet to look at it again.</summary>
    AwaitingReview,

    /// <summary>The inspectorate holds it open.</summary>
    Open,

    /// <summary>The inspectorate notes progress and holds it open.</summary>
    ProgressNoted,

    /// <summary>The inspectorate has closed it.</summary>
    Closed,

    /// <summary>A later inspection has taken its place.</summary>
    Superseded,

    /// <summary>The inspectorate no longer pursues it.</summary>
    NotPursued,
}

/// <summary>An entry on the inspectorate's track, recorded from what the inspectorate published or wrote.</summary>
public sealed class InspectorateDecision : TrackEntry
{
    /// <summary>How long the name of a route or a level may be.</summary>
    internal const int Line = 60;

    private static readonly InspectorateStatus[] Reviewed = [InspectorateStatus.Open, InspectorateStatus.ProgressNoted, InspectorateStatus.Closed, InspectorateStatus.Superseded, InspectorateStatus.NotPursued];

    // What it looks at again it holds open; what it closed or gave up it can only take up again, and what was superseded is judged where its place was taken.
    private static readonly Transitions<InspectorateStatus> Moves = new(TrackWords.Of)
    {
        { InspectorateStatus.NotRecorded, [InspectorateStatus.AwaitingReview, .. Reviewed] },
        { InspectorateStatus.AwaitingReview, [InspectorateStatus.AwaitingReview, .. Reviewed] },
        { InspectorateStatus.Open, Reviewed },
        { InspectorateStatus.ProgressNoted, Reviewed },
        { InspectorateStatus.Closed, InspectorateStatus.Open, InspectorateStatus.ProgressNoted, InspectorateStatus.Superseded },
        { InspectorateStatus.NotPursued, InspectorateStatus.Open, InspectorateStatus.ProgressNoted, InspectorateStatus.Superseded },
    };

    private InspectorateDecision() { }

    /// <param name="about">What was decided about.</param>
    /// <param name="bodyId">The body that records it.</param>
    /// <param name="status">What was decided.</param>
    /// <param name="said">When, by whom, in which words, and in which document.</param>
    /// <param name="from">What had been decided until then.</param>
    public InspectorateDecision(Subject about, Guid bodyId, InspectorateStatus status, Said said, InspectorateStatus from = InspectorateStatus.NotRecorded) : base(about, bodyId, Actor.Inspectorate, said)
    {
        Status = status is InspectorateStatus.NotRecorded
            ? throw new InvalidInputException("status", new("Choose what the inspectorate decided.", "Dewiswch yr hyn a benderfynodd yr arolygiaeth."))
            : Moves.Move(from, status);
        Entered.RequiredSources(said.Sources);
        ShowTo(Audience.Force);
        Happened("recorded");
    }

    /// <summary>Where the inspectorate sees it.</summary>
    public InspectorateStatus Status { get; private init; }

    public string? RouteCode { get; private set; }

    /// <summary>On what the decision rests, as the document says; null where it does not, or it is not recorded here.</summary>
    public VerificationRoute? VerificationRoute => Recommendations.VerificationRoute.Of(RouteCode);

    /// <summary>The level that the inspectorate gave its closing, in the document's own words; null where there is none, or it is not recorded here. What the levels mean is not confirmed by a public source.</summary>
    public string? ExternalLevel { get; private set; }

    /// <summary>Says on what the decision rests, as far as the document does.</summary>
    internal InspectorateDecision RestingOn(string? route, string? level)
    {
        RouteCode = Recommendations.VerificationRoute.Of(Entered.Optional(route, "verificationRoute", Line))?.Code;
        ExternalLevel = Entered.Optional(level, "externalLevel", Line);
        return this;
    }
}
