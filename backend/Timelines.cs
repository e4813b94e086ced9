using ScrutinyPortal.Evidence;
using ScrutinyPortal.Meetings;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal;

/// <summary>What each room tells of a recommendation, and of a report.</summary>
internal static class Timelines
{
    public static readonly IReadOnlyList<TimelineContributor> OfRecommendations = [RecommendationTimeline.Contribute, EvidenceTimeline.Contribute, ResponseTimeline.Contribute, RequestTimeline.Contribute, MeetingTimeline.Contribute];

    public static void AddTimelines(this IServiceCollection services)
    {
        foreach (var room in OfRecommendations) services.AddSingleton(room);
        foreach (var room in (ReportTimelineContributor[])[ReportTimeline.Contribute, EvidenceTimeline.OfReports, ResponseTimeline.OfReports, RequestTimeline.OfReports, MeetingTimeline.OfReports]) services.AddSingleton(room);
    }
}
