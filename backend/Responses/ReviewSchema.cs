using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Recommendations;
using static ScrutinyPortal.Responses.StatutoryResponseStatus;

namespace ScrutinyPortal.Responses;

/// <summary>The legal and redaction review.</summary>
internal sealed class ReviewSchema : IRoomSchema
{
    private static readonly Loader<StatutoryResponse> WithNotes = new(ResponseQueries.WithNotes);

    public void Build(SchemaBuilder schema)
    {
        schema.Type<ResponseWarning>()
            .Columns(w => w.Key)
            .Field("part", "In which part of the response it stands.", (w, _) => w.Place.Part)
            .One<Recommendation>("recommendation", "On which recommendation; null where it speaks of the report as a whole.", w => w.Place.RecommendationId)
            .Field("kind", "Of what it warns.", (w, _) => w.Warning.Kind)
            .Field("passage", "The sentence, as it stands.", (w, _) => w.Warning.Passage)
            .Field("answer", "Why the reviewer lets it be published; null until it is answered.", (w, _) => w.Answer?.Words, nullable: true);
        schema.Type<StatutoryResponse>()
            .Field("warnings", "The sentences of what would be published by which somebody might be recognised. They stay in the office: empty for everybody else. Nothing is blocked by one, but the reviewer answers each before the response goes on.", WithNotes,
                response => response.Id, (written, response, asked) => asked.Viewer.IsOfOffice(response) ? written.SelectMany(ResponseWarning.In) : [])
            .Parts<ReviewNote>("notes", "What was noted on its passages before it was published, in order. They stay in the office.", n => n.ResponseId, all => all.OrderBy(n => n.RecordedAt).ThenBy(n => n.Id))
            .Can("viewerCanRemark", Act.RemarkOnResponses, r => r.Status == InReview || r.Status == AwaitingApproval || r.Status == Approved);
        schema.Type<ReviewNote>()
            .Columns(n => n.Kind, n => n.Part, n => n.Warning, n => n.Passage, n => n.Words, n => n.By, n => n.RecordedAt)
            .One<Recommendation>("recommendation", "On which recommendation; null where it speaks of the report as a whole.", n => n.RecommendationId);
        schema.Act<AnswerWarningInput, StatutoryResponse>(Act.ReviewResponses, "response", ReviewMutations.AnswerWarning);
        schema.Act<RemovePassageInput, StatutoryResponse>(Act.ReviewResponses, "response", ReviewMutations.RemovePassage);
        schema.Act<RemarkOnResponseInput, StatutoryResponse>(Act.RemarkOnResponses, "response", ReviewMutations.RemarkOnResponse);
    }
}
