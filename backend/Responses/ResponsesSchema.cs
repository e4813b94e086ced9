using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Deadlines;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;
using static ScrutinyPortal.Responses.StatutoryResponseStatus;

namespace ScrutinyPortal.Responses;

internal sealed class ResponsesSchema : IRoomSchema
{
    private static readonly Keyset<StatutoryResponse> NewestFirst = Keyset<StatutoryResponse>.Descending(r => r.ReportedOn).Then(r => r.Id, descending: true);
    private static readonly Keyset<ChiefOfficerComments> SoonestFirst = Keyset<ChiefOfficerComments>.Ascending(c => c.ReplyBy).Then(c => c.Id);
    private static readonly Loader<StatutoryResponse> OfReport = Loader<StatutoryResponse>.LinksAsAt((db, ids, day) => db.StatutoryResponses.Where(r => EF.Parameter(ids).Contains(r.ReportId)).Select(r => new { Of = r.ReportId, It = r })
        .Concat(db.StatutoryResponses.SelectMany(r => r.FurtherReports, (r, further) => new { Of = further.Id, It = r }).Where(l => EF.Parameter(ids).Contains(l.Of)))
        .Where(l => day == null || l.It.PublishedOn <= day).OrderByDescending(l => l.It.Number).ThenBy(l => l.It.Id).Select(l => new Linked<StatutoryResponse> { Of = l.Of, It = l.It }));
    private static readonly Loader<InspectionReport> FurtherReports = Loader<InspectionReport>.Links((db, ids) => db.StatutoryResponses.Where(r => EF.Parameter(ids).Contains(r.Id))
        .SelectMany(r => r.FurtherReports, (r, further) => new { r.Id, further }).OrderBy(l => l.further.PublishedOn).ThenBy(l => l.further.Reference).Select(l => new Linked<InspectionReport> { Of = l.Id, It = l.further }));
    private static readonly Loader<ChiefOfficerComments> CommentsOnReport = Loader<ChiefOfficerComments>.LinksAsAt((db, ids, day) => db.ChiefOfficerComments.Where(c => EF.Parameter(ids).Contains(c.ReportId)).Select(c => new { Of = c.ReportId, It = c })
        .Concat(db.ChiefOfficerComments.SelectMany(c => c.FurtherReports, (c, further) => new { Of = further.Id, It = c }).Where(l => EF.Parameter(ids).Contains(l.Of)))
        .Where(l => day == null || l.It.ReceivedOn <= day).OrderByDescending(l => l.It.Id).Select(l => new Linked<ChiefOfficerComments> { Of = l.Of, It = l.It }));
    private static readonly Loader<InspectionReport> AlsoCommentedOn = Loader<InspectionReport>.Links((db, ids) => db.ChiefOfficerComments.Where(c => EF.Parameter(ids).Contains(c.Id))
        .SelectMany(c => c.FurtherReports, (c, further) => new { c.Id, further }).OrderBy(l => l.further.PublishedOn).ThenBy(l => l.further.Reference).Select(l => new Linked<InspectionReport> { Of = l.Id, It = l.further }));
    private static readonly Loader<StoodThen> Stood = Loader<StoodThen>.AsAt((db, day) => ResponseQueries.Stood(db, day!.Value), s => s.Id);
    private static readonly Loader<ResponseCopy> Copies = Loader<ResponseCopy>.AsAt((db, day) => (day is { } last ? db.ResponseCopies.Where(c => c.SentOn <= last) : db.ResponseCopies).OrderBy(c => c.SentOn), c => c.ResponseId);
    private static readonly Loader<Edition> Editions = Loader<Edition>.By(db => db.Editions.Where(e => e.Kind == EditionKind.Response), e => e.SubjectId);
    private static readonly Loader<RecommendationExplanation> Explanations = Loader<RecommendationExplanation>.AsAt((db, day) => PublishedBy(day, db.Explanations).OrderByDescending(e => e.Response.Number).ThenBy(e => e.Id), e => e.RecommendationId);
    private static readonly Loader<RecommendationComment> Comments = Loader<RecommendationComment>.AsAt((db, day) => ReceivedBy(day, db.RecommendationComments).OrderByDescending(c => c.CommentsId), c => c.RecommendationId);
    private static readonly Loader<Written> SoFar = new(ResponseQueries.WrittenSoFar);

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<StatutoryResponse>()
            .Columns(r => r.Reference, r => r.Version, r => r.OwnComments, r => r.ReplyToChiefOfficer)
            .Computed(r => r.StatutoryDeadline, r => r.CountedFrom)
            .AsAt(r => r.Status, Stood, r => r.Status, r => r.Id, (_, then, _) => then.Single().Status)
            .AsAt(r => r.ApprovedOn, (r, day) => r.ApprovedOn <= day ? r.ApprovedOn : null)
            .AsAt(r => r.ApprovedBy, (r, day) => r.ApprovedOn <= day ? r.ApprovedBy : null)
            .AsAt(r => r.PublishedOn, (r, day) => r.PublishedOn <= day ? r.PublishedOn : null)
            .Field("deadline", "The 56th day from the earliest publication of a report that it answers, whether or not the law asks for a response.", (r, _) => DeadlineRule.Count(DeadlineRuleCode.Section55, r.ReportedOn), by: r => r.ReportedOn).Deprecated("Ask `statutoryDeadline`, which is null where it is not known whether the law asks for a response.")
            .AsAt("dayOfPublication", "On which day of the period it was published: 1 is the first; null while it is not published, for a further edition, and where it is not known whether the law asks for it.",
                int? (response, day) => response.SupersedesId is null && response.PublishedBy(day) is { } on ? response.StatutoryDeadline?.DayNumber(on) : null, by: r => new { r.SupersedesId, r.PublishedOn, r.CountedFrom })
            .AsAt("daysLate", "How many days after the last day it was published, or how many have passed without publication; null where it is in time, for a further edition, and where it is not known whether the law asks for it.",
                (response, day) => response.SupersedesId is null ? response.StatutoryDeadline?.DaysLate(response.PublishedBy(day) ?? day) : null, by: r => new { r.SupersedesId, r.PublishedOn, r.CountedFrom })
            .One<InspectionReport>("report", "The report that it answers; of several the first.", r => r.ReportId)
            .Many("furtherReports", "The further reports on the force that it answers, the earliest first.", FurtherReports, r => r.Id)
            .One<LocalPolicingBody>("body", "The body that responds.", r => r.BodyId)
            .One<Force>("force", "The force that was inspected.", r => r.ForceId)
            .One<ChiefOfficerComments>("chiefOfficerComments", "The chief officer's comments, or the invitation to comment.", r => r.ChiefOfficerCommentsId)
            .Parts<RecommendationExplanation>("explanations", "What the body says to each recommendation.", e => e.ResponseId, all => all.ByReport(e => e.Recommendation))
            .Field("missing", "What the law requires and the response lacks.", SoFar, response => response.Status is Published or Copied or Superseded ? null : response.Id,
                (written, _, asked) => written.SelectMany(w => MissingPart.In(w.Response, w.Recommendations, asked.Today)), by: r => r.Status)
            .Many("copies", "The copies that were sent.", Copies, r => r.Id)
            .One("edition", "The frozen text as it was published.", r => r.Id, Editions)
            .Can("viewerCanDraft", Act.DraftResponses, r => r.Status == NotStarted || r.Status == ChiefOfficerInvited || r.Status == Drafting)
            .Can("viewerCanWithhold", Act.Publish, r => r.Status == NotStarted || r.Status == ChiefOfficerInvited || r.Status == Drafting);
        schema.NodeType<RecommendationExplanation>()
            .Columns(e => e.Version, e => e.Kind, e => e.Text, e => e.WithheldGround)
            .One<StatutoryResponse>("response", "The response in which it stands: of several editions, which of them says it.", e => e.ResponseId)
            .One<Recommendation>("recommendation", "The recommendation that is explained.", e => e.RecommendationId);
        schema.Type<ResponseCopy>().Columns(c => c.Recipient, c => c.SentOn);
        schema.NodeType<ChiefOfficerComments>()
            .Columns(c => c.Version, c => c.Status, c => c.InvitedOn, c => c.Invitation, c => c.ReplyBy, c => c.ReceivedOn, c => c.Text)
            .Field("overdue", "Whether the day that the body fixed has passed without comments.", (comments, asked) => comments.OverdueOn(asked.Today), by: c => new { c.Status, c.ReplyBy })
            .One<InspectionReport>("report", "The report that is commented on.", c => c.ReportId)
            .Many("furtherReports", "The further reports that the same response answers, of which the comments may speak too.", AlsoCommentedOn, c => c.Id)
            .One<Force>("force", "The force whose chief officer comments.", c => c.ForceId)
            .Parts<RecommendationComment>("recommendationComments", "The comments on single recommendations.", c => c.CommentsId, all => all.ByReport(c => c.Recommendation))
            .Can("viewerCanSubmit", Act.SubmitChiefOfficerComments, c => c.Status == ChiefOfficerCommentsStatus.Invited);
        schema.Type<RecommendationComment>()
            .Columns(c => c.Text, c => c.WithheldGround)
            .One<Recommendation>("recommendation", "The recommendation that is commented on.", c => c.RecommendationId);

        OnEarlierTypes(schema);
        Roots(schema.Roots);
        Acts(schema);
    }

    private static void OnEarlierTypes(SchemaBuilder schema)
    {
        schema.Subscriptions
            .AndOf<InspectionReport>((db, report) => db.StatutoryResponses.Where(r => r.ReportId == report || r.FurtherReports.Any(f => f.Id == report)).Select(r => r.Id))
            .AndOf<InspectionReport>((db, report) => db.ChiefOfficerComments.Where(c => c.ReportId == report || c.FurtherReports.Any(f => f.Id == report)).Select(c => c.Id));
        schema.Type<InspectionReport>()
            .Chosen("response", "The response to the report: the viewer's own body's first. As at a past day, what was published by its end.", OfReport, report => report.Id,
                (responses, asked) => responses.OrderByDescending(r => asked.Viewer.BodyIds.Contains(r.BodyId)).FirstOrDefault(), r => r.BodyId)
            .Chosen("chiefOfficerComments", "The chief officer's comments on the report, or the invitation: the viewer's own force's first. As at a past day, what was received by its end.", CommentsOnReport, report => report.Id,
                (comments, asked) => comments.OrderByDescending(c => asked.Viewer.BodyIds.Contains(c.BodyId)).FirstOrDefault(), c => c.BodyId)
            .Field("viewerCanInviteChiefOfficer", "Whether the viewer may do this now (INVITE_CHIEF_OFFICER).", OfReport, report => report.Id,
                (responses, report, asked) => asked.Viewer.May(Act.InviteChiefOfficer, report)
                    && responses.Where(r => asked.Viewer.BodyIds.Contains(r.BodyId)).All(r => r.ChiefOfficerCommentsId is null && r.Status is NotStarted or Drafting),
                by: report => report.BodyId, of: r => new { r.BodyId, r.ChiefOfficerCommentsId, r.Status });
        schema.Type<Summary>().Kept("responsesInPreparation", "Responses that were begun and are not yet published (statutoryResponses(inPreparation: true)).", (summary, db, _, stop) =>
            ResponseQueries.InPreparation(ResponseQueries.All(db, summary.Force, summary.Body), summary.AsAt).CountAsync(stop));
        schema.Type<Recommendation>()
            .One("explanation", "What the body says to it in its response.", r => r.Id, Explanations)
            .Field("chiefOfficerComment", "What the chief officer says on it.", Comments, r => r.Id, (comments, _, _) => comments.FirstOrDefault()?.Text, nullable: true, by: r => r.Id, of: c => c.Text);
    }

    private static void Roots(Roots roots) => roots
        .One("statutoryResponse", "A response to an inspection report.", ResponseQueries.ByReference,
            Argument.Of<string>("reference", "Its reference."))
        .Pages("statutoryResponses", "Responses to inspection reports, those to the newest reports first.",
            (db, given) => Responses(ResponseQueries.All(db, given.Get<string>("force"), given.Get<string>("body"), given.Get<List<StatutoryResponseStatus>>("status"), given.AsAt), given), NewestFirst,
            [
                Argument.AsAt,
                Argument.Optional<string>("force", "Only of this force, by its name in addresses."),
                Argument.Optional<string>("body", "Only of this body, by its name in addresses."),
                Argument.Optional<List<StatutoryResponseStatus>>("status", "Only in these states."),
                Argument.Optional<bool>("inPreparation", "True: only those that are begun and not published. As at a past day: to reports published by then, and not published by its end."),
                Argument.Optional<DateOnly>("dueFrom", "Only those whose last day (Police Act 1996, s.55(5A)) is this day or later."),
                Argument.Optional<DateOnly>("dueBefore", "Only those whose last day is before this day."),
            ])
        .Pages("chiefOfficerComments", "Invitations to chief officers and the comments that came, the soonest day to reply first.",
            (db, given) => ResponseQueries.Invitations(db, given.Get<ChiefOfficerCommentsStatus?>("status"), given.Get<string>("force"), given.Get<DateOnly?>("replyFrom"), given.Get<DateOnly?>("replyBefore")), SoonestFirst,
            [
                Argument.Optional<ChiefOfficerCommentsStatus>("status", "Only in this state."),
                Argument.Optional<string>("force", "Only on reports about this force, by its name in addresses."),
                Argument.Optional<DateOnly>("replyFrom", "Only those to be answered on this day or later."),
                Argument.Optional<DateOnly>("replyBefore", "Only those to be answered before this day."),
            ]);

    private static IQueryable<StatutoryResponse> Responses(IQueryable<StatutoryResponse> all, Given given) =>
        ResponseQueries.Due(given.Get<bool?>("inPreparation") is true ? ResponseQueries.InPreparation(all, given.AsAt) : all, given.Get<DateOnly?>("dueFrom"), given.Get<DateOnly?>("dueBefore"));

    private static IQueryable<RecommendationExplanation> PublishedBy(DateOnly? day, IQueryable<RecommendationExplanation> explanations) =>
        day is { } last ? explanations.Where(e => e.Response.PublishedOn <= last) : explanations;

    private static IQueryable<RecommendationComment> ReceivedBy(DateOnly? day, IQueryable<RecommendationComment> comments) =>
        day is { } last ? comments.Where(c => c.Comments.ReceivedOn <= last) : comments;

    private static void Acts(SchemaBuilder schema)
    {
        schema.Act<InviteChiefOfficerInput, ChiefOfficerComments>(Act.InviteChiefOfficer, "chiefOfficerComments", ResponseMutations.InviteChiefOfficer);
        schema.Act<SubmitChiefOfficerCommentsInput, ChiefOfficerComments>(Act.SubmitChiefOfficerComments, "chiefOfficerComments", ResponseMutations.SubmitChiefOfficerComments);
        schema.Act<DraftResponseInput, StatutoryResponse>(Act.DraftResponses, "response", ResponseMutations.DraftResponse);
        schema.Act<AlsoAnswerReportsInput, StatutoryResponse>(Act.DraftResponses, "response", ResponseMutations.AlsoAnswerReports);
        schema.Act<ExplainRecommendationInput, RecommendationExplanation>(Act.DraftResponses, "explanation", ResponseMutations.ExplainRecommendation);
        schema.Act<WithholdAnswerInput, StatutoryResponse>(Act.Publish, "response", ResponseMutations.WithholdAnswer);
    }
}
