using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>The three tracks of one subject: what was said about it, and the verbs that add to it. What is entered late is measured by where its track stood on that day.</summary>
public sealed class Tracks(Subject about, ICollection<TrackEntry> said)
{
    /// <summary>The force reports progress that is neither a claim of completion nor its signature.</summary>
    public ForceUpdate ReportProgress(Guid bodyId, ForceStatus status, Said words) =>
        status is ForceStatus.NotRecorded or ForceStatus.ClaimedComplete or ForceStatus.SignedOff
            ? throw new InvalidInputException("status", new(
                "Progress is one of: not yet allocated, accepted, partly accepted, not accepted, in progress, reopened. A claim of completion is made on its own page.",
                "Mae cynnydd yn un o'r rhain: heb ei ddyrannu, derbyniwyd, derbyniwyd yn rhannol, ni dderbyniwyd, ar y gweill, ailagorwyd. Gwneir honiad o gwblhau ar ei dudalen ei hun."))
            : Says(bodyId, status, words);

    /// <summary>The force claims that it is complete.</summary>
    public ForceUpdate ClaimComplete(Guid bodyId, Said words) => Says(bodyId, ForceStatus.ClaimedComplete, words);

    /// <summary>The chief officer signs what the force claims. It closes nothing.</summary>
    public ForceUpdate SignOff(Guid bodyId, Said words) => Says(bodyId, ForceStatus.SignedOff, words);

    /// <summary>An officer proposes how far the body is assured, one proposal at a time.</summary>
    public Assurance ProposeAssurance(Guid bodyId, AssuranceRating rating, Said words, Guid? agendaItemId = null) =>
        said.OfType<Assurance>().Any(a => a.State is AssuranceState.Proposed)
            ? throw new InvalidInputException("recommendationId", new("An assurance on this is already waiting to be confirmed.", "Mae sicrwydd ar hyn eisoes yn aros i'w gadarnhau."))
            : Add(new Assurance(about, bodyId, rating, words, agendaItemId, Last<Assurance>(words.On, a => a.State is AssuranceState.Confirmed)?.Rating ?? AssuranceRating.NotRecorded));

    /// <summary>The inspectorate has decided.</summary>
    public InspectorateDecision Decide(Guid bodyId, InspectorateStatus status, Said words) =>
        Add(new InspectorateDecision(about, bodyId, status, words, Last<InspectorateDecision>(words.On)?.Status ?? InspectorateStatus.NotRecorded));

    private ForceUpdate Says(Guid bodyId, ForceStatus status, Said words) =>
        Add(new ForceUpdate(about, bodyId, Last<ForceUpdate>(words.On)?.Status ?? ForceStatus.NotRecorded, status, words));

    private T? Last<T>(DateOnly day, Func<T, bool>? which = null) where T : TrackEntry => said.OfType<T>()
        .Where(e => e.SaidOn <= day && which?.Invoke(e) is not false).OrderBy(e => e.SaidOn).ThenBy(e => e.RecordedAt).ThenBy(e => e.Id).LastOrDefault();

    private T Add<T>(T entry) where T : TrackEntry
    {
        said.Add(entry);
        return entry;
    }
}
