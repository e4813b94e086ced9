using ScrutinyPortal.Bodies;
using ScrutinyPortal.Meetings;
using ScrutinyPortal.Panel;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Search;

/// <summary>What can be found of bodies, of what they meet about and of what they publish. It concerns the forces for which the body is or was responsible.</summary>
internal static class FindableMeetings
{
    public static readonly IReadOnlyList<FindableSource> All =
    [
        new FindableSource<LocalPolicingBody>(SearchKind.Body, db => db.Bodies.Select(b => new Draft
        {
            SubjectId = b.Id, Title = b.Name, Says = b.PanelName, Path = "/bodies/" + b.Slug,
            Forces = b.Responsibilities.Select(r => new ForceName(r.Force.Slug, r.Force.Name)),
        })),
        new FindableSource<ScrutinyMeeting>(SearchKind.Meeting, db => db.Meetings.Select(m => new Draft
        {
            SubjectId = m.Id, KeeperId = m.Id, BodyId = m.BodyId, Audience = m.Audience, Day = m.HeldOn,
            Title = m.Title, Says = m.IsPublic ? m.Place : null, Also = m.Reference + " " + m.MeetingType, Path = "/meetings/" + m.Reference,
            Forces = m.Body.Responsibilities.Select(r => new ForceName(r.Force.Slug, r.Force.Name)),
        })),
        new FindableSource<AgendaItem>(SearchKind.Meeting, db => db.AgendaItems.Select(i => new Draft
        {
            SubjectId = i.Id, KeeperId = i.Id, BodyId = i.BodyId, Audience = i.Audience, Day = i.Meeting.HeldOn,
            Title = i.Title, Says = i.Requirement, Path = "/meetings/" + i.Meeting.Reference,
            Forces = i.Meeting.Body.Responsibilities.Select(r => new ForceName(r.Force.Slug, r.Force.Name)),
        })),
        new FindableSource<AgendaNote>(SearchKind.Meeting, db => from n in db.AgendaNotes
            join i in db.AgendaItems on n.AgendaItemId equals i.Id
            select new Draft
            {
                SubjectId = n.Id, KeeperId = n.Id, BodyId = n.BodyId, Audience = n.Audience, Day = i.Meeting.HeldOn,
                Says = n.Discussion, SaysToo = n.OutcomeWords, Path = "/meetings/" + i.Meeting.Reference,
                Forces = i.Meeting.Body.Responsibilities.Select(r => new ForceName(r.Force.Slug, r.Force.Name)),
            }),
        new FindableSource<Minutes>(SearchKind.Meeting, db => from minutes in db.Minutes
            join m in db.Meetings on minutes.MeetingId equals m.Id
            select new Draft
            {
                SubjectId = minutes.Id, KeeperId = minutes.Id, BodyId = minutes.BodyId, Audience = minutes.Audience, Day = m.HeldOn,
                Says = minutes.Text, Path = "/meetings/" + m.Reference,
                Forces = m.Body.Responsibilities.Select(r => new ForceName(r.Force.Slug, r.Force.Name)),
            }),
        new FindableSource<PublicQuestion>(SearchKind.Meeting, db => db.PublicQuestions.Select(q => new Draft
        {
            SubjectId = q.Id, KeeperId = q.Id, BodyId = q.BodyId, Audience = q.Audience, Day = q.Meeting.HeldOn,
            Says = q.Question, Path = "/meetings/" + q.Meeting.Reference,
            Forces = q.Meeting.Body.Responsibilities.Select(r => new ForceName(r.Force.Slug, r.Force.Name)),
        })),
        new FindableSource<QuestionAnswer>(SearchKind.Meeting, db => from a in db.QuestionAnswers
            join q in db.PublicQuestions on a.QuestionId equals q.Id
            select new Draft
            {
                SubjectId = a.Id, KeeperId = a.Id, BodyId = a.BodyId, Audience = a.Audience, Day = a.AnsweredOn,
                Says = a.Text, Path = "/meetings/" + q.Meeting.Reference,
                Forces = q.Meeting.Body.Responsibilities.Select(r => new ForceName(r.Force.Slug, r.Force.Name)),
            }),
        new FindableSource<PanelMatter>(SearchKind.Request, db => db.PanelMatters.Select(m => new Draft
        {
            SubjectId = m.Id, KeeperId = m.Id, BodyId = m.BodyId, Audience = m.Audience, Day = m.MadeOn,
            Title = m.Title, Says = m.Words, SaysToo = m.Reply, Also = m.Reference, Path = "/panel/" + m.Reference,
            Forces = m.Body.Responsibilities.Select(r => new ForceName(r.Force.Slug, r.Force.Name)),
        })),
        new FindableSource<Edition>(SearchKind.Publication, db => from e in db.Editions
            join b in db.Bodies on e.BodyId equals b.Id
            select new Draft
            {
                SubjectId = e.Id, KeeperId = e.Id, BodyId = e.BodyId, Audience = e.Audience, Day = e.PublishedOn,
                Title = e.Title, Says = e.Html, Also = e.Reference + " " + e.PublishedBy, Path = Edition.Root + "/" + e.Reference,
                Forces = b.Responsibilities.Select(r => new ForceName(r.Force.Slug, r.Force.Name)),
            }),
    ];
}
