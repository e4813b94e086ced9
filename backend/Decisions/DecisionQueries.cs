namespace ScrutinyPortal.Decisions;

public static class DecisionQueries
{
    /// <summary>Decision notices, of a body, in a state.</summary>
    public static IQueryable<DecisionNotice> All(PortalContext db, string? body, DecisionStatus? status)
    {
        IQueryable<DecisionNotice> notices = db.DecisionNotices;
        if (body is not null) notices = notices.Where(n => n.Body.Slug == body);
        return status is { } wanted ? notices.Where(n => n.Status == wanted) : notices;
    }
}
