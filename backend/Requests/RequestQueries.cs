using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Requests;

/// <summary>Which requests are wanted; what is null is not asked for.</summary>
public sealed record RequestFilter
{
    public string? Force { get; init; }
    public string? Body { get; init; }

    /// <summary>Whether they are of the bodies for which the viewer acts; false restricts nothing.</summary>
    public bool Own { get; init; }

    public IReadOnlyList<RequestStatus>? Status { get; init; }
    public RequestKind? Kind { get; init; }

    /// <summary>Whether an answer is awaited.</summary>
    public bool? Awaiting { get; init; }

    public bool? Overdue { get; init; }

    /// <summary>Whether an answer or a refusal was returned as insufficient at least once.</summary>
    public bool? Returned { get; init; }

    /// <summary>Whether the force has asked for more time and the office has not decided.</summary>
    public bool? MoreTimeAsked { get; init; }

    public DateOnly? AnsweredFrom { get; init; }
    public DateOnly? AnsweredTo { get; init; }
    public DateOnly? SentFrom { get; init; }
    public DateOnly? SentTo { get; init; }
    public DateOnly? DueFrom { get; init; }
    public DateOnly? DueBefore { get; init; }

    /// <summary>A past day as at which it is asked whether an answer was awaited, by what had been said: of those that were sent by then. Null for now.</summary>
    public DateOnly? AsAt { get; init; }
}

public static class RequestQueries
{
    public static IQueryable<Request> All(PortalContext db, DateOnly today, RequestFilter? filter = null)
    {
        var by = filter ?? new();
        IQueryable<Request> requests = db.Requests;
        if (by.Force is { } force) requests = requests.Where(r => r.Force.Slug == force);
        if (by.Body is { } body) requests = requests.Where(r => r.Body.Slug == body);
        if (by.Own) requests = requests.Where(r => db.Viewer.BodyIds.Contains(r.BodyId));
        if (by.SentFrom is { } sent) requests = requests.Where(r => r.SentOn >= sent);
        if (by.SentTo is { } lastSent) requests = requests.Where(r => r.SentOn <= lastSent);
        if (by.DueFrom is { } due) requests = requests.Where(r => r.DueOn >= due);
        if (by.DueBefore is { } before) requests = requests.Where(r => r.DueOn < before);
        if (by.Status is { } status) requests = requests.Where(r => status.Contains(r.Status));
        if (by.Kind is { } wanted) requests = requests.Where(r => r.Kind == wanted);
        if (by.AsAt is { } day) requests = Then(requests, by, day);
        else if (by.Overdue is { } isOverdue) requests = requests.Where(Request.Overdue.On(today, isOverdue));
        if (by.AsAt is null && by.Awaiting is { } awaiting) requests = requests.Where(r => Request.AwaitingAnswer.Contains(r.Status) == awaiting);
        if (by.Returned is { } returned) requests = requests.Where(r => r.Messages.Any(m => m.Kind == RequestMessageKind.Returned) == returned);
        if (by.MoreTimeAsked is { } asked) requests = requests.Where(r => (Request.AwaitingAnswer.Contains(r.Status)
            && r.Messages.Count(m => m.Kind == RequestMessageKind.ExtensionAsked)
                > r.Messages.Count(m => m.Kind == RequestMessageKind.ExtensionGranted || m.Kind == RequestMessageKind.ExtensionDeclined)) == asked);
        if (by.AnsweredFrom is { } from) requests = requests.Where(r => r.AnsweredOn >= from);
        if (by.AnsweredTo is { } to) requests = requests.Where(r => r.AnsweredOn <= to);
        return requests;
    }

    private static readonly RequestMessageKind[] Asks = [RequestMessageKind.Sent, RequestMessageKind.Returned];
    private static readonly RequestMessageKind[] Settles = [RequestMessageKind.Answered, RequestMessageKind.AnsweredInPart, RequestMessageKind.Refused, RequestMessageKind.Accepted, RequestMessageKind.Closed, RequestMessageKind.Withdrawn];

    // An answer was awaited where the last that was said by the end of that day, of what asks and what settles, asks.
    private static IQueryable<Request> Then(IQueryable<Request> requests, RequestFilter by, DateOnly day)
    {
        var stood = requests.Where(r => r.SentOn <= day).Select(r => new
        {
            It = r,
            Awaits = r.Messages.Where(m => m.On <= day && (Asks.Contains(m.Kind) || Settles.Contains(m.Kind)))
                .OrderByDescending(m => m.On).ThenByDescending(m => m.RecordedAt).ThenByDescending(m => m.Id).Select(m => Asks.Contains(m.Kind)).FirstOrDefault(),
        });
        if (by.Awaiting is { } awaiting) stood = stood.Where(s => s.Awaits == awaiting);
        if (by.Overdue is { } isOverdue) stood = stood.Where(s => (s.Awaits && s.It.DueOn < day) == isOverdue);
        return stood.Select(s => s.It);
    }

    public static IQueryable<Request> ByReference(PortalContext db, string reference) => db.Requests.Where(r => r.Reference == reference);
}
