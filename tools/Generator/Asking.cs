using ScrutinyPortal.Publication;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Generator;

/// <summary>Requests to the chief constable and what came of them.</summary>
internal sealed class Asking(Office office)
{
    private static readonly DateOnly First = new(2018, 1, 8);
    private int _published;

    public IReadOnlyList<Request> Make(int count, IReadOnlyList<Reported> reports)
    {
        var made = new List<Request>(count);
        for (var left = count; left > 0; left--) made.Add(Make(office.Words.Pick(reports)));
        office.Keep(made);
        return made;
    }

    private Request Make(Reported about)
    {
        var day = office.Day(First, Country.Today);
        var linked = office.Chance(.3);
        var request = new Request(office.Body.Id, office.Force, office.Reference("REQUEST", day), new()
        {
            Force = office.Force.Slug,
            Kind = office.Words.Pick(Enum.GetValues<RequestKind>()),
            Subject = $"Synthetic request on {office.Words.Theme().ToLowerInvariant()}",
            Question = office.Words.Text("question", 2),
            Why = office.Words.Text("reason", 1),
            Form = "A synthetic table with one line for each month since January 2018", // of which the portal warns
            Owner = office.Words.Role(),
        }, linked ? about.Report : null, linked ? [office.Words.Pick(about.Recommendations)] : [], day, linked && about.Report.Findings is [var finding, ..] ? [finding] : []);
        if (office.Chance(.95)) Exchange(request, day);
        if (request.Status is not RequestStatus.Draft && office.Chance(.3)) Publish(request);
        return request;
    }

    // Some are published as an edition; most were public before they were recorded here.
    private void Publish(Request request)
    {
        if (_published++ % 10 > 0)
        {
            request.Publish(office.GetUtcNow());
            return;
        }

        if (request.Messages is [_, var answer, ..] && _published % 20 == 1) request.Withhold(answer.Id, "Synthetic ground");
        List<WarningAnswer> answers = [.. EditionWarning.In(request, EditionKind.Request, []).Select(warning => new WarningAnswer(request, warning, "Synthetic reason", office.Body.Name, office.GetUtcNow()))];
        foreach (var why in answers) office.Keep(why);
        office.Keep(request.Publish(Country.Today, office.Body.Name, office.GetUtcNow(), answers));
    }

    private void Exchange(Request request, DateOnly day)
    {
        request.Send(office.Chance(.9) ? day.AddDays(office.From(7, 60)) : null, new(day, office.Body.Name, null, office.GetUtcNow()));
        var next = day.AddDays(office.From(3, 80));
        if (next > Country.Today || office.Chance(.03)) return;
        if (office.Chance(.03))
        {
            request.Withdraw(new(next, office.Body.Name, office.Words.Text("reason", 1), office.GetUtcNow()));
            return;
        }

        request.Answer(new(next, office.Chief, office.Words.Text("answer", 3), office.GetUtcNow()));
        if (office.Chance(.8)) request.Accept(new(next, office.Body.Name, null, office.GetUtcNow()));
        else if (office.Chance(.4)) request.ReturnAnswer(new(next, office.Body.Name, office.Words.Text("reason", 1), office.GetUtcNow()));
    }
}
