using System.Text.Json;

namespace ScrutinyPortal.Tests;

/// <summary>The first steps of a story, told by the API as a page would tell them.</summary>
internal static class Steps
{
    /// <summary>A report of 29 March 2022 about Wexshire; its global id.</summary>
    public static async Task<string> RecordsAReport(this Person officer, string title = "Wexshire: how children are protected") => Id((await officer.Does("recordReport",
        $"title: \"{title}\", programme: NCPI, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\"", "report { id }")).Thing("report"));

    public static async Task<string> RecordsARecommendation(this Person officer, string report, string number) => Id((await officer.Does("recordRecommendation",
        $"reportId: \"{report}\", kind: RECOMMENDATION, number: \"{number}\", text: \"Review practice {number}.\", addressee: \"Chief Constable of Wexshire\", theme: \"Leadership\"",
        "recommendation { id }")).Thing("recommendation"));

    /// <summary>A published response to a report of its own with one recommendation, on which the chief officer commented: it and its edition.</summary>
    public static async Task<(JsonElement Response, JsonElement Edition)> PublishesAResponse(this Person officer, Person reviewer, Person approver, Person force, string ownComments, params string[] withheld)
    {
        var report = await officer.RecordsAReport();
        var recommendation = await officer.RecordsARecommendation(report, "1");
        var invited = (await officer.Does("inviteChiefOfficer", $"reportId: \"{report}\", force: \"wexshire\", invitation: \"I\", replyBy: \"2022-04-26\"", "chiefOfficerComments { id version }")).Thing("chiefOfficerComments");
        (await force.Does("submitChiefOfficerComments", $"commentsId: \"{invited.Id()}\", version: {invited.Version()}, text: \"Ours.\", recommendations: [{{ recommendationId: \"{recommendation}\", text: \"The officer comments.\" }}]", "chiefOfficerComments { id }")).Thing("chiefOfficerComments");
        var response = (await officer.Does("draftResponse", $"reportId: \"{report}\", force: \"wexshire\", ownComments: \"{ownComments}\", replyToChiefOfficer: \"R\", version: 1", "response { id version }")).Thing("response");
        await officer.Does("explainRecommendation", $"responseId: \"{response.Id()}\", recommendationId: \"{recommendation}\", kind: ACTION_TAKEN, text: \"The office explains.\"", "explanation { id }");
        foreach (var answer in withheld) await Act(officer, "withholdAnswer", $", recommendationId: \"{recommendation}\", answer: {answer}, ground: \"Safety of a person\"");
        await Act(officer, "submitResponseForReview");
        await Act(reviewer, "submitResponseForApproval");
        await Act(approver, "approveResponse");
        var published = await Act(officer, "publishResponse", give: "id reference edition { id reference path html }");
        return (published, published.GetProperty("edition"));

        async Task<JsonElement> Act(Person person, string verb, string more = "", string give = "id") => (await person.Does(verb,
            $"responseId: \"{response.Id()}\", version: {(await officer.Data("query($id: ID!) { node(id: $id) { ... on StatutoryResponse { version } } }", new { id = response.Id() })).GetProperty("node").Version()}{more}", $"response {{ {give} }}")).Thing("response");
    }

    public static string Id(this JsonElement thing) => thing.GetProperty("id").GetString()!;

    public static int Version(this JsonElement thing) => thing.GetProperty("version").GetInt32();

    public static string Text(this JsonElement thing, string field) => thing.GetProperty(field).GetString()!;
}
