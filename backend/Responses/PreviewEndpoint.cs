using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Responses;

/// <summary>Shows the office a response as everybody will read it once it is published: the same page, made by the same words.</summary>
public static class PreviewEndpoint
{
    public static void MapResponsePreview(this IEndpointRouteBuilder app) => app.MapPreview("/preview/{reference}", "/responses/{reference}", Of);

    private static async Task<Edition?> Of(string reference, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await ResponseMutations.Whole(db).FirstOrDefaultAsync(r => r.Reference == reference, stop);
        if (response is null || response.PublishedOn is not null || !db.Viewer.IsOfOffice(response)) return null;
        await ResponseMutations.WithEarlier(response, db, stop);
        var today = clock.Today();
        return response.Preview(await ResponseMutations.RecommendationsOf(response, db, stop), today, ResponseMutations.Office(response, today), clock.GetUtcNow());
    }
}
