using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Responses;

/// <summary>All forces and bodies of England and Wales: the Common Council among them, which decides by the vote of its members.</summary>
public sealed class AllBodiesPortal : Portal
{
    protected override Task<string[]> Settings() => Task.FromResult<string[]>([$"--PORTAL_SAMPLE={PortalOptions.NorthYorkshire}"]);
}

/// <summary>A response of a board, and one that is replaced more often than usual.</summary>
public sealed class BoardOverHttpTests(AllBodiesPortal portal) : IClassFixture<AllBodiesPortal>
{
    private const string Force = "city-of-london";
    private Person _officer = null!;

    [Fact]
    public async Task Nobody_approves_alone_for_a_board_whose_vote_is_recorded_and_told()
    {
        var (reviewer, approver, response) = await Written(Force);
        await Act(_officer, "submitResponseForReview", response);
        await Act(reviewer, "submitResponseForApproval", response);

        Assert.Equal(["BOARD_DECIDES"], (await approver.Does("approveResponse", await With(response), "response { id }")).Refusals);
        Assert.Equal(["QUORUM_NOT_REACHED"], (await approver.Does("voteOnResponse", $"{await With(response)}, votes: [{{ member: \"A. Ash\", choice: FOR }}], quorum: 2", "response { id }")).Refusals);
        var approved = await Act(approver, "voteOnResponse", response, ", votes: [{ member: \"A. Ash\", choice: FOR }, { member: \"B. Birch\", choice: FOR }, { member: \"C. Cedar\", choice: AGAINST }], quorum: 2");
        Assert.Equal("APPROVED", approved.Text("status"));
        var html = (await Act(_officer, "publishResponse", response)).GetProperty("edition").Text("html");

        Assert.Contains("by a vote: 2 for, 1 against, 0 abstaining", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Cedar", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sixth_edition_still_tells_when_the_first_was_published()
    {
        var (reviewer, approver, response) = await Written("cleveland");
        for (var number = 1; number <= 6; number++)
        {
            await Act(_officer, "submitResponseForReview", response);
            await Act(reviewer, "submitResponseForApproval", response);
            await Act(approver, "approveResponse", response);
            var html = (await Act(_officer, "publishResponse", response)).GetProperty("edition").Text("html");
            Assert.Contains("<dt>Response published</dt>\n<dd>29 March 2022, day 1 of 56", html, StringComparison.Ordinal);
            if (number < 6) response = (await Act(_officer, "reviseResponse", response, ", reason: \"Again.\"")).Id();
        }
    }

    private async Task<(Person Reviewer, Person Approver, string Response)> Written(string force)
    {
        _officer = await portal.As(Role.ScrutinyOfficer, force);
        var report = (await _officer.Does("recordReport", $"title: \"How children are protected\", programme: NCPI, inspectorates: [HMICFRS], forces: [\"{force}\"], publishedOn: \"2022-03-29\"", "report { id }")).Thing("report").Id();
        var invited = (await _officer.Does("inviteChiefOfficer", $"reportId: \"{report}\", force: \"{force}\", invitation: \"I\", replyBy: \"2022-04-26\"", "chiefOfficerComments { id version }")).Thing("chiefOfficerComments");
        await (await portal.As(Role.ForceLiaison, force)).Does("submitChiefOfficerComments", $"commentsId: \"{invited.Id()}\", version: {invited.Version()}, text: \"Ours.\", recommendations: []", "chiefOfficerComments { id }");
        var response = (await _officer.Does("draftResponse", $"reportId: \"{report}\", force: \"{force}\", ownComments: \"Ours.\", replyToChiefOfficer: \"Thanks.\", version: 1", "response { id }")).Thing("response").Id();
        return (await portal.As(Role.MonitoringOfficer, force), await portal.As(Role.Approver, force), response);
    }

    private async Task<string> With(string response) =>
        $"responseId: \"{response}\", version: {(await _officer.Data("query($id: ID!) { node(id: $id) { ... on StatutoryResponse { version } } }", new { id = response })).GetProperty("node").Version()}";

    private async Task<JsonElement> Act(Person person, string verb, string response, string more = "") =>
        (await person.Does(verb, $"{await With(response)}{more}", "response { id status edition { html } }")).Thing("response");
}
