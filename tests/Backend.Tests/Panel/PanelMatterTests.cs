using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Panel;

namespace ScrutinyPortal.Tests.Panel;

/// <summary>What the Police and Crime Panel puts to the body, and the reply: published on both sides.</summary>
public sealed class PanelMatterTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly DateOnly Put = new(2022, 6, 1), By = new(2022, 6, 29);

    private static PanelMatter Matter(DateOnly? replyBy = null) => new(Some.Body(), "WX-PANEL-2022-1",
        new() { Kind = PanelMatterKind.Information, Title = "The backlog", Words = "How **long** is it?", ReplyBy = replyBy }, Put);

    [Fact]
    public void A_matter_is_late_only_after_the_day_that_the_panel_set_and_never_where_none_is_recorded()
    {
        var (set, open) = (Matter(By), Matter());

        Assert.Equal((false, null), (PanelMatter.Overdue.Holds(set, By), set.DaysLate(By)));
        Assert.Equal((true, 2), (PanelMatter.Overdue.Holds(set, By.AddDays(2)), set.DaysLate(By.AddDays(2))));
        Assert.Equal((false, null), (PanelMatter.Overdue.Holds(open, By.AddYears(1)), open.DaysLate(By.AddYears(1))));
        set.Answer("Long.", null, By.AddDays(3), Some.Commissioner);
        Assert.Equal((false, 3), (PanelMatter.Overdue.Holds(set, By.AddYears(1)), set.DaysLate(By.AddYears(1))));
        Assert.Equal("replyBy", Assert.Throws<InvalidInputException>(() => Matter(Put.AddDays(-1))).Field);
    }

    [Fact]
    public void A_reply_is_given_once_and_its_words_stand()
    {
        var matter = Matter();
        Assert.Equal(Audience.Panel, matter.Audience);
        Assert.Throws<IllegalMoveException>(() => matter.Publish(By, Some.Commissioner, Some.Noon(By)));
        Assert.Equal("repliedOn", Assert.Throws<InvalidInputException>(() => matter.Answer("A", null, Put.AddDays(-1), Some.Commissioner)).Field);
    }

    [Fact]
    public void A_published_reply_stands_until_a_further_one_is_given_and_published_and_that_is_never_late()
    {
        var matter = Matter(By);
        matter.Answer("Long.", null, By, Some.Commissioner);
        matter.Publish(By, Some.Commissioner, Some.Noon(By));

        var later = matter.Revise("A figure was wrong.");
        Assert.Equal((Audience.Office, false, null), (later.Audience, PanelMatter.Overdue.Holds(later, By.AddYears(1)), later.DaysLate(By.AddYears(1))));
        later.Answer("Longer.", null, By.AddDays(7), Some.Commissioner);
        Assert.Equal((Audience.Panel, PanelMatterStatus.Published), (later.Audience, matter.Status));
        var edition = later.Publish(By.AddDays(8), Some.Commissioner, Some.Noon(By));

        Assert.Equal((PanelMatterStatus.Superseded, "WX-PANEL-2022-1-NO-2-REPLY"), (matter.Status, edition.Reference));
        Assert.All(["A figure was wrong.", "Longer."], part => Assert.Contains(part, edition.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void Both_sides_are_published_as_one_edition_with_the_days_and_the_ground_of_what_is_not_given()
    {
        var matter = Matter(By);
        matter.Answer("Nine weeks.", "Safety of a person", By.AddDays(1), Some.Commissioner);
        Assert.Throws<IllegalMoveException>(() => matter.Answer("Ten weeks.", null, By.AddDays(2), Some.Commissioner));

        var edition = matter.Publish(By.AddDays(2), Some.Commissioner, Some.Noon(By));

        Assert.Equal(("WX-PANEL-2022-1-REPLY", Audience.Public), (edition.Reference, matter.Audience));
        Assert.All(["Wexshire Police and Crime Panel", "<dd>A request for information</dd>", "How <strong>long</strong> is it?", "Nine weeks.", "A part is not given. Ground: Safety of a person", $"30 June 2022, for the {Some.Commissioner}, 1 day late"],
            part => Assert.Contains(part, edition.Html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_panels_officer_asks_the_commissioner_replies_and_everybody_reads_both_sides_once_they_are_published()
    {
        portal.TodayIs(2022, 6, 1);
        var (panel, officer, approver, visitor) = (await portal.As(Role.PanelOfficer), await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver), await portal.As(Role.Visitor));
        const string Read = "query($reference: String!) { panelMatter(reference: $reference) { version status reply } }";

        var put = (await panel.Does("recordPanelMatter", "kind: INFORMATION, title: \"The backlog\", words: \"How long?\", replyBy: \"2022-06-29\"", "matter { id version reference viewerCanReply }")).Thing("matter");
        var reference = put.Text("reference");
        Assert.Equal("WX-PANEL-2022-1", reference);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await visitor.Data(Read, new { reference })).GetProperty("panelMatter").ValueKind);
        await approver.Does("replyToPanel", $"matterId: \"{put.Id()}\", version: {(await approver.Data(Read, new { reference })).GetProperty("panelMatter").Version()}, reply: \"Nine weeks.\"", "matter { id }");
        Assert.Equal("Nine weeks.", (await panel.Data(Read, new { reference })).GetProperty("panelMatter").Text("reply"));
        var version = (await officer.Data(Read, new { reference })).GetProperty("panelMatter").Version();
        await officer.Does("publishPanelMatter", $"matterId: \"{put.Id()}\", version: {version}", "matter { id }");

        Assert.Equal("PUBLISHED", (await visitor.Data(Read, new { reference })).GetProperty("panelMatter").Text("status"));
        Assert.Contains("Nine weeks.", await visitor.Http.GetStringAsync($"/published/{reference}-REPLY", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var edition = (await officer.Data("query($reference: String!) { edition(reference: $reference) { id } }", new { reference = $"{reference}-REPLY" })).GetProperty("edition");
        await officer.Does("withdrawPublication", $"id: \"{edition.Id()}\", reason: \"Wrong.\"", "withdrawn { __typename }");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await visitor.Data(Read, new { reference })).GetProperty("panelMatter").ValueKind);
        Assert.Equal("Nine weeks.", (await panel.Data(Read, new { reference })).GetProperty("panelMatter").Text("reply"));
    }
}
