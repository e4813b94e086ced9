using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal.Generator;

/// <summary>Responses under section 55 to a share of the reports, from the first words to the copies that were sent.</summary>
internal sealed class Responding(Office office)
{
    public void Make(int count, IReadOnlyList<Reported> reports)
    {
        var due = reports.Reverse().Where(r => r.Report.PublishedOn.AddDays(60) <= Country.Today).ToList();
        var earlier = due.Skip(count).Where(r => r.Report.Forces.Contains(office.Force)).ToList();
        for (var index = 0; index < Math.Min(count, due.Count); index++) Make(due[index], index % 10 == 0 ? earlier.ElementAtOrDefault(index / 10) : null);
    }

    // Some answer a further, earlier report with it.
    private void Make(Reported to, Reported? also)
    {
        var (report, day) = (to.Report, to.Report.PublishedOn);
        var response = new StatutoryResponse(office.Body.Id, report, office.Force, office.Reference("RESPONSE", day));
        if (also is not null)
        {
            response.AlsoAnswer([also.Report]);
            to = to with { Recommendations = [.. to.Recommendations, .. also.Recommendations] };
        }

        var comments = response.InviteChiefOfficer(office.Words.Text("invitation", 1), day.AddDays(28), day.AddDays(1));
        comments.Submit(office.Words.Text("comments", 3), [(to.Recommendations[0], office.Words.Text("comment", 1))], day.AddDays(20));
        response.Draft(office.Words.Text("response", 3), office.Words.Text("reply", 1));
        foreach (var asked in to.Recommendations.Where(r => r.Kind is RecommendationKind.Recommendation))
        {
            response.Explain(asked, office.Words.Pick(Enum.GetValues<ExplanationKind>()), office.Words.Text("explanation", 2));
        }

        if (office.Chance(.2) && to.Recommendations.FirstOrDefault(r => r.Kind is RecommendationKind.Recommendation) is { } first) response.Withhold(first.Id, WithheldAnswer.Explanation, "Synthetic ground");
        var further = office.Chance(.95) ? Publish(response, to.Recommendations, day.AddDays(office.From(30, 60))) : [];
        office.Keep(comments, response);
        office.Keep(further);
    }

    // Gives the further edition that replaced it, where there is one.
    private IEnumerable<object> Publish(StatutoryResponse response, IReadOnlyList<Recommendation> recommendations, DateOnly day)
    {
        Decide(response, recommendations, day);
        if (response.Report.Audience is not Model.Audience.Public) return [];
        var edition = response.Publish(recommendations, day, office.Body.Name, office.GetUtcNow());
        office.Keep(edition);
        foreach (var recipient in Enum.GetValues<CopyRecipient>()) response.RecordCopySent(recipient, day);
        return office.Chance(.2) ? Replace(response, edition, recommendations, day) : [];
    }

    private void Decide(StatutoryResponse response, IReadOnlyList<Recommendation> recommendations, DateOnly day)
    {
        response.SubmitForReview(recommendations, day);
        if (office.Chance(.5)) response.Remark(new(ResponsePart.OwnComments), null, office.Words.Text("remark", 1), office.Body.Name, office.GetUtcNow());
        response.SubmitForApproval(recommendations, day, office.Body.Name, office.GetUtcNow());
        if (office.Chance(.5)) response.Approve(recommendations, null, day, office.Body.Name, office.GetUtcNow());
        else response.Resolve(recommendations, new([("Synthetic member A", VoteChoice.For), ("Synthetic member B", VoteChoice.For), ("Synthetic member C", office.Words.Pick(Enum.GetValues<VoteChoice>()))], 2), null, day, office.Body.Name, office.GetUtcNow());
    }

    private IEnumerable<object> Replace(StatutoryResponse response, Edition edition, IReadOnlyList<Recommendation> recommendations, DateOnly day)
    {
        var reason = office.Words.Text("reason", 1);
        var later = response.Revise(reason);
        Decide(later, recommendations, day);
        var next = later.Publish(recommendations, office.Day(day, Country.Today), office.Body.Name, office.GetUtcNow());
        return later.ChiefOfficerComments == response.ChiefOfficerComments ? [later, next, new Supersession(edition, next, reason)] : [later.ChiefOfficerComments!, later, next, new Supersession(edition, next, reason)];
    }
}
