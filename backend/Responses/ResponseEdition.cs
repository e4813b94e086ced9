using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Responses;

/// <summary>The text of a response as it is published: the set that the law names (Police Act 1996, s.55(5) and (5B)).</summary>
internal static class ResponseEdition
{
    public static EditionText Of(StatutoryResponse response, IReadOnlyList<Recommendation> recommendations, DateOnly on)
    {
        var text = new EditionText().Facts(Facts(response, on)).Heading("Our comments").Said(response.OwnComments ?? "");
        if (response.ChiefOfficerComments is { } comments)
        {
            text.Heading("The chief officer's comments");
            if (comments.Text is { } said) text.Said(said);
            else text.Paragraph($"The chief officer was invited to comment by {Day(comments.ReplyBy)}. No comments had been received when this was published.");
        }

        if (response.ReplyToChiefOfficer is { } reply) text.Heading("Our reply to the chief officer's comments").Said(reply);
        var explained = recommendations.Where(r => response.Explanations.Any(e => e.RecommendationId == r.Id)).ToList();
        if (explained.Count > 0)
        {
            text.Heading("What is done about each recommendation").Table("At a glance", ["Asked", "Answer"],
                explained.Select(r => (string[])[Called(r, response), ExplanationOf(r, response) is { WithheldGround: null } said ? Answer(said) : "Withheld"]));
        }

        foreach (var recommendation in explained) Explain(text, recommendation, response);
        return text;
    }

    private static IEnumerable<(string Name, string Value)> Facts(StatutoryResponse response, DateOnly on)
    {
        yield return ("Force", response.Force.Name);
        foreach (var report in response.Reports)
        {
            yield return ("Report", report.Title);
            yield return ("Report published", Day(report.PublishedOn));
            if (report.StatutoryDeadline is { } due) yield return ("Response due", $"{Day(due.DueOn)} (day {due.Days} of {due.Days}; Police Act 1996, section 55)");
        }

        if (response.Supersedes is { } before)
        {
            if (First(before) is { Number: 1, PublishedOn: { } first }) yield return ("Response published", $"{Day(first)}{When(response, first)}");
            yield return ("This edition published", $"{Day(on)}. It replaces the edition of {Day(before.PublishedOn!.Value)}: {response.SupersessionReason}");
        }
        else yield return ("Response published", $"{Day(on)}{When(response, on)}");

        if (response.ApprovedOn is { } approved) yield return ("Approved", $"{Day(approved)}, {Approver(response)}for the {response.ApprovedBy}{Vote(response)}");
    }

    private static ResponseDecision? Approval(StatutoryResponse response) => response.Decisions.LastOrDefault(d => d is { Stage: DecisionStage.Approval, Approved: true });

    // Who records the vote of a board does not approve.
    private static string Approver(StatutoryResponse response) => Approval(response) is { Person: { } person, Votes.Count: 0 } ? $"by {person} " : "";

    // How a board voted is public; who voted how stays with the board's own minutes.
    private static string Vote(StatutoryResponse response) =>
        Approval(response) is not { Votes.Count: > 0 } decision ? ""
            : $", by a vote: {decision.Votes.Count(v => v.Choice is VoteChoice.For)} for, {decision.Votes.Count(v => v.Choice is VoteChoice.Against)} against, {decision.Votes.Count(v => v.Choice is VoteChoice.Abstained)} abstaining";

    private static StatutoryResponse First(StatutoryResponse response) => response.Supersedes is { } before ? First(before) : response;

    private static string When(StatutoryResponse response, DateOnly on)
    {
        if (response.StatutoryDeadline is not { } deadline) return "";
        var when = deadline.DaysLate(on) is { } late ? $", {late} {(late == 1 ? "day" : "days")} late" : $", day {deadline.DayNumber(on)} of {deadline.Days}";
        return response.FurtherReports.Count == 0 ? when : $"{when}, counted from the earliest report";
    }

    private static void Explain(EditionText text, Recommendation recommendation, StatutoryResponse response)
    {
        text.Subheading(Called(recommendation, response));
        text.Said(recommendation.Text ?? "The wording is not recorded here.");
        var comment = response.ChiefOfficerComments?.RecommendationComments.FirstOrDefault(c => c.RecommendationId == recommendation.Id);
        if (comment is not null) SaidOrWithheld(text.Label("The chief officer says"), comment.Text, comment.WithheldGround);
        var explanation = ExplanationOf(recommendation, response);
        SaidOrWithheld(text.Label(explanation is { Kind: ExplanationKind.NoAction, WithheldGround: null } ? "No action, and why" : Answer(explanation)), explanation.Text, explanation.WithheldGround);
    }

    // That something is withheld never vanishes from the text.
    private static void SaidOrWithheld(EditionText text, string words, string? ground)
    {
        if (ground is null) text.Said(words);
        else text.Paragraph($"Withheld. Ground: {ground}");
    }

    private static string Called(Recommendation recommendation, StatutoryResponse response) =>
        $"{(recommendation.Kind is RecommendationKind.Recommendation ? "Recommendation" : "Area for improvement")} {recommendation.Number ?? recommendation.Reference}{Of(recommendation, response)}";

    private static string Of(Recommendation recommendation, StatutoryResponse response) =>
        response.FurtherReports.Count == 0 ? "" : $" of: {response.Reports.First(r => r.Id == recommendation.ReportId).Title}";

    private static RecommendationExplanation ExplanationOf(Recommendation recommendation, StatutoryResponse response) =>
        response.Explanations.First(e => e.RecommendationId == recommendation.Id);

    private static string Answer(RecommendationExplanation explanation) => explanation switch
    {
        { WithheldGround: not null } => "Our answer",
        { Kind: ExplanationKind.ActionTaken } => "Action taken",
        { Kind: ExplanationKind.ActionProposed } => "Action proposed",
        _ => "No action",
    };

    private static string Day(DateOnly day) => Text.Long(day).English;
}
