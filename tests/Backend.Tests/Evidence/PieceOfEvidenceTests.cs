using ScrutinyPortal.Evidence;
using ScrutinyPortal.Model;
using static ScrutinyPortal.Evidence.EvidenceStatus;

namespace ScrutinyPortal.Tests.Evidence;

public sealed class PieceOfEvidenceTests
{
    private static readonly DateOnly Offered = Some.Published, Judged = Some.Published.AddDays(5), Later = Some.Published.AddDays(9);
    private static readonly OfferEvidenceInput Sensitive = Some.Offer with { Marking = Marking.OfficialSensitive, HandlingInstruction = "For the scrutiny team only." };

    [Fact]
    public void It_is_a_file_or_a_link_and_never_both_or_neither()
    {
        var file = new Upload { BodyId = Guid.CreateVersion7(), Hash = new('a', 64), Name = "training.pdf", Type = "application/pdf", Size = 9, ReceivedAt = default };

        Assert.Equal("url", Refused(Some.Offer, file));
        Assert.Equal("url", Refused(Some.Offer with { Url = null }));
        Assert.Equal("training.pdf", Some.Evidence(Some.Offer with { Url = null }, file).FileName);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://name:word@wexshire.example/")]
    [InlineData("wexshire.example")]
    public void A_link_is_a_web_address(string url) => Assert.Equal("url", Refused(Some.Offer with { Url = url }));

    [Fact]
    public void OFFICIAL_SENSITIVE_comes_with_its_handling_instruction_and_OFFICIAL_without()
    {
        Assert.Equal("handlingInstruction", Refused(Sensitive with { HandlingInstruction = " " }));
        Assert.Equal("handlingInstruction", Refused(Some.Offer with { HandlingInstruction = "Keep it safe." }));
    }

    [Fact]
    public void OFFICIAL_SENSITIVE_is_shown_neither_to_the_panel_nor_to_the_public()
    {
        var evidence = Some.Evidence(Sensitive);

        Assert.Throws<SensitiveStaysInsideException>(() => evidence.Accept(null, panelSees: true, Judged, "The office"));
        var accepted = Some.Evidence(Sensitive);
        accepted.Accept(null, panelSees: false, Judged, "The office");
        Assert.Throws<SensitiveStaysInsideException>(() => accepted.Publish(default));
        Assert.Equal(Audience.Force, accepted.Audience);
    }

    [Fact]
    public void A_period_does_not_end_before_it_begins() =>
        Assert.Equal("periodTo", Refused(Some.Offer with { PeriodFrom = Judged, PeriodTo = Offered }));

    [Fact]
    public void It_is_judged_once_and_a_rejection_has_a_reason()
    {
        var evidence = Some.Evidence();
        Assert.Throws<InvalidInputException>(() => evidence.Reject(" ", Judged, "The office"));

        evidence.Reject("It ends before the training began.", Judged, "The office");

        Assert.Equal((Rejected, "It ends before the training began."), (evidence.Status, evidence.Judgment));
        Assert.Contains("Rejected", Assert.Throws<IllegalMoveException>(() => evidence.Accept(null, false, Later, "The office")).Says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_accepted_is_not_published()
    {
        var evidence = Some.Evidence();
        Assert.Throws<IllegalMoveException>(() => evidence.Publish(default));

        evidence.Accept(null, panelSees: true, Judged, "The office");
        Assert.Equal(Audience.Panel, evidence.Audience);
        evidence.Publish(default);

        Assert.Equal(Audience.Public, evidence.Audience);
    }

    [Fact]
    public void What_was_accepted_stands_until_what_replaces_it_is_accepted_too()
    {
        var earlier = Some.Evidence();
        earlier.Accept(null, false, Judged, "The office");
        var next = Some.Evidence(on: Judged);
        next.Replace(earlier);
        Assert.Equal(Accepted, earlier.Status);

        next.Accept(null, false, Later, "The office");

        Assert.Equal((Superseded, Later), (earlier.Status, earlier.SupersededOn));
        Assert.Equal((EvidenceStatus[])[EvidenceStatus.Offered, Accepted, Superseded], (EvidenceStatus[])[earlier.StatusAsAt(Offered), earlier.StatusAsAt(Judged), earlier.StatusAsAt(Later)]);
    }

    [Fact]
    public void What_nobody_has_judged_yet_gives_way_at_once()
    {
        var earlier = Some.Evidence();

        Some.Evidence(on: Judged).Replace(earlier);

        Assert.Equal((Superseded, Judged), (earlier.Status, earlier.SupersededOn));
    }

    private static string? Refused(OfferEvidenceInput offer, Upload? file = null) => Assert.Throws<InvalidInputException>(() => Some.Evidence(offer, file)).Field;
}
