namespace ScrutinyPortal.Requests;

public static class RequestQueries
{
    /// <summary>Requests to chief constables, of a force, in a status, of a kind, overdue or not.</summary>
    public static IQueryable<Request> All(
        PortalContext db, DateOnly today, string? force = null, IReadOnlyList<RequestStatus>? status = null,
        RequestKind? kind = null, bool? overdue = null)
    {
        IQueryable<Request> requests = db.Requests;
        if (force is not null) requests = requests.Where(r => r.Force.Slug == force);
        if (status is not null) requests = requests.Where(r => status.Contains(r.Status));
        if (kind is { } wanted) requests = requests.Where(r => r.Kind == wanted);
        if (overdue is { } isOverdue) requests = requests.Where(Request.Overdue.On(today, isOverdue));
        return requests;
    }

    public static IQueryable<Request> ByReference(PortalContext db, string reference) => db.Requests.Where(r => r.Reference == reference);
}
