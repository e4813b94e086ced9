using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Responses;

/// <summary>A sentence of a response by which somebody might be recognised. Nothing is blocked by it, but the reviewer answers each before the response goes on.</summary>
/// <param name="Place">Where the sentence stands.</param>
/// <param name="Warning">What it is and of what it warns.</param>
/// <param name="Answer">The reviewer's answer to just this sentence in this place; null until there is one.</param>
internal sealed record ResponseWarning(PassagePlace Place, Warning Warning, ReviewNote? Answer)
{
    /// <summary>The same as long as the sentence stands there unchanged.</summary>
    public string Key => Warning.KeyAt($"{Place.Part} {Place.RecommendationId}");

    /// <summary>The warnings of all that would be published. Needs the chief officer's comments, the explanations and the notes loaded.</summary>
    public static IEnumerable<ResponseWarning> In(StatutoryResponse response)
    {
        string[] known = [response.Force.Name, .. response.Reports.Select(r => r.Title)];
        return from said in Said(response)
               where said.Text is not null
               from warning in Recognition.In(said.Text, known)
               select new ResponseWarning(said.Place, warning, response.Notes.LastOrDefault(note => note.Answers(said.Place, warning)));
    }

    private static IEnumerable<(PassagePlace Place, string? Text)> Said(StatutoryResponse response)
    {
        yield return (new(ResponsePart.OwnComments), response.OwnComments);
        yield return (new(ResponsePart.Invitation), response.ChiefOfficerComments?.Invitation);
        yield return (new(ResponsePart.ChiefOfficerComments), response.ChiefOfficerComments?.Text);
        yield return (new(ResponsePart.ReplyToChiefOfficer), response.ReplyToChiefOfficer);
        foreach (var comment in response.ChiefOfficerComments?.RecommendationComments.Where(c => c.WithheldGround is null) ?? []) yield return (new(ResponsePart.ChiefOfficerComments, comment.RecommendationId), comment.Text);
        foreach (var explanation in response.Explanations.Where(e => e.WithheldGround is null)) yield return (new(ResponsePart.Explanation, explanation.RecommendationId), explanation.Text);
    }
}
