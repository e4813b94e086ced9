using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Panel;

/// <summary>Shows the office a reply to the panel as everybody will read it once it is published: the same page, made by the same words.</summary>
public static class PanelPreviewEndpoint
{
    public static void MapPanelPreview(this IEndpointRouteBuilder app) => app.MapPreview("/preview/panel/{reference}", "/panel/{reference}", Of);

    private static async Task<Edition?> Of(string reference, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var matter = await db.PanelMatters.AsNoTracking().Include(m => m.Body).Include(m => m.Supersedes).FirstOrDefaultAsync(m => m.Reference == reference, stop);
        return matter is not { PublishedOn: null, Reply: not null } || !db.Viewer.IsOfOffice(matter) ? null : matter.Preview(clock.Today(), matter.Body.Name, clock.GetUtcNow());
    }
}
