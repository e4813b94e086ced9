using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Responses;

/// <summary>Shows the office a response as everybody will read it once it is published: the same page, made by the same words.</summary>
public static class PreviewEndpoint
{
    public static void MapPreview(this IEndpointRouteBuilder app)
    {
        foreach (var (prefix, welsh) in new[] { ("", false), ("/cy", true) })
        {
            app.MapGet($"{prefix}/preview/{{reference}}", async (string reference, HttpContext http, PortalContext db, TimeProvider clock, CancellationToken stop) =>
                PublishedEndpoint.Preview(http, welsh, await Of(reference, db, clock, stop), $"/preview/{reference}", $"{prefix}/responses/{reference}"));
        }
    }

    private static async Task<Edition?> Of(string reference, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var response = await ResponseMutations.Whole(db).AsNoTracking().FirstOrDefaultAsync(r => r.Reference == reference, stop);
        if (response is null || response.PublishedOn is not null || !db.Viewer.IsOfOffice(response)) return null;
        var today = clock.Today();
        return response.Preview(await ResponseMutations.RecommendationsOf(response, db, stop), today, ResponseMutations.Office(response, today), clock.GetUtcNow());
    }
}
