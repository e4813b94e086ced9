using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>Where the inspectorate sees it. Only the inspectorate closes.</summary>
public enum InspectorateStatus
{
    /// <summary>The record does not know.</summary>
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
    private InspectorateDecision() { }

    public InspectorateDecision(Subject about, Guid bodyId, InspectorateStatus status, Said said) : base(about, bodyId, Actor.Inspectorate, said)
    {
        Status = status is InspectorateStatus.NotRecorded
            ? throw new InvalidInputException("status", new("Choose what the inspectorate decided.", "Dewiswch yr hyn a benderfynodd yr arolygiaeth."))
            : status;
        Entered.RequiredSources(said.Sources);
        ShowTo(Audience.Force);
        Happened("recorded");
    }

    /// <summary>Where the inspectorate sees it.</summary>
    public InspectorateStatus Status { get; private init; }
}
