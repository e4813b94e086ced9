namespace ScrutinyPortal.Requests;

/// <summary>Which requests are wanted; what is null is not asked for.</summary>
public sealed record RequestFilter
{
    public string? Force { get; init; }
    public IReadOnlyList<RequestStatus>? Status { get; init; }
    public RequestKind? Kind { get; init; }
    public bool? Overdue { get; init; }

    /// <summary>Whether an answer or a refusal was returned as insufficient at least once.</summary>
    public bool? Returned { get; init; }

    /// <summary>Whether the force has asked for more time and the office has not decided.</summary>
    public bool? MoreTimeAsked { get; init; }

    public DateOnly? AnsweredFrom { get; init; }
    public DateOnly? AnsweredTo { get; init; }
}

public static class RequestQueries
{
    public static IQueryable<Request> All(PortalContext db, DateOnly today, RequestFilter? filter = null)
    {
        var by = filter ?? new();
        IQueryable<Request> requests = db.Requests;
        if (by.Force is { } force) requests = requests.Where(r => r.Force.Slug == force);
        if (by.Status is { } status) requests = requests.Where(r => status.Contains(r.Status));
        if (by.Kind is { } wanted) requests = requests.Where(r => r.Kind == wanted);
        if (by.Overdue is { } isOverdue) requests = requests.Where(Request.Overdue.On(today, isOverdue));
        if (by.Returned is { } returned) requests = requests.Where(r => r.Messages.Any(m => m.Kind == RequestMessageKind.Returned) == returned);
        if (by.MoreTimeAsked is { } asked) requests = requests.Where(r => (Request.AwaitingAnswer.Contains(r.Status)
            && r.Messages.Count(m => m.Kind == RequestMessageKind.ExtensionAsked)
                > r.Messages.Count(m => m.Kind == RequestMessageKind.ExtensionGranted || m.Kind == RequestMessageKind.ExtensionDeclined)) == asked);
        if (by.AnsweredFrom is { } from) requests = requests.Where(r => r.AnsweredOn >= from);
        if (by.AnsweredTo is { } to) requests = requests.Where(r => r.AnsweredOn <= to);
        return requests;
    }

    public static IQueryable<Request> ByReference(PortalContext db, string reference) => db.Requests.Where(r => r.Reference == reference);
}
