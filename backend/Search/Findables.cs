using ScrutinyPortal.Bodies;
using ScrutinyPortal.Evidence;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Search;

/// <summary>All that can be found: of each kind of record its day, what it is called, what it says and where it is read.</summary>
internal static class Findables
{
    public static readonly IReadOnlyList<FindableSource> All =
    [
        new FindableSource<Force>(SearchKind.Force, db => db.Forces.Select(f => new Draft
        {
            SubjectId = f.Id, Title = f.Name, Also = f.Slug + " " + f.Code + " " + f.OnsCode + " " + f.Country, Path = "/forces/" + f.Slug,
            Forces = new[] { new ForceName(f.Slug, f.Name) },
        })),
        new FindableSource<InspectionReport>(SearchKind.Report, db => db.InspectionReports.Select(r => new Draft
        {
            SubjectId = r.Id, KeeperId = r.Id, BodyId = r.BodyId, Audience = r.Audience, Day = r.PublishedOn,
            Title = r.Title, Says = r.PublishedOnNote, Also = r.Reference + " " + r.Cycle, Path = "/reports/" + r.Reference,
            Forces = r.Forces.Select(f => new ForceName(f.Slug, f.Name)),
        })),
        new FindableSource<OtherSource>(SearchKind.Report, db => db.OtherSources.Select(s => new Draft
        {
            SubjectId = s.Id, KeeperId = s.Id, BodyId = s.BodyId, Audience = s.Audience, Day = s.PublishedOn,
            Title = s.Title, Also = s.Reference + " " + s.MadeBy + " " + s.Number, Path = "/sources/" + s.Reference,
            Forces = s.Forces.Select(f => new ForceName(f.Slug, f.Name)),
        })),
        new FindableSource<Recommendation>(SearchKind.Recommendation, db => db.Recommendations.Select(r => new Draft
        {
            SubjectId = r.Id, KeeperId = r.ReportId, BodyId = r.Report.BodyId, Audience = r.Report.Audience, Day = r.ReportedOn,
            Title = r.Theme, Says = r.Text, Also = r.Reference + " " + r.Number + " " + r.Addressee, Path = "/recommendations/" + r.Reference,
            Forces = r.Report.Forces.Select(f => new ForceName(f.Slug, f.Name)),
        }), typeof(SourceDocument)),
        new FindableSource<Finding>(SearchKind.Finding, db => db.Findings.Select(f => new Draft
        {
            SubjectId = f.Id, KeeperId = f.ReportId, BodyId = f.Report.BodyId, Audience = f.Report.Audience, Day = f.Report.PublishedOn,
            Title = f.Section, Says = f.Text, Path = "/reports/" + f.Report.Reference,
            Forces = f.Report.Forces.Select(force => new ForceName(force.Slug, force.Name)),
        }), typeof(SourceDocument)),
        new FindableSource<Statement>(SearchKind.Statement, db => db.Statements.Select(s => new Draft
        {
            SubjectId = s.Id, KeeperId = s.Id, BodyId = s.BodyId, Audience = s.Audience, Day = s.Report.PublishedOn,
            Title = s.By, Says = s.Words, Also = s.WordsCymraeg, Path = "/reports/" + s.Report.Reference,
            Forces = s.Report.Forces.Select(f => new ForceName(f.Slug, f.Name)),
        })),
        new FindableSource<TrackEntry>(SearchKind.TrackEntry, db => from e in db.TrackEntries
            where e.Words != null
            join r in db.SourceDocuments on e.ReportId ?? (e.FindingId != null ? e.Finding!.ReportId : e.Recommendation!.ReportId) equals r.Id
            select new Draft
            {
                SubjectId = e.Id, KeeperId = e.Id, BodyId = e.BodyId, Audience = e.Audience, Day = e.SaidOn,
                Title = e.SaidBy, Says = e.Words, Path = e.RecommendationId != null ? "/recommendations/" + e.Recommendation!.Reference : "/reports/" + r.Reference,
                Forces = r.Forces.Select(f => new ForceName(f.Slug, f.Name)),
            }),
        new FindableSource<StatutoryResponse>(SearchKind.Response, db => db.StatutoryResponses.Select(r => new Draft
        {
            SubjectId = r.Id, KeeperId = r.Id, BodyId = r.BodyId, Audience = r.Audience, Day = r.PublishedOn ?? r.ReportedOn,
            Says = r.OwnComments, SaysToo = r.ReplyToChiefOfficer, Also = r.Reference, Path = "/responses/" + r.Reference,
            Forces = new[] { new ForceName(r.Force.Slug, r.Force.Name) },
        })),
        new FindableSource<RecommendationExplanation>(SearchKind.Response, db => db.Explanations.Select(e => new Draft
        {
            SubjectId = e.Id, KeeperId = e.ResponseId, BodyId = e.Response.BodyId, Audience = e.Response.Audience, Day = e.Response.PublishedOn ?? e.Response.ReportedOn,
            Says = e.Text, Path = "/responses/" + e.Response.Reference,
            Forces = new[] { new ForceName(e.Response.Force.Slug, e.Response.Force.Name) },
        }), typeof(StatutoryResponse)),
        new FindableSource<ChiefOfficerComments>(SearchKind.Response, db => db.ChiefOfficerComments.Where(c => c.Text != null).Select(c => new Draft
        {
            SubjectId = c.Id, KeeperId = c.Id, BodyId = c.BodyId, Audience = c.Audience, Day = c.ReceivedOn ?? c.InvitedOn,
            Says = c.Text, Path = "/reports/" + c.Report.Reference,
            Forces = new[] { new ForceName(c.Force.Slug, c.Force.Name) },
        })),
        new FindableSource<RecommendationComment>(SearchKind.Response, db => db.RecommendationComments.Select(c => new Draft
        {
            SubjectId = c.Id, KeeperId = c.CommentsId, BodyId = c.Comments.BodyId, Audience = c.Comments.Audience, Day = c.Comments.ReceivedOn ?? c.Comments.InvitedOn,
            Says = c.Text, Path = "/recommendations/" + c.Recommendation.Reference,
            Forces = new[] { new ForceName(c.Comments.Force.Slug, c.Comments.Force.Name) },
        }), typeof(ChiefOfficerComments)),
        new FindableSource<Request>(SearchKind.Request, db => db.Requests.Select(r => new Draft
        {
            SubjectId = r.Id, KeeperId = r.Id, BodyId = r.BodyId, Audience = r.Audience, Day = r.SentOn,
            Title = r.Subject, Says = r.Question, SaysToo = r.Why, SaysAtLast = r.Form, Also = r.Reference + " " + r.Owner, Path = "/requests/" + r.Reference,
            Forces = new[] { new ForceName(r.Force.Slug, r.Force.Name) },
        })),
        new FindableSource<RequestMessage>(SearchKind.Request, db => from m in db.RequestMessages
            where m.Words != null
            join r in db.Requests on m.RequestId equals r.Id
            select new Draft
            {
                SubjectId = m.Id, KeeperId = m.Id, BodyId = m.BodyId, Audience = m.Audience, Day = m.On,
                Title = m.By, Says = m.Words, Path = "/requests/" + r.Reference,
                Forces = new[] { new ForceName(r.Force.Slug, r.Force.Name) },
            }),
        new FindableSource<PieceOfEvidence>(SearchKind.Evidence, db => db.Evidence.Select(e => new Draft
        {
            SubjectId = e.Id, KeeperId = e.Id, BodyId = e.BodyId, Audience = e.Audience, Day = e.OfferedOn,
            Title = e.Title, Says = e.Words, Also = e.Reference + " " + e.FileName, Path = "/evidence/" + e.Reference,
            Forces = new[] { new ForceName(e.Force.Slug, e.Force.Name) },
        })),
        .. FindableMeetings.All,
    ];
}
