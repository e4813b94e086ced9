using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Exports;

/// <summary>The list of requests; as at a past day, where each stood at its end.</summary>
internal static class RequestsTable
{
    public static ExportTable Of(PortalContext db, Chosen by, DateOnly today)
    {
        var chosen = new RequestFilter
        {
            Force = by.Text("force"), Body = by.Text("body"), Own = by.Yes("own") is true, Status = by.Many<RequestStatus>("status"), Kind = by.One<RequestKind>("kind"), Overdue = by.Yes("overdue"), Awaiting = by.Yes("awaiting"),
            Returned = by.Yes("returned"), MoreTimeAsked = by.Yes("more-time"), SentFrom = by.Day("sent-from"), SentTo = by.Day("sent-to"), DueFrom = by.Day("due-from"), DueBefore = by.Day("due-before"), AsAt = by.PastDay("asAt", today), AnsweredFrom = by.Day("answered-from"), AnsweredTo = by.Day("answered-to"),
        };
        var rows = RequestOrders.Of(by.One<RequestOrder>("order")).Sorted(RequestQueries.All(db, today, chosen)).AsNoTracking();
        var day = chosen.AsAt ?? today;
        return ExportTable.Of(
            chosen.AsAt is null ? rows.Select(r => new Row(r, r.Force.Slug, r.Body.Name)).AsAsyncEnumerable() : Then(db, rows, day),
            ("reference", r => r.It.Reference), ("kind", r => r.It.Kind), ("subject", r => r.It.Subject), ("question", r => r.It.Question), ("status", r => r.It.Status), ("force", r => r.Force),
            ("body", r => r.Body), ("sentOn", r => r.It.SentOn), ("dueOn", r => r.It.DueOn), ("answeredOn", r => r.It.AnsweredOn),
            ("overdue", r => Request.Overdue.Holds(r.It, day)), ("daysLate", r => r.It.DaysLate(day)));
    }

    private static IAsyncEnumerable<Row> Then(PortalContext db, IQueryable<Request> rows, DateOnly day) => rows
        .Select(r => new { It = r, Force = r.Force.Slug, Body = r.Body.Name, Said = db.RequestMessages.Where(m => m.RequestId == r.Id && m.On <= day).OrderBy(m => m.On).ThenBy(m => m.RecordedAt).ToList() })
        .AsAsyncEnumerable().Select(r => new Row(r.It.AsAt(r.Said, day), r.Force, r.Body));

    private sealed record Row(Request It, string Force, string Body);
}
