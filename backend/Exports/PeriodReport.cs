using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Exports;

/// <summary>What happened in a period and where things stood at its end, for the panel's quarter and the annual report. A period that is not over is told as far as it has come.</summary>
/// <param name="Force">The slug of the force; null for all.</param>
/// <param name="Body">The slug of the body; null for all.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record PeriodReport(string? Force, string? Body, DateOnly From, DateOnly To)
{
    private static readonly MeetingStatus[] WasHeld = [MeetingStatus.Held, MeetingStatus.MinutesDrafted, MeetingStatus.MinutesAgreed, MeetingStatus.MinutesPublished];

    // What the rules and filters below read, and no more.
    private static readonly ulong Wanted = Columns<Standing>.Read(Standing.IsOverdue) | Columns<Standing>.Read(Standing.IsDisputed)
        | Columns<Standing>.Read((Expression<Func<Standing, object>>)(s => new { s.Source, s.Kind, s.ReportedOn, s.ForceStatus, s.Assurance, s.InspectorateStatus, s.DueDateChangedOn }));

    /// <summary>Refused: a period that ends before it begins, or that has not begun. Without days it is the quarter so far.</summary>
    public static PeriodReport Of(string? force, string? body, DateOnly? from, DateOnly? to, DateOnly today)
    {
        var (first, last) = (from ?? new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1), to ?? today);
        if (first > last) throw new InvalidInputException("to", new("The last day must not be before the first.", "Ni chaiff y diwrnod olaf fod cyn y cyntaf."));
        return first > today ? throw new InvalidInputException("from", new("The period must have begun.", "Rhaid i'r cyfnod fod wedi dechrau.")) : new(force, body, first, last);
    }

    /// <summary>Every number, each counted by the filter of the list that it opens.</summary>
    public async Task<IReadOnlyList<PeriodFigure>> Figures(PortalContext db, DateOnly today, CancellationToken stop)
    {
        DateOnly? asAt = To < today ? To : null;
        var all = Standing.Of(RecommendationQueries.List(db, today, new() { Force = Force, Body = Body, AsAt = asAt }), today, asAt);
        var standings = await Columns<Standing>.Select(all, Wanted).ToListAsync(stop);
        var stood = StandingCounts.Of(standings, asAt ?? today);
        PeriodFigure Moved(PeriodMeasure measure, RecommendationFilter by) => new(measure, RecommendationQueries.Standings(standings.AsQueryable(), by).Count());
        async Task<PeriodFigure> Requests(PeriodMeasure measure, RequestFilter by) => new(measure, await RequestQueries.All(db, today, by with { Force = Force, Body = Body }).CountAsync(stop));

        return
        [
            new(PeriodMeasure.Recommendations, stood.All), new(PeriodMeasure.Open, stood.Open), new(PeriodMeasure.Overdue, stood.Overdue),
            new(PeriodMeasure.ClaimedComplete, stood.ClaimedComplete), new(PeriodMeasure.NotAssured, stood.NotAssured), new(PeriodMeasure.Disputed, stood.Disputed),
            .. Sums(stood.Flow, f => f.ForceStatus, (status, count) => new(PeriodMeasure.Recommendations, count) { ForceStatus = status }),
            .. Sums(stood.Flow, f => f.Assurance, (rating, count) => new(PeriodMeasure.Recommendations, count) { Assurance = rating }),
            .. Sums(stood.Flow, f => f.InspectorateStatus, (status, count) => new(PeriodMeasure.Recommendations, count) { InspectorateStatus = status }),
            new(PeriodMeasure.Reported, standings.Count(s => s.ReportedOn >= From)),
            Moved(PeriodMeasure.Closed, new() { Open = false, DecidedFrom = From }),
            Moved(PeriodMeasure.ClaimedInPeriod, new() { ForceStatus = [ForceStatus.ClaimedComplete, ForceStatus.SignedOff], ForceSaidFrom = From }),
            Moved(PeriodMeasure.AssuredAnew, new() { AssuredFrom = From }),
            Moved(PeriodMeasure.DueDatesMoved, new() { DueDateChangedFrom = From }),
            await Requests(PeriodMeasure.RequestsSent, new() { SentFrom = From, SentTo = To }),
            await Requests(PeriodMeasure.RequestsAnswered, new() { AnsweredFrom = From, AnsweredTo = To }),
            await Requests(PeriodMeasure.RequestsAwaiting, new() { Awaiting = true, AsAt = asAt }),
            await Requests(PeriodMeasure.RequestsOverdue, new() { Overdue = true, AsAt = asAt }),
            new(PeriodMeasure.ResponsesDue, await ResponseQueries.Due(ResponseQueries.All(db, Force, Body), From, To.AddDays(1)).CountAsync(stop)),
            new(PeriodMeasure.MeetingsHeld, await MeetingQueries.All(db, Force, Body, WasHeld, From, To).CountAsync(stop)),
        ];
    }

    /// <summary>As an address asks for it.</summary>
    internal static PeriodReport Of(Chosen by, DateOnly today) => Of(by.Text("force"), by.Text("body"), by.Day("from"), by.Day("to"), today);

    /// <summary>The numbers as a table, with the period and of whom they are in each row.</summary>
    internal static ExportTable Table(PortalContext db, Chosen by, DateOnly today)
    {
        var report = Of(by, today);
        return ExportTable.Of(Rows(),
            ("measure", f => f.Measure), ("forceStatus", f => f.ForceStatus), ("assurance", f => f.Assurance), ("inspectorateStatus", f => f.InspectorateStatus), ("count", f => f.Count),
            ("from", _ => report.From), ("to", _ => report.To), ("force", _ => report.Force), ("body", _ => report.Body));

        async IAsyncEnumerable<PeriodFigure> Rows([EnumeratorCancellation] CancellationToken stop = default)
        {
            foreach (var figure in await report.Figures(db, today, stop)) yield return figure;
        }
    }

    private static IEnumerable<PeriodFigure> Sums<TCode>(IEnumerable<FlowCount> flow, Func<FlowCount, TCode> of, Func<TCode, int, PeriodFigure> figure) =>
        flow.GroupBy(of).OrderBy(group => group.Key).Select(group => figure(group.Key, group.Sum(place => place.Count)));
}

/// <summary>One number of the report of a period.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Count">How many.</param>
public sealed record PeriodFigure(PeriodMeasure Measure, int Count)
{
    /// <summary>Only those of which the force said this; null where all are counted.</summary>
    public ForceStatus? ForceStatus { get; init; }

    /// <summary>Only those of which the body was so far assured; null where all are counted.</summary>
    public AssuranceRating? Assurance { get; init; }

    /// <summary>Only those that stood so with the inspectorate; null where all are counted.</summary>
    public InspectorateStatus? InspectorateStatus { get; init; }
}
