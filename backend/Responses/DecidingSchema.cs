using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using static ScrutinyPortal.Responses.StatutoryResponseStatus;

namespace ScrutinyPortal.Responses;

/// <summary>The way of a response from the first day to the last: the office's plan, the review, the decision, publication.</summary>
internal sealed class DecidingSchema(BackPlan plan) : IRoomSchema
{
    private static readonly Loader<StatutoryResponse> OnItsWay = new(ResponseQueries.OnTheirWay);

    private static readonly Loader<StatutoryResponse> Replacements = Loader<StatutoryResponse>.AsAt((db, day) => db.StatutoryResponses.Where(r => r.SupersedesId != null && (day == null || r.PublishedOn <= day)), r => r.SupersedesId!.Value);

    public void Build(SchemaBuilder schema)
    {
        schema.Type<StatutoryResponse>()
            .Field("plan", "The office's own back-plan from day 1 to day 56, and what of it is done. It stays in the office: empty for everybody else, and for a further edition.", OnItsWay, response => response.Id,
                (on, response, asked) => response.SupersedesId is null && asked.Viewer.IsOfOffice(response) ? on.SelectMany(r => plan.For(r, asked.Today, day => ResponseMutations.Office(r, day))) : [], by: r => new { r.SupersedesId, r.BodyId, r.ForceId })
            .Field("isDecidedByVote", "Whether the body that decides on it now is a board, whose vote is recorded.", OnItsWay, response => response.Id,
                (on, _, asked) => on.Any(r => ResponseMutations.Body(r, asked.Today).DecidesByVote), by: r => r.Id)
            .Parts<ResponseDecision>("decisions", "The reviewer's and the approver's decisions, in order. They stay in the office.", d => d.ResponseId, all => all.OrderBy(d => d.RecordedAt))
            .Can("viewerCanRecordActionPlan", Act.DraftResponses, r => r.PublishedOn == null && r.ActionPlanOn == null)
            .Can("viewerCanSubmit", Act.DraftResponses, r => r.Status == Drafting)
            .Can("viewerCanReview", Act.ReviewResponses, r => r.Status == InReview)
            .Can("viewerCanApprove", Act.ApproveResponses, r => r.Status == AwaitingApproval)
            .Can("viewerCanPublish", Act.Publish, r => r.Status == Approved)
            .Columns(r => r.Number, r => r.SupersessionReason)
            .One<StatutoryResponse>("supersedes", "The edition that it replaces, or will replace once it is published; null for the first.", r => r.SupersedesId)
            .One("supersededBy", "The edition that replaces it, or is to replace it; null where there is none. As at a past day, the one that was published by its end.", r => r.Id, Replacements)
            .Can("viewerCanRevise", Act.DraftResponses, r => r.Status == Published || r.Status == Copied)
            .Can("viewerCanRecordCopy", Act.DraftResponses, r => r.Status == Published);
        schema.Type<ResponseDecision>().Columns(d => d.Stage, d => d.Approved, d => d.By, d => d.Person, d => d.On, d => d.Comment, d => d.RecordedAt, d => d.Quorum)
            .Parts<BoardVote>("votes", "How each member voted, where a board did.", v => v.DecisionId, all => all.OrderBy(v => v.Id));
        schema.Type<BoardVote>().Columns(v => v.Member, v => v.Choice);
        schema.Act<RecordActionPlanInput, StatutoryResponse>(Act.DraftResponses, "response", DecidingMutations.RecordActionPlan);
        schema.Act<SubmitResponseForReviewInput, StatutoryResponse>(Act.DraftResponses, "response", DecidingMutations.SubmitResponseForReview);
        schema.Act<ReturnResponseInput, StatutoryResponse>(Act.ReviewResponses, "response", DecidingMutations.ReturnResponse);
        schema.Act<SubmitResponseForApprovalInput, StatutoryResponse>(Act.ReviewResponses, "response", DecidingMutations.SubmitResponseForApproval);
        schema.Act<SendBackResponseInput, StatutoryResponse>(Act.ApproveResponses, "response", DecidingMutations.SendBackResponse);
        schema.Act<ApproveResponseInput, StatutoryResponse>(Act.ApproveResponses, "response", DecidingMutations.ApproveResponse);
        schema.Act<VoteOnResponseInput, StatutoryResponse>(Act.ApproveResponses, "response", DecidingMutations.VoteOnResponse);
        schema.Act<PublishResponseInput, StatutoryResponse>(Act.Publish, "response", DecidingMutations.PublishResponse);
        schema.Act<ReviseResponseInput, StatutoryResponse>(Act.DraftResponses, "response", DecidingMutations.ReviseResponse);
        schema.Act<RecordCopySentInput, StatutoryResponse>(Act.DraftResponses, "response", DecidingMutations.RecordCopySent);
    }
}
