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

    public static string Id(this JsonElement thing) => thing.GetProperty("id").GetString()!;

    public static int Version(this JsonElement thing) => thing.GetProperty("version").GetInt32();

    public static string Text(this JsonElement thing, string field) => thing.GetProperty(field).GetString()!;
}
