using System.Net;
using System.Text.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Decisions;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Tests.Decisions;

public sealed class DecisionNoticeTests
{
    private static readonly DateOnly Day = new(2022, 6, 1);
    private static readonly DraftDecisionInput Words = new() { Title = "A grant to the refuge", Decision = "The grant is **made**.", Reasons = "It is needed." };

    private static DecisionNotice Drafted(string? ground = null) => new(Guid.CreateVersion7(), "WX-DECISION-2022-1", Words with { RestrictedGround = ground });

    [Fact]
    public void What_is_signed_is_decided_and_its_words_stand()
    {
        var notice = Drafted();
        notice.Write(Words with { Reasons = "It is much needed." });

        notice.Sign(Day, Some.Commissioner);

        Assert.Equal((DecisionStatus.Signed, Day, Some.Commissioner, "It is much needed.", Audience.Office), (notice.Status, notice.SignedOn, notice.SignedBy, notice.Reasons, notice.Audience));
        Assert.Throws<IllegalMoveException>(() => notice.Write(Words));
        Assert.Throws<IllegalMoveException>(() => notice.Sign(Day, Some.Commissioner));
    }

    [Fact]
    public void A_decision_is_published_with_its_reasons_and_who_decided_when()
    {
        var notice = Drafted();
        Assert.Throws<IllegalMoveException>(() => notice.Publish(Day, Some.Commissioner, Some.Noon(Day)));
        notice.Sign(Day, Some.Commissioner);
        Assert.Throws<InvalidInputException>(() => notice.Publish(Day.AddDays(-1), Some.Commissioner, Some.Noon(Day)));

        var edition = notice.Publish(Day, Some.Commissioner, Some.Noon(Day));

        Assert.Equal(("WX-DECISION-2022-1-NOTICE", "Decision: A grant to the refuge", Audience.Public), (edition.Reference, edition.Title, notice.Audience));
        Assert.All(["<strong>made</strong>", "It is needed.", $"1 June 2022, for the {Some.Commissioner}"], part => Assert.Contains(part, edition.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void A_published_decision_stands_until_a_further_one_that_replaces_it_is_published()
    {
        var notice = Drafted();
        Assert.Throws<IllegalMoveException>(() => notice.Revise("R"));
        notice.Sign(Day, Some.Commissioner);
        notice.Publish(Day, Some.Commissioner, Some.Noon(Day));

        var later = notice.Revise("The sum was wrong.");
        later.Write(Words with { Decision = "Half the grant is made." });
        later.Sign(Day.AddDays(1), Some.Commissioner);
        Assert.Equal((DecisionStatus.Published, "The grant is **made**."), (notice.Status, notice.Decision));
        var edition = later.Publish(Day.AddDays(2), Some.Commissioner, Some.Noon(Day));

        Assert.Equal(("WX-DECISION-2022-1-NO-2", DecisionStatus.Superseded, Audience.Public), (later.Reference, notice.Status, notice.Audience));
        Assert.All(["The sum was wrong.", "Half the grant is made."], part => Assert.Contains(part, edition.Html, StringComparison.Ordinal));
        Assert.Throws<IllegalMoveException>(() => notice.Revise("Again."));
    }

    [Fact]
    public void A_sentence_by_which_somebody_might_be_recognised_is_answered_before_a_decision_is_published()
    {
        var notice = new DecisionNotice(Guid.CreateVersion7(), "WX-DECISION-2022-1", Words with { Reasons = "A girl aged 9 was hurt." });
        notice.Sign(Day, Some.Commissioner);
        Assert.Equal(1, Assert.Throws<WarningsUnansweredException>(() => notice.Publish(Day, Some.Commissioner, Some.Noon(Day))).Count);
        var warning = Assert.Single(EditionWarning.In(notice, EditionKind.Decision, []));
        Assert.Equal((EditionPart.Reasons, WarningKind.Age), (warning.Place.Part, warning.Warning.Kind));

        notice.Publish(Day, Some.Commissioner, Some.Noon(Day), [new(notice, warning, "It is in the report.", Some.Commissioner, Some.Noon(Day))]);

        Assert.Equal(DecisionStatus.Published, notice.Status);
    }

    /// <summary>Domain, section I, rule 12.</summary>
    [Fact]
    public void A_withheld_decision_appears_as_withheld_with_its_ground_and_never_vanishes_silently()
    {
        var notice = Drafted("Safety of a person");
        notice.Sign(Day, Some.Commissioner);

        var edition = notice.Publish(Day, Some.Commissioner, Some.Noon(Day));

        Assert.Contains("Withheld. Ground: Safety of a person", edition.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("refuge", $"{edition.Title} {edition.Html}", StringComparison.Ordinal);
        Assert.Equal((Audience.Office, Audience.Public), (notice.Audience, edition.Audience));
    }

    [Fact]
    public void A_decision_needs_its_words_and_its_reasons() => Assert.Equal(["title", "decision", "reasons"],
        ((DraftDecisionInput[])[Words with { Title = " " }, Words with { Decision = "" }, Words with { Reasons = " " }]).Select(input =>
            Assert.Throws<InvalidInputException>(() => new DecisionNotice(Guid.CreateVersion7(), "R", input)).Field));
}

/// <summary>A decision as the office and the commissioner take it over HTTP, and as everybody reads it.</summary>
public sealed class DecisionPathTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_decision_is_drafted_signed_and_published()
    {
        var (officer, approver, visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver), await portal.As(Role.Visitor));
        var notice = await Does(officer, "draftDecision", "title: \"A grant\", decision: \"It is made.\", reasons: \"It is needed.\"");
        Assert.Equal((true, false), (notice.GetProperty("viewerCanWrite").GetBoolean(), notice.GetProperty("viewerCanSign").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, (await visitor.Data($"{{ decisionNotice(reference: \"{notice.Text("reference")}\") {{ id }} }}")).GetProperty("decisionNotice").ValueKind);
        notice = await Does(officer, "draftDecision", $"decisionId: \"{notice.Id()}\", version: {notice.Version()}, title: \"A grant\", decision: \"It is made.\", reasons: \"It is much needed.\"");
        notice = await Does(approver, "signDecision", $"decisionId: \"{notice.Id()}\", version: {notice.Version()}");

        notice = await Does(officer, "publishDecision", $"decisionId: \"{notice.Id()}\", version: {notice.Version()}");

        var path = notice.GetProperty("edition").Text("path");
        using var page = await visitor.Http.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("It is much needed.", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(notice.Text("reference"), (await visitor.Data("{ decisionNotices(status: PUBLISHED) { nodes { reference } } }")).ToString(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> Does(Person person, string verb, string input) =>
        (await person.Does(verb, input, "decision { id version reference viewerCanWrite viewerCanSign edition { path } }")).Thing("decision");
}
