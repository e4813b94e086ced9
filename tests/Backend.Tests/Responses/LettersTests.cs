using System.Text.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Tests.Responses;

/// <summary>Reports of which it is not known whether the law asks for a response (Police Act 1996, s.55 speaks of published reports of inspections): no day is made of it, and nothing is late.</summary>
public sealed class LettersTests
{
    private static readonly DateOnly Day = new(2022, 9, 1);

    private static InspectionReport Of(InspectionProgramme programme, DateOnly? publishedOn = null) => Some.Report(Some.ReportInput(publishedOn) with { Programme = programme });

    [Theory]
    [InlineData(InspectionProgramme.PeelCocLetter)]
    [InlineData(InspectionProgramme.Revisit)]
    [InlineData(InspectionProgramme.Jtai)]
    [InlineData(InspectionProgramme.SuperComplaint)]
    [InlineData(InspectionProgramme.FireEffectiveness)]
    public void Of_these_it_is_not_known_and_no_day_is_counted(InspectionProgramme programme) => Assert.Null(Of(programme).StatutoryDeadline);

    [Fact]
    public void Of_all_others_the_response_is_due_on_day_56() => Assert.All(
        Enum.GetValues<InspectionProgramme>().Except([InspectionProgramme.PeelCocLetter, InspectionProgramme.Revisit, InspectionProgramme.Jtai, InspectionProgramme.SuperComplaint, InspectionProgramme.FireEffectiveness]),
        programme => Assert.Equal(new(2022, 5, 23), Of(programme).StatutoryDeadline!.DueOn));

    [Fact]
    public void A_response_to_a_letter_has_no_last_day_no_plan_back_from_it_and_its_edition_names_none()
    {
        var letter = Of(InspectionProgramme.PeelCocLetter);
        var response = new StatutoryResponse(letter.BodyId, letter, letter.Forces[0], "WX-RESPONSE-2022-1");
        response.Draft("Ours.", null);

        Assert.Null(response.StatutoryDeadline);
        Assert.Empty(BackPlan.From(null).For(response, Day, _ => Some.Commissioner));
        var html = response.Preview([], Day, Some.Commissioner, Some.Noon(Day)).Html;
        Assert.Contains("1 September 2022", html, StringComparison.Ordinal);
        Assert.All(["Response due", "late", "day 1"], word => Assert.DoesNotContain(word, html, StringComparison.Ordinal));
    }

    [Fact]
    public void A_response_to_a_letter_and_a_report_is_counted_from_the_report()
    {
        var open = Some.Written();
        var letter = Some.Report(Some.ReportInput(new(2022, 3, 15)) with { Programme = InspectionProgramme.PeelCocLetter }, bodyId: open.Response.BodyId, force: open.Response.Force, reference: "WX-REPORT-2022-2");

        open.Response.AlsoAnswer([letter]);

        Assert.Equal((new DateOnly(2022, 3, 15), new DateOnly(2022, 5, 23)), (open.Response.ReportedOn, open.Response.StatutoryDeadline!.DueOn));
    }
}

public sealed class LettersOnSqlite(Portal portal) : LettersOverHttpTests(portal), IClassFixture<Portal>;

public sealed class LettersOnPostgres(PostgresPortal portal) : LettersOverHttpTests(portal.Here()), IClassFixture<PostgresPortal>;

public abstract class LettersOverHttpTests(Portal portal)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_response_to_a_letter_stands_in_no_list_of_what_is_due_and_is_late_in_none()
    {
        portal.TodayIs(2022, 3, 29);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var letter = (await officer.Does("recordReport", "title: \"A letter\", programme: PEEL_COC_LETTER, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\"", "report { id statutoryDeadline { dueOn } }")).Thing("report");
        var response = (await officer.Does("draftResponse", $"reportId: \"{letter.Id()}\", force: \"wexshire\", ownComments: \"Ours.\"", "response { id reference }")).Thing("response");
        portal.TodayIs(2023, 3, 29);
        officer = await portal.As(Role.ScrutinyOfficer);

        var data = await officer.Data("""
            { statutoryResponses(inPreparation: true, dueFrom: "2000-01-01") { totalCount } before: statutoryResponses(dueBefore: "2030-01-01") { totalCount } all: statutoryResponses(inPreparation: true) { nodes { reference statutoryDeadline { dueOn } daysLate plan { step } } }
              periodReport(from: "2022-04-01", to: "2022-06-30") { figures { measure count } } }
            """);
        var kept = Assert.Single(data.GetProperty("all").GetProperty("nodes").EnumerateArray(), r => r.Text("reference") == response.Text("reference"));
        Assert.Equal(JsonValueKind.Null, letter.GetProperty("statutoryDeadline").ValueKind);
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null, 0), (kept.GetProperty("statutoryDeadline").ValueKind, kept.GetProperty("daysLate").ValueKind, kept.GetProperty("plan").GetArrayLength()));
        Assert.Equal((0, 0), (Count(data.GetProperty("statutoryResponses")), Count(data.GetProperty("before"))));
        Assert.Equal(0, data.GetProperty("periodReport").GetProperty("figures").EnumerateArray().Single(f => f.Text("measure") == "RESPONSES_DUE").GetProperty("count").GetInt32());
        Assert.Contains($"{response.Text("reference")},Drafting,wexshire", await officer.Http.GetStringAsync("/export/responses.csv", Stop), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("2022-05-23", await officer.Http.GetStringAsync("/export/responses.csv", Stop), StringComparison.Ordinal);

        static int Count(JsonElement list) => list.GetProperty("totalCount").GetInt32();
    }
}
