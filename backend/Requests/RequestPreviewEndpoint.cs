using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Requests;

/// <summary>Shows the office a request as everybody will read it once it is published: the same page, made by the same words.</summary>
public static class RequestPreviewEndpoint
{
    public static void MapRequestPreview(this IEndpointRouteBuilder app) => app.MapPreview("/preview/requests/{reference}", "/requests/{reference}/publish", Of);

    private static async Task<Edition?> Of(string reference, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var request = await RequestMutations.Whole(db).AsNoTracking().FirstOrDefaultAsync(r => r.Reference == reference, stop);
        if (request is not { Audience: not Audience.Office } || !db.Viewer.IsOfOffice(request)) return null;
        var today = clock.Today();
        return request.Preview(today, RequestMutations.Office(request, today), clock.GetUtcNow());
    }
}
