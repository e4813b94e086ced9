using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Meetings;

public static class MeetingQueries
{
    /// <summary>Scrutiny meetings, about a force, of a body, in a status, held within a time; all that the viewer sees, or those of the viewer's own bodies alone.</summary>
    public static IQueryable<ScrutinyMeeting> All(
        PortalContext db, string? force = null, string? body = null, IReadOnlyList<MeetingStatus>? status = null,
        DateOnly? from = null, DateOnly? to = null, bool own = false)
    {
        IQueryable<ScrutinyMeeting> meetings = db.Meetings;
        if (force is not null) meetings = meetings.Where(m => m.Body.Responsibilities.Any(r => r.Force.Slug == force));
        if (body is not null) meetings = meetings.Where(m => m.Body.Slug == body);
        if (status is not null) meetings = meetings.Where(m => status.Contains(m.Status));
        if (from is { } first) meetings = meetings.Where(m => m.HeldOn >= first);
        if (to is { } last) meetings = meetings.Where(m => m.HeldOn <= last);
        if (own) meetings = meetings.Where(m => EF.Parameter(db.Viewer.BodyIds).Contains(m.BodyId));
        return meetings;
    }

    /// <summary>What the public asks meetings: about a force, of a body, in a state; of all that the viewer sees, or of the viewer's own bodies alone.</summary>
    public static IQueryable<PublicQuestion> Questions(PortalContext db, string? force, string? body, QuestionStatus? status, bool own = false)
    {
        IQueryable<PublicQuestion> questions = db.PublicQuestions;
        if (force is not null) questions = questions.Where(q => q.Meeting.Body.Responsibilities.Any(r => r.Force.Slug == force));
        if (body is not null) questions = questions.Where(q => q.Meeting.Body.Slug == body);
        if (own) questions = questions.Where(q => EF.Parameter(db.Viewer.BodyIds).Contains(q.Meeting.BodyId));
        return status switch
        {
            null => questions,
            QuestionStatus.Answered => questions.Where(q => q.Answer != null),
            _ => questions.Where(q => q.Answer == null && q.Status == status),
        };
    }

    /// <summary>The papers that were asked for: about a force, of a body, awaited or not, missing or not, for meetings from a day on; of all that the viewer sees, or of the viewer's own bodies alone.</summary>
    public static IQueryable<Paper> Papers(PortalContext db, DateOnly today, string? force, string? body, bool? awaited, bool? missing, DateOnly? meetingFrom, bool own = false)
    {
        IQueryable<Paper> papers = db.Papers;
        if (force is not null) papers = papers.Where(p => p.Item.Meeting.Body.Responsibilities.Any(r => r.Force.Slug == force));
        if (body is not null) papers = papers.Where(p => p.Item.Meeting.Body.Slug == body);
        if (own) papers = papers.Where(p => EF.Parameter(db.Viewer.BodyIds).Contains(p.Item.Meeting.BodyId));
        if (meetingFrom is { } first) papers = papers.Where(p => p.Item.Meeting.HeldOn >= first);
        if (missing is { } late) papers = papers.Where(Paper.Missing.On(today, late));
        return awaited is { } wanted ? papers.Where(p => (p.ReceivedOn == null && p.Item.Meeting.Status != MeetingStatus.Cancelled) == wanted) : papers;
    }

    /// <summary>The programmes of a year, in these states.</summary>
    public static IQueryable<ScrutinyProgramme> Programmes(PortalContext db, int? year, IReadOnlyList<ProgrammeStatus>? status)
    {
        IQueryable<ScrutinyProgramme> programmes = db.ScrutinyProgrammes;
        if (year is { } begins) programmes = programmes.Where(p => p.Year == begins);
        return status is null ? programmes : programmes.Where(p => status.Contains(p.Status));
    }

    /// <summary>Meetings with all that would be published of them.</summary>
    internal static IQueryable<ScrutinyMeeting> Whole(PortalContext db) => db.Meetings.AsSplitQuery().Include(m => m.Body).Include(m => m.AllMinutes).Include(m => m.Changes).Include(m => m.Attendances)
        .Include(m => m.Questions).ThenInclude(q => q.Answer).Include(m => m.AgendaItems).ThenInclude(i => i.Papers);

    /// <summary>Programmes with all that would be published of them.</summary>
    internal static IQueryable<ScrutinyProgramme> WholeProgrammes(PortalContext db) => db.ScrutinyProgrammes.AsSplitQuery().Include(p => p.Body).Include(p => p.Topics).ThenInclude(t => t.Meeting)
        .Include(p => p.Topics).ThenInclude(t => t.Recommendations).ThenInclude(r => r.Report).Include(p => p.Topics).ThenInclude(t => t.Requests);

    public static IQueryable<ScrutinyMeeting> ByReference(PortalContext db, string reference) => db.Meetings.Where(m => m.Reference == reference);
}
