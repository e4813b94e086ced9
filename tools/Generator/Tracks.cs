using ScrutinyPortal.Evidence;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Generator;

/// <summary>What is said about a recommendation on its three tracks.</summary>
internal sealed class Tracks(Office office)
{
    private static readonly ForceStatus[] Work = [ForceStatus.Accepted, ForceStatus.PartlyAccepted, ForceStatus.InProgress, ForceStatus.InProgress, ForceStatus.NotAccepted, ForceStatus.Unallocated];
    public static readonly AssuranceRating[] Ratings = [AssuranceRating.NotAssured, AssuranceRating.PartlyAssured, AssuranceRating.Assured];
    private static readonly InspectorateStatus[] Decisions = [InspectorateStatus.AwaitingReview, InspectorateStatus.Open, InspectorateStatus.ProgressNoted, InspectorateStatus.Closed, InspectorateStatus.Closed, InspectorateStatus.Superseded, InspectorateStatus.NotPursued];

    private readonly List<PieceOfEvidence> _offered = [];

    public void Fill(Recommendation recommendation, bool isPublic)
    {
        Own(recommendation, isPublic);
        Move(recommendation, isPublic);
        Report(recommendation, isPublic);
        Assure(recommendation, isPublic);
        Ground(recommendation);
        if (!office.Chance(.3)) return;
        Show(recommendation.Tracks.Decide(office.Body.Id, office.Words.Pick(Decisions), Said(recommendation.ReportedOn.AddDays(90), "the inspectorate", "decision", "decision")), isPublic);
    }

    private void Report(Recommendation recommendation, bool isPublic)
    {
        var day = recommendation.ReportedOn;
        var claimed = false;
        for (var left = office.Words.Pick([0, 1, 1, 2, 2, 2, 3, 3, 4]); left > 0; left--)
        {
            day = office.Day(day.AddDays(7), day.AddDays(200));
            if (day > Country.Today) return;
            var said = new Said(day, office.Chief, office.Words.Text("progress", 1), office.GetUtcNow());
            var update = claimed ? recommendation.Tracks.ReportProgress(office.Body.Id, ForceStatus.Reopened, said)
                : office.Chance(.3) ? recommendation.Tracks.ClaimComplete(office.Body.Id, said)
                : recommendation.Tracks.ReportProgress(office.Body.Id, office.Words.Pick(Work), said);
            claimed = update.Status is ForceStatus.ClaimedComplete;
            Show(update, isPublic);
            if (claimed && office.Chance(.25)) Prove(recommendation, day, isPublic);
        }
    }

    // Not by the verbs of the recommendation, which would each ask anew where it stood on that day.
    private void Move(Recommendation recommendation, bool isPublic)
    {
        var due = recommendation.OriginalDueOn;
        for (var left = due is null ? 0 : office.Words.Pick([0, 0, 0, 0, 1, 1, 2]); left > 0; left--)
        {
            var said = Said(recommendation.ReportedOn.AddDays(30), office.Chief, "reason");
            due = due!.Value.AddDays(office.From(30, 180));
            Keep(new DueDateChange(recommendation, office.Body.Id, Actor.Force, due.Value, said), isPublic);
        }
    }

    private void Own(Recommendation recommendation, bool isPublic)
    {
        for (var left = office.Words.Pick([0, 1, 1, 2]); left > 0; left--)
        {
            Keep(new OwnerChange(recommendation, office.Body.Id, office.Words.Role(), Said(recommendation.ReportedOn.AddDays(7), office.Chief, "reason")), isPublic);
        }
    }

    private void Keep(TrackEntry entry, bool isPublic)
    {
        Show(entry, isPublic);
        office.Keep(entry);
    }

    private void Prove(Recommendation recommendation, DateOnly day, bool isPublic)
    {
        var sensitive = office.Chance(.2);
        var piece = new PieceOfEvidence(office.Reference("EVIDENCE", day), office.Body.Id, office.Force, new()
        {
            Kind = office.Words.Pick(Enum.GetValues<EvidenceKind>()),
            Title = $"Synthetic evidence on {office.Words.Theme().ToLowerInvariant()}",
            Marking = sensitive ? Marking.OfficialSensitive : Marking.Official,
            HandlingInstruction = sensitive ? "Synthetic handling instruction" : null,
            Url = "https://synthetic.example/evidence",
        }, null, null, [recommendation], day, office.GetUtcNow());
        if (office.Chance(.1)) piece.Reject(office.Words.Text("reason", 1), day, office.Body.Name);
        else if (office.Chance(.6)) piece.Accept(null, panelSees: !sensitive && office.Chance(.3), day, office.Body.Name);
        if (piece.Status is EvidenceStatus.Accepted && !sensitive && isPublic && office.Chance(.3)) piece.Publish(office.GetUtcNow());
        else if (office.Chance(.1)) piece.Withhold("Synthetic ground");
        _offered.Add(piece);
    }

    // An assurance rests on whatever was accepted as proof of the recommendation.
    private void Ground(Recommendation recommendation)
    {
        var assurances = recommendation.Entries.OfType<Assurance>().ToList();
        foreach (var piece in _offered.Where(p => p.Status is EvidenceStatus.Accepted && assurances.Count > 0)) piece.Support(assurances);
        office.Keep(_offered.ToList());
        _offered.Clear();
    }

    private void Assure(Recommendation recommendation, bool isPublic)
    {
        if (!office.Chance(.4)) return;
        var said = Said(recommendation.ReportedOn.AddDays(120), office.Body.Name, "assurance");
        var assurance = recommendation.Tracks.ProposeAssurance(office.Body.Id, office.Words.Pick(Ratings), said);
        if (office.Chance(.12)) return;
        assurance.Confirm(null, null, said.On, office.Body.Name, office.GetUtcNow());
        Show(assurance, isPublic);
    }

    private Said Said(DateOnly earliest, string by, string what, string? source = null) =>
        new(office.Day(earliest, Country.Today), by, office.Words.Text(what, 1), office.GetUtcNow(), source is null ? null : Office.Source(source));

    private void Show(BodyRecord entry, bool isPublic)
    {
        if (!isPublic || !office.Chance(.7)) return;
        entry.Publish(office.GetUtcNow());
        if (!office.Chance(.01)) return;
        var reason = office.Words.Text("reason", 1);
        entry.Withdraw(reason);
        office.Keep(new Withdrawal(entry, PortalContext.WholeOf(entry), reason, Country.Today, office.Body.Name, office.GetUtcNow()));
    }
}
