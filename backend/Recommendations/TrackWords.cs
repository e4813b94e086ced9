using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>The words for the statuses of the three tracks: neutral, and never a verdict that nobody gave.</summary>
public static class TrackWords
{
    private static readonly Text NotRecorded = new("Not recorded here", "Heb ei gofnodi yma");

    public static Text Of(ForceStatus status) => status switch
    {
        ForceStatus.Unallocated => new("Not yet allocated", "Heb ei ddyrannu eto"),
        ForceStatus.Accepted => new("Accepted", "Derbyniwyd"),
        ForceStatus.PartlyAccepted => new("Partly accepted", "Derbyniwyd yn rhannol"),
        ForceStatus.NotAccepted => new("Not accepted", "Ni dderbyniwyd"),
        ForceStatus.InProgress => new("In progress", "Ar y gweill"),
        ForceStatus.ClaimedComplete => new("Claimed complete", "Honnir ei fod wedi'i gwblhau"),
        ForceStatus.SignedOff => new("Signed off by the chief officer", "Cymeradwywyd gan y prif swyddog"),
        ForceStatus.Reopened => new("Reopened", "Ailagorwyd"),
        _ => NotRecorded,
    };

    public static Text Of(AssuranceRating rating) => rating switch
    {
        AssuranceRating.NotAssessed => new("Not assessed", "Heb ei asesu"),
        AssuranceRating.NotAssured => new("Not assured", "Ddim yn sicr"),
        AssuranceRating.PartlyAssured => new("Partly assured", "Sicr yn rhannol"),
        AssuranceRating.Assured => new("Assured", "Sicr"),
        _ => NotRecorded,
    };

    public static Text Of(AssuranceState state) => state is AssuranceState.Proposed ? new("Proposed", "Cynigiwyd") : new("Confirmed", "Cadarnhawyd");

    public static Text Of(InspectorateStatus status) => status switch
    {
        InspectorateStatus.AwaitingReview => new("Awaiting review", "Yn aros am adolygiad"),
        InspectorateStatus.Open => new("Open", "Agored"),
        InspectorateStatus.ProgressNoted => new("Progress noted", "Nodwyd cynnydd"),
        InspectorateStatus.Closed => new("Closed", "Caewyd"),
        InspectorateStatus.Superseded => new("Superseded", "Disodlwyd"),
        InspectorateStatus.NotPursued => new("Not pursued", "Ni fwrir ymlaen"),
        _ => NotRecorded,
    };
}
