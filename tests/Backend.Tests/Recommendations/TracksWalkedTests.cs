using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;
using static ScrutinyPortal.Recommendations.ForceStatus;

namespace ScrutinyPortal.Tests.Recommendations;

/// <summary>The whole tables of the three tracks: from each state each act is done, or is refused and says in words where it stands.</summary>
public sealed class TracksWalkedTests
{
    private static readonly DateOnly Day = new(2022, 7, 21);

    private static readonly ForceStatus[] UnderWay = [Unallocated, Accepted, PartlyAccepted, NotAccepted, InProgress];

    public static TheoryData<ForceStatus, ForceStatus[]> Force => new()
    {
        { ForceStatus.NotRecorded, [.. UnderWay, ClaimedComplete, Reopened] },
        { Unallocated, [.. UnderWay, ClaimedComplete] },
        { Accepted, [.. UnderWay, ClaimedComplete] },
        { PartlyAccepted, [.. UnderWay, ClaimedComplete] },
        { NotAccepted, [.. UnderWay, ClaimedComplete] },
        { InProgress, [.. UnderWay, ClaimedComplete] },
        { ClaimedComplete, [SignedOff, Reopened] },
        { SignedOff, [Reopened] },
        { Reopened, [.. UnderWay, ClaimedComplete, Reopened] },
    };

    public static TheoryData<InspectorateStatus, InspectorateStatus[]> Inspectorate
    {
        get
        {
            InspectorateStatus[] reviewed = [InspectorateStatus.Open, InspectorateStatus.ProgressNoted, InspectorateStatus.Closed, InspectorateStatus.Superseded, InspectorateStatus.NotPursued];
            InspectorateStatus[] takenUp = [InspectorateStatus.Open, InspectorateStatus.ProgressNoted, InspectorateStatus.Superseded];
            return new()
            {
                { InspectorateStatus.NotRecorded, [InspectorateStatus.AwaitingReview, .. reviewed] },
                { InspectorateStatus.AwaitingReview, [InspectorateStatus.AwaitingReview, .. reviewed] },
                { InspectorateStatus.Open, reviewed },
                { InspectorateStatus.ProgressNoted, reviewed },
                { InspectorateStatus.Closed, takenUp },
                { InspectorateStatus.NotPursued, takenUp },
                { InspectorateStatus.Superseded, [] },
            };
        }
    }

    public static TheoryData<AssuranceRating, AssuranceRating[]> Body
    {
        get
        {
            AssuranceRating[] assessed = [AssuranceRating.NotAssured, AssuranceRating.PartlyAssured, AssuranceRating.Assured];
            return new()
            {
                { AssuranceRating.NotRecorded, [AssuranceRating.NotAssessed, .. assessed] },
                { AssuranceRating.NotAssessed, assessed },
                { AssuranceRating.NotAssured, assessed },
                { AssuranceRating.PartlyAssured, assessed },
                { AssuranceRating.Assured, assessed },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Force))]
    public void The_force_moves_its_own_track(ForceStatus from, ForceStatus[] to) =>
        Walk(from, to, ForceStatus.NotRecorded, (tracks, status, day) => Say(tracks, status, Some.Said(day)), TrackWords.Of, [[ClaimedComplete, SignedOff]]);

    [Theory]
    [MemberData(nameof(Inspectorate))]
    public void The_inspectorate_alone_closes_and_takes_up_again(InspectorateStatus from, InspectorateStatus[] to) =>
        Walk(from, to, InspectorateStatus.NotRecorded, (tracks, status, day) => tracks.Decide(Guid.Empty, status, Some.Said(day, sources: "a letter")), TrackWords.Of, []);

    [Theory]
    [MemberData(nameof(Body))]
    public void A_body_is_assured_anew_each_time_and_never_again_unassessed(AssuranceRating from, AssuranceRating[] to) =>
        Walk(from, to, AssuranceRating.NotRecorded, (tracks, rating, day) => tracks.ProposeAssurance(Guid.Empty, rating, Some.Said(day)).Confirm(null, null, day, "The commissioner", DateTimeOffset.UnixEpoch), TrackWords.Of, []);

    [Fact]
    public void Every_state_is_in_its_table()
    {
        Assert.Equal(Enum.GetValues<ForceStatus>().Order(), Force.Select(row => row.Data.Item1).Order());
        Assert.Equal(Enum.GetValues<InspectorateStatus>().Order(), Inspectorate.Select(row => row.Data.Item1).Order());
        Assert.Equal(Enum.GetValues<AssuranceRating>().Order(), Body.Select(row => row.Data.Item1).Order());
        Assert.Equal(Enum.GetValues<ForceStatus>().Skip(1).Order(), Force.SelectMany(row => row.Data.Item2).Distinct().Order());
        Assert.Equal(Enum.GetValues<InspectorateStatus>().Skip(1).Order(), Inspectorate.SelectMany(row => row.Data.Item2).Distinct().Order());
        Assert.Equal(Enum.GetValues<AssuranceRating>().Skip(1).Order(), Body.SelectMany(row => row.Data.Item2).Distinct().Order());
    }

    private static ForceUpdate Say(Tracks tracks, ForceStatus status, Said said) => status switch
    {
        ClaimedComplete => tracks.ClaimComplete(Guid.Empty, said),
        SignedOff => tracks.SignOff(Guid.Empty, said),
        _ => tracks.ReportProgress(Guid.Empty, status, said),
    };

    // Each move on a recommendation of its own, brought to where it starts by the shortest way.
    private static void Walk<T>(T from, T[] allowed, T unknown, Action<Tracks, T, DateOnly> say, Func<T, Text> words, T[][] ways) where T : struct, Enum
    {
        foreach (var to in Enum.GetValues<T>().Where(to => !to.Equals(unknown)))
        {
            var tracks = Some.Recommendation().Tracks;
            T[] way = from.Equals(unknown) ? [] : ways.FirstOrDefault(w => w[^1].Equals(from)) ?? [from];
            foreach (var (index, step) in way.Index()) say(tracks, step, Day.AddDays(index - way.Length));

            if (allowed.Contains(to)) say(tracks, to, Day);
            else
            {
                var refused = Assert.Throws<IllegalMoveException>(() => say(tracks, to, Day));
                Assert.Contains(words(from).English, refused.Says.English, StringComparison.Ordinal);
                Assert.Contains(words(from).Cymraeg, refused.Says.Cymraeg, StringComparison.Ordinal);
            }
        }
    }
}
