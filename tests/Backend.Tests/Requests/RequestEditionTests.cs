using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Tests.Requests;

/// <summary>A request and its answers as they are published.</summary>
public sealed class RequestEditionTests
{
    private const string Commissioner = "Police and Crime Commissioner for Wexshire";
    private const string Telling = "Two boys were placed in Little Harbour.";
    private static readonly DateOnly Today = new(2022, 7, 1);
    private static readonly DateOnly Due = Today.AddDays(14);
    private static readonly DateTimeOffset Now = Some.Noon(Today);

    private static Said Office(string? words = null) => new(Today, Commissioner, words, Now);

    private static Said Chief(string? words = null, int day = 0) => new(Today.AddDays(day), "Wexshire Police", words, Now);

    private static Request Sent()
    {
        var words = new DraftRequestInput { Force = "wexshire", Kind = RequestKind.Information, Subject = "Missing children", Question = "How quickly are risks **assessed**?", Why = "The report asks for it." };
        var request = new Request(Guid.CreateVersion7(), new Force("wexshire", "Wexshire Police", "WX", "X99000001", "England"), "WX-REQUEST-2022-1", words, null, [], Today);
        request.Send(Due, Office());
        return request;
    }

    [Fact]
    public void An_edition_names_the_report_that_it_is_about_once_everybody_reads_that_and_not_before()
    {
        var report = Some.Report();
        Request About()
        {
            var request = new Request(Guid.CreateVersion7(), new Force("wexshire", "Wexshire Police", "WX", "X99000001", "England"), "WX-REQUEST-2022-2",
                new() { Force = "wexshire", Kind = RequestKind.Information, Subject = "S", Question = "Q" }, report, [], Today);
            request.Send(Due, Office());
            return request;
        }

        Assert.DoesNotContain(report.Title, Publish(About(), 0).Html, StringComparison.Ordinal);
        report.Publish(Now);
        Assert.Contains(report.Title, Publish(About(), 0).Html, StringComparison.Ordinal);
    }

    private static Request Answered(string words = "Within a day.", int day = 16)
    {
        var request = Sent();
        request.Answer(Chief(words, day));
        return request;
    }

    private static Edition Publish(Request request, int day = 20) => request.Publish(Today.AddDays(day), Commissioner, Now);

    [Fact]
    public void The_edition_tells_what_was_asked_and_answered_and_how_late()
    {
        var edition = Publish(Answered());

        Assert.Equal((EditionKind.Request, "WX-REQUEST-2022-1-EDITION-1", "Request and answer: Missing children", Commissioner), (edition.Kind, edition.Reference, edition.Title, edition.PublishedBy));
        Assert.All(["How quickly are risks <strong>assessed</strong>?", "The report asks for it.", "Within a day.", "<dd>15 July 2022</dd>", "17 July 2022, 2 days late"], part => Assert.Contains(part, edition.Html, StringComparison.Ordinal));
        Assert.Equal(64, edition.Sha256.Length);
    }

    [Fact]
    public void A_request_can_be_published_before_it_is_answered_and_its_answer_waits_for_a_further_edition()
    {
        var request = Sent();
        Assert.Contains("No answer was recorded here when this was published.", Publish(request, 0).Html, StringComparison.Ordinal);
        Assert.Throws<IllegalMoveException>(() => Publish(request)); // nothing new is to be told
        request.Answer(Chief("Within a day.", 2));
        Assert.Equal([Audience.Public, Audience.Force], request.Messages.Select(m => m.Audience));

        var later = Publish(request);

        Assert.Equal(("WX-REQUEST-2022-1-EDITION-2", 2), (later.Reference, request.Editions));
        Assert.All(request.Messages, message => Assert.Equal(Audience.Public, message.Audience));
    }

    [Fact]
    public void Each_warning_is_answered_before_the_edition_can_be_made()
    {
        var request = Answered($"{Telling} We acted.");
        var warning = Assert.Single(Warnings(request));
        Assert.Equal((WarningKind.SmallNumber, Telling, request.Messages[^1].Id), (warning.Warning.Kind, warning.Warning.Passage, warning.PlaceId));
        Assert.Equal(1, Assert.Throws<WarningsUnansweredException>(() => Publish(request)).Count);
        Assert.Throws<InvalidInputException>(() => Answer(request, " "));

        var answer = Answer(request, "It is in the report.");

        Assert.Contains(Telling, request.Publish(Today.AddDays(20), Commissioner, Now, [answer]).Html, StringComparison.Ordinal);
        Assert.Equal((Audience.Office, "It is in the report."), (answer.Audience, Assert.Single(Warnings(request, answer)).Answer!.Reason));
    }

    [Fact]
    public void The_same_sentence_said_again_elsewhere_is_warned_of_anew()
    {
        var request = Answered(Telling);
        var answer = Answer(request, "It is in the report.");

        request.ReturnAnswer(new(Today.AddDays(17), Commissioner, Telling, Now));

        Assert.Equal([false, true], Warnings(request, answer).Select(w => w.Answer is null));
    }

    private static IEnumerable<EditionWarning> Warnings(Request request, params WarningAnswer[] answers) => EditionWarning.In(request, EditionKind.Request, answers);

    private static WarningAnswer Answer(Request request, string reason) => new(request, Warnings(request).Single(), reason, Commissioner, Now);

    [Fact]
    public void What_is_withheld_says_so_with_its_ground_and_stays_with_the_force_and_the_office()
    {
        var request = Answered(Telling);
        request.Withhold(request.Messages[^1].Id, "A child could be recognised");

        var edition = Publish(request);

        Assert.Contains("Withheld. Ground: A child could be recognised", edition.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Little Harbour", edition.Html, StringComparison.Ordinal);
        Assert.Equal((Audience.Force, Today.AddDays(20)), (request.Messages[^1].Audience, request.Messages[^1].WithheldOn));
        Assert.False(Request.HasMoreToTell(request, request.Messages));
        request.Withhold(request.Messages[^1].Id, null);
        Assert.True(Request.HasMoreToTell(request, request.Messages));
    }

    [Fact]
    public void What_is_public_cannot_be_withheld_any_more()
    {
        var request = Answered();
        Publish(request);

        Assert.Throws<IllegalMoveException>(() => request.Withhold(request.Messages[^1].Id, "A child could be recognised"));
    }

    [Fact]
    public void A_ground_of_the_force_is_told_with_what_it_gives_and_with_what_it_refuses()
    {
        var (part, refused) = (Sent(), Sent());
        part.Answer(Chief("38 of 41."), "The cases are before a court");
        refused.Refuse("National security", Chief());

        Assert.Contains("A part is not given. Ground: The cases are before a court", Publish(part).Html, StringComparison.Ordinal);
        Assert.Contains("Not given. Ground: National security", Publish(refused).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_in_the_force_sees_to_it_is_in_no_edition()
    {
        var request = Sent();
        request.Assign("Head of Safeguarding", Chief());

        Assert.DoesNotContain("Head of Safeguarding", Publish(request).Html, StringComparison.Ordinal);
        Assert.Equal([Audience.Public, Audience.Force], request.Messages.Select(m => m.Audience));
        Assert.Throws<NotFoundException>(() => request.Withhold(request.Messages[^1].Id, "G"));
    }

    [Fact]
    public void It_is_not_published_before_what_was_said_last() =>
        Assert.Equal("publishedOn", Assert.Throws<InvalidInputException>(() => Publish(Answered(), 3)).Field);
}
