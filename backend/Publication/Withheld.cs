using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

/// <summary>An item of a published agenda that is taken in private: what the agenda says of it, and nothing else.</summary>
/// <param name="Number">Its place on the agenda.</param>
/// <param name="Ground">The ground on which it is withheld.</param>
public sealed record WithheldItem(int Number, string Ground);

/// <summary>A question from the public that was not put by itself: what everybody reads of it, and nothing else.</summary>
/// <param name="Number">Its number, which who asked was told.</param>
/// <param name="MergedInto">The number of the question with which it was put together; null where it was not put.</param>
/// <param name="Reason">Why; null where it was put together with another and no more was said.</param>
public sealed record UnusedQuestion(int Number, int? MergedInto, string? Reason);

/// <summary>What is withheld beside a recommendation or a report.</summary>
public enum WithheldKind
{
    /// <summary>A piece of evidence.</summary>
    Evidence,

    /// <summary>What the body says to the recommendation in its published response.</summary>
    Explanation,

    /// <summary>What the chief officer says on the recommendation.</summary>
    ChiefOfficerComment,
}

/// <summary>That something is kept from the viewer, and on which ground; what it is, is not said.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Ground">The ground on which it is withheld.</param>
public sealed record WithheldPart(WithheldKind Kind, string Ground);

/// <summary>Something said over a published request that is withheld from the public: what everybody reads of it, and nothing else.</summary>
/// <param name="SaidOn">The day on which it was said.</param>
/// <param name="By">The body or the force that said it.</param>
/// <param name="Ground">The ground on which it is withheld.</param>
public sealed record WithheldMessage(DateOnly SaidOn, string By, string Ground);

/// <summary>What is kept from a viewer of that with which it is met. That something is withheld, and on which ground, is public; what it is, is not: only that is read, past the visibility filter.</summary>
public static class Withheld
{
    /// <summary>By meeting, the private items of a published agenda that the viewer does not see.</summary>
    public static async Task<ILookup<Guid, WithheldItem>> Of(PortalContext db, IReadOnlyCollection<Guid> meetingIds, CancellationToken stop)
    {
        var items = await db.AgendaItems.IgnoreQueryFilters().AsNoTracking()
            .Where(i => EF.Parameter(meetingIds).Contains(i.MeetingId) && i.PrivateGround != null && i.Audience == Audience.Force)
            .HiddenFromViewer(db).OrderBy(i => i.Number)
            .Select(i => new { i.MeetingId, i.Number, i.PrivateGround }).ToListAsync(stop);
        return items.ToLookup(i => i.MeetingId, i => new WithheldItem(i.Number, i.PrivateGround!));
    }

    /// <summary>By meeting whose minutes are published, the questions from the public that were not put by themselves and that the viewer does not see.</summary>
    public static async Task<ILookup<Guid, UnusedQuestion>> Questions(PortalContext db, IReadOnlyCollection<Guid> meetingIds, CancellationToken stop)
    {
        var unused = await db.PublicQuestions.IgnoreQueryFilters().AsNoTracking()
            .Where(q => EF.Parameter(meetingIds).Contains(q.MeetingId) && (q.Reason != null || q.MergedIntoId != null)
                && db.Minutes.Any(m => m.MeetingId == q.MeetingId && m.Audience == Audience.Public))
            .HiddenFromViewer(db).OrderBy(q => q.Number)
            .Select(q => new { q.MeetingId, q.Number, q.Reason, MergedInto = db.PublicQuestions.Where(other => other.Id == q.MergedIntoId).Select(other => (int?)other.Number).FirstOrDefault() }).ToListAsync(stop);
        return unused.ToLookup(q => q.MeetingId, q => new UnusedQuestion(q.Number, q.MergedInto, q.Reason));
    }

    /// <summary>By recommendation, the evidence and the published answers that the viewer does not see.</summary>
    public static async Task<ILookup<Guid, WithheldPart>> OfRecommendations(PortalContext db, Guid[] ids, DateOnly? day, CancellationToken stop)
    {
        var evidence = await Evidence(db, day).SelectMany(e => e.Recommendations, (e, about) => new { About = about.Id, e.Id, e.WithheldGround })
            .Where(e => EF.Parameter(ids).Contains(e.About)).OrderBy(e => e.Id).ToListAsync(stop);
        var explanations = await db.Explanations.IgnoreQueryFilters().AsNoTracking().WithheldFromViewer(e => e.Response, e => e.WithheldGround, db)
            .Where(e => EF.Parameter(ids).Contains(e.RecommendationId) && e.Response.Audience == Audience.Public && (day == null || e.Response.PublishedOn <= day)
                && !db.StatutoryResponses.Any(later => later.SupersedesId == e.ResponseId && later.Audience == Audience.Public && (day == null || later.PublishedOn <= day)))
            .OrderBy(e => e.Id).Select(e => new { About = e.RecommendationId, e.WithheldGround }).ToListAsync(stop);
        var comments = await db.RecommendationComments.IgnoreQueryFilters().AsNoTracking().WithheldFromViewer(c => c.Comments, c => c.WithheldGround, db)
            .Where(c => EF.Parameter(ids).Contains(c.RecommendationId) && c.Comments.Audience == Audience.Public && (day == null || c.Comments.ReceivedOn <= day)
                && !db.ChiefOfficerComments.Any(later => later.EarlierId == c.CommentsId && later.Audience == Audience.Public))
            .OrderBy(c => c.Id).Select(c => new { About = c.RecommendationId, c.WithheldGround }).ToListAsync(stop);
        return evidence.Select(e => (e.About, new WithheldPart(WithheldKind.Evidence, e.WithheldGround!)))
            .Concat(explanations.Select(e => (e.About, new WithheldPart(WithheldKind.Explanation, e.WithheldGround!))))
            .Concat(comments.Select(c => (c.About, new WithheldPart(WithheldKind.ChiefOfficerComment, c.WithheldGround!))))
            .ToLookup(told => told.About, told => told.Item2);
    }

    /// <summary>By report, the evidence about it as a whole that the viewer does not see.</summary>
    public static async Task<ILookup<Guid, WithheldPart>> OfReports(PortalContext db, Guid[] ids, DateOnly? day, CancellationToken stop)
    {
        var evidence = await Evidence(db, day).Where(e => EF.Parameter(ids).Contains(e.ReportId!.Value)).OrderBy(e => e.Id).Select(e => new { e.ReportId, e.WithheldGround }).ToListAsync(stop);
        return evidence.ToLookup(e => e.ReportId!.Value, e => new WithheldPart(WithheldKind.Evidence, e.WithheldGround!));
    }

    /// <summary>By published request, what was said over it, is told as withheld, and is not seen by the viewer.</summary>
    public static async Task<ILookup<Guid, WithheldMessage>> OfRequests(PortalContext db, Guid[] ids, CancellationToken stop)
    {
        var messages = await db.RequestMessages.IgnoreQueryFilters().AsNoTracking()
            .Where(m => EF.Parameter(ids).Contains(m.RequestId) && m.WithheldOn != null && db.Requests.Any(r => r.Id == m.RequestId && r.Audience == Audience.Public))
            .HiddenFromViewer(db).OrderBy(m => m.On).ThenBy(m => m.RecordedAt).Select(m => new { m.RequestId, m.On, m.By, m.WithheldGround }).ToListAsync(stop);
        return messages.ToLookup(m => m.RequestId, m => new WithheldMessage(m.On, m.By, m.WithheldGround!));
    }

    private static IQueryable<Evidence.PieceOfEvidence> Evidence(PortalContext db, DateOnly? day) => db.Evidence.IgnoreQueryFilters().AsNoTracking()
        .Where(e => e.WithheldGround != null && (day == null || e.OfferedOn <= day)).HiddenFromViewer(db);
}
