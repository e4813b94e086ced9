using System.Text.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Tests.Generator;

namespace ScrutinyPortal.Tests.Recommendations;

/// <summary>Every number of the summary is the count of the list that its description names, for whoever asks, now and as at a past day.</summary>
public sealed class SummaryTests(GeneratedPortal portal) : IClassFixture<GeneratedPortal>
{
    private static readonly (string Number, string List)[] Numbers =
    [
        ("recommendations", "recommendations"),
        ("openRecommendations", "recommendations open: true"),
        ("overdueRecommendations", "recommendations overdue: true"),
        ("disputedRecommendations", "recommendations disputed: true"),
        ("claimedCompleteRecommendations", "recommendations forceStatus: [CLAIMED_COMPLETE, SIGNED_OFF]"),
        ("notAssuredRecommendations", "recommendations assurance: [NOT_ASSURED]"),
        ("responsesInPreparation", "statutoryResponses inPreparation: true"),
        ("requestsAwaitingAnswer", "requests awaiting: true"),
        ("overdueRequests", "requests overdue: true"),
        ("evidenceToJudge", "evidence status: [OFFERED]"),
    ];

    [Theory]
    [MemberData(nameof(EveryAsker))]
    public async Task Each_number_is_the_count_of_the_list_that_it_opens(Role role, string of)
    {
        var person = await portal.As(role);
        var summary = (await person.Data($"{{ summary{(of.Length > 0 ? $"({of})" : "")} {{ {string.Join(' ', Numbers.Select(n => n.Number))} }} }}")).GetProperty("summary");

        foreach (var (number, list) in Numbers)
        {
            Assert.Equal((number, await Count(person, list, of)), (number, summary.GetProperty(number).GetInt32()));
        }
    }

    public static IEnumerable<TheoryDataRow<Role, string>> EveryAsker() =>
        from role in (Role[])[Role.Visitor, Role.ForceLiaison, Role.ScrutinyOfficer]
        from of in (string[])["", "force: \"wexshire\"", "body: \"wexshire-pcc\"", "asAt: \"2024-06-30\"", "force: \"wexshire\", asAt: \"2022-01-01\""]
        select new TheoryDataRow<Role, string>(role, of);

    [Theory]
    [InlineData("", "status: [PLANNED, AGENDA_PUBLISHED], from: \"{0}\"")]
    [InlineData("body: \"wexshire-pcc\"", "body: \"wexshire-pcc\", status: [PLANNED, AGENDA_PUBLISHED], from: \"{0}\"")]
    [InlineData("asAt: \"2024-06-30\"", "from: \"2024-06-30\"")]
    public async Task The_meetings_ahead_are_those_of_the_list_from_that_day_on(string of, string list)
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var today = DateOnly.FromDateTime(portal.Clock.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var counted = (await officer.Data($"{{ summary{(of.Length > 0 ? $"({of})" : "")} {{ meetingsAhead }} }}")).GetProperty("summary").GetProperty("meetingsAhead").GetInt32();

        Assert.Equal(await Count(officer, $"meetings {list.Replace("{0}", today, StringComparison.Ordinal)}", ""), counted);
    }

    [Fact]
    public async Task The_places_on_the_tracks_add_up_to_all_and_the_ages_to_what_is_open()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var summary = (await officer.Data("{ summary(force: \"wexshire\") { recommendations openRecommendations medianAgeDays flow { source kind forceStatus assurance inspectorateStatus count } ageing { fromMonths toMonths reportedFrom reportedTo count } } }")).GetProperty("summary");

        var flow = summary.GetProperty("flow").EnumerateArray().ToList();
        Assert.Equal(summary.GetProperty("recommendations").GetInt32(), flow.Sum(place => place.GetProperty("count").GetInt32()));
        var place = flow.MaxBy(place => place.GetProperty("count").GetInt32());
        Assert.Equal(place.GetProperty("count").GetInt32(), await Count(officer,
            $"recommendations source: [{place.Text("source")}], kind: {place.Text("kind")}, forceStatus: [{place.Text("forceStatus")}], assurance: [{place.Text("assurance")}], inspectorateStatus: [{place.Text("inspectorateStatus")}]", "force: \"wexshire\""));

        var ages = summary.GetProperty("ageing").EnumerateArray().ToList();
        Assert.Equal(summary.GetProperty("openRecommendations").GetInt32(), ages.Sum(age => age.GetProperty("count").GetInt32()));
        foreach (var age in ages)
        {
            var from = age.GetProperty("reportedFrom").ValueKind is JsonValueKind.Null ? "" : $", reportedFrom: \"{age.Text("reportedFrom")}\"";
            Assert.Equal(age.GetProperty("count").GetInt32(), await Count(officer, $"recommendations open: true{from}, reportedTo: \"{age.Text("reportedTo")}\"", "force: \"wexshire\""));
        }

        Assert.InRange(summary.GetProperty("medianAgeDays").GetInt32(), 1, 5_000);
    }

    [Fact]
    public async Task The_force_counts_what_the_office_counts()
    {
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        const string Question = "{ summary(force: \"wexshire\") { recommendations openRecommendations overdueRecommendations disputedRecommendations claimedCompleteRecommendations notAssuredRecommendations requestsAwaitingAnswer overdueRequests } }";

        Assert.Equal($"{await officer.Data(Question)}", $"{await force.Data(Question)}");
    }

    private static async Task<int> Count(Person person, string list, string of)
    {
        var (field, filters) = (list.Split(' ')[0], list.Contains(' ', StringComparison.Ordinal) ? list[(list.IndexOf(' ', StringComparison.Ordinal) + 1)..] : "");
        string[] all = [.. new[] { filters, of }.Where(part => part.Length > 0)];
        return (await person.Data($"{{ {field}{(all.Length > 0 ? $"({string.Join(", ", all)})" : "")} {{ totalCount }} }}")).GetProperty(field).GetProperty("totalCount").GetInt32();
    }
}
