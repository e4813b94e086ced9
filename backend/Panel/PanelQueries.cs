namespace ScrutinyPortal.Panel;

public static class PanelQueries
{
    /// <summary>What panels put to the bodies: to a body, in a state, overdue or not.</summary>
    public static IQueryable<PanelMatter> All(PortalContext db, DateOnly today, string? body, PanelMatterStatus? status, bool? overdue)
    {
        IQueryable<PanelMatter> matters = db.PanelMatters;
        if (body is not null) matters = matters.Where(m => m.Body.Slug == body);
        if (status is { } wanted) matters = matters.Where(m => m.Status == wanted);
        return overdue is { } late ? matters.Where(PanelMatter.Overdue.On(today, late)) : matters;
    }
}
