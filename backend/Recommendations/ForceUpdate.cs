using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>What the force says of its own progress. It claims; it never closes.</summary>
public enum ForceStatus
{
    /// <summary>The record does not know. It is neither late nor undone.</summary>
    NotRecorded,

    /// <summary>Nobody in the force has it yet.</summary>
    Unallocated,

    /// <summary>The force accepts it.</summary>
    Accepted,

    /// <summary>The force accepts a part.</summary>
    PartlyAccepted,

    /// <summary>The force does not accept it.</summary>
    NotAccepted,

    /// <summary>Work is under way.</summary>
    InProgress,

    /// <summary>The force says that it is done: a claim, not a decision.</summary>
    ClaimedComplete,

    /// <summary>The chief officer has signed the claim.</summary>
    SignedOff,

    /// <summary>The force has taken it up again.</summary>
    Reopened,
}

/// <summary>An entry on the force's own track.</summary>
public sealed class ForceUpdate : TrackEntry
{
    private static readonly ForceStatus[] UnderWay = [ForceStatus.Unallocated, ForceStatus.Accepted, ForceStatus.PartlyAccepted, ForceStatus.NotAccepted, ForceStatus.InProgress];

    private static readonly Transitions<ForceStatus> Moves = new(TrackWords.Of)
    {
        { ForceStatus.NotRecorded, [.. UnderWay, ForceStatus.ClaimedComplete, ForceStatus.Reopened] },
        { ForceStatus.Unallocated, [.. UnderWay, ForceStatus.ClaimedComplete] },
        { ForceStatus.Accepted, [.. UnderWay, ForceStatus.ClaimedComplete] },
        { ForceStatus.PartlyAccepted, [.. UnderWay, ForceStatus.ClaimedComplete] },
        { ForceStatus.NotAccepted, [.. UnderWay, ForceStatus.ClaimedComplete] },
        { ForceStatus.InProgress, [.. UnderWay, ForceStatus.ClaimedComplete] },
        { ForceStatus.ClaimedComplete, ForceStatus.SignedOff, ForceStatus.Reopened },
        { ForceStatus.SignedOff, ForceStatus.Reopened },
        { ForceStatus.Reopened, [.. UnderWay, ForceStatus.Reopened, ForceStatus.ClaimedComplete] },
    };

    private ForceUpdate() { }

    internal ForceUpdate(Subject about, Guid bodyId, ForceStatus from, ForceStatus status, Said said) : base(about, bodyId, Actor.Force, said)
    {
        Status = Moves.Move(from, status);
        ShowTo(Audience.Force);
        Happened(status switch { ForceStatus.ClaimedComplete => "claimed complete", ForceStatus.SignedOff => "signed off", _ => "reported progress" });
    }

    /// <summary>Where the work stands, as the force says.</summary>
    public ForceStatus Status { get; private init; }

    /// <summary>Whether the force can go from one status to the other.</summary>
    public static bool Can(ForceStatus from, ForceStatus to) => Moves.Allow(from, to);
}
