using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Evidence;

/// <summary>How it is judged, replaced and shown to more than the force.</summary>
public sealed partial class PieceOfEvidence
{
    private static readonly Transitions<EvidenceStatus> Moves = new(EvidenceWords.Of)
    {
        { EvidenceStatus.Offered, EvidenceStatus.Accepted, EvidenceStatus.Rejected, EvidenceStatus.Superseded },
        { EvidenceStatus.Accepted, EvidenceStatus.Superseded },
    };

    /// <summary>Says that it takes the place of an earlier piece: at once where that one is not judged yet, else when this one is accepted. A rejected one stays rejected.</summary>
    public void Replace(PieceOfEvidence earlier)
    {
        if (earlier.Status is not EvidenceStatus.Rejected) Moves.Move(earlier.Status, EvidenceStatus.Superseded);
        (Supersedes, SupersedesId) = (earlier, earlier.Id);
        if (earlier.Status is EvidenceStatus.Offered) earlier.GiveWay(OfferedOn);
    }

    public void Accept(string? words, bool panelSees, DateOnly on, string by)
    {
        Judge(EvidenceStatus.Accepted, Entered.Optional(words, "words", Entered.Long), on, by);
        if (panelSees) ShowTo(Audience.Panel);
        if (Supersedes is { Status: EvidenceStatus.Accepted } earlier) earlier.GiveWay(on);
    }

    public void Reject(string reason, DateOnly on, string by) =>
        Judge(EvidenceStatus.Rejected, Entered.Required(reason, "reason", Entered.Long), on, by);

    /// <summary>Says that assurances rest on it: what was not accepted proves nothing.</summary>
    public void Support(IEnumerable<Assurance> assurances)
    {
        if (Status is not EvidenceStatus.Accepted) throw EvidenceErrors.NotAccepted(Reference);
        _assurances.AddRange(assurances);
        Happened("gave ground to an assurance");
    }

    /// <summary>Only what was accepted becomes public.</summary>
    internal override void Publish(DateTimeOffset now)
    {
        if (Status is not EvidenceStatus.Accepted) throw new IllegalMoveException(Status.ToString(), nameof(Audience.Public), EvidenceWords.Of(Status));
        base.Publish(now);
        WithheldGround = null;
    }

    internal override void Withdraw(string reason)
    {
        base.Withdraw(reason);
        WithheldGround = reason;
    }

    /// <summary>Says to those who do not read it that there is a piece, and on which ground it is withheld; without a ground, nothing is said any longer.</summary>
    public void Withhold(string? ground)
    {
        if (Audience is Audience.Public) throw new IllegalMoveException(nameof(Audience.Public), nameof(WithheldGround), new("published", "wedi'i gyhoeddi"));
        WithheldGround = Entered.Optional(ground, "ground", Entered.Line);
        Happened(WithheldGround is null ? "withheld no longer" : "withheld");
    }

    internal override void ShowTo(Audience audience)
    {
        if (Marking is Marking.OfficialSensitive && audience > Audience.Force) throw new SensitiveStaysInsideException();
        base.ShowTo(audience);
    }

    private void Judge(EvidenceStatus verdict, string? words, DateOnly on, string by)
    {
        var judged = Moves.Move(Status, verdict);
        (JudgedOn, JudgedBy, Judgment, FoundGood) = (Entered.NotBefore(OfferedOn, on, "judgedOn"), by, words, verdict is EvidenceStatus.Accepted);
        Status = judged;
        Happened(verdict is EvidenceStatus.Accepted ? "accepted" : "rejected");
    }

    private void GiveWay(DateOnly on)
    {
        (Status, SupersededOn) = (EvidenceStatus.Superseded, on);
        Happened("superseded");
    }
}
