using ScrutinyPortal.Decisions;
using ScrutinyPortal.Meetings;
using ScrutinyPortal.Panel;
using ScrutinyPortal.Requests;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal;

/// <summary>What each room shows of what it will publish.</summary>
internal static class PreviewEndpoints
{
    public static void MapPreviews(this IEndpointRouteBuilder app)
    {
        app.MapResponsePreview();
        app.MapRequestPreview();
        app.MapMeetingPreviews();
        app.MapDecisionPreview();
        app.MapPanelPreview();
    }
}
