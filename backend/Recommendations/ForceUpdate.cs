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

    private static readonly Transitions<ForceStatus> Moves = new()
    {
        { ForceStatus.NotRecorded, [.. UnderWay, ForceStatus.ClaimedComplete, ForceStatus.Reopened] },
        { ForceStatus.Unallocated, [.. UnderWay, ForceStatus.ClaimedComplete] },
        { ForceStatus.Accepted, [.. UnderWay, ForceStatus.ClaimedComplete] },
        { ForceStatus.PartlyAccepted, [.. UnderWay, ForceStatus.ClaimedComplete] },
        { ForceStatus.NotAccepted, [.. UnderWay, ForceStatus.ClaimedComplete] },
        { ForceStatus.InProgress, [.. UnderWay, ForceStatus.ClaimedComplete] },
        { ForceStatus.ClaimedComplete, ForceStatus.Reopened },
        { ForceStatus.SignedOff, ForceStatus.Reopened },
        { ForceStatus.Reopened, [.. UnderWay, ForceStatus.Reopened, ForceStatus.ClaimedComplete] },
    };

    private ForceUpdate() { }

    private ForceUpdate(Recommendation about, Guid bodyId, ForceStatus status, Said said) : base(about, bodyId, Actor.Force, said)
    {
        Status = Moves.Move(StatusOn(about, said.On), status);
        ShowTo(Audience.Force);
        Happened(status is ForceStatus.ClaimedComplete ? "claimed complete" : "reported progress");
    }

    /// <summary>Where the work stands, as the force says.</summary>
    public ForceStatus Status { get; private init; }

    internal static ForceUpdate Progress(Recommendation recommendation, Guid bodyId, ForceStatus status, Said said) =>
        status is ForceStatus.NotRecorded or ForceStatus.ClaimedComplete or ForceStatus.SignedOff
            ? throw new InvalidInputException("status", new(
                "Progress is one of: not yet allocated, accepted, partly accepted, not accepted, in progress, reopened. A claim of completion is made on its own page.",
                "Mae cynnydd yn un o'r rhain: heb ei ddyrannu, derbyniwyd, derbyniwyd yn rhannol, ni dderbyniwyd, ar y gweill, ailagorwyd. Gwneir honiad o gwblhau ar ei dudalen ei hun."))
            : new(recommendation, bodyId, status, said);

    internal static ForceUpdate Claim(Recommendation recommendation, Guid bodyId, Said said) =>
        new(recommendation, bodyId, ForceStatus.ClaimedComplete, said);

    /// <summary>Whether the force can claim completion, from where it stands.</summary>
    public static bool CanClaimFrom(ForceStatus status) => Moves.Allow(status, ForceStatus.ClaimedComplete);

    private static ForceStatus StatusOn(Recommendation recommendation, DateOnly day) => recommendation.Entries.OfType<ForceUpdate>()
        .Where(e => e.SaidOn <= day).OrderBy(e => e.SaidOn).ThenBy(e => e.RecordedAt).ThenBy(e => e.Id)
        .LastOrDefault()?.Status ?? ForceStatus.NotRecorded;
}
