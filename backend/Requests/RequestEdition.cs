using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;
using static ScrutinyPortal.Requests.RequestMessageKind;

namespace ScrutinyPortal.Requests;

/// <summary>A request and what was said over it, as it is published.</summary>
internal static class RequestEdition
{
    public static EditionText Of(Request request, DateOnly on, DateTimeOffset now)
    {
        var text = new EditionText().Facts(Facts(request, on, now)).Heading("What is asked").Said(request.Question);
        if (request.Why is { } why) text.Heading("Why it is asked").Said(why);
        text.Heading("What was said");
        foreach (var message in request.Messages.Where(m => m.IsTold)) Say(text, message);
        return request.AnsweredOn is null && Request.AwaitingAnswer.Contains(request.Status) ? text.Paragraph("No answer was recorded here when this was published.") : text;
    }

    private static IEnumerable<(string Name, string Value)> Facts(Request request, DateOnly on, DateTimeOffset now)
    {
        var about = request.Recommendations.Where(r => r.Report.IsPublicAt(now)).ByReport().ToList(); // what is not published yet is not named
        yield return ("Number", request.Reference);
        yield return ("Asked by", request.Messages.First(m => m.Kind is Sent).By);
        yield return ("Asked of", $"The chief officer of {request.Force.Name}");
        yield return ("Asked for", request.Kind switch { RequestKind.Information => "Information", RequestKind.Assurance => "Assurance", _ => "Action" });
        if (request.Form is { } form) yield return ("Form of the answer", form);
        if (request.Report is { } report && report.IsPublicAt(now)) yield return ("About the report", report.Title);
        if (about.Count > 0) yield return ("About", string.Join("; ", about.Select(Called)));
        if (request.SentOn is { } sent) yield return ("Sent", Day(sent));
        yield return ("Answer due", request.DueOn is { } due ? $"{Day(due)}{First(request, due)}" : "No last day is recorded here");
        if (request.AnsweredOn is { } answered) yield return ("Answered", $"{Day(answered)}{Late(request, on)}");
        else if (request.DaysLate(on) is not null) yield return ("Answered", $"Not when this was published{Late(request, on)}");
    }

    private static string First(Request request, DateOnly due) => Request.OriginalDueOn(request, request.Messages) is { } first && first != due ? $"; first due on {Day(first)}" : "";

    private static string Late(Request request, DateOnly on) => request.DaysLate(on) switch { null => "", 1 => ", 1 day late", var days => $", {days} days late" };

    private static void Say(EditionText text, RequestMessage message)
    {
        text.Subheading($"{Day(message.On)}: {Did(message.Kind)}").Label(message.By);
        if (message.WithheldGround is { } withheld)
        {
            text.Paragraph($"Withheld. Ground: {withheld}"); // that something is withheld never vanishes from the text
            return;
        }

        if (message.DueOn is { } due) text.Paragraph(message.Kind is ExtensionAsked ? $"Asked for until {Day(due)}." : $"Answer due on {Day(due)}.");
        if (message.Words is { } words) text.Said(words);
        if (message.Ground is { } ground) text.Paragraph($"{(message.Kind is Refused ? "Not given" : "A part is not given")}. Ground: {ground}");
    }

    private static string Did(RequestMessageKind kind) => kind switch
    {
        Sent => "request sent",
        Acknowledged => "request acknowledged",
        ClarificationSought => "clarification sought",
        Clarified => "clarification given",
        ExtensionAsked => "more time asked for",
        ExtensionGranted => "more time given",
        ExtensionDeclined => "more time not given",
        Extended => "last day moved",
        Answered => "answered",
        AnsweredInPart => "answered in part",
        Refused => "refused",
        Returned => "answer returned as insufficient",
        Accepted => "answer accepted",
        Escalated => "taken further",
        Closed => "request closed",
        _ => "request withdrawn",
    };

    private static string Called(Recommendation recommendation) =>
        $"{(recommendation.Kind is RecommendationKind.Recommendation ? "recommendation" : "area for improvement")} {recommendation.Number ?? recommendation.Reference}";

    private static string Day(DateOnly day) => Text.Long(day).English;
}
