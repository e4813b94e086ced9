using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Decisions;

/// <summary>Shows the office a decision as everybody will read it once it is published: the same page, made by the same words.</summary>
public static class DecisionPreviewEndpoint
{
    public static void MapDecisionPreview(this IEndpointRouteBuilder app) => app.MapPreview("/preview/decisions/{reference}", "/decisions/{reference}", Of);

    private static async Task<Edition?> Of(string reference, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var notice = await db.DecisionNotices.AsNoTracking().Include(n => n.Body).Include(n => n.Supersedes).FirstOrDefaultAsync(n => n.Reference == reference, stop);
        return notice is null || notice.PublishedOn is not null || !db.Viewer.IsOfOffice(notice) ? null : notice.Preview(clock.Today(), notice.Body.Name, clock.GetUtcNow());
    }
}
